namespace Regietafel.Ledger;

/// <summary>
/// Values ordered by a key (a term, a day), equal keys in order of arrival. What a reader holds does not change; the one writer makes the
/// next series from the last one.
/// </summary>
internal sealed class Reeks<TKey, TValue>
    where TKey : struct, IComparable<TKey>
{
    public static readonly Reeks<TKey, TValue> Leeg = new([], [], 0);

    private readonly TKey[] _keys;
    private readonly TValue[] _values;

    private Reeks(TKey[] keys, TValue[] values, int count) => (_keys, _values, Count) = (keys, values, count);

    public int Count { get; }

    public ReadOnlySpan<TKey> Keys => _keys.AsSpan(0, Count);

    public ReadOnlySpan<TValue> Values => _values.AsSpan(0, Count);

    /// <summary>This series with one more value. At the end it shares its arrays with this one, so only the last made may be added to.</summary>
    public Reeks<TKey, TValue> Met(TKey key, TValue value)
    {
        var (keys, values) = (_keys, _values);
        var place = NaLaatste(key);
        if (place < Count || Count == keys.Length)
        {
            var size = Count == keys.Length ? Math.Max(2, Count * 2) : keys.Length;
            (keys, values) = (new TKey[size], new TValue[size]);
            Array.Copy(_keys, keys, place);
            Array.Copy(_values, values, place);
            Array.Copy(_keys, place, keys, place + 1, Count - place);
            Array.Copy(_values, place, values, place + 1, Count - place);
        }
        keys[place] = key;
        values[place] = value;
        return new(keys, values, Count + 1);
    }

    /// <summary>The place of the first element whose key is at least <paramref name="key"/>.</summary>
    public int Eerste(TKey key) => Zoek(key, equalGoesBefore: false);

    /// <summary>The place after the last element whose key is at most <paramref name="key"/>.</summary>
    public int NaLaatste(TKey key) => Zoek(key, equalGoesBefore: true);

    private int Zoek(TKey key, bool equalGoesBefore)
    {
        int low = 0,
            high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = _keys[middle].CompareTo(key);
            if (order < 0 || (equalGoesBefore && order == 0))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
