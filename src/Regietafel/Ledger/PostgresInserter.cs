using Npgsql;
using NpgsqlTypes;

namespace Regietafel.Ledger;

/// <summary>
/// Copies, which writes the same rows under the same checks as the insert statement. Inserted in statements of many rows an import takes
/// three times as long: nearly all of it goes to sending and binding thirteen parameters a row.
/// </summary>
internal sealed class PostgresInserter(NpgsqlConnection connection) : Inserter
{
    private readonly NpgsqlBinaryImporter _copy = connection.BeginBinaryImport(
        $"copy entry ({InsertStatement.ColumnNames}) from stdin (format binary)"
    );

    public override void Insert(ReadOnlySpan<HashedRow> rows)
    {
        foreach (var (row, hash) in rows)
        {
            _copy.StartRow();
            _copy.Write(row.Nummer, NpgsqlDbType.Bigint);
            Write(row.GeldigVan, NpgsqlDbType.Date);
            Write(row.GeldigTot, NpgsqlDbType.Date);
            _copy.Write(row.Geregistreerd, NpgsqlDbType.Bigint);
            Write(row.Overgenomen, NpgsqlDbType.Bigint);
            Write(row.OvergenomenDoor);
            Write(row.Auteur);
            Write(row.Bron);
            Write(row.Pagina);
            Write(row.Openbaarheid);
            Write(row.Soort);
            _copy.Write(row.Feit, NpgsqlDbType.Text);
            _copy.Write(hash, NpgsqlDbType.Bytea);
        }
    }

    public override void Complete()
    {
        _copy.Complete();
        // Only then is the connection free for the commit.
        _copy.Dispose();
    }

    public override void Dispose() => _copy.Dispose();

    private void Write<T>(T? value, NpgsqlDbType type)
        where T : struct
    {
        if (value is { } v)
            _copy.Write(v, type);
        else
            _copy.WriteNull();
    }

    private void Write(string? text)
    {
        if (text is null)
            _copy.WriteNull();
        else
            _copy.Write(text, NpgsqlDbType.Text);
    }
}
