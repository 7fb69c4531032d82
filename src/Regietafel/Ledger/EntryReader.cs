using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Regietafel.Ledger;

/// <summary>Entries that follow each other, and the hash of the last.</summary>
internal readonly record struct ReadEntries(Entry[] Entries, byte[] Last);

/// <summary>Reads the ledger in order of number. Who holds the node's write lock reads; one at a time.</summary>
internal sealed class EntryReader(Database database)
{
    private const int EntriesAtOnce = 2048;
    private const int PartsAhead = 16;

    private readonly SharedWords _words = new();

    /// <summary>
    /// The entries from a number on, with which a block begins. Reading and decoding run ahead on other threads; what they read comes in order.
    /// </summary>
    public async IAsyncEnumerable<ReadEntries> Entries(long vanaf, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var parts = Channel.CreateBounded<Task<ReadEntries>>(PartsAhead);
        var reading = Task.Run(() => ReadAll(vanaf, parts.Writer, stopped.Token), CancellationToken.None);
        try
        {
            await foreach (var part in parts.Reader.ReadAllAsync(cancel))
                yield return await part;
        }
        finally
        {
            await stopped.CancelAsync();
            await reading;
        }
    }

    /// <summary>The hash of one entry; null when there is no such entry.</summary>
    public byte[]? Hash(long nummer) => BlockTable.Hash(database, nummer);

    private async Task ReadAll(long vanaf, ChannelWriter<Task<ReadEntries>> parts, CancellationToken cancel)
    {
        try
        {
            await using var connection = database.Source.OpenConnection();
            var (part, count) = (new List<Block>(), 0);
            foreach (var block in BlockTable.Read(database, connection, vanaf))
            {
                if (!block.IsWhole)
                    throw Unreadable(block.Eerste);
                part.Add(block);
                count += block.Count;
                if (count < EntriesAtOnce)
                    continue;
                await parts.WriteAsync(Decoding(part), cancel);
                (part, count) = ([], 0);
            }
            if (count > 0)
                await parts.WriteAsync(Decoding(part), cancel);
            parts.Complete();
        }
        catch (Exception e)
        {
            parts.Complete(e);
        }
    }

    private Task<ReadEntries> Decoding(List<Block> part) =>
        Task.Run(() =>
        {
            var json = new EntryJson(_words);
            return new ReadEntries([.. part.SelectMany(block => Decode(block, json))], part[^1].Hash);
        });

    private Entry[] Decode(Block block, EntryJson json) =>
        block.TryRead(json, out var entries, out var at) ? entries : throw Unreadable(at);

    private Refusal Unreadable(long nummer) =>
        new(
            "boek-onleesbaar",
            $"Entry {nummer} van het boek {database.Naam} is niet te lezen. Zie regietafel controleer."
        );
}
