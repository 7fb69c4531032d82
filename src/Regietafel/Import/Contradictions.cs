using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>
/// Two rows of one import that say different things about the same subject and days, known since the same moment: nobody can tell which one holds.
/// Keeps a few bytes a row, not the rows.
/// </summary>
internal sealed class Contradictions
{
    private readonly Dictionary<ulong, (int Content, int Sheet, int Row)> _seen = [];

    /// <summary>The sheet (by its place) and row that this draft contradicts; null when there is none.</summary>
    public (int Sheet, int Row)? Check(Draft draft, string subject, int sheet, int row)
    {
        var content = HashCode.Combine(draft.Fact, draft.Bron, draft.Openbaarheid);
        var key = Key(draft, subject);
        if (_seen.TryAdd(key, (content, sheet, row)))
            return null;
        var first = _seen[key];
        return first.Content == content ? null : (first.Sheet, first.Row);
    }

    /// <summary>FNV-1a over subject, days and moment: 64 bits are enough for a million rows never to meet by accident.</summary>
    private static ulong Key(Draft draft, string subject)
    {
        unchecked
        {
            const ulong Prime = 1_099_511_628_211;
            var key = 14_695_981_039_346_656_037UL;
            foreach (var letter in subject)
                key = (key ^ letter) * Prime;
            key = (key ^ (ulong)draft.Geldigheid.Van.DayNumber) * Prime;
            key = (key ^ (ulong)(draft.Geldigheid.Tot?.DayNumber ?? -1)) * Prime;
            key = (key ^ (ulong)(draft.BekendSinds?.Microseconden ?? -1)) * Prime;
            return key;
        }
    }
}
