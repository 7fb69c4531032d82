using System.Collections.Frozen;
using System.Globalization;
using Regietafel.Gebieden;

namespace Regietafel.Kaarten;

/// <summary>Where the municipalities lie, to two decimals: columns <c>code</c>, <c>lengte</c> and <c>breedte</c> of <c>reference/gemeenten.csv</c>.</summary>
public static class Centroids
{
    private static readonly Lazy<FrozenDictionary<GebiedCode, (double Latitude, double Longitude)>> All = new(Read);

    public static (double Latitude, double Longitude)? Find(GebiedCode code) =>
        All.Value.TryGetValue(code, out var place) ? place : null;

    private static FrozenDictionary<GebiedCode, (double Latitude, double Longitude)> Read()
    {
        using var stream = typeof(Centroids).Assembly.GetManifestResourceStream("reference/gemeenten.csv")!;
        using var reader = new StreamReader(stream);
        var heads = reader.ReadLine()!.Split(';');
        var (code, lengte, breedte) = (
            Array.IndexOf(heads, "code"),
            Array.IndexOf(heads, "lengte"),
            Array.IndexOf(heads, "breedte")
        );
        var places = new Dictionary<GebiedCode, (double, double)>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(';');
            places[GebiedCode.Parse(cells[code])] = (Number(cells[breedte]), Number(cells[lengte]));
        }
        return places.ToFrozenDictionary();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
