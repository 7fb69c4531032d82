using System.Globalization;
using Regietafel.Gebieden;

namespace Regietafel.Standen;

/// <summary>Finds areas by a part of their name or by code; accents and capitals do not matter, names that begin with it come first.</summary>
public static class AreaFinder
{
    public static IReadOnlyList<Gebied> Find(Indeling indeling, string text, int most)
    {
        var sought = text.Trim();
        if (sought.Length is 0 or > 100)
            return [];
        return
        [
            .. indeling
                .Gebieden.Select(g => (Gebied: g, Rank: Rank(g, sought)))
                .Where(g => g.Rank < 9)
                .OrderBy(g => g.Rank)
                .ThenBy(g => g.Gebied.Niveau)
                .Select(g => g.Gebied)
                .Take(most),
        ];
    }

    private static int Rank(Gebied gebied, string sought)
    {
        if (string.Equals(gebied.Code.ToString(), sought, StringComparison.OrdinalIgnoreCase))
            return 0;
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
        var at = compare.IndexOf(gebied.Naam, sought, Loose);
        return at switch
        {
            < 0 => 9,
            0 when compare.Compare(gebied.Naam, sought, Loose) == 0 => 1,
            0 => 2,
            _ => 3,
        };
    }
}
