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
    private readonly Statement _some;
    private readonly Statement _one;

    public SqliteInserter(SqliteConnection connection)
    {
        _connection = connection.Handle!;
        _some = new(_connection, RowsPerStatement);
        _one = new(_connection, 1);
    }

    public override void Insert(ReadOnlySpan<HashedRow> rows)
    {
        for (; rows.Length >= RowsPerStatement; rows = rows[RowsPerStatement..])
            _some.Execute(rows[..RowsPerStatement]);
        for (; !rows.IsEmpty; rows = rows[1..])
            _one.Execute(rows[..1]);
    }

    public override void Dispose()
    {
        _some.Dispose();
        _one.Dispose();
    }

    /// <summary>What is bound stays bound from one execution to the next; most words of a row are those of the row before.</summary>
    private sealed class Statement : IDisposable
    {
        private readonly sqlite3 _connection;
        private readonly sqlite3_stmt _statement;
        private readonly string?[] _words;
        private byte[] _utf8 = new byte[1024];

        public Statement(sqlite3 connection, int rows)
        {
            _connection = connection;
            Check(raw.sqlite3_prepare_v2(connection, InsertStatement.Of(rows), out _statement));
            _words = new string?[raw.sqlite3_bind_parameter_count(_statement) + 1];
        }

        public void Execute(ReadOnlySpan<HashedRow> rows)
        {
            var place = 0;
            foreach (var (row, hash) in rows)
            {
                Check(raw.sqlite3_bind_int64(_statement, ++place, row.Nummer));
                Bind(++place, row.GeldigVan);
                Bind(++place, row.GeldigTot);
                Check(raw.sqlite3_bind_int64(_statement, ++place, row.Geregistreerd));
                if (row.Overgenomen is { } overgenomen)
                    Check(raw.sqlite3_bind_int64(_statement, ++place, overgenomen));
                else
                    Check(raw.sqlite3_bind_null(_statement, ++place));
                Bind(++place, row.OvergenomenDoor);
                Bind(++place, row.Auteur);
                Bind(++place, row.Bron);
                Bind(++place, row.Pagina);
                Bind(++place, row.Openbaarheid);
                Bind(++place, row.Soort);
                Check(raw.sqlite3_bind_text(_statement, ++place, row.Feit.Span));
                Check(raw.sqlite3_bind_blob(_statement, ++place, hash));
            }
            var done = raw.sqlite3_step(_statement);
            raw.sqlite3_reset(_statement);
            if (done != raw.SQLITE_DONE)
                Check(done);
        }

        public void Dispose() => _statement.Dispose();

        private void Bind(int place, DateOnly? day)
        {
            if (day is { } d && d.TryFormat(_utf8, out var length, "O", CultureInfo.InvariantCulture))
                Check(raw.sqlite3_bind_text(_statement, place, _utf8.AsSpan(0, length)));
            else
                Check(raw.sqlite3_bind_null(_statement, place));
        }

        private void Bind(int place, string? word)
        {
            if (ReferenceEquals(word, _words[place]))
                return;
            _words[place] = word;
            if (word is null)
            {
                Check(raw.sqlite3_bind_null(_statement, place));
                return;
            }
            if (_utf8.Length < Encoding.UTF8.GetMaxByteCount(word.Length))
                _utf8 = new byte[Encoding.UTF8.GetMaxByteCount(word.Length)];
            Check(raw.sqlite3_bind_text(_statement, place, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(word, _utf8))));
        }

        private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
    }
}
