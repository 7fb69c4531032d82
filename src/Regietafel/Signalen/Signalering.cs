using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Signalen;

/// <summary>
/// The warnings of a book for many readers: pictures of the days that were asked for last, each grown by the entries since, and of many more days how many
/// there were. Any number of threads.
/// </summary>
public sealed class Signalering(Book book, Signaalgegevens gegevens)
{
    private const int Meeste = 4;

    private readonly Answers<Signaaltelling> _tellingen = new();
    private volatile Signaalbeeld[] _beelden = [];

    public Signaalbeeld Van(Peilmoment moment)
    {
        var beelden = _beelden;
        var eerder = Array.Find(beelden, b => b.Peilmoment.Peildatum == moment.Peildatum);
        if (eerder?.Peilmoment == moment)
            return eerder;
        var beeld =
            eerder is not null && eerder.Peilmoment.Bekend < moment.Bekend
                ? eerder.Met(moment.Bekend)
                : Signaalbeeld.At(book, moment, gegevens);
        // Who comes between computes it once more, and nothing is lost but that.
        if (eerder is null || eerder.Peilmoment.Bekend < moment.Bekend)
            _beelden = [beeld, .. beelden.Where(b => b != eerder).Take(Meeste - 1)];
        return beeld;
    }

    /// <summary>How many there are about an area; about all when none is named.</summary>
    public Signaaltelling Telling(Peilmoment moment, GebiedCode? gebied) =>
        _tellingen.Of(book, moment, gebied, () => Signaaltelling.Van(Van(moment), gebied));
}
