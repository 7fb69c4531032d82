using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// The points of trends that were asked for before. A point never changes, because what was known up to an entry stays as it was; so readers
/// who look at other days of the same year share all but one of theirs.
/// </summary>
public sealed class StockPoints
{
    private const int Most = 100_000;
    private static readonly ConditionalWeakTable<Book, StockPoints> PerBook = [];
    private readonly ConcurrentDictionary<(GebiedCode, Taak, Peilmoment), StockPoint> _points = new();

    public static StockPoints Of(Book book) => PerBook.GetOrCreateValue(book);

    /// <summary><paramref name="stand"/> is asked for only when the point is new.</summary>
    public StockPoint At(GebiedCode code, Taak taak, Peilmoment moment, Lazy<Stand> stand)
    {
        if (_points.TryGetValue((code, taak, moment), out var point))
            return point;
        if (_points.Count >= Most)
            _points.Clear();
        point = new(moment.Peildatum, stand.Value.Realisatie(code, taak), stand.Value.Opgave(code, taak));
        return _points[(code, taak, moment)] = point;
    }
}
