namespace Regietafel.Ledger;

/// <summary>Histories ordered by a key (a term, a day), equal keys in order of arrival. One writer, any number of readers.</summary>
internal sealed class Reeks<TKey, TValue>
    where TKey : struct, IComparable<TKey>
{
    private volatile Inhoud _inhoud = new([], [], 0);

    public Inhoud Nu => _inhoud;

    public void Add(TKey key, TValue value)
    {
        var (keys, values, count) = _inhoud;
        var place = count == 0 || keys[count - 1].CompareTo(key) <= 0 ? count : _inhoud.NaLaatste(key);
        if (place < count || count == keys.Length)
        {
            var size = Math.Max(4, count == keys.Length ? count * 2 : keys.Length);
            var (newKeys, newValues) = (new TKey[size], new TValue[size]);
            Array.Copy(keys, newKeys, place);
            Array.Copy(values, newValues, place);
            Array.Copy(keys, place, newKeys, place + 1, count - place);
            Array.Copy(values, place, newValues, place + 1, count - place);
            (keys, values) = (newKeys, newValues);
        }
        keys[place] = key;
        values[place] = value;
        _inhoud = new(keys, values, count + 1);
    }

    /// <summary>What stands in the series at one moment; later additions do not show in it.</summary>
    internal sealed record Inhoud(TKey[] Keys, TValue[] Values, int Count)
    {
        public ReadOnlySpan<TKey> Sleutels => Keys.AsSpan(0, Count);

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
                var order = Keys[middle].CompareTo(key);
                if (order < 0 || (equalGoesBefore && order == 0))
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        }
    }
}
