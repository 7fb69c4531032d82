using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Signalen;

/// <summary>
/// The outlook as the warnings ask it: of provinces and subregional tables only, with fewer draws than the page of the outlook, from the same seed. Where
/// places were reported of which the book has no locations it says nothing: they would count as not there.
/// </summary>
internal sealed class Signaalkansen(Stand stand)
{
    private const int Trekkingen = 1_000;

    private readonly Doorkijkparameters _parameters = new(
        stand.Book,
        stand.Peilmoment,
        Doorkijkbestand.Gesteld,
        Ervaring.Van(stand.Book, stand.Peilmoment)
    );

    /// <summary>What the history of the book teaches is only looked up where a chance is asked.</summary>
    public static Kansvraag Van(Stand stand)
    {
        var kansen = new Lazy<Signaalkansen>(() => new(stand), LazyThreadSafetyMode.None);
        return (gebied, taak, dag) =>
            gebied.Niveau is Niveau.Provincie or Niveau.Subregio ? kansen.Value.Van(gebied, taak, dag, stand) : null;
    }

    private Kans? Van(GebiedCode gebied, Taak taak, DateOnly dag, Stand op)
    {
        if (!Doorkijk.Kent(taak))
            return null;
        var doorkijk = Doorkijk.Van(op, gebied, taak, Soortenbestand.Soorten, dag);
        if (doorkijk.IsLeeg || doorkijk.Ontbreekt.Count > 0)
            return null;
        return Kansbeeld.Kans(doorkijk, _parameters, new(Trekkingen, Toets: dag)) is { } kans
            ? new((int)(100 * kans), Trekkingen)
            : null;
    }
}
