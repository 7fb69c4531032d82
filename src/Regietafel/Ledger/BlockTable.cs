using System.Data;
using System.Data.Common;

namespace Regietafel.Ledger;

/// <summary>The statements on the table <c>blok</c>, the same on every engine: one that writes and two that read.</summary>
internal static class BlockTable
{
    // What is given is UTF-8 already, which SQLite then keeps as text.
    private const string Append =
        "insert into blok (eerste, laatste, entries, hashes) values ($1, $2, cast($3 as text), $4)";

    private const string From = "select eerste, laatste, entries, hashes from blok where eerste >= $1 order by eerste";

    private const string Containing =
        "select eerste, laatste, hashes from blok where eerste <= $1 order by eerste desc limit 1";

    /// <summary>The statement that appends a block; <see cref="Fill"/> says which.</summary>
    public static DbCommand Appending(Database database, DbConnection connection)
    {
        var command = Command(database, connection, Append, DbType.Int64, DbType.Int64, DbType.String, DbType.Binary);
        command.Prepare();
        return command;
    }

    public static void Fill(DbCommand appending, Block block)
    {
        appending.Parameters[0].Value = block.Eerste;
        appending.Parameters[1].Value = block.Laatste;
        appending.Parameters[2].Value = block.Entries;
        appending.Parameters[3].Value = block.Hashes;
    }

    /// <summary>The blocks from the one that begins with a number on, in their order.</summary>
    public static IEnumerable<Block> Read(Database database, DbConnection connection, long vanaf)
    {
        using var command = Command(database, connection, From, DbType.Int64);
        command.Parameters[0].Value = vanaf;
        using var rows = command.ExecuteReader(CommandBehavior.SequentialAccess);
        while (rows.Read())
            yield return new(
                rows.GetInt64(0),
                rows.GetInt64(1),
                rows.GetFieldValue<byte[]>(2),
                rows.GetFieldValue<byte[]>(3)
            );
    }

    /// <summary>The hash of one entry; null when there is no such entry.</summary>
    public static byte[]? Hash(Database database, long nummer)
    {
        using var connection = database.Source.OpenConnection();
        using var command = Command(database, connection, Containing, DbType.Int64);
        command.Parameters[0].Value = nummer;
        using var rows = command.ExecuteReader();
        if (!rows.Read())
            return null;
        var block = new Block(rows.GetInt64(0), rows.GetInt64(1), [], rows.GetFieldValue<byte[]>(2));
        return block.IsWhole && nummer <= block.Laatste ? block.HashOf(nummer).ToArray() : null;
    }

    private static DbCommand Command(
        Database database,
        DbConnection connection,
        string statement,
        params ReadOnlySpan<DbType> types
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var type in types)
        {
            var parameter = database.Parameter(command, command.Parameters.Count + 1, null);
            parameter.DbType = type;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
