using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Regietafel.Ledger;

/// <summary>
/// Reads columns on the prepared statement itself: the ADO.NET provider asks for the type of each before it gives it, and makes a text of
/// every word, and reading was a quarter of opening a book.
/// </summary>
internal sealed class SqliteSelector : Selector
{
    private readonly SharedWords _words;
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private int _step = raw.SQLITE_ROW;

    public SqliteSelector(SqliteConnection connection, long vanaf, SharedWords words)
    {
        (_words, _connection) = (words, connection.Handle!);
        Check(raw.sqlite3_prepare_v2(_connection, Statement, out _statement));
        Check(raw.sqlite3_bind_int64(_statement, 1, vanaf));
    }

    public override bool Next()
    {
        // A statement that is asked once more after its end begins anew.
        if (_step == raw.SQLITE_DONE)
            return false;
        _step = raw.sqlite3_step(_statement);
        if (_step is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            Check(_step);
        return _step == raw.SQLITE_ROW;
    }

    public override void Dispose() => _statement.Dispose();

    protected override long? Number(int column) =>
        raw.sqlite3_column_int64(_statement, column) is var number && (number != 0 || !IsNull(column)) ? number : null;

    protected override DateOnly? Day(int column)
    {
        var text = raw.sqlite3_column_blob(_statement, column);
        if (text.IsEmpty && IsNull(column))
            return null;
        Span<char> day = stackalloc char[10];
        return
            Encoding.UTF8.TryGetChars(text, day, out var length)
            && DateOnly.TryParseExact(day[..length], "O", CultureInfo.InvariantCulture, default, out var read)
            ? read
            : throw new JsonException("Not a day.");
    }

    protected override string? Word(int column)
    {
        var text = raw.sqlite3_column_blob(_statement, column);
        return text.IsEmpty && IsNull(column) ? null : _words.Share(text);
    }

    protected override ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    private bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
}
