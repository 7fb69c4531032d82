using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Import;

/// <summary>What is staged in a book and not published, set against what it takes the place of.</summary>
internal static class Preview
{
    private const int Limit = 1_000;

    /// <summary>The first changes, one for every subject and first day of validity, and how many there are.</summary>
    public static (IReadOnlyList<Wijziging> First, int Count) Of(Book book)
    {
        var (first, count) = (new List<Wijziging>(), 0);
        var seen = new HashSet<(Verloop, DateOnly)>();
        for (var nummer = book.Staged; nummer > book.Last; nummer--)
        {
            var entry = book[nummer];
            var verloop = book.Find(entry.Fact)!;
            var dag = entry.Fact is Ingetrokken back ? book[back.Nummer].Geldigheid.Van : entry.Geldigheid.Van;
            if (!seen.Add((verloop, dag)))
                continue;
            var (oud, nieuw) = (verloop.At(new(dag, book.Last)), verloop.At(new(dag, book.Staged)));
            if (oud == nieuw)
                continue;
            count++;
            first.Add(new(oud, nieuw));
        }
        first.Reverse();
        return (first.Count > Limit ? first[..Limit] : first, count);
    }
}
