using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Tijd;

namespace Regietafel.Tests.Locaties;

/// <summary>Who was present, of days that are reported once or again.</summary>
public sealed class BezettingAtTests
{
    private static readonly LocatieCode Kamp = LocatieCode.Parse("GM0001-kamp");

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", 10)]
    [InlineData("2024-01-02", 11)]
    [InlineData("2024-01-03", 11)]
    [InlineData("2024-01-04", 13)]
    [InlineData("2024-03-01", 13)]
    public void The_last_number_holds_and_a_day_not_registered_does_not_hide_it(string dag, int? aantal)
    {
        var test = Met(Reeks("2024-01-01", 1, 10, 11, null, 13));
        Assert.Equal(aantal, At(test, dag).Laatste(Kamp)?.Aantal);
    }

    [Fact]
    public void What_was_reported_again_holds_from_then_on_and_history_stays()
    {
        var test = Met(Reeks("2024-01-01", 1, 10, 11, 12, 13));
        var toen = test.Book.Last;
        Book(test, Reeks("2024-01-02", 1, 21, 22));
        Assert.Equal([10, 21, 22, 13], Dagen(test, test.Book.Last));
        Assert.Equal([10, 11, 12, 13], Dagen(test, toen));

        test.Register(new Ingetrokken(test.Book.Last, Reeks("2024-01-01", 1).Subject, "verkeerde week"));
        Assert.Equal([10, 11, 12, 13], Dagen(test, test.Book.Last));
    }

    [Fact]
    public void A_week_has_one_number_on_each_of_its_days()
    {
        var test = Met(Reeks("2024-02-26", 7, 40, 50));
        Assert.Equal((40, 40, 50), (Op(test, "2024-02-26"), Op(test, "2024-03-03"), Op(test, "2024-03-04")));
        Assert.Null(At(test, "2024-03-12").Op(Kamp, Dag("2024-03-11")));
        Assert.Equal(Dag("2024-03-04"), At(test, "2024-03-12").Laatste(Kamp)!.Gemeten);
    }

    [Fact]
    public void Not_registered_is_not_zero()
    {
        var test = Met(Reeks("2024-01-01", 1, 0, null));
        Assert.Equal(0, At(test, "2024-01-01").Op(Kamp, Dag("2024-01-01"))!.Aantal);
        Assert.Null(At(test, "2024-01-02").Op(Kamp, Dag("2024-01-02"))!.Aantal);
        Assert.Null(At(test, "2024-01-03").Op(Kamp, Dag("2024-01-03")));
    }

    [Fact]
    public void A_later_report_of_earlier_days_does_not_hide_the_newest_day()
    {
        var test = Met(Reeks("2024-02-01", 1, 30));
        Book(test, Reeks("2024-01-01", 1, 10, 11));
        Assert.Equal(
            (30, Dag("2024-02-01")),
            (At(test, "2024-03-01").Laatste(Kamp)!.Aantal, At(test, "2024-03-01").Laatste(Kamp)!.Gemeten)
        );
    }

    [Fact]
    public void Groups_are_apart()
    {
        var test = Met(Reeks("2024-01-01", 1, 10));
        Book(test, Reeks("2024-01-01", 1, 4) with { Doelgroep = "AMV" });
        Assert.Equal(
            (10, 4),
            (At(test, "2024-01-01").Laatste(Kamp)!.Aantal, At(test, "2024-01-01").Laatste(Kamp, "AMV")!.Aantal)
        );
        Assert.Equal([null, "AMV"], At(test, "2024-01-01").Doelgroepen(Kamp));
    }

    [Theory]
    [InlineData("2024-01-01", 2, "interval-onjuist")]
    [InlineData("1800-01-01", 1, "dag-buiten-bereik")]
    public void What_cannot_be_is_refused(string vanaf, int interval, string code)
    {
        var feit = Reeks(vanaf, interval, 1, 2);
        Assert.Equal(code, Met().TryRegister(feit, geldigheid: feit.Dagen())?.Code);
    }

