using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>
/// The numbers that entries of another book have in this one. Kept as runs that go up together, so a whole book is one of them.
/// </summary>
internal sealed class EntryNumbers(Book book)
{
    private readonly List<(long Nr, long Nummer, long Count)> _runs = [];
    private long _last;

    /// <summary>The entry that was in the book before this import, says the same at the same moment, and stands behind the one found last.</summary>
    public Entry? Known(Draft draft)
    {
        if (book.Last == 0 || book.Find(draft.Fact.Subject) is not { } verloop)
            return null;
        foreach (var entry in verloop.Tot(book.Last))
        {
            if (entry.Nummer > _last && IsSame(entry, draft))
            {
                _last = entry.Nummer;
                return entry;
            }
        }
        return null;
    }

    private static bool IsSame(Entry entry, Draft draft) =>
        entry.Geregistreerd == draft.BekendSinds
        && entry.Fact == draft.Fact
        && entry.Geldigheid == draft.Geldigheid
        && entry.Bron == draft.Bron
        && entry.Openbaarheid == draft.Openbaarheid;

    public void Add(long? nr, long nummer)
    {
        if (nr is not { } number)
            return;
        if (
            _runs.Count > 0
            && _runs[^1] is var (first, start, count)
            && number == first + count
            && nummer == start + count
        )
            _runs[^1] = (first, start, count + 1);
        else
            _runs.Add((number, nummer, 1));
    }

    /// <summary>The withdrawal with the number and subject that the entry taken back has here; null when it is not here.</summary>
    public Ingetrokken? Find(Ingetrokken back, bool translate)
    {
        var nummer = translate ? Translate(back.Nummer) : back.Nummer;
        return nummer is { } here && here <= book.Staged
            ? new Ingetrokken(here, book[here].Fact.Subject, back.Reden)
            : null;
    }

    private long? Translate(long nr)
    {
        foreach (var (first, start, count) in _runs)
        {
            if (nr >= first && nr < first + count)
                return start + nr - first;
        }
        return null;
    }
}
