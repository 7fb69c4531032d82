using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>
/// Two rows of one import that say different things about the same subject and days, known since the same moment: nobody can tell which one holds.
/// Rows that were booked are found in the book; of the others it keeps a few bytes.
/// </summary>
internal sealed class Contradictions(Batch batch)
{
    private readonly Dictionary<ulong, (int Content, int Sheet, int Row)> _unbooked = [];

    /// <summary>What this draft contradicts: the number of an entry that was staged before, or the sheet (by its place) and row of one that booked nothing.</summary>
    public (long? Nummer, int Sheet, int Row)? Find(Draft draft, Verloop? verloop)
    {
        if (verloop is not null && Staged(draft, verloop) is { } nummer)
            return (nummer, 0, 0);
        return
            _unbooked.Count > 0 && _unbooked.TryGetValue(Key(draft), out var first) && first.Content != Content(draft)
            ? (null, first.Sheet, first.Row)
            : null;
    }

    /// <summary>Remembers a row that booked nothing.</summary>
    public void Add(Draft draft, int sheet, int row) => _unbooked.TryAdd(Key(draft), (Content(draft), sheet, row));

    private long? Staged(Draft draft, Verloop verloop)
    {
        var moment = batch.Moment(draft);
        foreach (var entry in verloop.Terug(batch.Book.Staged))
        {
            if (entry.Nummer <= batch.Book.Last)
                return null;
            if (entry.Geldigheid == draft.Geldigheid && entry.Geregistreerd == moment && !Says(entry, draft))
                return entry.Nummer;
        }
        return null;
    }

    private static bool Says(Entry entry, Draft draft) =>
        entry.Fact == draft.Fact && entry.Bron == draft.Bron && entry.Openbaarheid == draft.Openbaarheid;

    private static int Content(Draft draft) => HashCode.Combine(draft.Fact, draft.Bron, draft.Openbaarheid);

    /// <summary>FNV-1a over subject, days and moment: 64 bits are enough for a million rows never to meet by accident.</summary>
    private static ulong Key(Draft draft)
    {
        unchecked
        {
            const ulong Prime = 1_099_511_628_211;
            var key = 14_695_981_039_346_656_037UL;
            foreach (var letter in draft.Fact.Subject)
                key = (key ^ letter) * Prime;
            key = (key ^ (ulong)draft.Geldigheid.Van.DayNumber) * Prime;
            key = (key ^ (ulong)(draft.Geldigheid.Tot?.DayNumber ?? -1)) * Prime;
            key = (key ^ (ulong)(draft.BekendSinds?.Microseconden ?? -1)) * Prime;
            return key;
        }
    }
}
