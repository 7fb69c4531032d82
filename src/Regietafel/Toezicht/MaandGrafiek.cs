using Regietafel.Standen;
using Regietafel.Web.Components;

namespace Regietafel.Toezicht;

/// <summary>The months of a half-year against the norm, with the expectation at its end.</summary>
public static class MaandGrafiek
{
    public static ChartModel? Van(GemeenteModel model)
    {
        if (model.Gevolgd is not { } half)
            return null;
        var maanden = model.Maanden;
        var verwacht = half is { Tempo: { } tempo, VerwachtEindsaldo.IsGeregistreerd: true }
            ? tempo.VerwachtGehuisvest
            : (int?)null;
        List<ChartSeries> series =
        [
            new(
                "Gehuisvest sinds het begin",
                SeriesKind.Stack,
                [.. maanden.Select(m => new ChartValue(m.IsVoorbij ? m.Gehuisvest : null, Herkomst(model, half, m)))]
            ),
        ];
        if (verwacht is { } aantal)
            series.Add(
                new(
                    "Verwacht bij dit tempo (geen meting)",
                    SeriesKind.Stack,
                    [
                        .. maanden.Select(m => new ChartValue(
                            m.Dag == half.Halfjaar.Eind ? new Cijfer(aantal) : null,
                            model.Cijfer(Grootheid.VerwachtEindsaldo, half.Halfjaar)
                        )),
                    ]
                )
            );
        series.Add(
            new("Norm", SeriesKind.Line, [.. maanden.Select(m => new ChartValue(null, Exact: Afgerond(m.Norm)))])
        );
        return new(
            ToezichtTabellen.Maanden,
            $"{half.Halfjaar} per maand",
            "Stand op",
            [.. maanden.Select(m => ToezichtWoorden.Maand(m.Dag))],
            series
        );
    }

    private static string? Herkomst(GemeenteModel model, HalfjaarToezicht half, Maandstand maand) =>
        maand.Gehuisvest.IsGeregistreerd
            ? ToezichtLink.Cijfer(
                model.Gemeente.Code,
                model.Peil with
                {
                    Peildatum = maand.Dag,
                },
                Grootheid.Realisatie,
                half.Halfjaar
            )
            : null;

    private static decimal? Afgerond(decimal? norm) =>
        norm is { } getal ? decimal.Round(getal, 1, MidpointRounding.AwayFromZero) : null;
}
