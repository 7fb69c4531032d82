using Regietafel.Doorkijken;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Tests.Doorkijken;

public sealed class ErvaringTests
{
    /// <summary>A piece that the college decided on in 2021, to open on 1 June 2022.</summary>
    private static TestBook Besloten(TestBook test, int nummer, string? open, string? afgeblazen = null)
    {
        var code = $"GM0001-plek-{nummer}";
        test.Locatie(code)
            .Stuk(code, "a", "NO", 100, "2022-06-01")
            .Stap(code, Locatiestap.Collegebesluit, null, "2021-05-01");
        if (open is not null)
            test.Stap(code, Locatiestap.Open, "2022-06-01", open);
        if (afgeblazen is not null)
            test.Stap(code, Locatiestap.Afgeblazen, null, afgeblazen);
        return test;
    }

    private static Kansregel Regel(TestBook test, string peildatum)
    {
        var doorkijk = test.Doorkijk(peildatum);
        return test.Kansen(doorkijk, opening: 50, vertraging: "6:1")
            .Voor(Doorkijkboek.Gelderland, Taak.Asiel, "NO", Doorkijkfase.Collegebesluit);
    }

    [Fact]
    public void What_opened_after_a_step_and_how_late_is_learned_with_what_was_set_as_prior()
    {
        var test = TestBook.MetGelderland();
        for (var i = 0; i < 15; i++)
            Besloten(test, i, i < 10 ? "2022-06-01" : "2022-08-15");
        for (var i = 15; i < 20; i++)
            Besloten(test, i, null, "2022-03-01");
        var regel = Regel(test, "2024-01-01");
        Assert.Equal((Kansherkomst.Geleerd, 20, 15), (regel.Herkomst, regel.Gevallen, regel.Gelukt));
        Assert.Equal((20 * 0.5m + 15) / 40, regel.Kans);
        Assert.Equal("0:10 3:5", regel.Vertraging.ToString());
    }

    [Fact]
    public void Under_twenty_cases_what_was_set_counts_and_the_number_is_still_said()
    {
        var test = TestBook.MetGelderland();
        for (var i = 0; i < 19; i++)
            Besloten(test, i, "2022-06-01");
        var regel = Regel(test, "2024-01-01");
        Assert.Equal(
            (Kansherkomst.Gesteld, 19, 0.5m, "6:1"),
            (regel.Herkomst, regel.Gevallen, regel.Kans, $"{regel.Vertraging}")
        );
    }

    [Theory]
    [InlineData("2022-05-01", 0, 0)] // none of them was to be open yet
    [InlineData("2022-07-01", 1, 1)] // the second is late, and can still open
    [InlineData("2024-06-01", 1, 1)]
    [InlineData("2024-06-02", 2, 1)] // more than two years late is not opened
    public void Only_what_was_to_have_happened_is_a_case(string peildatum, int gevallen, int gelukt)
    {
        var test = TestBook.MetGelderland();
        Besloten(test, 1, "2022-06-01");
        Besloten(test, 2, null);
        var regel = Regel(test, peildatum);
        Assert.Equal((gevallen, gelukt), (regel.Gevallen, regel.Gelukt));
    }

    [Fact]
    public void An_end_that_moved_was_extended_and_one_that_passed_was_not()
    {
        var test = TestBook.MetGelderland().Locatie("GM0001-a").Locatie("GM0001-b");
        test.Stuk("GM0001-a", "a", "NO", 100, "2022-01-01", "2022-07-01")
            .Stuk("GM0001-a", "a", "NO", 100, "2022-01-01", "2023-01-01")
            .Stuk("GM0001-a", "a", "NO", 100, "2022-01-01", "2023-05-01")
            .Stuk("GM0001-b", "a", "NO", 100, "2022-01-01", "2022-09-01");
        var ervaring = Ervaring.Van(test.Book, test.Doorkijk("2024-01-01").Peilmoment);
        Assert.Equal((4, 2, null, 6), ervaring.Van(Taak.Asiel, "NO", Doorkijkfase.Verlenging));
        Assert.Equal(
            (1, 1, null, 6),
            Ervaring
                .Van(test.Book, test.Doorkijk("2022-08-01").Peilmoment)
                .Van(Taak.Asiel, "NO", Doorkijkfase.Verlenging)
        );
    }

    [Fact]
    public void A_province_goes_before_the_country_and_one_kind_before_all()
    {
        var test = TestBook.MetGelderland();
        void Stel(string gebied, string? soort, int kans) =>
            test.Register(
                new DoorkijkparameterVastgesteld(
                    TestBook.Code(gebied),
                    soort is null ? null : Taak.Asiel,
                    soort,
                    Doorkijkfase.Bouw,
                    kans
                )
            );
        decimal Kans(string soort, string? provincie = "PV25")
        {
            var doorkijk = test.Doorkijk("2024-01-01");
            return new Doorkijkparameters(test.Book, doorkijk.Peilmoment, Doorkijkbestand.Gesteld, Ervaring.Geen)
                .Voor(provincie is null ? null : TestBook.Code(provincie), Taak.Asiel, soort, Doorkijkfase.Bouw)
                .Kans;
        }
        Assert.Equal(0.96m, Kans("NO"));
        Stel("NL", "NO", 80);
        Assert.Equal(0.80m, Kans("NO"));
        Stel("PV25", null, 70);
        Assert.Equal((0.70m, 0.70m, 0.80m), (Kans("NO"), Kans("RO"), Kans("NO", "PV23")));
        Stel("PV25", "NO", 60);
        Assert.Equal((0.60m, 0.70m), (Kans("NO"), Kans("RO")));
    }

    [Theory]
    [InlineData("GM0001", null, Doorkijkfase.Bouw, 50, null, "provincie-verwacht")]
    [InlineData("PV25", "NO", Doorkijkfase.Samenhang, 50, null, "samenhang-van-soort")]
    [InlineData("PV25", "XX", Doorkijkfase.Bouw, 50, null, "soort-onbekend")]
    [InlineData("PV25", "NO", Doorkijkfase.Bouw, 101, null, "kans-onjuist")]
    [InlineData("PV25", "NO", Doorkijkfase.Bouw, 50, 6, "maanden-onjuist")]
    [InlineData("PV25", "NO", Doorkijkfase.Verlenging, 50, null, "maanden-onjuist")]
    [InlineData("PV25", "NO", Doorkijkfase.Verlenging, 50, 0, "maanden-onjuist")]
    public void A_chance_that_cannot_be_is_refused(
        string gebied,
        string? soort,
        Doorkijkfase fase,
        int kans,
        int? maanden,
        string code
    )
    {
        var feit = new DoorkijkparameterVastgesteld(
            TestBook.Code(gebied),
            soort is null ? null : Taak.Asiel,
            soort,
            fase,
            kans,
            null,
            maanden
        );
        Assert.Equal(code, TestBook.MetGelderland().TryRegister(feit)?.Code);
    }

    [Theory]
    [InlineData("0:40 3:30")]
    [InlineData("0:1")]
    public void A_delay_reads_back(string tekst) => Assert.Equal(tekst, Vertraging.Parse(tekst).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("61:1")]
    [InlineData("0:0")]
    [InlineData("0:1 0:2")]
    [InlineData("-1:4")]
    public void What_is_no_delay_is_not_read(string tekst) => Assert.False(Vertraging.TryParse(tekst, null, out _));
}
