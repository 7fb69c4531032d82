using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Kaarten;

/// <summary>What of a <see cref="MapModel"/> is the same on every page: the shapes lead nowhere yet.</summary>
internal sealed record MapLayout(
    IReadOnlyList<(GebiedCode Code, MapShape Shape)> Shapes,
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

    /// <summary>In small answers: with a path a shape is some kilobytes.</summary>
    public static int Size(MapLayout layout) => 1 + (layout.Shapes.Count / (layout.HasBorders ? 1 : 16));

    public static MapLayout Of(Stand stand, Kaart kaart, GebiedCode whole, Taak taak)
    {
        var gemeenten = stand.Gemeenten(whole, taak);
        var paces = gemeenten.ToDictionary(g => g.Gemeente.Code, g => Pace.Of(stand, g, taak));
        var plaatsing = Plaatsing.Van(kaart, [.. paces.Keys], g => paces[g].Opgave.Aantal ?? 0d);
        var classes = plaatsing.Vormen.Select(p => paces[p.Code].Class).ToHashSet();
        return new(
            [.. plaatsing.Vormen.Select(p => (p.Code, Shape(paces[p.Code], p.Vorm)))],
            plaatsing.Width,
            plaatsing.Height,
            [.. Keys.Where(k => classes.Contains(k.Class))],
            [.. plaatsing.Zonder.Select(g => paces[g].Gemeente.Naam)],
            plaatsing.HeeftGrenzen
        );
    }

    private static MapShape Shape(Pace pace, Tekening.Vorm vorm) =>
        new(
            pace.Gemeente.Naam,
            $"{pace.Gemeente.Naam}: {pace.Text}",
            "",
            pace.Class,
            vorm.X,
            vorm.Y,
            vorm.Radius,
            vorm.Path
        );

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
