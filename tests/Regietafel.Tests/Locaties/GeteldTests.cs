using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;
using static Regietafel.Tests.Locaties.Stukken;

namespace Regietafel.Tests.Locaties;

/// <summary>What locations add up to, beside what was reported.</summary>
public sealed class GeteldTests
{
    private static readonly LocatieCode Koepel = Locatieboek.Koepel;

    private static Geteld Asiel(TestBook test, string dag, string gebied = "PV25") =>
        test.Tel(gebied, dag)[(int)Taak.Asiel];

    private static Cijfer Van(Geteld geteld, string soort) => geteld.Van(Soort.Zoek(geteld.Taak, soort)!);

    [Fact]
    public void An_area_without_locations_counts_nothing()
    {
        Assert.Empty(new TestBook().Gebied("GM0202", "Arnhem").Tel("GM0202", "2024-01-01"));
        Assert.Empty(MetDrie().Tel("PV99", "2024-01-01"));
    }

    [Fact]
    public void What_is_there_on_the_day_is_counted_by_kind_with_the_AMV_inside_it()
    {
        var test = MetDrie()
            .Met(
                Stuk(Koepel, "a", "RO", 300, "2023-01-01", amv: 40),
                Stuk(Anker, "a", "NO", 200, "2023-06-01", "2024-06-01", amv: 5),
                Stuk(Linde, "a", "RO", 999, "2023-01-01")
            );
        var geteld = Asiel(test, "2024-01-01");
        Assert.Equal((500, 2), (geteld.Totaal.Aantal, geteld.Locaties));
        Assert.Equal((300, 200, 45), (Van(geteld, "RO").Aantal, Van(geteld, "NO").Aantal, Van(geteld, "AMV").Aantal));
        Assert.Equal(new Cijfer(300, Delen: 1), Van(Asiel(test, "2024-01-01", "GM0202"), "RO"));
    }

    [Fact]
    public void A_kind_that_was_never_there_is_not_registered_and_one_that_ended_is_zero()
    {
        var test = MetDrie()
            .Met(Stuk(Koepel, "a", "NO", 200, "2023-01-01", "2023-07-01"), Stuk(Koepel, "b", "RO", 90, "2025-01-01"));
        var geteld = Asiel(test, "2024-01-01");
        Assert.Equal(0, Van(geteld, "NO").Aantal);
        Assert.False(Van(geteld, "RO").IsGeregistreerd);
        Assert.False(Asiel(test, "2022-01-01").Totaal.IsGeregistreerd);
    }

    [Fact]
    public void What_should_have_opened_and_did_not_is_not_counted()
    {
        var test = MetDrie()
            .Met(Stuk(Koepel, "a", "RO", 100, "2023-01-01"), Stap(Koepel, Locatiestap.Open, "2023-01-01", deel: "a"));
        Assert.False(Asiel(test, "2024-01-01").Totaal.IsGeregistreerd);
        test.Met(Stap(Koepel, Locatiestap.Open, "2023-01-01", "2023-09-01", "a"));
        Assert.Equal(100, Asiel(test, "2024-01-01").Totaal.Aantal);
        Assert.False(Asiel(test, "2023-08-31").Totaal.IsGeregistreerd);
    }

    [Fact]
    public void A_piece_without_its_AMV_leaves_their_number_incomplete_and_the_total_whole()
    {
        var geteld = Asiel(
            MetDrie()
                .Met(Stuk(Koepel, "a", "RO", 100, "2023-01-01", amv: 10), Stuk(Koepel, "b", "RO", 50, "2023-01-01")),
            "2024-01-01"
        );
        Assert.True(Van(geteld, "AMV") is { Aantal: 10, IsOnvolledig: true });
        Assert.True(geteld.Totaal is { Aantal: 150, IsOnvolledig: false });
    }

    [Fact]
    public void Crisis_reception_for_Ukrainians_is_a_part_of_the_municipal_and_private_stands_beside_it()
    {
        var test = MetDrie()
            .Met(
                Stuk(Koepel, "a", "GOO", 70, "2023-01-01", taak: Taak.Oekraine),
                Stuk(Koepel, "b", "CNO", 30, "2023-01-01", taak: Taak.Oekraine),
                Stuk(Koepel, "c", "POO", 9, "2023-01-01", taak: Taak.Oekraine),
                Stuk(Koepel, "d", "FLEX", 500, "2023-01-01", taak: Taak.Statushouders)
            );
        var oekraine = test.Tel("PV25", "2024-01-01")[(int)Taak.Oekraine];
        Assert.Equal(100, oekraine.Totaal.Aantal);
        Assert.Equal(
            (100, 30, 9),
            (Van(oekraine, "GOO").Aantal, Van(oekraine, "CNO").Aantal, Van(oekraine, "POO").Aantal)
        );
        Assert.Empty(test.Tel("PV25", "2024-01-01")[(int)Taak.Statushouders].Soorten);
    }

