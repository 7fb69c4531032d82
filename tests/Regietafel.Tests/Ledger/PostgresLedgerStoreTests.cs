using System.Data.Common;
using Npgsql;

namespace Regietafel.Tests.Ledger;

public sealed class PostgresLedgerStoreTests : LedgerStoreTests
{
    [Fact]
    public async Task What_was_booked_counts_when_only_the_answer_was_lost()
    {
        var boek = new NpgsqlConnectionStringBuilder(await NewBook());
        using var line = new Line(boek.Host!, boek.Port);
        (boek.Host, boek.Port) = ("127.0.0.1", line.Port);
        await using var ledger = await Open(boek.ToString());
        await Book(ledger, Drafts.Base);

        await using (var batch = await ledger.Begin("Anna"))
        {
            Assert.Null(batch.Add(Drafts.Measurement(1)));
            line.LoseTheAnswerTo("Anna");
            Assert.Empty(await batch.Commit());
        }
        Assert.Equal(3, ledger.Book.Last);
        await Book(ledger, [Drafts.Measurement(2)]);
        Assert.Null(await ledger.Verify());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_book_closes_whatever_its_line_does_meanwhile(int seed)
    {
        var random = new Random(seed);
        var boek = new NpgsqlConnectionStringBuilder(await NewBook());
        var (host, port) = (boek.Host!, boek.Port);
        await using (var ledger = await Open(boek.ToString()))
            await Book(ledger, Drafts.Base);
        for (var round = 0; round < 10; round++)
        {
            var waits = Enumerable.Range(0, 6).Select(_ => random.Next(3_000)).ToList();
            await Task.WhenAll(waits.Select(CloseOnABrokenLine)).WaitAsync(Patience);
        }

        async Task CloseOnABrokenLine(int microseconds)
        {
            using var line = new Line(host, port);
            var through = new NpgsqlConnectionStringBuilder(boek.ToString()) { Host = "127.0.0.1", Port = line.Port };
            var ledger = await Open(through.ToString());
            await using (var batch = await ledger.Begin("Anna"))
            {
                Assert.Null(batch.Add(Drafts.Measurement(microseconds)));
                line.LoseTheAnswerTo("Anna");
                await batch.Commit();
            }
            await Task.Delay(TimeSpan.FromMicroseconds(microseconds));
            await ledger.DisposeAsync();
        }
    }

    [Fact]
    public async Task When_the_database_was_away_the_node_reads_on_and_books_again()
    {
        var boek = await NewBook();
        var name = new NpgsqlConnectionStringBuilder(boek).Database;
        await using var ledger = await Open(boek);
        await using var other = await Open(boek);
        await Book(ledger, Drafts.Base);
        Assert.True(await other.WaitFor(2, Patience));

        await Postgres.Execute($"alter database {name} allow_connections false");
        await Postgres.Execute($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'");
        await Eventually(() => ledger.Storing is not null);
        var refusal = await Assert.ThrowsAsync<Refusal>(() => Book(ledger, [Drafts.Measurement(1)]));
        Assert.Equal("boek-onbereikbaar", refusal.Code);
        Assert.Equal(2, ledger.Book.Last);

        await Postgres.Execute($"alter database {name} allow_connections true");
        await Eventually(() => ledger.Storing is null && other.Storing is null);
        await Book(ledger, [Drafts.Measurement(1)]);
        Assert.True(await other.WaitFor(3, Patience));
        await Book(other, [Drafts.Measurement(2)]);
        Assert.True(await ledger.WaitFor(4, Patience));
    }

    [Fact]
    public async Task A_node_that_was_not_woken_looks_for_itself()
    {
        var boek = await NewBook();
        // What is said to the other nodes is heard by none.
        await Execute(boek, "create function pg_notify(text, text) returns void language sql as ''");
        await Execute(
            boek,
            "do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$"
        );
        await using var one = await Open(boek);
        await using var other = await Open(boek);
        await Book(one, Drafts.Base);
        Assert.True(await other.WaitFor(2, Patience));
    }

    /// <summary>Not by looking for itself, which it does once a second; a command that follows nobody is heard too.</summary>
    [Fact]
    public async Task A_node_is_woken_by_what_another_books()
    {
        var boek = await NewBook();
        await using var other = await Open(boek);
        await using var listener = new NpgsqlConnection(boek);
        await listener.OpenAsync();
        var heard = new List<string>();
        listener.Notification += (_, e) => heard.Add(e.Payload);
        await using (var command = new NpgsqlCommand("listen regietafel", listener))
            await command.ExecuteNonQueryAsync();
        await using (var one = await Regietafel.Ledger.Ledger.Open(boek, TimeProvider.System))
        {
            await Book(one, Drafts.Base);
            for (var i = 1; i <= 50; i++)
                await Book(one, [Drafts.Measurement(i)]);
        }
        while (heard.Count == 0 || heard[^1] != "52")
            Assert.True(await listener.WaitAsync(Patience, TestContext.Current.CancellationToken));
        // Not each by itself.
        Assert.InRange(heard.Count, 1, 50);
        Assert.True(await other.WaitFor(52, Patience));
    }

    [Fact]
    public async Task A_full_disk_is_a_sentence_and_nothing_is_half_booked()
    {
        await using var ledger = await Open(await NewBook());
        await using (var batch = await Refused(ledger))
            Assert.Equal("schijf-vol", Assert.Single(await batch.Commit()).Code);
        Assert.Equal(2, ledger.Book.Last);
        await Book(ledger, [Drafts.Measurement(1)]);
        Assert.Null(await ledger.Verify());
    }

    [Fact]
    public async Task Who_may_only_read_the_database_reads_and_is_told_when_booking()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);
        var role = "lezer_" + Guid.NewGuid().ToString("N");
        await Execute(boek, $"create role {role} login; grant select on all tables in schema public to {role}");

        await using (var reader = await Open(new NpgsqlConnectionStringBuilder(boek) { Username = role }.ToString()))
        {
            Assert.Equal(2, reader.Book.Last);
            foreach (var drafts in new[] { [Drafts.Measurement(1)], Drafts.Measurements(3_000) })
            {
                await using var batch = await reader.Begin("Anna");
                Assert.All(drafts, draft => Assert.Null(batch.Add(draft)));
                Assert.Equal("boek-alleen-lezen", Assert.Single(await batch.Commit()).Code);
            }
            Assert.Equal(2, reader.Book.Last);
            Assert.Null(await reader.Verify());
        }
        await Execute(boek, $"drop owned by {role}; drop role {role}");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_a_sentence()
    {
        var boek = await NewBook();
        var nowhere = new NpgsqlConnectionStringBuilder(boek) { Database = "er_niet" }.ToString();
        Assert.Equal("boek-bestaat-niet", (await Assert.ThrowsAsync<Refusal>(() => Open(nowhere))).Code);
        var nobody = new NpgsqlConnectionStringBuilder(boek) { Port = 1 }.ToString();
        Assert.Equal("boek-onbereikbaar", (await Assert.ThrowsAsync<Refusal>(() => Open(nobody))).Code);
        var nonsense = "Host=127.0.0.1;Onzin=1";
        Assert.Equal("verbinding-onleesbaar", (await Assert.ThrowsAsync<Refusal>(() => Open(nonsense))).Code);
    }

    [Fact]
    public async Task A_password_is_not_shown()
    {
        var boek = await NewBook();
        await using var ledger = await Open($"{boek};Password=geheim");
        Assert.DoesNotContain("geheim", ledger.Boek, StringComparison.Ordinal);
    }

    protected override Task<string> NewBook() => Postgres.NewDatabase();

    protected override DbConnection Connect(string boek) =>
        new NpgsqlConnection(new NpgsqlConnectionStringBuilder(boek) { Pooling = false }.ToString());

    protected override string Unguarded =>
        "alter table blok disable trigger all; alter table blok drop constraint blok_check, drop constraint blok_check1";

    protected override string Unchecked => "";

    // What the server says when its disk is full, said at an entry in the middle of a batch.
    protected override string Refusing =>
        """
            create function vol() returns trigger language plpgsql as $$
            begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
            create trigger vol before insert on blok for each row when (new.laatste > 2000) execute function vol()
            """;

    private static async Task Eventually(Func<bool> condition)
    {
        for (var time = TimeSpan.Zero; !condition(); time += TimeSpan.FromMilliseconds(50))
        {
            Assert.True(time < Patience);
            await Task.Delay(50);
        }
    }
}