    [Theory]
    [InlineData("2024-01-02", null)]
    [InlineData("2024-01-01", "meting-in-toekomst")]
    public void Who_will_be_there_is_not_counted_yet(string vandaag, string? code)
    {
        var (feit, nu) = (Reeks("2024-01-01", 1, 10, 11), Tijdstip.Van(TestBook.Begin.AddYears(2)));
        var draft = new Draft(feit, feit.Dagen(), new("b"));
        Assert.Equal(code, Rules.Refuse(Met().Book, draft, nu, Dag(vandaag), Naslag.Reference)?.Code);
    }

    [Fact]
    public void A_series_is_valid_on_its_own_days_only()
    {
        var feit = Reeks("2024-01-01", 1, 1, 2);
        Assert.Equal("geldigheid-onjuist", Met().TryRegister(feit)?.Code);
        Assert.Equal("reeks-onjuist", Met().TryRegister(Reeks("2024-01-01", 1))?.Code);
        var elders = feit with { Locatie = LocatieCode.Parse("GM0001-elders") };
        Assert.Equal("locatie-onbekend", Met().TryRegister(elders, geldigheid: feit.Dagen())?.Code);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Of_each_day_the_last_report_counts_however_they_overlap(int seed)
    {
        var random = new Random(seed);
        var test = Met();
        var verwacht = new Dictionary<DateOnly, int?>();
        for (var i = 0; i < 60; i++)
        {
            var vanaf = Dag("2024-01-01").AddDays(random.Next(120));
            var interval = random.Next(4) == 0 ? 7 : 1;
            int?[] aantallen =
            [
                .. Enumerable
                    .Range(0, random.Next(1, 30))
                    .Select(_ => random.Next(5) == 0 ? (int?)null : random.Next(500)),
            ];
            Book(test, new(Kamp, null, vanaf, interval, Dagreeks.Van(aantallen)));
            for (var dag = 0; dag < aantallen.Length * interval; dag++)
                verwacht[vanaf.AddDays(dag)] = aantallen[dag / interval];
        }
        var at = At(test, "2025-01-01");
        Assert.All(verwacht, v => Assert.Equal(v.Value, at.Op(Kamp, v.Key)!.Aantal));
        foreach (var dag in Enumerable.Range(0, 400).Select(d => Dag("2024-01-01").AddDays(d)))
        {
            var laatste = verwacht
                .Where(v => v.Key <= dag && v.Value is not null)
                .Select(v => v.Key)
                .DefaultIfEmpty()
                .Max();
            Assert.Equal(laatste == default ? null : verwacht[laatste], At(test, dag).Laatste(Kamp)?.Aantal);
        }
    }

    private static TestBook Met(params BezettingGemeld[] reeksen)
    {
        var test = TestBook.MetGelderland();
        test.Register(new LocatieVastgesteld(Kamp, "Het Kamp", "COA", WordList.Leeg, WordList.Leeg, WordList.Leeg));
        foreach (var reeks in reeksen)
            Book(test, reeks);
        return test;
    }

    private static void Book(TestBook test, BezettingGemeld reeks) => test.Register(reeks, geldigheid: reeks.Dagen());

    private static BezettingGemeld Reeks(string vanaf, int interval, params int?[] aantallen) =>
        new(Kamp, null, Dag(vanaf), interval, Dagreeks.Van(aantallen));

    private static int?[] Dagen(TestBook test, long bekend) =>
        [
            .. Enumerable
                .Range(0, 4)
                .Select(d =>
                    new BezettingAt(test.Book, new(Dag("2024-02-01"), bekend))
                        .Op(Kamp, Dag("2024-01-01").AddDays(d))!
                        .Aantal
                ),
        ];

    private static int? Op(TestBook test, string dag) => At(test, dag).Op(Kamp, Dag(dag))!.Aantal;

    private static BezettingAt At(TestBook test, string dag) => At(test, Dag(dag));

    private static BezettingAt At(TestBook test, DateOnly dag) => new(test.Book, new(dag, test.Book.Last));

    private static DateOnly Dag(string dag) => TestBook.Dag(dag);
}
