using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Tests.Standen;

public sealed class CijferTests
{
    [Theory]
    [InlineData(false, false, 0, 0, "1.200")]
    [InlineData(true, false, 0, 0, "1.200 (circa)")]
    [InlineData(false, true, 0, 0, "1.200 (afgeleid)")]
    [InlineData(true, true, 2, 3, "1.200 (circa, onvolledig (1 van 3 delen), afgeleid)")]
    public void A_figure_in_words_says_what_must_be_said_with_it(
        bool ongeveer,
        bool afgeleid,
        int ontbreekt,
        int delen,
        string text
    )
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        Assert.Equal(text, new Cijfer(1200, ongeveer, afgeleid, ontbreekt, delen).ToString());
    }

    [Fact]
    public void A_difference_carries_what_must_be_said_of_either_side()
    {
        var circa = new Cijfer(10, Ongeveer: true, Ontbreekt: 1, Delen: 3);
        var afgeleid = new Cijfer(4, Afgeleid: true);
        Assert.Equal(new(6, true, true, 1, 3), circa - afgeleid);
        Assert.Equal(new(-10, true, false, 1, 3), -circa);
        Assert.False((circa - Cijfer.NietGeregistreerd).IsGeregistreerd);
    }

    [Fact]
    public void A_total_over_kinds_of_which_one_is_not_registered_says_so()
    {
        var test = TestBook
            .MetGelderland()
            .Meet("GM0001", "RO", "2024-01-01", 10)
            .Meet("GM0001", "NO", "2024-01-01", null)
            .Meet("GM0002", "RO", "2024-01-01", 5);
        var gemeente = test.Op("2024-01-01", "GM0001").Realisatie.Totaal;
        Assert.Equal(new(10, Ontbreekt: 1, Delen: 2), gemeente);
        Assert.True(test.Op("2024-01-01", "RT-A").Realisatie.Totaal.IsOnvolledig);
        Assert.False(test.Op("2024-01-01", "GM0002").Realisatie.Totaal.IsOnvolledig);
    }

    [Fact]
    public void A_plan_that_only_some_parts_have_says_so_and_its_herkomst_names_the_others()
    {
        var test = TestBook.MetGelderland();
        foreach (var (gebied, aantal) in new[] { ("GM0001", 40), ("GM0002", 2) })
            test.Register(
                new RealisatieGepland(Taak.Asiel, "RO", TestBook.Code(gebied), TestBook.Dag("2024-06-01"), aantal)
            );
        Assert.Equal(new(42, Delen: 2), test.Op("2024-01-01", "RT-A").Planning!.Totaal);
        var plan = test.Op("2024-01-01", "VR06").Planning!;
        Assert.Equal(new(42, Ontbreekt: 1, Delen: 2), plan.Totaal);
        var naam = new CijferNaam(TestBook.Code("VR06"), Taak.Asiel, Grootheid.Gepland, Soort: "RO");
        Assert.Contains(
            test.Stand("2024-01-01").Herkomst(naam)!.Bijdragen,
            b => b.Omschrijving == "RT-B" && !b.Cijfer.IsGeregistreerd
        );
    }

    [Fact]
    public void What_lies_between_a_whole_and_its_parts_carries_their_marks()
    {
        var test = TestBook
            .MetGelderland()
            .Meet("RT-A", "RO", "2024-01-01", 100)
            .Meet("GM0001", "RO", "2024-01-01", 60, bron: "afgeleid");
        var stand = test.Stand("2024-01-01");
        var rest = PartsModel.Of(stand, stand.Indeling.Find(TestBook.Code("RT-A"))!, Niveau.Gemeente).Rest!;
        Assert.Equal(new(40, Afgeleid: true, Ontbreekt: 1, Delen: 2), rest.Cells[0].Realisatie);
    }
}
