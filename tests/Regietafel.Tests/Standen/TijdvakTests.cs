using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tests.Cli;

namespace Regietafel.Tests.Standen;

/// <summary>Between two days on which something begins or ends the stand is the same, and is computed once.</summary>
public sealed class TijdvakTests(ExampleBook example) : IClassFixture<ExampleBook>
{
    private static readonly DateOnly Begin = new(2023, 6, 20);
    private static readonly DateOnly Eind = new(2024, 2, 10);

    [Fact]
    public async Task A_day_between_has_the_stand_that_it_would_have_if_something_began_on_every_day()
    {
        await using var ledger = await Regietafel.Ledger.Ledger.Open(
            example.Path,
            TimeProvider.System,
            alleenLezen: true
        );
        var (book, daily) = (ledger.Book, Daily(ledger.Book));
        GebiedCode[] codes = [.. new[] { "PV25", "VR07", "RT-ARNHEM", "GM0228" }.Select(c => GebiedCode.Parse(c))];
        for (var dag = Begin; dag < Eind; dag = dag.AddDays(1))
        {
            var (kept, computed) = (Stand.At(book, book.Peilmoment(dag)), Stand.At(daily, daily.Peilmoment(dag)));
            foreach (var code in codes)
            {
                var (a, b) = (kept.Indeling.Find(code), computed.Indeling.Find(code));
                Assert.Equal(b, a);
                if (a is not null)
                    Assert.Equal(Figures(computed, a), Figures(kept, a));
            }
        }
    }

    [Fact]
    public void What_is_booked_on_trial_is_not_kept_for_whoever_books_next()
    {
        var book = TestBook.MetGelderland().Book;
        var (code, dag) = (GebiedCode.Parse("PV25"), new DateOnly(2024, 1, 1));
        book.Stage(Opgave(book, code, 100));
        Assert.Equal(100, Stand.At(book, new(dag, book.Staged))[code, Taak.Asiel].Opgave?.Aantal.Aantal);
        book.Discard();
        book.Stage(Opgave(book, code, 200));
        book.Publish();
        Assert.Equal(200, Stand.At(book, book.Peilmoment(dag))[code, Taak.Asiel].Opgave?.Aantal.Aantal);
    }

    private static Entry Opgave(Book book, GebiedCode code, int aantal) =>
        book[book.Last] with
        {
            Nummer = book.Staged + 1,
            Fact = new OpgaveVastgesteld(Taak.Asiel, code, new(new DateOnly(2024, 1, 1)), aantal, null, default),
        };

    private static List<string> Figures(Stand stand, Gebied gebied) =>
        [.. Cijferlijst.Van(stand, gebied).Select(r => $"{r}"), $"{stand.LaatsteRegistratie(gebied.Code) is not null}"];

    /// <summary>The same book with a source that begins on each day, so that no two days are one.</summary>
    private static Book Daily(Book book)
    {
        var daily = new Book();
        for (var nummer = 1L; nummer <= book.Last; nummer++)
            daily.Stage(book[nummer]);
        for (var dag = Begin; dag < Eind; dag = dag.AddDays(1))
            daily.Stage(
                book[book.Last] with
                {
                    Nummer = daily.Staged + 1,
                    Fact = new BronVastgelegd($"DAG-{dag:O}", "Een dag", dag, null, false),
                    Geldigheid = new(dag),
                }
            );
        daily.Publish();
        return daily;
    }
}
