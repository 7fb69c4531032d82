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
        var gemeenten = stand.Gemeenten(whole, taak);
        var paces = gemeenten.ToDictionary(g => g.Gemeente.Code, g => Pace.Of(stand, g, taak));
        var plaatsing = Plaatsing.Van(kaart, [.. paces.Keys], g => paces[g].Opgave.Aantal ?? 0d);
        var shapes = plaatsing.Vormen.Select(p =>
        {
            var pace = paces[p.Code];
            var naam = pace.Gemeente.Naam;
            var css = p.Code == here ? pace.Class + " is-here" : pace.Class;
            return new MapShape(
                naam,
                $"{naam}: {pace.Text}",
                links.Gebied(p.Code),
                css,
                p.Vorm.X,
                p.Vorm.Y,
                p.Vorm.Radius,
                p.Vorm.Path
            );
        });
        var classes = plaatsing.Vormen.Select(p => paces[p.Code].Class).ToHashSet();
        return new(
            [.. shapes],
            plaatsing.Width,
            plaatsing.Height,
            [.. Keys.Where(k => classes.Contains(k.Class))],
            [.. plaatsing.Zonder.Select(g => paces[g].Gemeente.Naam)],
            plaatsing.HeeftGrenzen
        );
    }

    private readonly record struct Pace(Gebied Gemeente, Cijfer Opgave, Cijfer Realisatie)
    {
        public static Pace Of(Stand stand, GemeenteStand gemeente, Taak taak)
        {
            var gebied = gemeente.Gemeente;
            if (taak != Taak.Statushouders)
                return new(gebied, gemeente.Opgave, gemeente.Realisatie);
            var half = StandModel.Kies(stand[gebied.Code, taak]);
            return new(gebied, half?.Gecorrigeerd ?? default, half?.Gehuisvest.Totaal ?? default);
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
