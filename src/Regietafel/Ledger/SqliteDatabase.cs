using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Regietafel.Ledger;

/// <summary>A book in one SQLite file, for one machine. Several programs on it can have the book open at once.</summary>
internal sealed class SqliteDatabase : Database
{
    // Error codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Readonly = 8,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        NotADatabase = 26,
        Busy = 5,
        IoError = 10,
        Perm = 3,
        ConstraintPrimaryKey = 1555,
        ConstraintTrigger = 1811;

    // Durable before it is confirmed; other writers are waited for.
    private const string Pragmas =
        "pragma busy_timeout = 15000; pragma synchronous = full; pragma trusted_schema = off";

    // Changes when another connection than the one that asks, of this program or another one, has committed.
    private const string DataVersion = "pragma data_version";

    private DbCommand? _ask;
    private object? _answered;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    private SqliteDatabase(string path, bool alleenLezen, SqliteDataSource source)
        : base(path, alleenLezen, source) { }

    public static SqliteDatabase At(string path, bool alleenLezen)
    {
        if (Directory.Exists(path))
            throw new Refusal("boek-is-map", $"{path} is een map. Noem het bestand van het boek.");
        if (alleenLezen && !File.Exists(path))
            throw new Refusal("boek-bestaat-niet", $"Er is geen boek {path}.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new Refusal("map-ontbreekt", $"De map {folder} bestaat niet, dus daar kan geen boek staan.");
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = alleenLezen ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = 1,
        };
        var source = new SqliteDataSource(connection.ToString(), Pragmas);
        // What stands in a log beside the book would be missed.
        var log = new FileInfo(path + "-wal");
        if (!File.Exists(path) || log is { Exists: true, Length: > 0 } || CanRead(source))
            return new(path, alleenLezen, source);
        source.Dispose();
        // On a medium that cannot be written SQLite reads only what it is promised that nobody changes.
        connection.DataSource = $"{new Uri(Path.GetFullPath(path))}?immutable=1";
        connection.Mode = SqliteOpenMode.ReadOnly;
        return new(path, true, new(connection.ToString(), Pragmas));
    }

    private static bool CanRead(SqliteDataSource source)
    {
        try
        {
            using var connection = source.OpenConnection();
            using var command = connection.CreateCommand();
            command.CommandText = "select count(*) from sqlite_schema";
            command.ExecuteScalar();
            return true;
        }
        catch (SqliteException e)
        {
            return e.SqliteErrorCode is not (Readonly or CannotOpen);
        }
    }

    protected override string Schema => Resource("schema.sqlite.sql");

    protected override string BeginAlone => "begin immediate";

    protected override string TableExists => "select 1 from sqlite_schema where type = 'table' and name = $1";

    // Readers and a writer do not wait for each other; the file remembers it.
    protected override string BeforeCreation => "pragma journal_mode = wal";

    protected override bool IsEmpty(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_schema";
        return command.ExecuteScalar() is 0L;
    }

    public override DbParameter Parameter(DbCommand command, int number, object? value) =>
        new SqliteParameter("$" + number, value ?? DBNull.Value);

    public override bool IsOvertaken(DbException exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintTrigger };

    // There is no line.
    public override bool IsLineLost(DbException exception) => false;

    public override Refusal Explain(DbException exception) =>
        (exception as SqliteException)?.SqliteErrorCode switch
        {
            Full => new("schijf-vol", $"De schijf waarop {Naam} staat is vol. Er is niets geboekt."),
            Readonly or Perm => new(
                "boek-alleen-lezen",
                $"Het boek {Naam} mag hier alleen gelezen worden. Er is niets geboekt."
            ),
            CannotOpen => new(
                "boek-gaat-niet-open",
                $"Het boek {Naam} kan niet worden geopend of gemaakt: u hebt geen toegang tot het bestand of zijn map."
            ),
            Busy => new(
                "boek-bezet",
                $"Een ander programma is in het boek {Naam} aan het boeken. Probeer het straks opnieuw."
            ),
            NotADatabase => new("geen-boek", $"{Naam} is geen boek van Regietafel. Er is niets gewijzigd."),
            Corrupt => new("boek-beschadigd", $"Het bestand {Naam} is beschadigd. Zet een reservekopie terug."),
            IoError => new(
                "schijf-fout",
                $"Het boek {Naam} kan niet worden gelezen of geschreven: de schijf geeft een fout. Er is niets geboekt."
            ),
            _ => new("boek-fout", $"Het boek {Naam} geeft een fout: {exception.Message}"),
        };

    public override bool MayHaveNews(DbConnection connection)
    {
        var anew = _ask?.Connection != connection;
        if (anew)
        {
            // That of a connection that was closed went with it.
            _ask = connection.CreateCommand();
            _ask.CommandText = DataVersion;
        }
        var version = _ask!.ExecuteScalar();
        if (!anew && Equals(version, _answered))
            return false;
        _answered = version;
        return true;
    }

    /// <summary>Nobody need be told: other nodes see it in the file.</summary>
    public override void Announce(long nummer) { }

    public override async Task Follow(Func<long, Task> catchUp, CancellationToken cancel)
    {
        await using var connection = await Source.OpenConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = DataVersion;
        object? seen = null;
        while (true)
        {
            var version = await command.ExecuteScalarAsync(cancel);
            if (!Equals(version, seen))
                await catchUp(long.MaxValue);
            seen = version;
            await Task.Delay(PollInterval, cancel);
        }
    }
}
