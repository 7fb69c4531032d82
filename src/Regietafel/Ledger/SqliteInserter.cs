using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Regietafel.Ledger;

/// <summary>
/// Binds by position on the prepared statement itself: the ADO.NET provider looks every parameter up by name for every row, which halves
/// the speed of an import.
/// </summary>
internal sealed class SqliteInserter : Inserter
{
    private const int RowsPerStatement = 10;

    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _some;
    private readonly sqlite3_stmt _one;
    private byte[] _utf8 = new byte[1024];

    public SqliteInserter(SqliteConnection connection)
    {
        _connection = connection.Handle!;
        _some = Prepare(RowsPerStatement);
        _one = Prepare(1);
    }

    public override void Insert(ReadOnlySpan<HashedRow> rows)
    {
        for (; rows.Length >= RowsPerStatement; rows = rows[RowsPerStatement..])
            Execute(_some, rows[..RowsPerStatement]);
        for (; !rows.IsEmpty; rows = rows[1..])
            Execute(_one, rows[..1]);
    }

    public override void Dispose()
    {
        _some.Dispose();
        _one.Dispose();
    }

    private sqlite3_stmt Prepare(int rows)
    {
        Check(raw.sqlite3_prepare_v2(_connection, InsertStatement.Of(rows), out var statement));
        return statement;
    }

    private void Execute(sqlite3_stmt statement, ReadOnlySpan<HashedRow> rows)
    {
        var place = 0;
        foreach (var (row, hash) in rows)
        {
            Check(raw.sqlite3_bind_int64(statement, ++place, row.Nummer));
            Bind(statement, ++place, row.GeldigVan);
            Bind(statement, ++place, row.GeldigTot);
            Check(raw.sqlite3_bind_int64(statement, ++place, row.Geregistreerd));
            if (row.Overgenomen is { } overgenomen)
                Check(raw.sqlite3_bind_int64(statement, ++place, overgenomen));
            else
                Check(raw.sqlite3_bind_null(statement, ++place));
            Bind(statement, ++place, row.OvergenomenDoor);
            Bind(statement, ++place, row.Auteur);
            Bind(statement, ++place, row.Bron);
            Bind(statement, ++place, row.Pagina);
            Bind(statement, ++place, row.Openbaarheid);
            Bind(statement, ++place, row.Soort);
            Check(raw.sqlite3_bind_text(statement, ++place, row.Feit));
            Check(raw.sqlite3_bind_blob(statement, ++place, hash));
        }
        var done = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (done != raw.SQLITE_DONE)
            Check(done);
    }

    private void Bind(sqlite3_stmt statement, int place, DateOnly? day)
    {
        if (day is { } d && d.TryFormat(_utf8, out var length, "O", CultureInfo.InvariantCulture))
            Check(raw.sqlite3_bind_text(statement, place, _utf8.AsSpan(0, length)));
        else
            Check(raw.sqlite3_bind_null(statement, place));
    }

    private void Bind(sqlite3_stmt statement, int place, string? text)
    {
        if (text is null)
        {
            Check(raw.sqlite3_bind_null(statement, place));
            return;
        }
        if (_utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            _utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        Check(raw.sqlite3_bind_text(statement, place, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8))));
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
}