    [Fact]
    public void What_rests_on_a_derived_source_says_so()
    {
        var test = MetDrie().Met(Stuk(Koepel, "a", "RO", 100, "2023-01-01"));
        test.Register(Stuk(Anker, "a", "NO", 40, "2023-01-01"), bron: "afgeleid");
        var geteld = Asiel(test, "2024-01-01");
        Assert.True(geteld.Totaal.Afgeleid);
        Assert.Equal((false, true), (Van(geteld, "RO").Afgeleid, Van(geteld, "NO").Afgeleid));
    }

    [Fact]
    public void A_location_counts_where_its_municipality_went()
    {
        var test = MetDrie().Met(Stuk(Koepel, "a", "RO", 100, "2023-01-01"));
        test.Register(
            new GebiedOpgegaan(TestBook.Code("GM0202"), TestBook.Code("GM0363")),
            geldigheid: new(TestBook.Dag("2024-01-01"))
        );
        Assert.Equal(100, Asiel(test, "2023-12-31", "GM0202").Totaal.Aantal);
        Assert.Equal(100, Asiel(test, "2023-12-31").Totaal.Aantal);
        Assert.Equal(100, Asiel(test, "2024-01-01", "GM0363").Totaal.Aantal);
        Assert.Equal(100, Asiel(test, "2024-01-01", "PV27").Totaal.Aantal);
        Assert.DoesNotContain(test.Tel("PV25", "2024-01-01"), g => g.Totaal.Aantal > 0);
    }

    [Fact]
    public void Beside_what_was_reported_stands_what_is_counted_and_their_difference_kind_by_kind()
    {
        var test = MetDrie().Met(Stuk(Koepel, "a", "RO", 300, "2023-01-01"), Stuk(Anker, "a", "NO", 200, "2023-06-01"));
        foreach (var (soort, aantal) in new[] { ("RO", 280), ("TGO", 40) })
            test.Register(new RealisatieGemeld(Taak.Asiel, soort, TestBook.Code("PV25"), new(2024, 1, 1), aantal));
        var verschil = Assert.Single(
            GeteldVerschil.Van(test.Stand("2024-01-02"), TestBook.Code("PV25"), Soortenbestand.Soorten)
        );
        Assert.Equal(
            (Taak.Asiel, 320, 500, 180, 2),
            (verschil.Taak, verschil.Gemeld.Aantal, verschil.Geteld.Aantal, verschil.Verschil.Aantal, verschil.Locaties)
        );
        // Who reports kinds and leaves one out reports none of it; of TGO there never was a place in a location.
        Assert.Equal(
            [("RO", 280, 300, 20), ("NO", 0, 200, 200), ("TGO", 40, null, (int?)null)],
            verschil.Soorten.Select(s => (s.Soort.Code, s.Gemeld.Aantal, s.Geteld.Aantal, s.Verschil.Aantal))
        );
        Assert.Equal(320, test.Stand("2024-01-02").Realisatie(TestBook.Code("PV25"), Taak.Asiel).Totaal.Aantal);
    }

    [Fact]
    public void Where_nothing_was_reported_the_stand_stays_not_registered_whatever_is_counted()
    {
        var test = MetDrie().Met(Stuk(Koepel, "a", "RO", 300, "2023-01-01"));
        var stand = test.Stand("2024-01-01");
        var verschil = Assert.Single(GeteldVerschil.Van(stand, TestBook.Code("PV25"), Soortenbestand.Soorten));
        Assert.Equal((null, 300, null), (verschil.Gemeld.Aantal, verschil.Geteld.Aantal, verschil.Verschil.Aantal));
        Assert.False(stand.Realisatie(TestBook.Code("PV25"), Taak.Asiel).Totaal.IsGeregistreerd);
        Assert.Empty(GeteldVerschil.Van(stand, TestBook.Code("GM0363"), Soortenbestand.Soorten));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_whole_is_the_sum_of_its_municipalities_and_of_the_pieces_that_are_there(int seed)
    {
        var test = Locatieboek.Willekeurig(seed).Gebied("GM0268", "Nijmegen", "PV25");
        test.Met(Locatieboek.Bestaan(Anker), Stuk(Anker, "a", "RO", 17, "2023-05-01", "2024-02-01"));
        for (var dag = new DateOnly(2023, 1, 1); dag < new DateOnly(2026, 1, 1); dag = dag.AddDays(17))
        {
            var iso = $"{dag:yyyy-MM-dd}";
            var los = test.Locaties(iso).Alle().SelectMany(l => l.Stukken).ToList();
            var verwacht = los.Where(s => s.Zekerheid == Zekerheid.Zeker).Sum(s => s.Plekken(dag));
            Assert.Equal(verwacht, Asiel(test, iso).Totaal.Aantal ?? 0);
            Assert.Equal(
                verwacht,
                (Asiel(test, iso, "GM0202").Totaal.Aantal ?? 0) + (Asiel(test, iso, "GM0268").Totaal.Aantal ?? 0)
            );
        }
    }
}
