using System.Data.Common;
using Regietafel.Tijd;

namespace Regietafel.Benchmarks.Standen;

/// <summary>The peer of the stand: the same facts in a plain, well-indexed table, and the best query we know for the same answer.</summary>
internal sealed class SqlStand : IDisposable
{
    private readonly DbConnection _connection;
    private readonly DbCommand _query;

    private SqlStand(DbConnection connection, string query)
    {
        _connection = connection;
        _query = connection.CreateCommand();
        _query.CommandText = query;
        foreach (var name in new[] { "dag", "bekend", "begin", "tm", "vorig" })
        {
            var parameter = _query.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, 0);
            _query.Parameters.Add(parameter);
        }
        _query.Prepare();
    }

    /// <summary>Loads the book into new tables; <paramref name="engine"/> names the files with its index and query.</summary>
    public static SqlStand Load(DbConnection connection, string engine, Feiten feiten)
    {
        Execute(connection, Sql("schema"));
        feiten.Write(connection);
        foreach (var statement in Sql($"index.{engine}").Split(';', StringSplitOptions.TrimEntries))
        {
            if (statement.Length > 0)
                Execute(connection, statement);
        }
        return new(connection, Sql($"stand.{engine}"));
    }

    public List<StandRegel> At(Peilmoment peilmoment)
    {
        var halfjaar = Halfjaar.Van(peilmoment.Peildatum);
        _query.Parameters["dag"].Value = peilmoment.Peildatum.DayNumber;
        _query.Parameters["bekend"].Value = (int)peilmoment.Bekend;
        _query.Parameters["begin"].Value = halfjaar.Begin.DayNumber;
        _query.Parameters["tm"].Value = Math.Min(halfjaar.Eind.DayNumber, peilmoment.Peildatum.DayNumber);
        _query.Parameters["vorig"].Value = halfjaar.Vorig!.Value.Begin.DayNumber;
        var regels = new List<StandRegel>(1100);
        using var reader = _query.ExecuteReader();
        while (reader.Read())
            regels.Add(
                new(
                    reader.GetInt32(0),
                    reader.GetInt32(1),
                    Get(2),
                    Get(3),
                    Get(4),
                    Get(5),
                    Get(6),
                    Get(7),
                    Get(8),
                    Get(9),
                    Get(10),
                    Get(11),
                    Get(12)
                )
            );
        return regels;

        int? Get(int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);
    }

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
    }

    private static string Sql(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Standen", name + ".sql"));

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
