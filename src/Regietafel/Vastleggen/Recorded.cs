using Regietafel.Ledger;

namespace Regietafel.Vastleggen;

/// <summary>
/// How booking ended: the numbers in the book, or why nothing was booked. <paramref name="Newer"/>: what somebody else registered about the same
/// subjects after the form was opened. <paramref name="WasKnown"/>: the book said all of it already, so sending a form twice books once.
/// </summary>
internal sealed record Recorded(
    IReadOnlyList<long> Nummers,
    bool WasKnown,
    IReadOnlyList<Entry> Newer,
    IReadOnlyList<Refused> Refusals
)
{
    /// <param name="gezien">The last entry that the author had seen.</param>
    public static async Task<Recorded> Book(
        Ledger.Ledger ledger,
        IReadOnlyList<Draft> drafts,
        string auteur,
        long gezien,
        CancellationToken cancel
    )
    {
        await using var batch = await ledger.Begin(auteur, cancel: cancel);
        var book = batch.Book;
        var known = drafts.Select(d => Same(book, d)).ToList();
        if (known.TrueForAll(e => e is not null))
            return new([.. known.Select(e => e!.Nummer)], true, [], []);
        var newer = drafts
            .Where((_, i) => known[i] is null)
            .Select(d => book.Find(d.Fact))
            .OfType<Verloop>()
            .SelectMany(v => v.Tot(book.Last).ToArray().TakeLast(1))
            .Where(e => e.Nummer > gezien)
            .ToList();
        if (newer.Count > 0)
            return new([], false, newer, []);
        var first = book.Last + 1;
        var refusals = Refused.Stage(batch, drafts);
        if (refusals.Count == 0)
            refusals = [.. (await batch.Commit()).Select(refusal => new Refused(refusal))];
        return refusals.Count > 0
            ? new([], false, [], refusals)
            : new([.. Enumerable.Range(0, batch.Geboekt).Select(i => first + i)], false, [], []);
    }

    private static Entry? Same(Book book, Draft draft)
    {
        if (book.Find(draft.Fact) is not { } verloop)
            return null;
        if (draft.Fact is not Ingetrokken)
            return verloop.Zelfde(draft, book.Last);
        return verloop.Tot(book.Last).FirstOrDefault(entry => entry.Fact == draft.Fact);
    }
}
