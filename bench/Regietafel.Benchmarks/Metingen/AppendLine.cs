using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// One entry at a time, each durable before the next, on one thread: through the ledger with its rules and its chain, against the engine's own
/// single-row commits of the same columns by a prepared statement of the same driver. Turn by turn in small blocks, so that a busy disk hits both.
/// </summary>
internal sealed class AppendLine(Workshop workshop)
{
    private const int Blocks = 24;
    private const int PerBlock = 100;
    private const int WarmUp = 12;
    private const double Least = 0.8;
    private const string Columns =
        "nummer bigint not null primary key, geldig_van text, geldig_tot text, geregistreerd bigint not null, overgenomen bigint, "
        + "auteur text not null, bron text, pagina text, openbaarheid text not null, soort text not null, feit text not null, hash ";

    private static readonly GebiedCode Gebied = GebiedCode.Parse("GM0202");

    public async IAsyncEnumerable<Result> Run()
    {
        var sqlite = new SqliteConnection($"Data Source={workshop.At("rijen.sqlite")}");
        yield return await Compare("Single durable appends on SQLite", workshop.At("boekingen.boek"), sqlite, "blob");
        var postgres = new NpgsqlConnection(workshop.NewDatabase());
        yield return await Compare("The same on PostgreSQL", workshop.NewDatabase(), postgres, "bytea");
    }

    private static async Task<Result> Compare(string what, string boek, DbConnection peer, string bytes)
    {
        await using var ledger = await Ledger.Ledger.Open(boek, TimeProvider.System);
        ledger.Follow();
        await Append(ledger, new BronVastgelegd("bron", "Metingen", null, null, false), null);
        await Append(ledger, new GebiedVastgesteld(Gebied, "Arnhem"), new("bron"));
        await using var connection = peer;
        await peer.OpenAsync();
        await using var insert = Prepare(peer, bytes);
        var (ours, theirs) = (new Sample(), new Sample());
        for (var block = -WarmUp; block < Blocks; block++)
        {
            // The first blocks let the compiler find what is used most.
            if (block == 0)
                (ours, theirs) = (new(), new());
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < PerBlock; i++)
                await Append(ledger, Fact(block, i), new("bron", "p. 12"));
            ours.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            // The peer is handed its rows, so that it does nothing but insert them.
            var book = ledger.Book;
            object?[][] rows = [.. Enumerable.Range(1, PerBlock).Select(i => Row(book[book.Last - PerBlock + i]))];
            start = Stopwatch.GetTimestamp();
            foreach (var row in rows)
                Insert(insert, row);
            theirs.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return Result.Rate(what, "entries", PerBlock * 1000 / ours.Median, PerBlock * 1000 / theirs.Median, Least);
    }

    private static RealisatieGemeld Fact(int block, int i) =>
        new(Taak.Asiel, "RO", Gebied, new DateOnly(2024, 1, 1).AddDays(i), 1000 + block);

    private static async Task Append(Ledger.Ledger ledger, Fact fact, BronVerwijzing? bron)
    {
        await using var batch = await ledger.Begin("meting");
        if (batch.Add(new(fact, Bron: bron)) is { } refusal)
            throw refusal;
        if (await batch.Commit() is [var whole, ..])
            throw whole;
    }

    private static DbCommand Prepare(DbConnection connection, string bytes)
    {
        string[] before =
            connection is SqliteConnection ? ["pragma journal_mode = wal", "pragma synchronous = full"] : [];
        foreach (var statement in before.Append($"create table rij ({Columns}{bytes} not null)"))
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
        var insert = connection.CreateCommand();
        insert.CommandText =
            $"insert into rij values ({string.Join(", ", Enumerable.Range(0, 12).Select(i => $"@p{i}"))})";
        for (var i = 0; i < 12; i++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"p{i}";
            parameter.DbType = i switch
            {
                0 or 3 or 4 => System.Data.DbType.Int64,
                11 => System.Data.DbType.Binary,
                _ => System.Data.DbType.String,
            };
            insert.Parameters.Add(parameter);
        }
        insert.Prepare();
        return insert;
    }

    private static object?[] Row(Entry entry) =>
        [
            entry.Nummer,
            null,
            null,
            entry.Geregistreerd.Microseconden,
            null,
            entry.Auteur,
            entry.Bron?.Code,
            entry.Bron?.Pagina,
            "openbaar",
            FactJson.Soort(entry.Fact),
            Text(entry.Fact),
            new byte[32],
        ];

    private static void Insert(DbCommand insert, object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
            insert.Parameters[i].Value = row[i] ?? DBNull.Value;
        insert.ExecuteNonQuery();
    }

    private static string Text(Fact fact)
    {
        using var text = new JsonBuffer();
        FactJson.Write(text, fact);
        return Encoding.UTF8.GetString(text.Written);
    }
}
