using System.Data.Common;
using Npgsql;
using Regietafel.Benchmarks.Boek;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Benchmarks.Standen;

/// <summary>The facts about municipalities as rows of the tables of schema.sql.</summary>
internal sealed class Feiten
{
    private const int Nooit = int.MaxValue;
    private const int Eindeloos = 9_999_999;

    private readonly List<object?[]> _gemeenten = [];
    private readonly List<object?[]> _soorten = [];
    private readonly List<object?[]> _onderwerpen = [];
    private readonly List<object?[]> _feiten = [];

    public Feiten(Book book, Land land)
    {
        var gemeenten = land.Gemeenten.Index().ToDictionary(g => g.Item.Code, g => g.Index);
        var ids = new Dictionary<string, int>();
        var ingetrokken = Entries(book)
            .Where(e => e.Fact is Ingetrokken)
            .ToDictionary(e => ((Ingetrokken)e.Fact).Nummer, e => (int)e.Nummer);
        _gemeenten.AddRange(gemeenten.Values.Select(id => new object?[] { id }));
        _soorten.AddRange(Counting().Select(s => new object?[] { s.Index, (int)s.Item.Taak }));
        foreach (var entry in Entries(book))
        {
            if (
                Row(entry.Fact) is not var (feit, gebied, taak, soort, dag, aantal)
                || !gemeenten.TryGetValue(gebied, out var gemeente)
            )
                continue;
            if (!ids.TryGetValue(entry.Fact.Subject, out var id))
            {
                ids[entry.Fact.Subject] = id = ids.Count;
                _onderwerpen.Add([id, feit, gemeente, (int)taak, soort, dag]);
            }
            _feiten.Add([
                (int)entry.Nummer,
                id,
                entry.Geldigheid.Van.DayNumber,
                entry.Geldigheid.Tot?.DayNumber ?? Eindeloos,
                ingetrokken.GetValueOrDefault(entry.Nummer, Nooit),
                aantal,
            ]);
        }
    }

    public void Write(DbConnection connection)
    {
        Write(connection, "gemeente", _gemeenten);
        Write(connection, "soort", _soorten);
        Write(connection, "onderwerp", _onderwerpen);
        Write(connection, "feit", _feiten);
    }

    private static IEnumerable<Entry> Entries(Book book)
    {
        for (var nummer = 1L; nummer <= book.Last; nummer++)
            yield return book[nummer];
    }

    private static IEnumerable<(int Index, Soort Item)> Counting() =>
        Soort.Alle.Index().Where(s => s.Item.Telling == Telling.TeltMee);

    private static (int Feit, GebiedCode Gebied, Taak Taak, int Soort, int Dag, int? Aantal)? Row(Fact fact) =>
        fact switch
        {
            OpgaveVerdeeld f => (0, f.Naar, f.Taak, 0, f.Per.Begin.DayNumber, f.Aantal),
            RealisatieGemeld f => (1, f.Gebied, f.Taak, SoortId(f), f.Peildatum.DayNumber, f.Aantal),
            BeginsaldoVastgesteld f => (2, f.Gebied, Taak.Statushouders, 0, f.Halfjaar.Begin.DayNumber, f.Aantal),
            _ => null,
        };

    private static int SoortId(RealisatieGemeld f) =>
        Soort.Alle.Index().First(s => s.Item == Soort.Zoek(f.Taak, f.Soort)).Index;

    private static void Write(DbConnection connection, string table, List<object?[]> rows)
    {
        if (connection is NpgsqlConnection postgres)
            Copy(postgres, table, rows);
        else
            Insert(connection, table, rows);
    }

    private static void Copy(NpgsqlConnection connection, string table, List<object?[]> rows)
    {
        using var copy = connection.BeginBinaryImport($"copy {table} from stdin (format binary)");
        foreach (var row in rows)
            copy.WriteRow(row);
        copy.Complete();
    }

    private static void Insert(DbConnection connection, string table, List<object?[]> rows)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"insert into {table} values ({string.Join(", ", rows[0].Select((_, i) => $"@p{i}"))})";
        foreach (var i in Enumerable.Range(0, rows[0].Length))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"p{i}";
            command.Parameters.Add(parameter);
        }
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }
}
