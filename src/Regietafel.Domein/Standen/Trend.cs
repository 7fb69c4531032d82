using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>One point of a trend: the stand on the first of a month, or of a whole half-year for statushouders.</summary>
public sealed record TrendPunt(DateOnly Peildatum, TaakStand Stand);

/// <summary>The course of one task of one area, as known at one moment: what each earlier stand would say today.</summary>
public static class Trend
{
    /// <summary>The first day of each month from <paramref name="van"/> up to and including the month of the peildatum, and the peildatum itself.</summary>
    public static IReadOnlyList<TrendPunt> PerMaand(
        Book book,
        GebiedCode gebied,
        Taak taak,
        DateOnly van,
        Peilmoment peilmoment
    )
    {
        var punten = new List<TrendPunt>();
        for (var dag = new DateOnly(van.Year, van.Month, 1); dag <= peilmoment.Peildatum; dag = dag.AddMonths(1))
            punten.Add(new(dag, Stand.At(book, peilmoment with { Peildatum = dag })[gebied, taak]));
        if (punten.Count == 0 || punten[^1].Peildatum != peilmoment.Peildatum)
            punten.Add(new(peilmoment.Peildatum, Stand.At(book, peilmoment)[gebied, taak]));
        return punten;
    }

    /// <summary>The last half-years up to that of the peildatum that the book knows about, oldest first.</summary>
    public static IReadOnlyList<HalfjaarStand> PerHalfjaar(
        Book book,
        GebiedCode gebied,
        int aantal,
        Peilmoment peilmoment
    )
    {
        var stand = Stand.At(book, peilmoment);
        var halfjaren = new List<HalfjaarStand>();
        for (
            Halfjaar? h = Halfjaar.Van(peilmoment.Peildatum);
            h is { } halfjaar && halfjaren.Count < aantal;
            h = halfjaar.Vorig
        )
        {
            if (stand.Halfjaar(gebied, halfjaar) is not { } gevonden)
                break;
            halfjaren.Insert(0, gevonden);
        }
        return halfjaren;
    }
}
