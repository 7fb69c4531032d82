using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Standen;

/// <summary>The course of a task up to the peildatum, as known at the peilmoment: a stock per month by kind, the taakstelling per half-year.</summary>
public static class TrendCharts
{
    private const int Months = 12;
    private const int HalfYears = 8;

    /// <summary>Every month's first day in the past year, and the peildatum.</summary>
    public static IReadOnlyList<StockPoint> Points(StandModel model, Taak taak)
    {
        var first = Dagen.Terug(model.Peildatum, Months);
        var points = new List<StockPoint>();
        for (var day = new DateOnly(first.Year, first.Month, 1); day < model.Peildatum; day = day.AddMonths(1))
            points.Add(model.Point(taak, day));
        points.Add(model.Point(taak, model.Peildatum));
        return points;
    }

    /// <summary>Null where nothing was measured on any of the days.</summary>
    public static ChartModel? Stock(StandModel model, Taak taak, IReadOnlyList<StockPoint> all)
    {
        var points = all.SkipWhile(p => !p.Realisatie.Totaal.IsGeregistreerd).ToList();
        if (points.Count < 2)
            return null;
        var kinds = Soort
            .Van(taak)
            .Where(s => s.Telling == Telling.TeltMee && points.Exists(p => p.Realisatie.Soort(s.Code) is not null));
        var code = model.Gebied.Code;
        var links = points.ConvertAll(p => new StandLinks(model.Peil with { Peildatum = p.Peildatum }));
        return new(
            "verloop-" + HerkomstLink.Slug(taak),
            $"Verloop {Woorden.Taak(taak)}",
            "Datum",
            [.. points.Select(p => Tekst.Iso(p.Peildatum))],
            [
                .. kinds.Select(k => new ChartSeries(
                    KindWords.Name(k),
                    SeriesKind.Stack,
                    [
                        .. points.Select(
                            (p, i) =>
                                new ChartValue(
                                    p.Realisatie.Soort(k.Code)?.Aantal,
                                    links[i].Cijfer(code, taak, Grootheid.Realisatie, soort: k.Code)
                                )
                        ),
                    ]
                )),
                new(
                    "Opgave",
                    SeriesKind.Steps,
                    [
                        .. points.Select(
                            (p, i) =>
                                new ChartValue(
                                    p.Opgave?.Aantal,
                                    links[i].Cijfer(code, taak, Grootheid.Opgave, p.Opgave?.Per)
                                )
                        ),
                    ]
                ),
            ],
            Time: true
        );
    }

    public static IReadOnlyList<HalfjaarStand> HalfYearsOf(StandModel model) =>
        Trend.PerHalfjaar(model.Stand.Book, model.Gebied.Code, HalfYears, model.Stand.Peilmoment);

    /// <summary>Null where the book knows fewer than two half-years.</summary>
    public static ChartModel? Flow(StandModel model)
    {
        var halves = HalfYearsOf(model);
        if (halves.Count < 2)
            return null;
        ChartSeries Series(string name, SeriesKind kind, Grootheid grootheid, Func<HalfjaarStand, Cijfer> figure) =>
            new(
                name,
                kind,
                [
                    .. halves.Select(h => new ChartValue(
                        figure(h),
                        model.Links.Cijfer(model.Gebied.Code, Taak.Statushouders, grootheid, new Termijn(h.Halfjaar))
                    )),
                ]
            );
        return new(
            "verloop-statushouders",
            "Statushouders per halfjaar",
            "Halfjaar",
            [.. halves.Select(h => h.Halfjaar.ToString())],
            [
                Series("Gehuisvest", SeriesKind.Bar, Grootheid.Realisatie, h => h.Gehuisvest.Totaal),
                Series(
                    "Gecorrigeerde taakstelling",
                    SeriesKind.Line,
                    Grootheid.GecorrigeerdeTaakstelling,
                    h => h.Gecorrigeerd
                ),
            ]
        );
    }
}
