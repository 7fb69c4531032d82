using Regietafel.Doorkijken;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Tests.Doorkijken;

/// <summary>What the draws promise, over random books; the seed is the argument.</summary>
public sealed class KansbeeldTests
{
    private static readonly Trekvraag Weinig = new(1_000, 7);

    public static TheoryData<int> Zaden => DoorkijkTests.Zaden;

    [Theory, MemberData(nameof(Zaden))]
    public void Ten_fifty_and_ninety_percent_are_in_order_and_so_are_chances_and_shortfalls(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        var doorkijk = test.Doorkijk("2024-01-01");
        var beeld = Kansbeeld.Van(doorkijk, test.Kansen(doorkijk), Weinig);
        Assert.All(
            beeld.Punten,
            p =>
            {
                Assert.InRange(p.P50, p.P10, p.P90);
                Assert.InRange(p.Kans!.Value, 0, 1);
                Assert.True(p.Kans == 1 ? p.VerwachtTekort == 0 : p.VerwachtTekort > 0);
            }
        );
        Assert.Equal(doorkijk.Punten[0].Zeker, beeld.Punten[0].P50);
    }

    [Theory, MemberData(nameof(Zaden))]
    public void With_chance_one_and_no_delay_it_is_the_certain_outlook(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        var doorkijk = test.Doorkijk("2024-01-01");
        var beeld = Kansbeeld.Van(doorkijk, test.Kansen(doorkijk, opening: 100, verlenging: 0), Weinig);
        Assert.Equal(0, beeld.Onzeker);
        Assert.Equal(
            doorkijk.Punten.Select(p => p.Tot(Zekerheid.Voornemen)).Select(n => (n, n, n)),
            beeld.Punten.Select(p => (p.P10, p.P50, p.P90))
        );
        var geen = Kansbeeld.Van(doorkijk, test.Kansen(doorkijk, opening: 0, verlenging: 0), Weinig);
        Assert.Equal(doorkijk.Punten.Select(p => (p.Zeker, p.Zeker)), geen.Punten.Select(p => (p.P10, p.P90)));
    }

    [Theory, MemberData(nameof(Zaden))]
    public void The_chance_of_one_day_alone_is_that_of_the_whole_picture(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        var doorkijk = test.Doorkijk("2024-01-01");
        var vraag = new Trekvraag(1_003, (ulong)seed);
        var beeld = Kansbeeld.Van(doorkijk, test.Kansen(doorkijk), vraag);
        Assert.All(
            beeld.Punten,
            p => Assert.Equal(p.Kans, Kansbeeld.Kans(doorkijk, test.Kansen(doorkijk), vraag with { Toets = p.Dag }))
        );
    }

    [Theory, MemberData(nameof(Zaden))]
    public void More_places_never_make_a_larger_shortfall(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        var minder = test.Doorkijk("2024-01-01");
        var eerst = Kansbeeld.Van(minder, test.Kansen(minder), Weinig);
        test.Locatie("GM0003-erbij")
            .Stuk("GM0003-erbij", "a", "NO", 150, "2024-09-01", "2026-01-01", Standing.Voorgesteld);
        var meer = test.Doorkijk("2024-01-01");
        var dan = Kansbeeld.Van(meer, test.Kansen(meer), Weinig);
        Assert.All(
            eerst.Punten.Zip(dan.Punten),
            p =>
            {
                Assert.True(p.Second.VerwachtTekort <= p.First.VerwachtTekort);
                Assert.True(p.Second.Kans >= p.First.Kans);
                Assert.True(p.Second.P10 >= p.First.P10 && p.Second.P50 >= p.First.P50 && p.Second.P90 >= p.First.P90);
            }
        );
    }

    [Theory, MemberData(nameof(Zaden))]
    public void It_is_the_same_on_one_two_and_eight_threads_and_in_whatever_order_the_book_was_filled(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        var een = Beeld(test, null);
        foreach (var draden in new[] { 2, 8 })
            Gelijk(een, Beeld(test, draden));
        Gelijk(een, Beeld(Doorkijkboek.Toevallig(seed, volgorde: seed + 100), 2));
        Assert.NotEqual(een.Punten.Sum(p => p.Tekort), Beeld(test, null, new(1_000, 8)).Punten.Sum(p => p.Tekort));
    }

    [Fact]
    public void The_figures_of_a_seed_are_for_good()
    {
        var beeld = Beeld(Doorkijkboek.Toevallig(1), null);
        Assert.Equal(860_431_473, Toeval.Van(7, "GM0001-plek-1/deel-0", 0).Trek(999));
        Assert.Equal(
            [2170, 2170, 2170, 1852, 1680, 1680, 1680, 1680, 1598, 1916],
            beeld.Punten.Take(10).Select(p => p.P50)
        );
    }

