using System.Data;
using System.Data.Common;

namespace Regietafel.Ledger;

/// <summary>
/// The connection that appends, kept open from batch to batch with its statement prepared: opening one costs a good part of what a durable
/// commit costs. Only who holds the node's write lock uses it.
/// </summary>
internal sealed class WriteConnection(Database database) : IDisposable
{
    private DbConnection? _connection;
    private DbCommand? _append;

    public DbConnection Open()
    {
        if (_connection?.State == ConnectionState.Open)
            return _connection;
        Drop();
        return _connection = database.Source.OpenConnection();
    }

    /// <summary>
    /// Appends a block on the connection that was opened; outside a transaction that is one of itself. Never opens one: in the middle of a batch a new
    /// connection would not be in its transaction. Waits on the spot: only who holds the node's write lock comes here, and handing the thread back and
    /// forth costs more than it frees.
    /// </summary>
    public void Append(Block block)
    {
        _append ??= BlockTable.Appending(database, _connection!);
        BlockTable.Fill(_append, block);
        _append.ExecuteNonQuery();
    }

    /// <summary>After a fault: the next one starts with a new connection.</summary>
    public void Drop()
    {
        var (append, connection) = (_append, _connection);
        (_append, _connection) = (null, null);
        Close(append);
        Close(connection);
    }

    public void Dispose() => Drop();

    /// <summary>A connection whose line broke may say so once more when it is closed; it is gone either way.</summary>
    private static void Close(IDisposable? what)
    {
        try
        {
            what?.Dispose();
        }
        catch (Exception fault) when (Database.IsLoss(fault)) { }
    }
}
