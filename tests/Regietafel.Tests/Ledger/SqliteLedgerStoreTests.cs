using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Regietafel.Tests.Ledger;

public sealed class SqliteLedgerStoreTests : LedgerStoreTests, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("regietafel-");

    [Fact]
    public async Task A_full_disk_is_a_sentence_and_nothing_is_half_booked()
    {
        // A small disk where this machine allows making one, else a limit on the size of a file.
        const string Script = """
            disk=$1 out=$2; shift 2
            if unshare -rm true 2>/dev/null; then
                exec unshare -rm sh -c 'disk=$1; shift; mount -t tmpfs -o size=3m tmpfs "$disk" && "$@"; cp "$disk"/* "$0"' "$out" "$disk" "$@"
            fi
            trap '' XFSZ; ulimit -f 4096; DOTNET_EnableWriteXorExecute=0 "$@"; cp "$disk"/* "$out"
            """;
        var disk = _directory.CreateSubdirectory("schijf").FullName;
        var kept = _directory.CreateSubdirectory("over").FullName;
        var program = Path.Combine(AppContext.BaseDirectory, "Regietafel.Proefboek");
        using var child = Child.Start(
            "sh",
            ["-c", Script, "sh", disk, kept, program, Path.Combine(disk, "vol.boek"), "1", "1000", "1000000"]
        );
        var said = await child.End();

        Assert.Matches("De schijf waarop .* is vol|de schijf geeft een fout", said);
        await using var ledger = await Open(Path.Combine(kept, "vol.boek"));
        Assert.InRange(ledger.Book.Last, 1000, 100_000);
        Assert.Equal(child.Confirmed, ledger.Book.Last);
        Assert.Null(await ledger.Verify());
    }

    [Fact]
    public async Task A_read_only_file_can_be_read_and_says_so_when_booked_in()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);
        // A superuser may write any file; that the file itself says that it is read-only holds for all (write version 3 in the header).
        await using (var file = File.OpenWrite(boek))
        {
            file.Position = 18;
            file.WriteByte(3);
        }

        await using var again = await Open(boek);
        Assert.Equal(2, again.Book.Last);
        await using (var batch = await again.Begin("Anna"))
        {
            Assert.Null(batch.Add(Drafts.Measurement(1)));
            Assert.Equal("boek-alleen-lezen", Assert.Single(await batch.Commit()).Code);
        }
        Assert.Equal(2, again.Book.Last);
        Assert.Null(await again.Verify());
    }

    [Fact]
    public async Task A_file_of_something_else_is_left_alone()
    {
        var boek = await NewBook();
        await File.WriteAllTextAsync(boek, new string('x', 5_000));
        Assert.Equal("geen-boek", (await Assert.ThrowsAsync<Refusal>(() => Open(boek))).Code);
        Assert.Equal(new string('x', 5_000), await File.ReadAllTextAsync(boek));
    }

    [Fact]
    public async Task A_database_of_something_else_is_left_as_it_was()
    {
        var boek = await NewBook();
        await Execute(boek, "create table iets (van text); insert into iets values ('een ander')");
        var before = await File.ReadAllBytesAsync(boek);
        Assert.Equal("geen-boek", (await Assert.ThrowsAsync<Refusal>(() => Open(boek))).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(boek));
    }

    [Fact]
    public async Task A_book_that_is_not_there_is_not_made_by_reading()
    {
        var boek = await NewBook();
        Assert.Equal(
            "boek-bestaat-niet",
            (await Assert.ThrowsAsync<Refusal>(() => Open(boek, alleenLezen: true))).Code
        );
        Assert.False(File.Exists(boek));
        Assert.Equal(
            "map-ontbreekt",
            (await Assert.ThrowsAsync<Refusal>(() => Open(Path.Combine(boek, "in", "niets")))).Code
        );
    }

    [Fact]
    public async Task A_closed_book_is_one_file()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);
        Assert.Equal([boek], Directory.GetFiles(_directory.FullName));
    }

    [Fact]
    public async Task An_entry_is_not_replaced_either()
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await Book(ledger, Drafts.Base);
        await Assert.ThrowsAsync<SqliteException>(() =>
            Execute(boek, "insert or replace into blok select * from blok where eerste = 1")
        );
        await Assert.ThrowsAsync<SqliteException>(() =>
            Execute(boek, "insert into blok select 9, 10, entries, hashes from blok where eerste = 1")
        );
        Assert.Null(await ledger.Verify());
    }

    // A test may speak to SQLite before it opens a book.
    static SqliteLedgerStoreTests() =>
        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(
            typeof(Regietafel.Ledger.Ledger).Assembly.GetType("Regietafel.Ledger.SqliteDataSource")!.TypeHandle
        );

    public void Dispose() => _directory.Delete(recursive: true);

    protected override Task<string> NewBook() =>
        Task.FromResult(Path.Combine(_directory.FullName, $"{Guid.NewGuid()}.boek"));

    protected override DbConnection Connect(string boek) => new SqliteConnection($"Data Source={boek};Pooling=False");

    protected override string Unguarded =>
        "drop trigger blok_wordt_niet_gewijzigd; drop trigger blok_wordt_niet_verwijderd";

    protected override string Unchecked => "pragma ignore_check_constraints = on;";

    protected override string Refusing =>
        "create trigger vol before insert on blok when new.laatste > 2000 begin select raise(abort, 'vol'); end";
}
