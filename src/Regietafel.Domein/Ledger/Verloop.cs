using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// The history of one subject: every entry about it, in order of number. Grows at the end while others read; a reader names the last entry
/// that counts and so never sees what came after.
/// </summary>
public sealed class Verloop
{
    private const int Nooit = int.MaxValue;

    // A stand asks thousands of histories for one fact each. What it costs is memory that is not at hand, so the numbers lie together to be
    // searched, and beside each other lies what decides whether a fact holds; the entry around it is only looked up when it is asked for.
    // Most histories have one entry, which lies here; those after it lie in arrays, from the second on.
    private readonly EntryList _entries;
    private int _nummer = Nooit; // a book in memory has no more entries than an array has elements
    private Regel _regel;
    private volatile int[] _nummers = [];
    private volatile Regel[] _regels = [];
    private int _count;

    internal Verloop(EntryList entries) => _entries = entries;

    /// <summary>The first fact, whatever became of it: it says what the history is about.</summary>
    internal Fact Eerste => _regel.Fact;

    /// <summary>The entries registered up to and including number <paramref name="bekend"/>, oldest first.</summary>
    public IReadOnlyList<Entry> Tot(long bekend)
    {
        var entries = new Entry[CountUpTo(bekend)];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = EntryOn(i);
        return entries;
    }

    /// <summary>The same, newest first, each looked up when it is asked for.</summary>
    public IEnumerable<Entry> Terug(long bekend)
    {
        for (var i = CountUpTo(bekend) - 1; i >= 0; i--)
            yield return EntryOn(i);
    }

    /// <summary>The entry that holds: among those valid on the peildatum, registered by then and not withdrawn by then, the last registered.</summary>
    public Entry? At(Peilmoment peilmoment) => Plaats(peilmoment) is var i and >= 0 ? EntryOn(i) : null;

    /// <summary>The fact that holds, see <see cref="At"/>.</summary>
    public T? FactAt<T>(Peilmoment peilmoment)
        where T : Fact => FactAt<T>(peilmoment, out _);

    /// <summary>The fact that holds, with its source.</summary>
    internal T? FactAt<T>(Peilmoment peilmoment, out BronVerwijzing? bron)
        where T : Fact
    {
        var i = Plaats(peilmoment);
        bron = i >= 0 ? RegelOp(i).Bron : null;
        return i >= 0 ? RegelOp(i).Fact as T : null;
    }

    /// <summary>The fact that holds, with the number of its entry; 0 when there is none.</summary>
    internal T? NumberedAt<T>(Peilmoment peilmoment, out long nummer)
        where T : Fact
    {
        var i = Plaats(peilmoment);
        nummer = i >= 0 ? NummerOp(i) : 0;
        return i >= 0 ? RegelOp(i).Fact as T : null;
    }

    /// <summary>The last registered entry whatever its validity, withdrawn ones aside.</summary>
    public Entry? Laatste(long bekend)
    {
        var i = CountUpTo(bekend) - 1;
        while (i >= 0 && RegelOp(i).Ingetrokken <= bekend)
            i--;
        return i >= 0 ? EntryOn(i) : null;
    }

    /// <summary>The number of the last entry, withdrawals included; 0 when there is none yet.</summary>
    public long LaatsteNummer(long bekend) => CountUpTo(bekend) is var count and > 0 ? NummerOp(count - 1) : 0;

    /// <summary>True when entry <paramref name="nummer"/> stands here and was taken back by then.</summary>
    public bool IsIngetrokken(long nummer, long bekend) => IngetrokkenDoor(nummer, bekend) is not null;

    /// <summary>The entry by which entry <paramref name="nummer"/> was taken back by then; null when it stands.</summary>
    public Entry? Intrekking(long nummer, long bekend) =>
        IngetrokkenDoor(nummer, bekend) is { } door ? _entries[door] : null;

