using Regietafel.Ledger;

namespace Regietafel.Tests.Ledger;

/// <summary>What a ledger store does, whichever engine keeps the book.</summary>
public abstract partial class LedgerStoreTests
{
    private readonly FakeClock _clock = new("2026-01-05T09:00:00Z");

    /// <summary>A book that is not there yet.</summary>
    protected abstract Task<string> NewBook();

    /// <summary>Runs a statement on the database itself, past the program.</summary>
    protected abstract Task Execute(string boek, string statement);

    /// <summary>Runs a statement that changes entries, after taking away what refuses that.</summary>
    protected abstract Task Tamper(string boek, string statement);

    [Fact]
    public async Task A_new_book_is_empty_and_whole()
    {
        await using var ledger = await Open(await NewBook());
        Assert.Equal(0, ledger.Book.Last);
        Assert.Null(await ledger.Verify());
    }

    [Fact]
    public async Task What_was_booked_is_there_when_the_book_is_opened_again()
    {
        var boek = await NewBook();
        List<Entry> written;
        await using (var ledger = await Open(boek))
        {
            await Book(ledger, [.. Drafts.Base, .. Drafts.Measurements(3_000)]);
            written = Entries(ledger.Book);
        }

        await using var again = await Open(boek);
        Assert.Equal(3_002, again.Book.Last);
        Assert.Equal(written, Entries(again.Book));
        Assert.Null(await again.Verify());
    }

    [Fact]
    public async Task Every_column_of_an_entry_comes_back_as_it_was()
    {
        var boek = await NewBook();
        var since = Regietafel.Tijd.Tijdstip.Van(_clock.Now.AddYears(-1).AddTicks(10));
        Draft[] drafts =
        [
            new(new BronVastgelegd("verslag", "Verslag “één”\n😀", null, "kast 3", true), BekendSinds: since),
            new(
                new Regietafel.Gebieden.GebiedVastgesteld(Drafts.Arnhem, "Arnhem"),
                new(new(1900, 1, 1), new(2199, 12, 31)),
                new("verslag"),
                since
            ),
            new(
                Drafts.Measurement(1).Fact,
                new(new(2024, 2, 29)),
                new("verslag", "blz. 1"),
                null,
                Openbaarheid.Vertrouwelijk
            ),
            new(Drafts.Measurement(2).Fact, new(default, new(2024, 2, 29)), new("verslag"), null, Openbaarheid.Intern),
        ];
        await using (var ledger = await Open(boek))
            await Book(ledger, drafts);

        await using var again = await Open(boek);
        Assert.Equal(
            drafts.Select(d => (d.Fact, d.Geldigheid, d.Bron, d.Openbaarheid)),
            Entries(again.Book).Select(e => (e.Fact, e.Geldigheid, e.Bron, e.Openbaarheid))
        );
        var now = Regietafel.Tijd.Tijdstip.Van(_clock.Now);
        Assert.Equal([since, since, now, now], Entries(again.Book).Select(e => e.Geregistreerd));
        var overgenomen = new Overname(now, "Anna");
        Assert.Equal([overgenomen, overgenomen, null, null], Entries(again.Book).Select(e => e.Overgenomen));
        Assert.All(Entries(again.Book), e => Assert.Equal("Anna", e.Auteur));
    }

    [Fact]
    public async Task What_the_book_says_already_is_not_booked_again()
    {
        await using var ledger = await Open(await NewBook());
        await Book(ledger, [.. Drafts.Base, Drafts.Measurement(1)]);

        await using var batch = await ledger.Begin("Anna");
        Assert.All([.. Drafts.Base, Drafts.Measurement(1)], draft => Assert.Null(batch.Add(draft)));
        Assert.Equal((0, 3), (batch.Geboekt, batch.AlBekend));
        Assert.Empty(await batch.Commit());
        Assert.Equal(3, ledger.Book.Last);
    }

    [Fact]
    public async Task A_batch_that_is_not_committed_leaves_nothing()
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await using (var batch = await ledger.Begin("Anna"))
        {
            Assert.All([.. Drafts.Base, .. Drafts.Measurements(5_000)], draft => Assert.Null(batch.Add(draft)));
            Assert.Equal((0, 5_002), (ledger.Book.Last, ledger.Book.Staged));
        }
        Assert.Equal((0, 0), (ledger.Book.Last, ledger.Book.Staged));
        await using var other = await Open(boek);
        Assert.Equal(0, other.Book.Last);
    }

    [Fact]
    public async Task A_trial_shows_what_would_be_booked_and_books_nothing()
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await using (var trial = await ledger.Begin("Anna", proef: true))
        {
            Assert.All(Drafts.Base, draft => Assert.Null(trial.Add(draft)));
            Assert.Equal(2, trial.Geboekt);
            await Assert.ThrowsAsync<InvalidOperationException>(trial.Commit);
        }
        await Book(ledger, Drafts.Base);
        Assert.Equal(2, ledger.Book.Last);
    }

    [Fact]
    public async Task A_clock_that_goes_back_keeps_the_order_of_registration()
    {
        await using var ledger = await Open(await NewBook());
        await Book(ledger, Drafts.Base);
        _clock.Now = _clock.Now.AddDays(-1);
        await Book(ledger, [Drafts.Measurement(1)]);
        Assert.Equal(ledger.Book[2].Geregistreerd, ledger.Book[3].Geregistreerd);
    }

    private protected Task<Regietafel.Ledger.Ledger> Open(string boek, bool alleenLezen = false) =>
        Regietafel.Ledger.Ledger.Open(boek, _clock, alleenLezen);

    private protected static async Task Book(Regietafel.Ledger.Ledger ledger, IEnumerable<Draft> drafts)
    {
        await using var batch = await ledger.Begin("Anna");
        Assert.All(drafts, draft => Assert.Null(batch.Add(draft)));
        Assert.Empty(await batch.Commit());
    }

    private static List<Entry> Entries(Book book) => [.. Enumerable.Range(1, (int)book.Last).Select(n => book[n])];
}
