using System.Data;
using System.Data.Common;

namespace Regietafel.Ledger;

/// <summary>
/// All or nothing. Written out instead of the provider's own, which does not bear that SQLite has already rolled back by itself, as it
/// does when the disk is full.
/// </summary>
internal sealed class Transaction : IDisposable
{
    private readonly DbConnection _connection;
    private bool _ended;

    public Transaction(DbConnection connection, string begin = "begin")
    {
        _connection = connection;
        Execute(begin);
    }

    public void Commit()
    {
        Execute("commit");
        _ended = true;
    }

    public void Dispose()
    {
        if (_ended || _connection.State != ConnectionState.Open)
            return;
        _ended = true;
        try
        {
            Execute("rollback");
        }
        catch (DbException)
        {
            // It was rolled back already, or the line is gone and the database does it.
        }
    }

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
