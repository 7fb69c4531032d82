using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Regietafel.Ledger;

namespace Regietafel.Tests.Ledger;

/// <summary>What a ledger store does, whichever engine keeps the book.</summary>
public abstract partial class LedgerStoreTests
{
    private readonly FakeClock _clock = new("2026-01-05T09:00:00Z");

    /// <summary>A book that is not there yet.</summary>
    protected abstract Task<string> NewBook();

    /// <summary>A connection to the database itself, past the program.</summary>
    protected abstract DbConnection Connect(string boek);

    /// <summary>The statement that takes away what refuses to change entries.</summary>
    protected abstract string Unguarded { get; }

    /// <summary>What makes the next statement on a connection write what a check would refuse.</summary>
    protected abstract string Unchecked { get; }

    /// <summary>The statement that makes the database refuse each entry after number 2000.</summary>
    protected abstract string Refusing { get; }

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
        await Shows(boek, again.Book);
        // What is hashed may never change.
        Assert.Equal(
            """
            [[1,null,null,1736067600000001,1767603600000000,"Anna","Anna",null,null,"openbaar","bron-vastgelegd",{"code":"verslag","titel":"Verslag \u201C\u00E9\u00E9n\u201D\n\uD83D\uDE00","vindplaats":"kast 3","afgeleid":true}],
            [2,"1900-01-01","2199-12-31",1736067600000001,1767603600000000,"Anna","Anna","verslag",null,"openbaar","gebied-vastgesteld",{"code":"GM0202","naam":"Arnhem"}],
            [3,"2024-02-29",null,1767603600000000,null,null,"Anna","verslag","blz. 1","vertrouwelijk","realisatie-gemeld",{"taak":"asiel","soort":"RO","gebied":"GM0202","peildatum":"1900-01-02","aantal":1,"ongeveer":false}],
            [4,null,"2024-02-29",1767603600000000,null,null,"Anna","verslag",null,"intern","realisatie-gemeld",{"taak":"asiel","soort":"RO","gebied":"GM0202","peildatum":"1900-01-03","aantal":2,"ongeveer":false}]]
            """,
            (await Query(boek, "select entries from blok"))[0][0]
        );
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

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(768)]
    public async Task A_batch_of_any_size_is_the_same_book(int size)
    {
        var boek = await NewBook();
        List<Entry> written;
        await using (var ledger = await Open(boek))
        {
            await Book(ledger, Drafts.Base);
            await Book(ledger, Drafts.Measurements(size));
            await Book(ledger, [Drafts.Measurement(size + 1)]);
            written = Entries(ledger.Book);
        }
        await using var again = await Open(boek);
        Assert.Equal(size + 3, again.Book.Last);
        Assert.Equal(written, Entries(again.Book));
        Assert.Null(await again.Verify());
    }

    [Fact]
    public async Task Who_reads_the_book_without_the_program_sees_entry_by_entry()
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await Book(ledger, Drafts.Base);
        await Book(ledger, Drafts.Measurements(600));

        await Shows(boek, ledger.Book);
        var facts = await Query(boek, "select feit, hash from entry order by nummer");
        for (var nummer = 3; nummer <= 602; nummer++)
        {
            Assert.Contains($"\"aantal\":{nummer - 2},", (string)facts[nummer - 1][0]!, StringComparison.Ordinal);
            Assert.Equal(await ledger.Hash(nummer), facts[nummer - 1][1]);
        }
    }

    [Fact]
    public async Task What_the_database_refuses_halfway_leaves_nothing_behind()
    {
        await using var ledger = await Open(await NewBook());
        await (await Refused(ledger)).DisposeAsync();
        Assert.Equal((2, 2), (ledger.Book.Last, ledger.Book.Staged));
        await Book(ledger, Drafts.Measurements(1_000));
        Assert.Equal(1_002, ledger.Book.Last);
        Assert.Null(await ledger.Verify());
    }

    /// <summary>A big batch in a book of two entries, of which the database refuses what comes after number 2000.</summary>
    private protected async Task<Batch> Refused(Regietafel.Ledger.Ledger ledger)
    {
        await Book(ledger, Drafts.Base);
        await Execute(ledger.Boek, Refusing);
        var batch = await ledger.Begin("Anna");
        Assert.All(Drafts.Measurements(50_000), draft => Assert.Null(batch.Add(draft)));
        return batch;
    }

    /// <summary>The view <c>entry</c> shows every column of every entry.</summary>
    private async Task Shows(string boek, Book book)
    {
        static string? Dag(DateOnly? dag) => dag is null || dag == DateOnly.MinValue ? null : $"{dag:yyyy-MM-dd}";
        var rows = await Query(
            boek,
            """
            select nummer, cast(geldig_van as text), cast(geldig_tot as text), geregistreerd, overgenomen, overgenomen_door,
                auteur, bron, pagina, openbaarheid, soort
            from entry order by nummer
            """
        );
        Assert.Equal(
            Entries(book)
                .Select(e =>
                    new object?[]
                    {
                        e.Nummer,
                        Dag(e.Geldigheid.Van),
                        Dag(e.Geldigheid.Tot),
                        e.Geregistreerd.Microseconden,
                        e.Overgenomen?.Moment.Microseconden,
                        e.Overgenomen?.Auteur,
                        e.Auteur,
                        e.Bron?.Code,
                        e.Bron?.Pagina,
                        e.Openbaarheid.ToString().ToLowerInvariant(),
                        FactJson.Soort(e.Fact),
                    }
                ),
            rows
        );
    }

    [Fact]
    public async Task A_hash_can_be_recomputed_by_anyone()
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await Book(ledger, [.. Drafts.Base, Drafts.Measurement(1)]);

        var text = (string)(await Query(boek, "select entries from blok"))[0][0]!;
        var hash = new byte[32];
        foreach (var (index, line) in text[1..^1].Split(",\n").Index())
        {
            hash = SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(line)]);
            Assert.Equal(hash, await ledger.Hash(index + 1));
        }
        Assert.Null(await ledger.Hash(4));
    }

    /// <summary>Runs a statement on the database itself, past the program.</summary>
    protected async Task Execute(string boek, string statement)
    {
        await using var connection = Connect(boek);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<List<object?[]>> Query(string boek, string statement)
    {
        await using var connection = Connect(boek);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
            rows.Add([
                .. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)),
            ]);
        return rows;
    }

    /// <summary>Changes the line or the hash of an entry in the database, after taking away what refuses that.</summary>
    private async Task Tamper(
        string boek,
        int nummer,
        Func<string, string>? line = null,
        Action<byte[]>? hash = null,
        Func<byte[], byte[]>? hashes = null,
        long? laatste = null
    )
    {
        var block = (await Query(boek, $"select eerste, laatste, entries, hashes from blok where eerste <= {nummer}"))[
            ^1
        ];
        var place = nummer - Convert.ToInt32(block[0], null);
        var lines = ((string)block[2]!).Split('\n');
        lines[place] = line?.Invoke(lines[place]) ?? lines[place];
        var all = (byte[])block[3]!;
        var one = all[(32 * place)..(32 * (place + 1))];
        hash?.Invoke(one);
        one.CopyTo(all, 32 * place);

        await Execute(boek, Unguarded);
        await using var connection = Connect(boek);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"{Unchecked} update blok set entries = @entries, hashes = @hashes, laatste = @laatste where eerste = @eerste";
        (string, object)[] values =
        [
            ("entries", string.Join('\n', lines)),
            ("hashes", hashes?.Invoke(all) ?? all),
            ("laatste", laatste ?? block[1]!),
            ("eerste", block[0]!),
        ];
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    /// <summary>A node that keeps up with the others.</summary>
    private protected async Task<Regietafel.Ledger.Ledger> Open(string boek, bool alleenLezen = false)
    {
        var ledger = await Regietafel.Ledger.Ledger.Open(boek, _clock, alleenLezen);
        ledger.Follow();
        return ledger;
    }

    private protected static async Task Book(Regietafel.Ledger.Ledger ledger, IEnumerable<Draft> drafts)
    {
        await using var batch = await ledger.Begin("Anna");
        Assert.All(drafts, draft => Assert.Null(batch.Add(draft)));
        Assert.Empty(await batch.Commit());
    }

    private static List<Entry> Entries(Book book) => [.. Enumerable.Range(1, (int)book.Last).Select(n => book[n])];
}
