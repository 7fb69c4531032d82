using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Regietafel.Ledger;

/// <summary>One prepared statement that inserts a number of rows.</summary>
internal sealed class InsertCommand : IDisposable
{
    private const string Columns =
        "nummer, geldig_van, geldig_tot, geregistreerd, overgenomen, auteur, bron, pagina, openbaarheid, soort, feit, hash";

    private static readonly DbType[] Types =
    [
        DbType.Int64,
        DbType.Date,
        DbType.Date,
        DbType.Int64,
        DbType.Int64,
        DbType.String,
        DbType.String,
        DbType.String,
        DbType.String,
        DbType.String,
        DbType.String,
        DbType.Binary,
    ];

    private readonly int _rows;
    private readonly DbCommand _command;

    public InsertCommand(Database database, DbConnection connection, int rows)
    {
        _rows = rows;
        _command = connection.CreateCommand();
        _command.CommandText =
            $"insert into entry ({Columns}) values {string.Join(", ", Enumerable.Range(0, rows).Select(Placeholders))}";
        for (var i = 0; i < rows * Types.Length; i++)
        {
            var parameter = database.Parameter(_command, i + 1, null);
            parameter.DbType = Types[i % Types.Length];
            _command.Parameters.Add(parameter);
        }
    }

    public void Execute(IReadOnlyList<HashedRow> rows, int from)
    {
        Fill(rows, from);
        _command.ExecuteNonQuery();
    }

    public async Task ExecuteAsync(IReadOnlyList<HashedRow> rows)
    {
        Fill(rows, 0);
        await _command.ExecuteNonQueryAsync();
    }

    public void Dispose() => _command.Dispose();

    private void Fill(IReadOnlyList<HashedRow> rows, int from)
    {
        for (var i = 0; i < _rows; i++)
        {
            var (row, hash) = rows[from + i];
            var place = i * Types.Length;
            Set(place++, row.Nummer);
            Set(place++, row.GeldigVan);
            Set(place++, row.GeldigTot);
            Set(place++, row.Geregistreerd);
            Set(place++, row.Overgenomen);
            Set(place++, row.Auteur);
            Set(place++, row.Bron);
            Set(place++, row.Pagina);
            Set(place++, row.Openbaarheid);
            Set(place++, row.Soort);
            Set(place++, row.Feit);
            Set(place, hash);
        }
    }

    private void Set(int place, object? value) => _command.Parameters[place].Value = value ?? DBNull.Value;

    private static string Placeholders(int row) =>
        $"({string.Join(", ", Enumerable.Range((row * Types.Length) + 1, Types.Length).Select(n => "$" + n.ToString(CultureInfo.InvariantCulture)))})";
}
