using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Regietafel.Ledger;

/// <summary>The one statement that writes: any number of rows into the table <c>entry</c>.</summary>
internal static class InsertStatement
{
    private static readonly (string Name, DbType Type)[] Columns =
    [
        ("nummer", DbType.Int64),
        ("geldig_van", DbType.Date),
        ("geldig_tot", DbType.Date),
        ("geregistreerd", DbType.Int64),
        ("overgenomen", DbType.Int64),
        ("overgenomen_door", DbType.String),
        ("auteur", DbType.String),
        ("bron", DbType.String),
        ("pagina", DbType.String),
        ("openbaarheid", DbType.String),
        ("soort", DbType.String),
        ("feit", DbType.String),
        ("hash", DbType.Binary),
    ];

    public static string ColumnNames { get; } = string.Join(", ", Columns.Select(c => c.Name));

    /// <summary>With parameters <c>$1</c>, <c>$2</c> and so on, row after row.</summary>
    public static string Of(int rows) =>
        $"insert into entry ({ColumnNames}) values {string.Join(", ", Enumerable.Range(0, rows).Select(Row))}";

    /// <summary>The statement with the rows filled in.</summary>
    public static DbCommand Command(Database database, DbConnection connection, ReadOnlySpan<HashedRow> rows)
    {
        var command = connection.CreateCommand();
        command.CommandText = Of(rows.Length);
        for (var i = 0; i < rows.Length * Columns.Length; i++)
        {
            var parameter = database.Parameter(command, i + 1, null);
            parameter.DbType = Columns[i % Columns.Length].Type;
            command.Parameters.Add(parameter);
        }
        Fill(command, rows);
        return command;
    }

    /// <summary>Fills in as many rows as the command has room for.</summary>
    public static void Fill(DbCommand command, ReadOnlySpan<HashedRow> rows)
    {
        var place = 0;
        foreach (var (row, hash) in rows)
        {
            Set(row.Nummer);
            Set(row.GeldigVan);
            Set(row.GeldigTot);
            Set(row.Geregistreerd);
            Set(row.Overgenomen);
            Set(row.OvergenomenDoor);
            Set(row.Auteur);
            Set(row.Bron);
            Set(row.Pagina);
            Set(row.Openbaarheid);
            Set(row.Soort);
            Set(Encoding.UTF8.GetString(row.Feit.Span));
            Set(hash);
        }

        void Set(object? value) => command.Parameters[place++].Value = value ?? DBNull.Value;
    }

    private static string Row(int row) =>
        $"({string.Join(", ", Enumerable.Range((row * Columns.Length) + 1, Columns.Length).Select(n => "$" + n.ToString(CultureInfo.InvariantCulture)))})";
}
