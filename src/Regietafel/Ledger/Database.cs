using System.Data.Common;
using System.Net.Sockets;
using System.Reflection;

namespace Regietafel.Ledger;

/// <summary>Where a book is kept. The statements are the same on both engines; what differs stands in the two classes below this one.</summary>
internal abstract class Database(string naam, bool alleenLezen, DbDataSource source) : IAsyncDisposable
{
    /// <summary>The version of the schema that this program writes; another book is left alone. 3: entries lie together in blocks.</summary>
    private const int Versie = 3;

    /// <summary>What it was opened from, without a password.</summary>
    public string Naam { get; } = naam;

    public bool AlleenLezen { get; } = alleenLezen;

    public DbDataSource Source { get; } = source;

    /// <summary>A path is a SQLite file; a connection string with <c>Host=</c> is PostgreSQL.</summary>
    public static Database Of(string boek, bool alleenLezen) =>
        boek.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? PostgresDatabase.At(boek, alleenLezen)
            : SqliteDatabase.At(boek, alleenLezen);

    /// <summary>
    /// Makes the tables of an empty book, or sees that the book is one this program knows. Waits on the spot: it is the first thing that a process does,
    /// and to learn how to wait in another way takes longer than the waiting.
    /// </summary>
    public void Prepare()
    {
        long? versie;
        try
        {
            versie = ReadOrCreate();
        }
        catch (DbException e)
        {
            throw Explain(e);
        }
        if (versie > Versie)
            throw new Refusal(
                "boek-nieuwer",
                $"Het boek {Naam} is gemaakt door een nieuwere uitgave van Regietafel (versie {versie}; deze uitgave kent versie {Versie}). Er is niets gewijzigd."
            );
        if (versie < Versie)
            throw new Refusal(
                "boek-ouder",
                $"Het boek {Naam} is gemaakt door een oudere uitgave van Regietafel (versie {versie}; deze uitgave kent versie {Versie}). Exporteer het met die uitgave en importeer het in een nieuw boek. Er is niets gewijzigd."
            );
    }

    /// <summary>True for what a driver throws when its line breaks under its hands, besides what it says of the database.</summary>
    public static bool IsLoss(Exception fault) =>
        fault is AggregateException many
            ? many.InnerExceptions.All(IsLoss)
            : fault is DbException or IOException or SocketException or TimeoutException or InvalidOperationException;

    /// <summary>Turns a fault of the database into a sentence.</summary>
    public async Task<T> Explained<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (DbException e)
        {
            throw Explain(e);
        }
    }

    private long? ReadOrCreate()
    {
        using var connection = Source.OpenConnection();
        if (ReadVersion(connection) is { } versie)
            return versie;
        return AlleenLezen
            ? throw new Refusal("geen-boek", $"{Naam} is geen boek van Regietafel.")
            : Create(connection);
    }

    private long? Create(DbConnection connection)
    {
        if (BeforeCreation.Length > 0 && IsEmpty(connection))
            Execute(connection, BeforeCreation);
        using var transaction = new Transaction(connection, BeginAlone);
        // Another node may have made it while this one waited.
        if (ReadVersion(connection) is { } versie)
            return versie;
        if (!IsEmpty(connection))
            throw new Refusal("geen-boek", $"{Naam} is geen boek van Regietafel. Er is niets gewijzigd.");
        Execute(connection, Schema);
        transaction.Commit();
        return Versie;
    }

    private long? ReadVersion(DbConnection connection)
    {
        if (!Exists(connection, "boek"))
            return null;
        using var command = connection.CreateCommand();
        command.CommandText = "select max(versie) from boek";
        return command.ExecuteScalar() is { } versie and not DBNull
            ? Convert.ToInt64(versie, null)
            : throw new Refusal("geen-boek", $"{Naam} is geen boek van Regietafel. Er is niets gewijzigd.");
    }

    private bool Exists(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = TableExists;
        command.Parameters.Add(Parameter(command, 1, table));
        return command.ExecuteScalar() is not (null or DBNull);
    }

    private static void Execute(DbConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    protected static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The statements that make an empty book.</summary>
    protected abstract string Schema { get; }

    /// <summary>Begins a transaction that keeps two nodes from making the same book at once.</summary>
    protected abstract string BeginAlone { get; }

    /// <summary>What an empty place needs outside a transaction before a book is made in it; empty when nothing.</summary>
    protected abstract string BeforeCreation { get; }

    /// <summary>Gives a row when a table of that name is there.</summary>
    protected abstract string TableExists { get; }

    /// <summary>True when nothing else is kept where the book is to come.</summary>
    protected abstract bool IsEmpty(DbConnection connection);

    /// <summary>The parameter <c>$number</c>.</summary>
    public abstract DbParameter Parameter(DbCommand command, int number, object? value);

    /// <summary>True when another node has booked the same number first.</summary>
    public abstract bool IsOvertaken(DbException exception);

    /// <summary>True when the line to the database broke, so that it is not certain what it did.</summary>
    public abstract bool IsLineLost(DbException exception);

    /// <summary>Why the database did not do what was asked, in a sentence for people.</summary>
    public abstract Refusal Explain(DbException exception);

    /// <summary>What is said when the line broke without a word of the database.</summary>
    public Refusal Unreachable() => new("boek-onbereikbaar", $"De database van {Naam} is niet bereikbaar.");

    /// <summary>False when it is certain that no other node has booked since the last time this was asked.</summary>
    public abstract bool MayHaveNews(DbConnection connection);

    /// <summary>Tells other nodes that it was booked up to a number. Returns at once; who does not hear it looks for itself.</summary>
    public abstract void Announce(long nummer);

    /// <summary>Calls <paramref name="catchUp"/> whenever there may be news, with the number it reaches to if that is known, until cancelled.</summary>
    public abstract Task Follow(Func<long, Task> catchUp, CancellationToken cancel);

    public virtual async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
