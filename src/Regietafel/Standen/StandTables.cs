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
        var columns = Taak.Alle.SelectMany(t =>
            Measures.SelectMany(m => CijferCellen.Kolommen($"{HerkomstLink.Slug(t)} {m}"))
        );
        var rows = parts.Rows.Concat(parts.Rest is { } rest ? [rest] : []).Append(parts.Total);
        return new(
            Delen,
            [new("code"), new("naam"), .. columns],
            rows.Select(row =>
                (IReadOnlyList<object?>)[row.Gebied?.Code.ToString(), row.Naam, .. row.Cells.SelectMany(Cells)]
            )
        );
    }

    private static IEnumerable<object?> Cells(PartCell cell) =>
        [
            .. CijferCellen.Van(cell.Opgave, onbekend: null),
            .. CijferCellen.Van(cell.Realisatie),
            .. CijferCellen.Van(cell.Verschil, onbekend: null),
        ];

    private static Tabel? Of(ChartModel? chart) =>
        chart is null
            ? null
            : new(
                chart.Id,
                [new("datum", CellKind.Day), .. chart.Series.SelectMany(s => CijferCellen.Kolommen(s.Name))],
                chart.Labels.Select(
                    (label, i) =>
                        (IReadOnlyList<object?>)
                            [
                                DateOnly.ParseExact(label, "yyyy-MM-dd", null),
                                .. chart.Series.SelectMany(s =>
                                    s.Values[i].Value is { } value
                                        ? CijferCellen.Van(value)
                                        : CijferCellen.Van(default, onbekend: null)
                                ),
                            ]
                )
            );

    private static Tabel Halves(StandModel model)
    {
        (string Kolom, Func<HalfjaarStand, Cijfer> Cijfer)[] cijfers =
        [
            ("taakstelling", h => h.Taakstelling?.Aantal ?? default),
            ("beginsaldo", h => h.Beginsaldo),
            ("gecorrigeerde taakstelling", h => h.Gecorrigeerd),
            ("gehuisvest", h => h.Gehuisvest.Totaal),
            ("eindsaldo", h => h.Eindsaldo),
            ("onverklaard verschil beginsaldo", h => h.Afwijking),
        ];
        return new(
            "verloop-statushouders",
            [new("halfjaar"), .. cijfers.SelectMany(c => CijferCellen.Kolommen(c.Kolom))],
            TrendCharts
                .HalfYearsOf(model)
                .Select(h =>
                    (IReadOnlyList<object?>)
                        [h.Halfjaar.ToString(), .. cijfers.SelectMany(c => CijferCellen.Van(c.Cijfer(h)))]
                )
        );
    }

    private static Tabel Changes(StandModel model) =>
        new(
            Veranderd,
            [
                new("taak"),
                .. CijferCellen.Kolommen($"realisatie {Tekst.Iso(model.MonthBefore)}"),
                .. CijferCellen.Kolommen($"realisatie {Tekst.Iso(model.Peildatum)}"),
                .. CijferCellen.Kolommen("verandering"),
            ],
            model
                .Changes()
                .Select(c =>
                    (IReadOnlyList<object?>)
                        [
                            c.Label,
                            .. CijferCellen.Van(c.Was),
                            .. CijferCellen.Van(c.Now),
                            .. CijferCellen.Van(c.Now - c.Was, onbekend: null),
                        ]
                )
        );
}
