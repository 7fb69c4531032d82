using System.Collections.Concurrent;
using System.Data.Common;

namespace Regietafel.Ledger;

/// <summary>
/// Appends the entries of one batch in one transaction. What fits in one block waits for the commit and goes in one statement. Of more, each full block is
/// written out and hashed on another thread and appended by a third, while the next block is being made.
/// </summary>
internal sealed class EntryWriter(WriteConnection connection, byte[] previous) : IDisposable
{
    private const int BlocksAhead = 32;

    private readonly BlockMaker _maker = new();
    private List<Entry> _block = [];
    private BlockingCollection<Task<Block>>? _blocks; // those on their way, when there are more than one
    private Task<Block>? _made;
    private Task? _writing;
    private bool _committing;

    public void Add(Entry entry)
    {
        if (_block.Count == Block.Most)
            HandOver();
        _block.Add(entry);
    }

    /// <summary>The hash of the last entry, known once it was sent.</summary>
    public byte[] Last { get; private set; } = previous;

    /// <summary>Makes all of it durable.</summary>
    /// <exception cref="DbException">Nothing was written, unless the line broke during the commit itself.</exception>
    public async Task Commit()
    {
        if (_block.Count == 0)
            return;
        if (_blocks is null)
        {
            var only = _maker.Make(_block, Last);
            Last = only.Hash;
            connection.Open();
            connection.Append(only);
            return;
        }
        HandOver();
        Last = (await _made!).Hash;
        _committing = true;
        _blocks.CompleteAdding();
        await _writing!;
    }

    /// <summary>Whatever was written and not committed is rolled back.</summary>
    public void Dispose()
    {
        _blocks?.CompleteAdding();
        try
        {
            // The last block waits for those before it; what they write into is not taken away under their hands.
            Task.WaitAll(_made ?? Task.CompletedTask, _writing ?? Task.CompletedTask);
        }
        catch (AggregateException)
        {
            // Told at the commit, or nobody wants to know any more.
        }
        _blocks?.Dispose();
        _maker.Dispose();
    }

    private void HandOver()
    {
        var blocks = _blocks ??= new(BlocksAhead);
        _writing ??= Task.Factory.StartNew(
            () => Write(blocks),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        var (block, before) = (_block, _made);
        _made = Task.Run(async () => _maker.Make(block, before is null ? Last : (await before).Hash));
        blocks.Add(_made);
        _block = new(Block.Most);
    }

    private void Write(BlockingCollection<Task<Block>> blocks)
    {
        try
        {
            using var transaction = new Transaction(connection.Open());
            foreach (var block in blocks.GetConsumingEnumerable())
                connection.Append(block.GetAwaiter().GetResult());
            if (_committing)
                transaction.Commit();
        }
        catch
        {
            // The rest is taken and dropped, so that nobody waits for room.
            foreach (var _ in blocks.GetConsumingEnumerable()) { }
            throw;
        }
    }
}
