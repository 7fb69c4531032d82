using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace Regietafel.Ledger;

/// <summary>Entries that follow each other, with the hashes of the first and of the last.</summary>
internal sealed record EntryBlock(IReadOnlyList<Entry> Entries, byte[] First, byte[] Last);

/// <summary>Reads the ledger in order of number. Who holds the node's write lock reads; one at a time.</summary>
internal sealed class EntryReader(Database database)
{
    private const int BlockSize = 1024;
    private const int BlocksAhead = 16;

    private readonly SharedWords _words = new();

    /// <summary>The entries from a number on. Reading runs ahead on another thread.</summary>
    public async IAsyncEnumerable<EntryBlock> Entries(long vanaf, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var blocks = Channel.CreateBounded<EntryBlock>(BlocksAhead);
        var reading = Task.Run(() => ReadAll(vanaf, blocks.Writer, stopped.Token), CancellationToken.None);
        try
        {
            await foreach (var block in blocks.Reader.ReadAllAsync(cancel))
                yield return block;
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

    private async Task ReadAll(long vanaf, ChannelWriter<EntryBlock> blocks, CancellationToken cancel)
    {
        try
        {
            await using var connection = await database.Source.OpenConnectionAsync(cancel);
            using var rows = database.Selector(connection, vanaf, _words);
            while (Block(rows) is { } block)
                await blocks.WriteAsync(block, cancel);
            blocks.Complete();
        }
        catch (Exception e)
        {
            blocks.Complete(e);
        }
    }

    /// <summary>Null when there are no more.</summary>
    private EntryBlock? Block(Selector rows)
    {
        if (!rows.Next())
            return null;
        var (entries, first) = (new List<Entry>(), rows.Hash.ToArray());
        var last = first.ToArray();
        do
        {
            entries.Add(Decode(rows));
            rows.Hash.CopyTo(last);
        } while (entries.Count < BlockSize && rows.Next());
        return new(entries, first, last);
    }

    private Entry Decode(Selector rows)
    {
        try
        {
            return rows.Row().ToEntry(_words);
        }
        catch (JsonException)
        {
            throw new Refusal(
                "boek-onleesbaar",
                $"Entry {rows.Nummer} van het boek {database.Naam} is niet te lezen. Zie regietafel controleer."
            );
        }
    }
}
