using Regietafel.Locaties;
using static Regietafel.Tests.Locaties.Stukken;

namespace Regietafel.Tests.Locaties;

/// <summary>Maximum, bruikbaar, afgesproken, bezet and vrij are five numbers.</summary>
public sealed class LocatiestandTests
{
    private static readonly LocatieCode Koepel = Locatieboek.Koepel;

    private static Locatiestand Op(TestBook test, string dag)
    {
        var stand = test.Stand(dag);
        return Locatiestand.Van(
            test.Locaties(dag).Zoek(Koepel)!,
            new BezettingAt(test.Book, stand.Peilmoment).Laatste(Koepel),
            Soortenbestand.Soorten,
            TestBook.Dag(dag)
        );
    }

    [Fact]
    public void Of_a_hundred_places_of_COA_ninety_six_can_be_used_and_who_was_there_leaves_the_rest()
    {
        var test = MetDrie().Met(Stuk(Koepel, "a", "RO", 100, "2023-01-01"));
        Locatieboek.Meld(test, new(Koepel, null, new(2023, 12, 25), 7, Dagreeks.Van([90, 91])));
        var nu = Op(test, "2024-01-08");
        Assert.Equal((100, 96, 100, 91, 5), (nu.Maximum, nu.Bruikbaar, nu.Afgesproken, nu.Bezet?.Aantal, nu.Vrij));
        Assert.Equal(new DateOnly(2024, 1, 1), nu.Bezet?.Gemeten);
    }

    [Fact]
    public void Without_capacity_or_count_a_number_is_not_registered_which_is_not_zero()
    {
        var leeg = Op(MetDrie(), "2024-01-01");
        Assert.Equal(new Locatiestand(null, null, null, null, []), leeg with { Beleidsverschillen = [] });
        Assert.Null(Op(MetDrie().Met(Stuk(Koepel, "a", "RO", 100, "2023-01-01")), "2024-01-01").Vrij);
        Assert.Equal(0, Op(MetDrie().Met(Stuk(Koepel, "a", "RO", 100, "2025-01-01")), "2024-01-01").Maximum);
    }

    [Fact]
    public void More_people_than_usable_places_leave_less_than_none()
    {
        var test = MetDrie().Met(Stuk(Koepel, "a", "NO", 100, "2023-01-01"));
        Locatieboek.Meld(test, new(Koepel, null, new(2024, 1, 1), 1, Dagreeks.Van([120])));
        Assert.Equal(-24, Op(test, "2024-01-01").Vrij);
    }

    [Theory]
    [InlineData("2023-12-31", 100, 100, false)]
    [InlineData("2024-01-01", 100, 130, true)] // the agreed number is that of the days agreed
    [InlineData("2024-07-01", 100, 100, false)]
    public void Policy_that_counts_with_more_than_is_there_is_told(
        string dag,
        int maximum,
        int afgesproken,
        bool verschil
    )
    {
        var test = MetDrie()
            .Met(
                Stuk(Koepel, "a", "RO", 100, "2023-01-01"),
                Stuk(Koepel, "b", "NO", 0, "2024-01-01", "2024-07-01") with
                {
                    Afgesproken = 30,
                }
            );
        var nu = Op(test, dag);
        Assert.Equal((maximum, afgesproken), (nu.Maximum, nu.Afgesproken));
        Assert.Equal(verschil, nu.Beleidsverschillen is [{ Afgesproken: 30, Werkelijk: 0 }]);
    }

    [Fact]
    public void Places_that_were_agreed_and_are_late_are_told_until_they_are_called_off()
    {
        var test = MetDrie()
            .Met(Stuk(Koepel, "a", "RO", 60, "2024-01-01"), Stap(Koepel, Locatiestap.Open, "2024-01-01", deel: "a"));
        var nu = Op(test, "2024-02-01");
        Assert.Equal((0, 60), (nu.Maximum, nu.Afgesproken));
        Assert.Single(nu.Beleidsverschillen);
        test.Met(Stap(Koepel, Locatiestap.Afgeblazen, null, "2024-01-20", "a"));
        Assert.Empty(Op(test, "2024-02-01").Beleidsverschillen);
    }

    [Fact]
    public void An_intention_is_no_agreement()
    {
        var test = MetDrie()
            .Met(
                Stuk(Koepel, "a", "RO", 60, "2024-01-01"),
                Stap(Koepel, Locatiestap.Participatie, "2024-01-01", deel: "a"),
                Stap(Koepel, Locatiestap.Open, "2024-01-01", deel: "a")
            );
        Assert.Equal(0, Op(test, "2024-02-01").Afgesproken);
    }
}