    /// <summary>
    /// The entry that already says the same for the same days from the same source and still shows, so that registering the draft again would add nothing.
    /// A carried-over draft is the same only with the same time of registration.
    /// </summary>
    public Entry? Zelfde(Draft draft, long bekend)
    {
        for (var i = CountUpTo(bekend) - 1; i >= 0; i--)
        {
            var entry = EntryOn(i);
            var same =
                entry.Fact == draft.Fact
                && entry.Geldigheid == draft.Geldigheid
                && entry.Bron == draft.Bron
                && entry.Openbaarheid == draft.Openbaarheid;
            if (draft.BekendSinds is { } since)
            {
                // What was carried over once stays carried over, also when it was withdrawn afterwards.
                if (entry.Geregistreerd < since)
                    return null;
                if (same && entry.Geregistreerd == since)
                    return entry;
                continue;
            }
            if (RegelOp(i).Ingetrokken <= bekend)
                continue;
            if (same)
                return entry;
            if (entry.Geldigheid.Omvat(draft.Geldigheid))
                return null;
        }
        return null;
    }

    internal void Add(Entry entry)
    {
        var (nummer, back) = ((int)entry.Nummer, entry.Fact as Ingetrokken);
        var regel = new Regel(entry.Geldigheid, back is null ? Nooit : nummer, entry.Fact, entry.Bron);
        if (_count == 0)
            (_nummer, _regel) = (nummer, regel);
        else
        {
            MakeRoom(_count);
            (_nummers[_count - 1], _regels[_count - 1]) = (nummer, regel);
        }
        if (back is not null && PlaatsVan(back.Nummer) is var i and >= 0 && RegelOp(i).Ingetrokken == Nooit)
            RegelOp(i).Ingetrokken = nummer;
        Volatile.Write(ref _count, _count + 1);
    }

    /// <summary>Drops the last entry, which no reader has been shown.</summary>
    internal void RemoveLast()
    {
        var last = _count - 1;
        if (
            RegelOp(last).Fact is Ingetrokken back
            && PlaatsVan(back.Nummer) is var i and >= 0
            && RegelOp(i).Ingetrokken == NummerOp(last)
        )
            RegelOp(i).Ingetrokken = Nooit;
        Volatile.Write(ref _count, last);
    }

    private void MakeRoom(int size)
    {
        var (nummers, regels) = (_nummers, _regels);
        if (size <= nummers.Length)
            return;
        Array.Resize(ref nummers, size * 2);
        Array.Resize(ref regels, size * 2);
        (_nummers, _regels) = (nummers, regels);
    }

    private ref Regel RegelOp(int i) => ref i == 0 ? ref _regel : ref _regels[i - 1];

    private int NummerOp(int i) => i == 0 ? _nummer : _nummers[i - 1];

    /// <summary>What of an entry makes a figure, and from which number on it is withdrawn; a withdrawal itself never holds.</summary>
    private record struct Regel(Geldigheid Geldigheid, int Ingetrokken, Fact Fact, BronVerwijzing? Bron)
    {
        public readonly bool Telt(Peilmoment peilmoment) =>
            Ingetrokken > peilmoment.Bekend && Geldigheid.Bevat(peilmoment.Peildatum);
    }

    private int? IngetrokkenDoor(long nummer, long bekend) =>
        PlaatsVan(nummer) is var i and >= 0
        && RegelOp(i) is { Fact: not Ledger.Ingetrokken } regel
        && regel.Ingetrokken <= bekend
            ? regel.Ingetrokken
            : null;

    private Entry EntryOn(int i) => _entries[NummerOp(i)];

    private int Plaats(Peilmoment peilmoment)
    {
        var i = CountUpTo(peilmoment.Bekend) - 1;
        while (i >= 0 && !RegelOp(i).Telt(peilmoment))
            i--;
        return i;
    }

    private int PlaatsVan(long nummer) => CountUpTo(nummer) - 1 is var i and >= 0 && NummerOp(i) == nummer ? i : -1;

    private int CountUpTo(long bekend)
    {
        // The count first: whatever arrays are found afterwards hold at least that many.
        var count = Volatile.Read(ref _count);
        if (count == 0 || bekend < _nummer)
            return 0;
        var nummers = _nummers.AsSpan(0, count - 1);
        if (nummers.IsEmpty || nummers[^1] <= bekend)
            return count;
        int low = 0,
            high = nummers.Length - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (nummers[middle] <= bekend)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    }
}
