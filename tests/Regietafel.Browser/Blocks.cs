using System.Globalization;
using Regietafel.Kaarten;
using Regietafel.Tests.Huis;

namespace Regietafel.Browser;

/// <summary>A made-up map: every municipality a square around where it lies, enough to see what a page with borders is like.</summary>
internal static class Blocks
{
    public static async Task<Kaart> Load(string book, string map)
    {
        var squares = (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "reference/gemeenten.csv")))
            .Skip(1)
            .Select(row => Square(row.Split(';')));
        var geojson = Path.ChangeExtension(map, ".geojson");
        await File.WriteAllTextAsync(geojson, $$"""{"features":[{{string.Join(',', squares)}}]}""");
        await Sites.Run("kaart", geojson, "--boek", book, "--naar", map);
        return Kaart.Lees(map);
    }

    private static string Square(string[] gemeente)
    {
        var (x, y) = (
            double.Parse(gemeente[5], CultureInfo.InvariantCulture),
            double.Parse(gemeente[6], CultureInfo.InvariantCulture)
        );
        var (west, east, south, north) = (x - 0.04, x + 0.04, y - 0.03, y + 0.03);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"properties":{"gm_code":"{{{gemeente[0]}}}"},"geometry":{"type":"Polygon","coordinates":[[[{{{west:0.00}}},{{{south:0.00}}}],[{{{east:0.00}}},{{{south:0.00}}}],[{{{east:0.00}}},{{{north:0.00}}}],[{{{west:0.00}}},{{{north:0.00}}}]]]}}"""
        );
    }
}
