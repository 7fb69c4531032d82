using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace Regietafel.Ledger;

/// <summary>A row of the table <c>entry</c> with its hash.</summary>
internal readonly record struct HashedRow(EntryRow Row, byte[] Hash);

/// <summary>An entry as it was read, with its hash.</summary>
internal readonly record struct HashedEntry(Entry Entry, byte[] Hash);

/// <summary>Reads the ledger in order of number.</summary>
internal sealed class EntryReader(Database database)
{
    private const int BlockSize = 4096;
    private const int BlocksAhead = 8;

    private const string Statement = """
        select nummer, geldig_van, geldig_tot, geregistreerd, overgenomen, overgenomen_door, auteur, bron, pagina, openbaarheid, soort, feit, hash
        from entry where nummer >= $1 order by nummer
        """;

    private readonly SharedWords _words = new();

    /// <summary>The entries from a number on. Decoding runs ahead on other threads; the blocks come in order.</summary>
    public async IAsyncEnumerable<HashedEntry[]> Entries(long vanaf, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var blocks = Channel.CreateBounded<Task<HashedEntry[]>>(BlocksAhead);
        var reading = Task.Run(() => DecodeAll(vanaf, blocks.Writer, stopped.Token), CancellationToken.None);
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

    private async Task DecodeAll(long vanaf, ChannelWriter<Task<HashedEntry[]>> blocks, CancellationToken cancel)
    {
        try
        {
            await foreach (var block in Rows(vanaf, cancel))
                await blocks.WriteAsync(Task.Run(() => Decode(block), cancel), cancel);
            blocks.Complete();
        }
        catch (Exception e)
        {
            blocks.Complete(e);
        }
    }

    /// <summary>The rows from a number on, in blocks.</summary>
    public async IAsyncEnumerable<List<HashedRow>> Rows(long vanaf, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = Statement;
        command.Parameters.Add(database.Parameter(command, 1, vanaf));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var block = new List<HashedRow>();
        while (await reader.ReadAsync(cancel))
        {
            block.Add(Row(reader));
            if (block.Count < BlockSize)
                continue;
            yield return block;
            block = new(BlockSize);
        }
        if (block.Count > 0)
            yield return block;
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

    private HashedRow Row(DbDataReader reader) =>
        new(
            new(
                reader.GetInt64(0),
                reader.IsDBNull(1) ? null : reader.GetFieldValue<DateOnly>(1),
                reader.IsDBNull(2) ? null : reader.GetFieldValue<DateOnly>(2),
                reader.GetInt64(3),
                reader.IsDBNull(4) ? null : reader.GetInt64(4),
                reader.IsDBNull(5) ? null : _words.Share(reader.GetString(5)),
                _words.Share(reader.GetString(6)),
                reader.IsDBNull(7) ? null : _words.Share(reader.GetString(7)),
                reader.IsDBNull(8) ? null : reader.GetString(8),
                _words.Share(reader.GetString(9)),
                _words.Share(reader.GetString(10)),
                reader.GetFieldValue<byte[]>(11)
            ),
            reader.GetFieldValue<byte[]>(12)
        );

    private HashedEntry[] Decode(List<HashedRow> block)
    {
        var entries = new HashedEntry[block.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            try
            {
                entries[i] = new(block[i].Row.ToEntry(_words), block[i].Hash);
            }
            catch (JsonException)
            {
                throw new Refusal(
                    "boek-onleesbaar",
                    $"Entry {block[i].Row.Nummer} van het boek {database.Naam} is niet te lezen. Zie regietafel controleer."
                );
            }
        }
        return entries;
    }
}
