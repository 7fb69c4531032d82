using Regietafel.Ledger;
using Regietafel.Locaties;
using static Regietafel.Tests.Locaties.Stukken;

namespace Regietafel.Tests.Locaties;

/// <summary>Every day that was ever expected stays in the book: the plan against what became of it.</summary>
public sealed class LocatieverloopTests
{
    private static readonly LocatieCode Koepel = Locatieboek.Koepel;

    private static string Dagen(Stapverloop stap) =>
        string.Join(' ', stap.Verwachtingen.Select(v => $"{v.Dag:yyyy-MM-dd}"));

    [Fact]
    public void Each_earlier_expectation_is_kept_in_order_and_the_same_day_twice_counts_once()
    {
        var test = MetDrie()
            .Met(Stap(Koepel, Locatiestap.Open, "2024-01-01"), Stap(Koepel, Locatiestap.Open, "2024-03-01"));
        var tussen = test.Book.Last;
        test.Met(
            Stap(Koepel, Locatiestap.Open, "2024-03-01") with
            {
                Toelichting = "nog steeds",
            },
            Stap(Koepel, Locatiestap.Open, "2024-02-01", "2024-02-10")
        );
        var open = Assert.Single(test.Verloop("2024-06-01").Weg(Koepel));
        Assert.Equal("2024-01-01 2024-03-01 2024-02-01", Dagen(open));
        Assert.Equal((2, 40), (open.Verschoven, open.DagenLater(TestBook.Dag("2024-06-01"))));
        Assert.Equal("2024-01-01 2024-03-01", Dagen(test.Verloop("2024-06-01", tussen).Weg(Koepel)[0]));
    }

    [Fact]
    public void What_was_withdrawn_was_never_expected()
    {
        var test = MetDrie().Met(Stap(Koepel, Locatiestap.Open, "2024-01-01"));
        var vergissing = test.Register(Stap(Koepel, Locatiestap.Open, "2044-01-01"));
        test.Met(Stap(Koepel, Locatiestap.Open, "2024-02-01"));
        test.Register(new Ingetrokken(vergissing.Nummer, vergissing.Fact.Subject, "vergissing"));
        Assert.Equal("2024-01-01 2024-02-01", Dagen(test.Verloop("2024-06-01").Weg(Koepel)[0]));
    }

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", null)]
    [InlineData("2024-01-11", 10)]
    [InlineData("2024-01-20", 19)]
    [InlineData("2024-03-01", 20)]
    public void A_step_is_later_by_the_day_until_it_is_set(string peildatum, int? dagen)
    {
        var test = MetDrie().Met(Stap(Koepel, Locatiestap.Bouw, "2024-01-01", "2024-01-21"));
        Assert.Equal(dagen, test.Verloop(peildatum).Weg(Koepel)[0].DagenLater(TestBook.Dag(peildatum)));
    }

    [Fact]
    public void Another_end_under_the_same_name_is_an_extension_and_the_earlier_one_is_kept()
    {
        var stuk = Stuk(Koepel, "a", "NO", 80, "2023-01-01", "2024-01-01");
        var test = MetDrie().Met(stuk, stuk with { Tot = TestBook.Dag("2024-07-01") }, stuk with { Tot = null });
        Assert.Equal(
            [TestBook.Dag("2024-01-01"), TestBook.Dag("2024-07-01"), null],
            test.Verloop("2024-01-01").Einden(stuk).Select(e => e.Dag)
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_plan_has_one_outcome_and_those_that_came_are_on_time_or_later(int seed)
    {
        var test = Plannen(seed);
        for (var dag = new DateOnly(2023, 1, 1); dag < new DateOnly(2026, 1, 1); dag = dag.AddDays(40))
        {
            var locaties = test.Locaties($"{dag:yyyy-MM-dd}").Alle();
            var uitkomsten = Planuitkomst.Van(Planregel.Van(locaties, test.Verloop($"{dag:yyyy-MM-dd}"), dag), dag);
            Assert.All(
                uitkomsten,
                u =>
                {
                    Assert.Equal(u.Regels.Count, Enum.GetValues<Uitkomst>().Sum(u.Aantal));
                    Assert.Equal(u.Gezet, u.Dagen.Count);
                    Assert.Equal(u.Aantal(Uitkomst.Later), u.Dagen.Count(d => d > 0));
                    Assert.True(u.Middelste is null || (u.Dagen[0] <= u.Middelste && u.Middelste <= u.Meeste));
                    Assert.All(
                        u.Regels.Where(r => r.Uitkomst == Uitkomst.Komend),
                        r => Assert.True(r.Stap.Eerst >= dag)
                    );
                }
            );
        }
    }

    private static TestBook Plannen(int seed)
    {
        var (random, test) = (new Random(seed), MetDrie());
        foreach (var code in new[] { Koepel, Anker, Linde })
        {
            test.Met(Stuk(code, "a", "RO", 10, "2024-01-01"));
            for (var i = 0; i < 12; i++)
            {
                var stap = (Locatiestap)random.Next(8);
                test.Met(Stap(code, stap, Dag(), random.Next(3) == 0 ? Dag() : null, random.Next(2) == 0 ? "a" : null));
            }
            if (random.Next(3) == 0)
                test.Met(Stap(code, Locatiestap.Afgeblazen, null, Dag()));
        }
        return test;

        string Dag() => $"{new DateOnly(2023, 1, 1).AddDays(random.Next(900)):yyyy-MM-dd}";
    }
}
