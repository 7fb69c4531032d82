using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>
/// Who was present in a location in the year up to the peildatum, against what is usable. As many days as a chart can show; the file has all.
/// </summary>
internal static class Bezettingslijn
{
    private const int MeestePunten = 60;

    /// <summary>Every day or week of the year before that was reported, the oldest first; a day that the source leaves open too.</summary>
    public static IReadOnlyList<Bezettingstand> Geteld(LocatieModel model, string? doelgroep = null)
    {
        var (bezetting, code) = (model.Bezetting, model.Locatie.Code);
        var geteld = new List<Bezettingstand>();
        for (var dag = Dagen.Terug(model.Peildatum, 12); dag <= model.Peildatum; dag = dag.AddDays(1))
        {
            if (bezetting.Op(code, dag, doelgroep) is { } op && (geteld.Count == 0 || op.Gemeten > geteld[^1].Gemeten))
                geteld.Add(op);
        }
        return geteld;
    }

    public static ChartModel? Grafiek(LocatieModel model)
    {
        var alle = Geteld(model);
        if (alle.Count == 0)
            return null;
        // Counted back from the last, which is the one that people look for.
        var om = (alle.Count + MeestePunten - 1) / MeestePunten;
        var punten = alle.Where((_, i) => (alle.Count - 1 - i) % om == 0).ToList();
        return new(
            LocatieTabellen.Bezetting,
            "Bezetting in het jaar tot de peildatum",
            "Geteld op",
            [.. punten.Select(p => Tekst.Iso(p.Gemeten))],
            [
                new(
                    "Aanwezig",
                    SeriesKind.Stack,
                    [
                        .. punten.Select(p => new ChartValue(
                            new Cijfer(p.Aantal, Afgeleid: model.Book.IsAfgeleid(p.Entry)),
                            LocatieLink.Boeking(p.Entry.Nummer, model.Peil)
                        )),
                    ]
                ),
                new(
                    "Bruikbaar",
                    SeriesKind.Steps,
                    [.. punten.Select(p => new ChartValue(new Cijfer(Bruikbaar(model, p.Gemeten))))]
                ),
            ],
            Time: true,
            Marker: Tekst.Iso(model.Peildatum)
        );
    }

    /// <summary>What was usable on that day, as known at the same moment.</summary>
    private static int? Bruikbaar(LocatieModel model, DateOnly dag)
    {
        var toen = new LocatiesAt(model.Book, model.Stand.Indeling, model.Stand.Peilmoment with { Peildatum = dag });
        return toen.Zoek(model.Locatie.Code) is { } locatie
            ? Locatiestand.Van(locatie, null, Soortenbestand.Soorten, dag).Bruikbaar
            : null;
    }
}