    [Fact]
    public void A_chance_is_met_as_often_as_it_says_and_what_is_late_is_late()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 100)
            .Locatie("GM0001-nieuw")
            .Stuk("GM0001-nieuw", "a", "RO", 100, "2024-06-01");
        var doorkijk = test.Doorkijk("2024-01-01");
        var kansen = test.Kansen(doorkijk, opening: 80, vertraging: "0:1 3:1", samenhang: 0);
        var beeld = Kansbeeld.Van(doorkijk, kansen, new(100_000, 3));
        Assert.Equal(0, beeld.Punten[4].Kans);
        Assert.InRange(beeld.Punten[5].Kans!.Value, 0.395m, 0.405m); // five times the standard error
        Assert.Equal(beeld.Punten[5].Kans, beeld.Punten[7].Kans);
        Assert.InRange(beeld.Punten[8].Kans!.Value, 0.795m, 0.805m);
        Assert.Equal((1 - beeld.Punten[8].Kans) * 100, beeld.Punten[8].VerwachtTekort);
    }

    [Fact]
    public void Extension_follows_extension_each_with_its_chance()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 100)
            .Locatie("GM0001-hal")
            .Stuk("GM0001-hal", "a", "NO", 100, "2023-01-01", "2024-07-01");
        var doorkijk = test.Doorkijk("2024-01-01");
        var beeld = Kansbeeld.Van(doorkijk, test.Kansen(doorkijk, verlenging: 60), new(100_000, 3));
        Assert.Equal(1, beeld.Punten[5].Kans);
        Assert.InRange(beeld.Punten[6].Kans!.Value, 0.592m, 0.608m);
        Assert.InRange(beeld.Punten[18].Kans!.Value, 0.352m, 0.368m);
        var geen = test.Doorkijk("2024-01-01", scenario: "verlenging:geen");
        Assert.Equal(0, Kansbeeld.Van(geen, test.Kansen(geen, verlenging: 60), Weinig).Punten[6].Kans);
        var alle = test.Doorkijk("2024-01-01", scenario: "verlenging:alle");
        Assert.Equal(1, Kansbeeld.Van(alle, test.Kansen(alle, verlenging: 60), Weinig).Punten[60].Kans);
    }

    [Fact]
    public void Sharing_luck_moves_the_spread_and_not_the_expectation()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 100_000);
        for (var i = 0; i < 10; i++)
            test.Locatie($"GM0001-nieuw-{i}").Stuk($"GM0001-nieuw-{i}", "a", "RO", 100, "2024-06-01");
        var doorkijk = test.Doorkijk("2024-01-01");
        var punten = new[] { 0, 50, 100 }
            .Select(samen => test.Kansen(doorkijk, opening: 70, samenhang: samen))
            .Select(kansen => Kansbeeld.Van(doorkijk, kansen, new(100_000, 5)).Punten[10])
            .ToList();
        Assert.All(punten, p => Assert.InRange(100_000 - p.VerwachtTekort!.Value, 692, 708));
        Assert.True(punten[0].P90 - punten[0].P10 < punten[1].P90 - punten[1].P10);
        Assert.Equal((0, 1000, 1000), (punten[2].P10, punten[2].P50, punten[2].P90));
    }

    [Fact]
    public void The_outcome_hangs_most_on_the_piece_without_which_the_opgave_is_not_met()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 300)
            .Locatie("GM0001-oud")
            .Stuk("GM0001-oud", "a", "RO", 100, "2020-01-01")
            .Locatie("GM0002-groot")
            .Stuk("GM0002-groot", "a", "RO", 200, "2024-06-01")
            .Locatie("GM0003-klein")
            .Stuk("GM0003-klein", "a", "RO", 10, "2024-06-01");
        var doorkijk = test.Doorkijk("2024-01-01");
        var beeld = Kansbeeld.Van(doorkijk, test.Kansen(doorkijk, opening: 50, samenhang: 0), new(20_000, 1));
        Assert.Equal(TestBook.Dag("2025-01-01"), beeld.Toets);
        Assert.Equal(["groot", "klein"], beeld.Hefbomen.Select(h => h.Stuk.Locatie.Naam));
        Assert.Equal(
            (1, 0, 0),
            (beeld.Hefbomen[0].KansGoed, beeld.Hefbomen[0].KansSlecht, beeld.Hefbomen[0].TekortGoed)
        );
        Assert.InRange(beeld.Hefbomen[0].TekortSlecht, 194, 196);
        Assert.InRange(beeld.Hefbomen[1].Kansverschil, -0.05m, 0.05m);
    }

    private static Kansbeeld Beeld(TestBook test, int? draden, Trekvraag? vraag = null)
    {
        var doorkijk = test.Doorkijk("2024-01-01");
        return Kansbeeld.Van(
            doorkijk,
            test.Kansen(doorkijk),
            vraag ?? Weinig,
            draden is null
                ? null
                : (aantal, doe) => Parallel.For(0, aantal, new() { MaxDegreeOfParallelism = draden.Value }, doe)
        );
    }

    private static void Gelijk(Kansbeeld een, Kansbeeld ander)
    {
        Assert.Equal(een.Punten, ander.Punten);
        Assert.Equal(
            een.Hefbomen.Select(h => (h.Stuk.Locatie, h.Stuk.Deel, h.Goed, h.Kansverschil, h.Tekortverschil)),
            ander.Hefbomen.Select(h => (h.Stuk.Locatie, h.Stuk.Deel, h.Goed, h.Kansverschil, h.Tekortverschil))
        );
    }
}
