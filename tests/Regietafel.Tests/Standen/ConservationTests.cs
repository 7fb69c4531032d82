using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Tests.Standen;

/// <summary>Over random provinces with mergers, moved municipalities, skipped levels, withdrawals and re-divisions.</summary>
public sealed class ConservationTests
{
    private static readonly Niveau[] Lager =
    [
        Niveau.Provincie,
        Niveau.Veiligheidsregio,
        Niveau.Subregio,
        Niveau.Gemeente,
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory, MemberData(nameof(Seeds))]
    public void Parts_and_onverdeeld_are_the_whole_for_every_table_task_and_moment(int seed)
    {
        var (test, random) = Province(seed);
        for (var i = 0; i < 30; i++)
        {
            var stand = Stand.At(
                test.Book,
                new(TestBook.Dag("2023-06-01").AddDays(random.Next(900)), random.NextInt64(test.Book.Last + 1))
            );
            foreach (
                var (gebied, taak) in stand.Indeling.Gebieden.SelectMany(g =>
                    Enum.GetValues<Taak>().Select(t => (g.Code, t))
                )
            )
            foreach (var per in stand.Termijnen(gebied, taak))
            foreach (var niveau in Lager.Where(n => n > gebied.Niveau && stand.Indeling.IsDekkend(gebied, n)))
            {
                var delen = stand.Indeling.Delen(gebied, niveau);
                if (stand.Opgave(gebied, taak, per) is { } geheel)
                    Assert.Equal(
                        geheel.Aantal.Aantal,
                        delen.Sum(d => stand.Opgave(d, taak, per)?.Aantal.Aantal ?? 0)
                            + stand.Onverdeeld(gebied, taak, per, delen).Aantal
                    );
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_merger_or_a_moved_municipality_changes_nothing_for_the_province(int seed)
    {
        var (test, _) = Province(seed);
        var code = TestBook.Code("PV25");
        var laid = test.Stand("2025-12-31")
            .Termijnen(code, Taak.Asiel)
            .Select(p => Standing(test, "2023-06-01", p))
            .ToList();
        Assert.Equal(
            laid,
            test.Stand("2025-12-31").Termijnen(code, Taak.Asiel).Select(p => Standing(test, "2025-12-31", p))
        );

        int? Standing(TestBook book, string dag, Termijn per) =>
            book.Stand(dag).Opgave(code, Taak.Asiel, per)?.Aantal.Aantal;
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_lines_behind_a_figure_add_up_to_it(int seed)
    {
        var (test, random) = Province(seed);
        var stand = test.Stand($"2024-{1 + random.Next(12):00}-{1 + random.Next(28):00}");
        var counted = 0;
        foreach (var naam in Names(stand))
        {
            if (stand.Herkomst(naam) is not { Cijfer.IsGeregistreerd: true } herkomst)
                continue;
            counted++;
            Assert.Equal(herkomst.Cijfer.Aantal, herkomst.Bijdragen.Where(b => b.Telt).Sum(b => b.Cijfer.Aantal ?? 0));
            AssertMarks(herkomst);
            Assert.True(herkomst.Entries(stand).Count > 0, $"{naam} rests on nothing");
            foreach (
                var deel in herkomst.Bijdragen.Where(b =>
                    b is { Naam: not null, Telt: true, Cijfer.IsGeregistreerd: true }
                )
            )
            {
                var onder = stand.Herkomst(deel.Naam!)?.Cijfer;
                Assert.True(onder == deel.Cijfer || onder == -deel.Cijfer, $"{naam}: {deel} is {onder}");
            }
        }
        Assert.True(counted > 20, $"only {counted} figures");
    }

    /// <summary>"Circa" and "afgeleid" of a line are those of the figure, whatever was added to or taken from it.</summary>
    private static void AssertMarks(Herkomst herkomst)
    {
        var lines = herkomst
            .Bijdragen.Where(b => b is { Telt: true, Cijfer.IsGeregistreerd: true })
            .Select(b => b.Cijfer)
            .ToList();
        Assert.Equal(
            (lines.Exists(c => c.Ongeveer), lines.Exists(c => c.Afgeleid)),
            (herkomst.Cijfer.Ongeveer, herkomst.Cijfer.Afgeleid)
        );
    }

    private static IEnumerable<CijferNaam> Names(Stand stand) =>
        from gebied in stand.Indeling.Gebieden
        from taak in Enum.GetValues<Taak>()
        from grootheid in Enum.GetValues<Grootheid>()
        where grootheid is not (Grootheid.Beginsaldo or Grootheid.Correcties) || taak == Taak.Statushouders
        select new CijferNaam(gebied.Code, taak, grootheid);

    internal static (TestBook, Random) Province(int seed)
    {
        var random = new Random(seed);
        var test = TestBook.MetGelderland().Gebied("GM0100", "Nieuw", "PV25", "VR06", "RT-A");
        foreach (var per in new[] { "2024-01-01", "2025-01-01" })
            Divide(test, random, Taak.Asiel, per, "PV25", ["RT-A", "RT-B", "RT-C", "RT-D"]);
        Divide(test, random, Taak.Oekraine, "2024-02-01", "NL", ["VR06", "VR07", "VR08"]);
        foreach (var per in new[] { "2023-II", "2024-I", "2024-II" })
            Divide(
                test,
                random,
                Taak.Statushouders,
                per,
                "PV25",
                [.. Enumerable.Range(1, 8).Select(i => $"GM{i:0000}")]
            );
        for (var i = 0; i < 40; i++)
        {
            var dag = TestBook.Dag("2023-07-01").AddDays(random.Next(500)).ToString("yyyy-MM-dd", null);
            var gebied = random.Next(6) == 0 ? "PV25" : $"GM{1 + random.Next(8):0000}";
            var (taak, soort) = random.Next(4) switch
            {
                0 => (Taak.Asiel, "RO"),
                1 => (Taak.Asiel, "NO"),
                2 => (Taak.Oekraine, "GOO"),
                _ => (Taak.Statushouders, "GEHUISVEST"),
            };
            int? aantal = random.Next(8) == 0 ? null : random.Next(200);
            test.Register(
                new RealisatieGemeld(
                    taak,
                    soort,
                    TestBook.Code(gebied),
                    TestBook.Dag(dag),
                    aantal,
                    random.Next(5) == 0
                ),
                bron: random.Next(3) == 0 ? "afgeleid" : "b"
            );
        }
        test.Beginsaldo("PV25", "2023-II", 5).Beginsaldo("GM0001", "2024-I", -2);
        test.Register(new SaldoGecorrigeerd(TestBook.Code("GM0002"), Halfjaar.Parse("2024-I", null), "1", 4, "proef"));
        for (var i = 0; i < 6; i++)
            test.TryRegister(
                new TaakstellingOvergedragen(
                    $"B{i / 2}",
                    new Halfjaar(2024, 1 + random.Next(2)),
                    TestBook.Code($"GM{1 + random.Next(8):0000}"),
                    TestBook.Code($"GM{1 + random.Next(8):0000}"),
                    1 + random.Next(20)
                )
            );
        Supervise(test, random);
        test.Register(new RealisatieGepland(Taak.Asiel, "RO", TestBook.Code("GM0003"), TestBook.Dag("2025-06-01"), 40));
        foreach (var oud in new[] { "GM0001", "GM0002" })
            test.Register(
                new GebiedOpgegaan(TestBook.Code(oud), TestBook.Code("GM0100")),
                geldigheid: new(TestBook.Dag("2025-01-01"))
            );
        test.Register(
            new IndelingVastgesteld(TestBook.Code("GM0003"), TestBook.Code("RT-A")),
            geldigheid: new(TestBook.Dag("2024-07-01"))
        );
        for (var i = 0; i < 4; i++)
        {
            if (test.Book[random.NextInt64(20, test.Book.Last)] is { Fact: OpgaveVerdeeld } entry)
                test.TryRegister(new Regietafel.Ledger.Ingetrokken(entry.Nummer, entry.Fact.Subject, "proef"));
        }
        return (test, random);
    }

    /// <summary>Couplings, exemptions, excuses, steps and letters, as they fall.</summary>
    private static void Supervise(TestBook test, Random random)
    {
        for (var i = 0; i < 12; i++)
        {
            var (code, half) = (TestBook.Code($"GM{1 + random.Next(8):0000}"), new Halfjaar(2024, 1 + random.Next(2)));
            var dag = half.Begin.AddDays(1 + random.Next(180));
            Fact fact = random.Next(5) switch
            {
                0 => new KoppelingenGemeld(code, half, dag, random.Next(80)),
                1 => new OntheffingVerleend(code, half, $"O{i}", 1 + random.Next(9), "proef"),
                2 => new TekortVerschoond(code, half, random.Next(30), "proef"),
                3 => new TredeBepaald(code, random.Next(7), dag, null, "proef"),
                _ => new BriefVerzonden(code, dag, dag),
            };
            test.TryRegister(fact, bron: random.Next(3) == 0 ? "afgeleid" : "b");
        }
        test.Register(
            new LaddertredeVastgesteld(TestBook.Code("PV25"), 1, "gesprek", Looptijd.Weken, 8, 2, "brief", 1),
            geldigheid: new(TestBook.Dag("2024-02-01"))
        );
    }

    private static void Divide(TestBook test, Random random, Taak taak, string per, string van, string[] naar)
    {
        var geheel = 500 + random.Next(500);
        test.Opgave(van, per, geheel, taak);
        foreach (var deel in naar.Where(_ => random.Next(6) > 0))
        {
            var aantal = random.Next(geheel / naar.Length);
            test.Verdeel(van, deel, per, aantal, taak);
            if (!deel.StartsWith("GM", StringComparison.Ordinal))
                foreach (var gemeente in test.Stand("2024-01-01").Indeling.Delen(TestBook.Code(deel), Niveau.Gemeente))
                    test.Verdeel(deel, gemeente.ToString(), per, random.Next((aantal / 5) + 1), taak);
        }
    }
}
