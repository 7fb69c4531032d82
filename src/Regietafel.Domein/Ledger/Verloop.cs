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
    private readonly EntryList _entries;
    private volatile int[] _nummers = []; // a book in memory has no more entries than an array has elements
    private volatile Regel[] _regels = [];
    private int _eerste = Nooit;
    private int _count;

    internal Verloop(string subject, EntryList entries) => (Subject, _entries) = (subject, entries);

    public string Subject { get; }

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
        bron = i >= 0 ? _regels[i].Bron : null;
        return i >= 0 ? _regels[i].Fact as T : null;
    }

    /// <summary>The fact that holds, with the number of its entry; 0 when there is none.</summary>
    internal T? NumberedAt<T>(Peilmoment peilmoment, out long nummer)
        where T : Fact
    {
        var i = Plaats(peilmoment);
        nummer = i >= 0 ? _nummers[i] : 0;
        return i >= 0 ? _regels[i].Fact as T : null;
    }

    /// <summary>The last registered entry whatever its validity, withdrawn ones aside.</summary>
    public Entry? Laatste(long bekend)
    {
        var i = CountUpTo(bekend) - 1;
        while (i >= 0 && _regels[i].Ingetrokken <= bekend)
            i--;
        return i >= 0 ? EntryOn(i) : null;
    }

    /// <summary>The number of the last entry, withdrawals included; 0 when there is none yet.</summary>
    public long LaatsteNummer(long bekend) => CountUpTo(bekend) is var count and > 0 ? _nummers[count - 1] : 0;

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
            if (_regels[i].Ingetrokken <= bekend)
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
        var (nummers, regels) = (_nummers, _regels);
        if (_count == nummers.Length)
        {
            var size = Math.Max(1, _count * 2);
            Array.Resize(ref nummers, size);
            Array.Resize(ref regels, size);
            (_nummers, _regels) = (nummers, regels);
        }
        var (nummer, back) = ((int)entry.Nummer, entry.Fact as Ingetrokken);
        if (_count == 0)
            _eerste = nummer;
        nummers[_count] = nummer;
        regels[_count] = new(entry.Geldigheid, back is null ? Nooit : nummer, entry.Fact, entry.Bron);
        if (back is not null && PlaatsVan(back.Nummer) is var i and >= 0 && regels[i].Ingetrokken == Nooit)
            regels[i].Ingetrokken = nummer;
        Volatile.Write(ref _count, _count + 1);
    }

    /// <summary>Drops the last entry, which no reader has been shown.</summary>
    internal void RemoveLast()
    {
        var (count, regels) = (_count - 1, _regels);
        if (
            regels[count].Fact is Ingetrokken back
            && PlaatsVan(back.Nummer) is var i and >= 0
            && regels[i].Ingetrokken == _nummers[count]
        )
            regels[i].Ingetrokken = Nooit;
        Volatile.Write(ref _count, count);
    }

    /// <summary>What of an entry makes a figure, and from which number on it is withdrawn; a withdrawal itself never holds.</summary>
    private record struct Regel(Geldigheid Geldigheid, int Ingetrokken, Fact Fact, BronVerwijzing? Bron);

    private int? IngetrokkenDoor(long nummer, long bekend) =>
        PlaatsVan(nummer) is var i and >= 0
        && _regels[i] is { Fact: not Ledger.Ingetrokken } regel
        && regel.Ingetrokken <= bekend
            ? regel.Ingetrokken
            : null;

    private Entry EntryOn(int i) => _entries[_nummers[i]];

    private int Plaats(Peilmoment peilmoment)
    {
        var i = CountUpTo(peilmoment.Bekend) - 1;
        var regels = _regels;
        while (
            i >= 0 && !(regels[i].Ingetrokken > peilmoment.Bekend && regels[i].Geldigheid.Bevat(peilmoment.Peildatum))
        )
            i--;
        return i;
    }

    private int PlaatsVan(long nummer) => CountUpTo(nummer) - 1 is var i and >= 0 && _nummers[i] == nummer ? i : -1;

    private int CountUpTo(long bekend)
    {
        // The count first: whatever arrays are found afterwards hold at least that many.
        var count = Volatile.Read(ref _count);
        if (count == 0 || bekend < _eerste)
            return 0;
        var nummers = _nummers;
        if (nummers[count - 1] <= bekend)
            return count;
        int low = 0,
            high = count - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (nummers[middle] <= bekend)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
