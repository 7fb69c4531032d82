using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Kaarten;

/// <summary>
/// The municipalities of an area, coloured by pace: within their borders where the map has been loaded, else as circles near where they lie, sized by
/// opgave. Those without a known place are named instead.
/// </summary>
public sealed record MapModel(
    IReadOnlyList<MapShape> Shapes,
    double Width,
    double Height,
    IReadOnlyList<MapKey> Legend,
    IReadOnlyList<string> Unplaced,
    bool HasBorders
)
{
    private static readonly MapKey[] Keys =
    [
        new("pace-0", "minder dan 50%"),
        new("pace-1", "50–80%"),
        new("pace-2", "80–100%"),
        new("pace-3", "gehaald"),
        new("pace-4", "150% of meer"),
        new("pace-none", Tekst.NietGeregistreerd),
    ];

    public static MapModel Of(
        Stand stand,
        Kaart kaart,
        GebiedCode whole,
        Taak taak,
        StandLinks links,
        GebiedCode? here = null
    )
    {
        var gemeenten = stand.Indeling.Delen(whole, Niveau.Gemeente);
        var drawing = Tekening.Van(kaart, gemeenten);
        var placed = gemeenten
            .Where(g => drawing is { } drawn ? drawn.Vormen.ContainsKey(g) : Centroids.Find(g) is not null)
            .ToList();
        var paces = placed.Select(g => Pace.Of(stand, g, taak)).ToList();
        var (places, width, height) = drawing is { } borders
            ? ([.. placed.Select(g => borders.Vormen[g])], borders.Tekening.Width, borders.Tekening.Height)
            : Circles(placed, paces);
        var shapes = placed.Select(
            (g, i) =>
            {
                var naam = stand.Indeling.Find(g)!.Naam;
                var css = g == here ? paces[i].Class + " is-here" : paces[i].Class;
                return new MapShape(
                    naam,
                    $"{naam}: {paces[i].Text}",
                    links.Gebied(g),
                    css,
                    places[i].X,
                    places[i].Y,
                    places[i].Radius,
                    places[i].Path
                );
            }
        );
        return new(
            [.. shapes],
            width,
            height,
            [.. Keys.Where(k => paces.Any(p => p.Class == k.Class))],
            [.. gemeenten.Except(placed).Select(g => stand.Indeling.Find(g)!.Naam)],
            drawing is not null
        );
    }

    private static (IReadOnlyList<Tekening.Vorm> Places, double Width, double Height) Circles(
        List<GebiedCode> placed,
        List<Pace> paces
    )
    {
        var (circles, width, height) = Cartogram.Lay([
            .. placed.Select(
                (g, i) =>
                    (
                        Centroids.Find(g)!.Value.Latitude,
                        Centroids.Find(g)!.Value.Longitude,
                        paces[i].Opgave.Aantal ?? 0d
                    )
            ),
        ]);
        return ([.. circles.Select(c => new Tekening.Vorm(null, c.X, c.Y, c.Radius))], width, height);
    }

    private readonly record struct Pace(Cijfer Opgave, Cijfer Realisatie)
    {
        public static Pace Of(Stand stand, GebiedCode code, Taak taak)
        {
            if (taak != Taak.Statushouders)
                return new(stand.Opgave(code, taak)?.Aantal ?? default, stand.Realisatie(code, taak).Totaal);
            var half = StandModel.Kies(stand[code, taak]);
            return new(half?.Gecorrigeerd ?? default, half?.Gehuisvest.Totaal ?? default);
        }

        public string Class =>
            (Opgave.Aantal, Realisatie.Aantal) switch
            {
                (null, _) or (_, null) => "pace-none",
                (<= 0, _) => "pace-4",
                var (opgave, realisatie) => (100d * realisatie.Value / opgave.Value) switch
                {
                    < 50 => "pace-0",
                    < 80 => "pace-1",
                    < 100 => "pace-2",
                    < 150 => "pace-3",
                    _ => "pace-4",
                },
            };

        public string Text =>
            Opgave.IsGeregistreerd
                ? $"{Tekst.Cijfer(Realisatie)} van {Tekst.Cijfer(Opgave)}"
                : $"{Tekst.Cijfer(Realisatie)}, geen opgave geregistreerd";
    }
}
