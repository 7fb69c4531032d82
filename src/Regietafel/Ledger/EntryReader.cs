using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace Regietafel.Ledger;

/// <summary>Entries that follow each other, with the hashes of the first and of the last.</summary>
internal sealed record EntryBlock(IReadOnlyList<Entry> Entries, byte[] First, byte[] Last);

/// <summary>Reads the ledger in order of number. Who holds the node's write lock reads; one at a time.</summary>
internal sealed class EntryReader(Database database)
{
    private const int BlockSize = 2048;
    private const int BlocksAhead = 16;

    private readonly SharedWords _words = new();

    /// <summary>The entries from a number on. Reading and decoding run ahead on other threads; the blocks come in order.</summary>
    public async IAsyncEnumerable<EntryBlock> Entries(long vanaf, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var blocks = Channel.CreateBounded<Task<EntryBlock>>(BlocksAhead);
        var reading = Task.Run(() => ReadAll(vanaf, blocks.Writer, stopped.Token), CancellationToken.None);
        try
        {
            await foreach (var block in blocks.Reader.ReadAllAsync(cancel))
                yield return await block;
        }
        finally
        {
            await stopped.CancelAsync();
            await reading;
        }
    }

    /// <summary>The hash of one entry; null when there is no such entry.</summary>
    public async Task<byte[]?> Hash(long nummer, CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "select hash from entry where nummer = $1";
        command.Parameters.Add(database.Parameter(command, 1, nummer));
        return await command.ExecuteScalarAsync(cancel) as byte[];
    }

    private async Task ReadAll(long vanaf, ChannelWriter<Task<EntryBlock>> blocks, CancellationToken cancel)
    {
        try
        {
            await using var connection = await database.Source.OpenConnectionAsync(cancel);
            using var rows = database.Selector(connection, vanaf, _words);
            while (rows.Next())
                await blocks.WriteAsync(Block(rows), cancel);
            blocks.Complete();
        }
        catch (Exception e)
        {
            blocks.Complete(e);
        }
    }

    /// <summary>Reads a block, from the present row on, and has it decoded.</summary>
    private Task<EntryBlock> Block(Selector rows)
    {
        var (block, first) = (new List<EntryRow>(), rows.Hash.ToArray());
        var last = first.ToArray();
        do
        {
            block.Add(Read(rows));
            rows.Hash.CopyTo(last);
        } while (block.Count < BlockSize && rows.Next());
        return Task.Run(() => new EntryBlock([.. block.Select(Decode)], first, last));
    }

    private EntryRow Read(Selector rows)
    {
        try
        {
            return rows.Row();
        }
        catch (JsonException)
        {
            throw Unreadable(rows.Nummer);
        }
    }

    private Entry Decode(EntryRow row)
    {
        try
        {
            return row.ToEntry(_words);
        }
        catch (JsonException)
        {
            throw Unreadable(row.Nummer);
        }
    }

    private Refusal Unreadable(long nummer) =>
        new(
            "boek-onleesbaar",
            $"Entry {nummer} van het boek {database.Naam} is niet te lezen. Zie regietafel controleer."
        );
}
