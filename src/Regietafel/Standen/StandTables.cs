using Regietafel.Documenten;
using Regietafel.Opgaven;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Standen;

/// <summary>The tables of the area page as they are saved, under the name that their link has.</summary>
public static class StandTables
{
    public const string Stand = "stand";
    public const string Delen = "delen";
    public const string Veranderd = "veranderd";

    private static readonly string[] Measures = ["opgave", "realisatie", "verschil"];

    /// <summary>Null when the page has no table of that name.</summary>
    public static Tabel? Find(StandModel model, string name) =>
        name switch
        {
            Stand => new(
                Stand,
                [
                    .. CijferRijen.Kolommen.Select(k => new TabelColumn(
                        k,
                        k == "aantal" ? CellKind.Number : CellKind.Text
                    )),
                ],
                Cijferlijst.Van(model.Stand, model.Gebied).Select(CijferRijen.Rij)
            ),
            Delen when model.Per is { } per => Parts(PartsModel.Of(model.Stand, model.Gebied, per)),
            Delen when model.Around is { } around => Parts(
                PartsModel.Of(model.Stand, around, Gebieden.Niveau.Gemeente)
            ),
            Veranderd => Changes(model),
            "verloop-asiel" => Of(TrendCharts.Stock(model, Taak.Asiel, TrendCharts.Points(model, Taak.Asiel))),
            "verloop-oekraine" => Of(TrendCharts.Stock(model, Taak.Oekraine, TrendCharts.Points(model, Taak.Oekraine))),
            "verloop-statushouders" => Halves(model),
            _ => null,
        };

    private static Tabel Parts(PartsModel parts)
    {
        var columns = parts.Taken.SelectMany(t =>
            Measures.Select(c => new TabelColumn($"{HerkomstLink.Slug(t)} {c}", CellKind.Number))
        );
        var rows = parts.Rows.Concat(parts.Rest is { } rest ? [rest] : []).Append(parts.Total);
        return new(
            Delen,
            [new("code"), new("naam"), .. columns, new("deels afgeleid")],
            rows.Select(row =>
                (IReadOnlyList<object?>)
                    [
                        row.Gebied?.Code.ToString(),
                        row.Naam,
                        .. row.Cells.SelectMany(c =>
                            new object?[] { c.Opgave.Aantal, Cell(c.Realisatie), c.Verschil.Aantal }
                        ),
                        row.Cells.Any(c => c.Opgave.Afgeleid || c.Realisatie.Afgeleid),
                    ]
            )
        );
    }

    private static Tabel? Of(ChartModel? chart) =>
        chart is null
            ? null
            : new(
                chart.Id,
                [new("datum", CellKind.Day), .. chart.Series.Select(s => new TabelColumn(s.Name, CellKind.Number))],
                chart.Labels.Select(
                    (label, i) =>
                        (IReadOnlyList<object?>)
                            [
                                DateOnly.ParseExact(label, "yyyy-MM-dd", null),
                                .. chart.Series.Select(s => s.Values[i].Value is { } value ? Cell(value) : null),
                            ]
                )
            );

    private static Tabel Halves(StandModel model)
    {
        string[] columns =
        [
            "taakstelling",
            "beginsaldo",
            "gecorrigeerde taakstelling",
            "gehuisvest",
            "eindsaldo",
            "onverklaard verschil beginsaldo",
        ];
        return new(
            "verloop-statushouders",
            [new("halfjaar"), .. columns.Select(c => new TabelColumn(c, CellKind.Number))],
            TrendCharts
                .HalfYearsOf(model)
                .Select(h =>
                    (IReadOnlyList<object?>)
                        [
                            h.Halfjaar.ToString(),
                            Cell(h.Taakstelling?.Aantal ?? default),
                            Cell(h.Beginsaldo),
                            Cell(h.Gecorrigeerd),
                            Cell(h.Gehuisvest.Totaal),
                            Cell(h.Eindsaldo),
                            h.Afwijking.Aantal,
                        ]
                )
        );
    }

    private static Tabel Changes(StandModel model) =>
        new(
            Veranderd,
            [
                new("taak"),
                new($"realisatie {Tekst.Iso(model.MonthBefore)}", CellKind.Number),
                new($"realisatie {Tekst.Iso(model.Peildatum)}", CellKind.Number),
                new("verandering", CellKind.Number),
            ],
            model
                .Changes()
                .Select(c => (IReadOnlyList<object?>)[c.Label, Cell(c.Was), Cell(c.Now), (c.Now - c.Was).Aantal])
        );

    private static object Cell(Cijfer cijfer) => cijfer.Aantal is { } aantal ? aantal : Tekst.NietGeregistreerd;
}
