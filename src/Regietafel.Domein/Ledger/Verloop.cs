using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// The history of one subject: every entry about it, in order of number. Grows at the end while others read; a reader names the last entry
/// that counts and so never sees what came after.
/// </summary>
public sealed class Verloop(string subject)
{
    private volatile Entry[] _entries = [];
    private int _count;
    private volatile bool _withdrawals;

    public string Subject { get; } = subject;

    /// <summary>The entries registered up to and including number <paramref name="bekend"/>, oldest first.</summary>
    public ReadOnlySpan<Entry> Tot(long bekend) => _entries.AsSpan(0, CountUpTo(bekend));

    /// <summary>The entry that holds: among those valid on the peildatum, registered by then and not withdrawn by then, the last registered.</summary>
    public Entry? At(Peilmoment peilmoment)
    {
        var known = Tot(peilmoment.Bekend);
        if (_withdrawals)
            return AtWithWithdrawals(known, peilmoment.Peildatum);
        for (var i = known.Length - 1; i >= 0; i--)
        {
            if (known[i].Geldigheid.Bevat(peilmoment.Peildatum))
                return known[i];
        }
        return null;
    }

    /// <summary>The fact that holds, see <see cref="At"/>.</summary>
    public T? FactAt<T>(Peilmoment peilmoment)
        where T : Fact => At(peilmoment)?.Fact as T;

    /// <summary>The last registered entry whatever its validity, withdrawn ones aside.</summary>
    public Entry? Laatste(long bekend)
    {
        var known = Tot(bekend);
        for (var i = known.Length - 1; i >= 0; i--)
        {
            if (known[i].Fact is not Ingetrokken && !IsWithdrawn(known, i))
                return known[i];
        }
        return null;
    }

    /// <summary>True when entry <paramref name="nummer"/> stands here and was taken back by then.</summary>
    public bool IsIngetrokken(long nummer, long bekend)
    {
        foreach (var entry in Tot(bekend))
        {
            if (entry.Fact is Ingetrokken back && back.Nummer == nummer)
                return true;
        }
        return false;
    }

    /// <summary>
    /// The entry that already says the same for the same days from the same source and still shows, so that registering the draft again would add nothing.
    /// A carried-over draft is the same only with the same time of registration.
    /// </summary>
    public Entry? Zelfde(Draft draft, long bekend)
    {
        var known = Tot(bekend);
        for (var i = known.Length - 1; i >= 0; i--)
        {
            var entry = known[i];
            var same =
                entry.Fact == draft.Fact
                && entry.Geldigheid == draft.Geldigheid
                && entry.Bron == draft.Bron
                && entry.Openbaarheid == draft.Openbaarheid;
            if (draft.BekendSinds is { } since)
            {
                // What was carried over once stays carried over, also when it was withdrawn afterwards.
                if (same && entry.Geregistreerd == since)
                    return entry;
                continue;
            }
            if (entry.Fact is Ingetrokken || IsWithdrawn(known, i))
                continue;
            if (same)
                return entry;
            if (entry.Geldigheid.Omvat(draft.Geldigheid))
                return null;
        }
        return null;
    }

    private static Entry? AtWithWithdrawals(ReadOnlySpan<Entry> known, DateOnly peildatum)
    {
        for (var i = known.Length - 1; i >= 0; i--)
        {
            if (known[i].Fact is not Ingetrokken && known[i].Geldigheid.Bevat(peildatum) && !IsWithdrawn(known, i))
                return known[i];
        }
        return null;
    }

    private static bool IsWithdrawn(ReadOnlySpan<Entry> known, int index)
    {
        for (var i = index + 1; i < known.Length; i++)
        {
            if (known[i].Fact is Ingetrokken back && back.Nummer == known[index].Nummer)
                return true;
        }
        return false;
    }

    private int CountUpTo(long bekend)
    {
        var entries = _entries;
        var count = Math.Min(Volatile.Read(ref _count), entries.Length);
        if (count == 0 || entries[count - 1].Nummer <= bekend)
            return count;
        int low = 0,
            high = count - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (entries[middle].Nummer <= bekend)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    internal void Add(Entry entry)
    {
        var entries = _entries;
        if (_count == entries.Length)
        {
            Array.Resize(ref entries, Math.Max(2, entries.Length * 2));
            entries[_count] = entry;
            _entries = entries;
        }
        entries[_count] = entry;
        _withdrawals |= entry.Fact is Ingetrokken;
        Volatile.Write(ref _count, _count + 1);
    }

    /// <summary>Drops the last entry, which no reader has been shown.</summary>
    internal void RemoveLast()
    {
        Volatile.Write(ref _count, _count - 1);
    }
}
