using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>All entries by number, from 1, in blocks, so that growing never moves what others read.</summary>
internal sealed class EntryList
{
    // Small enough not to be a large object to the collector, which clears those up with all the rest.
    private const int BlockBits = 13;
    private const int BlockSize = 1 << BlockBits;

    private volatile Entry[][] _blocks = [];
    private long _count;

    public long Count => Volatile.Read(ref _count);

    public Entry this[long nummer] =>
        nummer >= 1 && nummer <= Count
            ? _blocks[(nummer - 1) >> BlockBits][(nummer - 1) & (BlockSize - 1)]
            : throw new ArgumentOutOfRangeException(nameof(nummer), nummer, "No such entry.");

    public void Add(Entry entry)
    {
        if (_count >> BlockBits == _blocks.Length)
            _blocks = [.. _blocks, new Entry[BlockSize]];
        _blocks[_count >> BlockBits][_count & (BlockSize - 1)] = entry;
        Volatile.Write(ref _count, _count + 1);
    }

    public void RemoveLast() => Volatile.Write(ref _count, _count - 1);

    /// <summary>The last number up to <paramref name="last"/> registered on or before the moment; 0 if none.</summary>
    public long LastRegisteredBy(Tijdstip moment, long last)
    {
        long low = 0,
            high = last;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (this[middle].Geregistreerd <= moment)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
