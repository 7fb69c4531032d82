using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>All entries by number, from 1, in chunks, so that growing never moves what others read.</summary>
internal sealed class EntryList
{
    // Small enough not to be a large object to the collector, which clears those up with all the rest.
    private const int ChunkBits = 13;
    private const int ChunkSize = 1 << ChunkBits;

    private volatile Entry[][] _chunks = [];
    private long _count;

    public long Count => Volatile.Read(ref _count);

    public Entry this[long nummer] =>
        nummer >= 1 && nummer <= Count
            ? _chunks[(nummer - 1) >> ChunkBits][(nummer - 1) & (ChunkSize - 1)]
            : throw new ArgumentOutOfRangeException(nameof(nummer), nummer, "No such entry.");

    public void Add(Entry entry)
    {
        if (_count >> ChunkBits == _chunks.Length)
            _chunks = [.. _chunks, new Entry[ChunkSize]];
        _chunks[_count >> ChunkBits][_count & (ChunkSize - 1)] = entry;
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
