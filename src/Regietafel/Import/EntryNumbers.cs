using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>
/// The numbers that entries of another book have in this one.
/// </summary>
internal sealed class EntryNumbers(Book book)
{
    private readonly Runs _numbers = new();
    private long _last;

    /// <summary>The entry that was in the book before this import, says the same at the same moment, and stands behind the one found last.</summary>
    public Entry? Known(Draft draft)
    {
        if (book.Last == 0 || book.Find(draft.Fact) is not { } verloop)
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
        && entry.Openbaarheid == draft.Openbaarheid
        && (draft.Auteur is null || entry.Auteur == draft.Auteur);

    public void Add(long? nr, long nummer)
    {
        if (nr is { } number)
            _numbers.Add(number, nummer);
    }

    /// <summary>The withdrawal with the number and subject that the entry taken back has here; null when it is not here.</summary>
    public Ingetrokken? Find(Ingetrokken back, bool translate)
    {
        var nummer = translate ? _numbers.Find(back.Nummer) : back.Nummer;
        return nummer is { } here && here <= book.Staged
            ? new Ingetrokken(here, book[here].Fact.Subject, back.Reden)
            : null;
    }
}
