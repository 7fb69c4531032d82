using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>
/// What an outlook of <paramref name="Toen"/> said about a later day that has been, and what was then really there by the same locations.
/// <paramref name="Opgave"/>: the one of that day as it was known then, which <paramref name="Kans"/> is about.
/// </summary>
public sealed record Kalibratiepunt(
    DateOnly Toen,
    DateOnly Dag,
    int P10,
    int P50,
    int P90,
    int Werkelijk,
    int? Opgave,
    decimal? Kans
)
{
    public bool IsBinnen => P10 <= Werkelijk && Werkelijk <= P90;

    /// <summary>Whether that opgave was met; null when there was none.</summary>
    public bool? IsGehaald => Opgave is { } opgave ? Werkelijk >= opgave : null;

    /// <summary>The square of how far the chance was from what happened, 0 to 1; smaller is better.</summary>
    public decimal? Brier =>
        Kans is { } kans && IsGehaald is { } gehaald ? (kans - (gehaald ? 1 : 0)) * (kans - (gehaald ? 1 : 0)) : null;
}

/// <summary>
/// How well earlier outlooks did: an outlook that nobody checks is a guess. Of a band from 10 to 90 percent eight of ten outcomes should lie within;
/// a Brier score of 0.25 is that of who always says half.
/// </summary>
public sealed record Kalibratie(IReadOnlyList<Kalibratiepunt> Punten)
{
    private static readonly int[] Vooruit = [3, 6, 12];

    /// <summary>The part of the outcomes that lay within the band, 0 to 1; null when there are none.</summary>
    public decimal? Dekking => Punten.Count == 0 ? null : (decimal)Punten.Count(p => p.IsBinnen) / Punten.Count;

    /// <summary>The mean Brier score; null when no opgave was known.</summary>
    public decimal? Brier => Punten.Any(p => p.Brier is not null) ? Punten.Average(p => p.Brier) : null;

    /// <summary>
    /// Looks back: at each of the earlier peilmomenten the outlook is made as it would have been, three, six and twelve months ahead. A moment at which
    /// the book knew no locations says nothing.
    /// </summary>
    public static Kalibratie Van(
        Stand nu,
        GebiedCode gebied,
        Taak taak,
        Capaciteitsoorten soorten,
        IReadOnlyList<Doorkijkparameter> gesteld,
        IEnumerable<Peilmoment> eerder,
        Trekvraag vraag,
        Action<int, Action<int>>? verdeel = null
    )
    {
        var punten = new List<Kalibratiepunt>();
        var werkelijk = new Dictionary<DateOnly, int>();
        foreach (var toen in eerder)
        {
            var stand = Stand.At(nu.Book, toen);
            var doorkijk = Doorkijk.Van(
                stand,
                gebied,
                taak,
                soorten,
                Eerste(nu.Peilmoment.Peildatum, toen.Peildatum.AddMonths(Vooruit[^1]))
            );
            if (doorkijk.IsLeeg)
                continue;
            var parameters = new Doorkijkparameters(nu.Book, toen, gesteld, Ervaring.Van(nu.Book, toen));
            var beeld = Kansbeeld.Van(doorkijk, parameters, vraag, verdeel);
            foreach (var punt in Vooruit.Where(m => m < beeld.Punten.Count).Select(m => beeld.Punten[m]))
            {
                if (!werkelijk.TryGetValue(punt.Dag, out var aantal))
                    werkelijk[punt.Dag] = aantal = Werkelijk(nu, gebied, taak, soorten, punt.Dag);
                punten.Add(new(toen.Peildatum, punt.Dag, punt.P10, punt.P50, punt.P90, aantal, punt.Opgave, punt.Kans));
            }
        }
        return new(punten);
    }

    /// <summary>The places that were there on a day that has been, as known now.</summary>
    private static int Werkelijk(Stand nu, GebiedCode gebied, Taak taak, Capaciteitsoorten soorten, DateOnly dag) =>
        Doorkijk.Van(Stand.At(nu.Book, nu.Peilmoment with { Peildatum = dag }), gebied, taak, soorten, dag).Geteld;

    private static DateOnly Eerste(DateOnly een, DateOnly ander) => een < ander ? een : ander;
}
