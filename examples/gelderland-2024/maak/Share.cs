using System.Globalization;

namespace Regietafel.Examples;

/// <summary>How a whole is spread, and the chance and the days used for it: the same on every machine.</summary>
internal static class Share
{
    /// <summary>Largest remainder: each share rounded down, what is left to the largest remainders, equal ones in the order given.</summary>
    public static Dictionary<T, int> Of<T>(int whole, IEnumerable<T> over, Func<T, long> weight)
        where T : notnull
    {
        var parts = over.Select(part => (Part: part, Weight: weight(part))).ToList();
        var sum = parts.Sum(p => p.Weight);
        var left = whole - parts.Sum(p => (int)(whole * p.Weight / sum));
        var lucky = parts.OrderByDescending(p => whole * p.Weight % sum).Take(left).Select(p => p.Part).ToHashSet();
        return parts.ToDictionary(p => p.Part, p => (int)(whole * p.Weight / sum) + (lucky.Contains(p.Part) ? 1 : 0));
    }

    /// <summary>A number from..to (both included) out of a hash of the name (FNV-1a, mixed): it depends on nothing but the name.</summary>
    public static int Chance(string name, int from, int to)
    {
        var hash = name.Aggregate(2_166_136_261u, (h, c) => unchecked((h ^ c) * 16_777_619u));
        hash = unchecked((hash ^ (hash >> 15)) * 2_246_822_519u);
        return from + (int)((hash ^ (hash >> 13)) % (uint)(to - from + 1));
    }

    /// <summary>The first of a month: 0 is 1 January 2023, 12 is 1 January 2024.</summary>
    public static string Day(int month) => $"{new DateOnly(2023, 1, 1).AddMonths(month):O}";

    public static string TwoWeeksAfter(string day) =>
        $"{DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture).AddDays(14):O}";
}
