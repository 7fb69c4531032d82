using Regietafel.Gebieden;
using Regietafel.Web.Components;

namespace Regietafel.Kaarten;

/// <summary>
/// Where areas stand on a map: within their borders where the map has those, else as circles of their <c>weight</c> near where they lie.
/// <paramref name="Zonder"/>: areas whose place is not known.
/// </summary>
internal sealed record Plaatsing(
    IReadOnlyList<(GebiedCode Code, Tekening.Vorm Vorm)> Vormen,
    double Width,
    double Height,
    IReadOnlyList<GebiedCode> Zonder,
    bool HeeftGrenzen
)
{
    public static Plaatsing Van(Kaart kaart, IReadOnlyList<GebiedCode> gebieden, Func<GebiedCode, double> weight)
    {
        if (Tekening.Van(kaart, gebieden) is { } drawn)
        {
            var vormen = gebieden.Where(drawn.Vormen.ContainsKey).Select(g => (g, drawn.Vormen[g])).ToList();
            return new(
                vormen,
                drawn.Tekening.Width,
                drawn.Tekening.Height,
                [.. gebieden.Where(g => !drawn.Vormen.ContainsKey(g))],
                true
            );
        }
        var placed = new List<GebiedCode>(gebieden.Count);
        var places = new List<(double Latitude, double Longitude, double Weight)>(gebieden.Count);
        var zonder = new List<GebiedCode>();
        foreach (var gebied in gebieden)
        {
            if (Centroids.Find(gebied) is not { } place)
            {
                zonder.Add(gebied);
                continue;
            }
            placed.Add(gebied);
            places.Add((place.Latitude, place.Longitude, weight(gebied)));
        }
        var (circles, width, height) = Cartogram.Lay(places);
        return new(
            [.. placed.Select((g, i) => (g, new Tekening.Vorm(null, circles[i].X, circles[i].Y, circles[i].Radius)))],
            width,
            height,
            zonder,
            false
        );
    }
}
