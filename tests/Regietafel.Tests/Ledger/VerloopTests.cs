using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Ledger;

public sealed class VerloopTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    /// <summary>The rule in its plainest words, over random histories with withdrawals and partial validities.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void Among_the_facts_valid_and_known_and_not_withdrawn_the_last_registered_holds(int seed)
    {
        var random = new Random(seed);
        var test = TestBook.MetGelderland();
        var registered = new List<Entry>();
        for (var i = 0; i < 60; i++)
        {
            if (random.Next(5) == 0 && registered.Count > 0)
            {
                var target = registered[random.Next(registered.Count)];
                if (
                    target.Fact is not Ingetrokken
                    && test.TryRegister(new Ingetrokken(target.Nummer, target.Fact.Subject, "proef")) is null
                )
                    registered.Add(test.Book[test.Book.Last]);
                continue;
            }
            var van = TestBook.Dag("2024-01-01").AddDays(random.Next(40));
            Geldigheid geldigheid = random.Next(3) switch
            {
                0 => default,
                1 => new(van),
                _ => new(van, van.AddDays(1 + random.Next(30))),
            };
            registered.Add(
                test.Register(
                    new OpgaveVastgesteld(
                        Taak.Asiel,
                        TestBook.Code("PV25"),
                        Termijn.Parse("2024-01-01"),
                        i,
                        null,
                        Standing.Indicatief
                    ),
                    geldigheid: geldigheid
                )
            );
        }
        var verloop = test.Book.Find(registered[0].Fact)!;
        for (var i = 0; i < 200; i++)
        {
            var peilmoment = new Peilmoment(
                TestBook.Dag("2023-12-25").AddDays(random.Next(90)),
                random.NextInt64(test.Book.Last + 2)
            );
            var known = registered.Where(e => e.Nummer <= peilmoment.Bekend).ToList();
            var withdrawn = known.Select(e => e.Fact).OfType<Ingetrokken>().Select(f => f.Nummer).ToHashSet();
            var expected = known.LastOrDefault(e =>
                e.Fact is not Ingetrokken && !withdrawn.Contains(e.Nummer) && e.Geldigheid.Bevat(peilmoment.Peildatum)
            );
            Assert.Equal(expected?.Nummer, verloop.At(peilmoment)?.Nummer);
        }
    }

    [Fact]
    public void What_was_staged_and_dropped_leaves_nothing_behind()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 100);
        var (last, before) = (test.Book.Last, test.Op("2024-01-01", "PV25"));
        foreach (var aantal in new[] { 200, 300 })
            test.Book.Stage(
                test.Book[last] with
                {
                    Nummer = test.Book.Staged + 1,
                    Fact = ((OpgaveVastgesteld)test.Book[last].Fact) with { Aantal = aantal },
                }
            );
        Assert.Equal(before, test.Op("2024-01-01", "PV25"));
        Assert.Equal(
            300,
            Regietafel
                .Standen.Stand.At(test.Book, new(TestBook.Dag("2024-01-01"), test.Book.Staged))[
                    TestBook.Code("PV25"),
                    Taak.Asiel
                ]
                .Opgave!.Aantal.Aantal
        );
        test.Book.Discard();
        Assert.Equal((last, last), (test.Book.Last, test.Book.Staged));
        Assert.Equal(before, test.Op("2024-01-01", "PV25"));
    }

    [Fact]
    public void A_history_that_was_dropped_whole_begins_anew()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 100);
        var last = test.Book[test.Book.Last];
        Entry Opgave(int aantal) =>
            last with
            {
                Nummer = test.Book.Staged + 1,
                Fact = new OpgaveVastgesteld(
                    Taak.Oekraine,
                    TestBook.Code("PV25"),
                    Termijn.Parse("2024-01-01"),
                    aantal,
                    null,
                    Standing.Wettelijk
                ),
            };
        test.Book.Stage(Opgave(200));
        test.Book.Stage(Opgave(300));
        var verloop = test.Book.Find(Opgave(0).Fact)!;
        var op = TestBook.Dag("2024-01-01");
        test.Book.Discard();
        Assert.Null(verloop.At(new(op, long.MaxValue)));
        Assert.Equal(0, verloop.LaatsteNummer(long.MaxValue));

        test.Book.Stage(Opgave(400));
        test.Book.Publish();
        test.Book.Stage(Opgave(500));
        test.Book.Discard();
        test.Book.Stage(Opgave(600));
        test.Book.Publish();
        Assert.Equal(400, verloop.FactAt<OpgaveVastgesteld>(new(op, test.Book.Last - 1))?.Aantal);
        Assert.Equal(600, verloop.FactAt<OpgaveVastgesteld>(new(op, test.Book.Last))?.Aantal);
        Assert.Equal(2, verloop.Tot(test.Book.Last).Count);
        Assert.Null(verloop.At(new(op, last.Nummer)));
    }

    [Fact]
    public void A_withdrawal_that_was_dropped_leaves_the_entry_standing()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 100);
        var entry = test.Book[test.Book.Last];
        var verloop = test.Book.Find(entry.Fact)!;
        test.Book.Stage(
            entry with
            {
                Nummer = entry.Nummer + 1,
                Fact = new Ingetrokken(entry.Nummer, entry.Fact.Subject, "proef"),
            }
        );
        Assert.Null(verloop.At(new(TestBook.Dag("2024-01-01"), test.Book.Staged)));
        test.Book.Discard();
        test.Opgave("NL", "2024-01-01", 1, Taak.Oekraine);
        Assert.Equal(entry, verloop.At(new(TestBook.Dag("2024-01-01"), test.Book.Staged)));
        Assert.False(verloop.IsIngetrokken(entry.Nummer, test.Book.Staged));
    }

    [Fact]
    public async Task Readers_on_other_threads_see_a_whole_book_while_it_grows()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 1);
        using var done = new CancellationTokenSource();
        var reader = Task.Run(
            () =>
            {
                var seen = 0L;
                do
                {
                    var peilmoment = test.Book.Peilmoment(TestBook.Dag("2024-01-01"));
                    var aantal = Regietafel
                        .Standen.Stand.At(test.Book, peilmoment)[TestBook.Code("PV25"), Taak.Asiel]
                        .Opgave!.Aantal.Aantal!.Value;
                    Assert.InRange(aantal, seen, int.MaxValue);
                    seen = aantal;
                } while (!done.IsCancellationRequested);
                return seen;
            },
            TestContext.Current.CancellationToken
        );
        for (var i = 2; i <= 5_000; i++)
            test.Opgave("PV25", "2024-01-01", i);
        await done.CancelAsync();
        Assert.InRange(await reader, 1, 5_000);
    }

    [Theory]
    [InlineData("opgave", true)]
    [InlineData("andere bron", false)]
    [InlineData("overschreven", false)]
    [InlineData("deels overschreven", true)]
    public void A_draft_that_says_the_same_and_still_shows_adds_nothing(string geval, bool zelfde)
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 100);
        var entry = test.Book[test.Book.Last];
        if (geval == "overschreven")
            test.Opgave("PV25", "2024-01-01", 90);
        if (geval == "deels overschreven")
            test.Opgave(
                "PV25",
                "2024-01-01",
                90,
                geldigheid: new(TestBook.Dag("2024-03-01"), TestBook.Dag("2024-04-01"))
            );
        var draft = new Draft(entry.Fact, entry.Geldigheid, new(geval == "andere bron" ? "afgeleid" : "b"));
        Assert.Equal(zelfde ? entry.Nummer : null, test.Book.Find(entry.Fact)!.Zelfde(draft, test.Book.Last)?.Nummer);
    }
}
