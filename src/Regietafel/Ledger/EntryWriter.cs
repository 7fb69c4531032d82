using System.Collections.Concurrent;
using System.Data.Common;

namespace Regietafel.Ledger;

/// <summary>
/// Appends the entries of one batch in one transaction. A few entries wait for the commit and go in one statement. Of more, each full block is
/// hashed on another thread and written by a third, while the next block is being made.
/// </summary>
internal sealed class EntryWriter(Database database, WriteConnection connection, byte[] previous) : IDisposable
{
    private const int BlockSize = 1024;
    private const int BlocksAhead = 8;
    private const int AtOnce = 10;

    private readonly EntryHash _hash = new();
    private readonly BlockingCollection<Task<HashedRow[]>> _blocks = new(BlocksAhead);
    private List<Entry> _block = [];
    private Task<HashedRow[]> _hashing = Task.FromResult<HashedRow[]>([new(null!, previous)]);
    private Task? _writing;
    private bool _committing;

    public void Add(Entry entry)
    {
        _block.Add(entry);
        if (_block.Count == BlockSize)
            HandOver();
    }

    /// <summary>The hash of the last entry, known once it was sent.</summary>
    public byte[] Last { get; private set; } = previous;

    /// <summary>Makes all of it durable.</summary>
    /// <exception cref="DbException">Nothing was written, unless the line broke during the commit itself.</exception>
    public async Task Commit()
    {
        if (_block.Count == 0 && _writing is null)
            return;
        if (_writing is null && _block.Count <= AtOnce)
        {
            var rows = Hash(_block, Last);
            Last = rows[^1].Hash;
            connection.Insert(rows);
            return;
        }
        HandOver();
        Last = (await _hashing)[^1].Hash;
        _committing = true;
        _blocks.CompleteAdding();
        await _writing!;
    }

    /// <summary>Whatever was written and not committed is rolled back.</summary>
    public void Dispose()
    {
        _blocks.CompleteAdding();
        try
        {
            _writing?.Wait();
        }
        catch (AggregateException)
        {
            // Told at the commit, or nobody wants to know any more.
        }
        _blocks.Dispose();
    }

    private void HandOver()
    {
        if (_block.Count == 0)
            return;
        _writing ??= Task.Factory.StartNew(
            Write,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        var (block, before) = (_block, _hashing);
        _hashing = Task.Run(async () => Hash(block, (await before)[^1].Hash));
        _blocks.Add(_hashing);
        _block = new(BlockSize);
    }

    private HashedRow[] Hash(List<Entry> block, byte[] before)
    {
        var rows = new HashedRow[block.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = EntryRow.Of(block[i]);
            before = _hash.Of(before, row);
            rows[i] = new(row, before);
        }
        return rows;
    }

    private void Write()
    {
        try
        {
            var open = connection.Open();
            using var transaction = new Transaction(open);
            using var inserter = database.Inserter(open);
            foreach (var block in _blocks.GetConsumingEnumerable())
                inserter.Insert(block.GetAwaiter().GetResult());
            if (!_committing)
                return;
            inserter.Complete();
            transaction.Commit();
        }
        catch
        {
            // The rest is taken and dropped, so that nobody waits for room.
            foreach (var _ in _blocks.GetConsumingEnumerable()) { }
            throw;
        }
    }
}
