using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Regietafel.Ledger;

/// <summary>A book in a PostgreSQL database, which several nodes can share. It stands in the first schema of the search path.</summary>
internal sealed class PostgresDatabase : Database
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    // Of what is booked one by one in a row, other nodes hear the first at once and the rest together.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);

    // What it tells is durable already, and what is told need not be: it does not hold up the next commit at the disk.
    private const string Tell = "select set_config('synchronous_commit', 'off', true), pg_notify('regietafel', $1)";

    private readonly Lock _announcement = new();
    private readonly CancellationTokenSource _closing = new();
    private volatile bool _listening;
    private long _booked;
    private bool _isAnnouncing;
    private Task _announcing = Task.CompletedTask;

    private PostgresDatabase(string naam, bool alleenLezen, NpgsqlDataSource source)
        : base(naam, alleenLezen, source) { }

    public static PostgresDatabase At(string boek, bool alleenLezen)
    {
        NpgsqlConnectionStringBuilder connection;
        try
        {
            connection = new(boek) { ApplicationName = "regietafel", IncludeErrorDetail = false };
        }
        catch (ArgumentException e)
        {
            throw new Refusal("verbinding-onleesbaar", $"De verbinding met het boek is niet te lezen: {e.Message}");
        }
        connection.MaxAutoPrepare = Math.Max(connection.MaxAutoPrepare, 20);
        connection.AutoPrepareMinUsages = 2;
        if (alleenLezen)
            connection.Options = $"{connection.Options} -c default_transaction_read_only=on".Trim();
        var naam = new NpgsqlConnectionStringBuilder(boek) { Password = null, Passfile = null };
        return new(naam.ToString(), alleenLezen, NpgsqlDataSource.Create(connection));
    }

    protected override string Schema => Resource("schema.postgres.sql");

    // Any number will do, as long as every node takes the same.
    protected override string BeginAlone => "begin; select pg_advisory_xact_lock(7342019)";

    protected override string TableExists =>
        "select 1 from information_schema.tables where table_schema = current_schema() and table_name = $1";

    protected override string BeforeCreation => "";

    protected override bool IsEmpty(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select coalesce(to_regclass('blok'), to_regclass('entry')) is null";
        return command.ExecuteScalar() is true;
    }

    public override DbParameter Parameter(DbCommand command, int number, object? value) =>
        new NpgsqlParameter { Value = value ?? DBNull.Value };

    public override bool IsOvertaken(DbException exception) =>
        exception
            is PostgresException
            {
                SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure
            };

    public override bool IsLineLost(DbException exception) =>
        exception is not PostgresException e || IsLineLost(e.SqlState);

    // Connection exceptions, shutdown by whoever runs the database, and a database that takes no connections (now).
    private static bool IsLineLost(string state) =>
        state is ['0', '8', ..] or ['5', '7', 'P', ..] or PostgresErrorCodes.ObjectNotInPrerequisiteState;

    public override Refusal Explain(DbException exception) =>
        exception switch
        {
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new(
                "schijf-vol",
                $"De schijf van de database is vol ({Naam}). Er is niets geboekt."
            ),
            PostgresException
            {
                SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege
            } => new("boek-alleen-lezen", $"Het boek {Naam} mag hier alleen gelezen worden. Er is niets geboekt."),
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new(
                "boek-bestaat-niet",
                $"De database van {Naam} bestaat niet."
            ),
            PostgresException e when !IsLineLost(e.SqlState) => new(
                "boek-fout",
                $"Het boek {Naam} geeft een fout: {e.MessageText}"
            ),
            _ => Unreachable(),
        };

    // What was notified a moment ago can be missed; then the numbers clash, and the batch is refused.
    public override bool MayHaveNews(DbConnection connection) => !_listening;

    /// <summary>After the commit and on another connection: as a part of it, it would cost a quarter of a durable append.</summary>
    public override void Announce(long nummer)
    {
        lock (_announcement)
        {
            _booked = nummer;
            if (_isAnnouncing)
                return;
            _isAnnouncing = true;
            _announcing = Task.Run(AnnounceAll);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _announcing;
        _closing.Dispose();
        await base.DisposeAsync();
    }

    private async Task AnnounceAll()
    {
        for (var told = 0L; NextAnnouncement(told) is { } nummer; told = nummer)
        {
            Notify(nummer);
            await Task.Delay(Breath, _closing.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private long? NextAnnouncement(long told)
    {
        lock (_announcement)
        {
            _isAnnouncing = _booked != told;
            return _isAnnouncing ? _booked : null;
        }
    }

    private void Notify(long nummer)
    {
        try
        {
            using var command = Source.CreateCommand(Tell);
            command.Parameters.Add(Parameter(command, 1, nummer.ToString(CultureInfo.InvariantCulture)));
            command.ExecuteNonQuery();
        }
        catch (Exception fault) when (IsLoss(fault))
        {
            // Other nodes look for themselves before long.
        }
    }

    public override async Task Follow(Func<long, Task> catchUp, CancellationToken cancel)
    {
        try
        {
            await using var connection = await ((NpgsqlDataSource)Source).OpenConnectionAsync(cancel);
            var heard = long.MaxValue;
            connection.Notification += (_, e) =>
                heard = long.TryParse(e.Payload, out var nummer) ? nummer : long.MaxValue;
            await using (var command = new NpgsqlCommand("listen regietafel", connection))
                await command.ExecuteNonQueryAsync(cancel);
            while (true)
            {
                await catchUp(heard);
                _listening = true;
                heard = long.MaxValue;
                // Returns at a notification; the time limit is the poll that catches what a broken line has swallowed.
                await connection.WaitAsync(PollInterval, cancel);
            }
        }
        finally
        {
            _listening = false;
            // The idle connections are as broken as this one.
            ((NpgsqlDataSource)Source).Clear();
        }
    }
}
