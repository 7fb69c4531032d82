using Regietafel.Verdelingen;

namespace Regietafel.Tests.Verdelingen;

/// <summary>Random divisions by seed, and the slowest possible division to hold the fast one against.</summary>
internal static class Gevallen
{
    public static readonly Methode[] Delers =
    [
        Methode.SainteLague,
        Methode.Dhondt,
        Methode.HuntingtonHill,
        Methode.Adams,
    ];

    public static TheoryData<Methode, int> Alle => Met(Enum.GetValues<Methode>());

    public static TheoryData<Methode, int> AlleDelers => Met(Delers);

    private static TheoryData<Methode, int> Met(Methode[] methodes)
    {
        var data = new TheoryData<Methode, int>();
        foreach (var methode in methodes)
        {
            for (var seed = 1; seed <= 40; seed++)
                data.Add(methode, seed);
        }
        return data;
    }

    /// <summary>Few and small weights, so that shares are often equal or whole.</summary>
    public static (Deelnemer[] Deelnemers, int Aantal, Random Random) Maak(int seed, bool grenzen)
    {
        var random = new Random(seed);
        var deelnemers = new Deelnemer[random.Next(2, 12)];
        for (var i = 0; i < deelnemers.Length; i++)
        {
            var gewicht = random.Next(10) == 0 ? 0 : random.Next(1, seed % 2 == 0 ? 12 : 5000);
            var minimum = grenzen && random.Next(3) == 0 ? random.Next(6) : 0;
            int? maximum = grenzen && random.Next(3) == 0 ? minimum + random.Next(10) : null;
            deelnemers[i] = new($"G{i:00}", gewicht, minimum, maximum);
        }
        deelnemers[0] = deelnemers[0] with { Gewicht = 7, Maximum = null };
        return (deelnemers, deelnemers.Sum(d => d.Minimum) + random.Next(60), random);
    }

    public static Dictionary<string, int> PerCode(this Verdeling verdeling) =>
        verdeling.Delen.ToDictionary(d => d.Deelnemer.Code, d => d.Aantal);

    public static int[] Aantallen(this Verdeling verdeling) => [.. verdeling.Delen.Select(d => d.Aantal)];

    /// <summary>One place at a time from the minimum, each to the strongest claim; equal claims by order of code.</summary>
    public static int[] EenVoorEen(Deelnemer[] deelnemers, int aantal, Methode methode)
    {
        int[] delen = [.. deelnemers.Select(d => d.Minimum)];
        for (var over = aantal - delen.Sum(); over > 0; over--)
        {
            var kandidaten = Enumerable
                .Range(0, delen.Length)
                .Where(i => delen[i] < (deelnemers[i].Maximum ?? aantal) && deelnemers[i].Gewicht.Sign > 0)
                .ToList();
            var beste = kandidaten.Max(i => Aanspraak(deelnemers[i].Gewicht, delen[i], methode));
            var wie = kandidaten.Where(i => Aanspraak(deelnemers[i].Gewicht, delen[i], methode) == beste);
            delen[wie.MinBy(i => deelnemers[i].Code, StringComparer.Ordinal)]++;
        }
        return delen;
    }

    /// <summary>Weight over divisor of the next place (squared for Huntington-Hill); first places without a divisor before all others.</summary>
    public static Breuk Aanspraak(Breuk gewicht, int heeft, Methode methode) =>
        methode switch
        {
            Methode.SainteLague => gewicht / ((2 * heeft) + 1),
            Methode.Dhondt => gewicht / (heeft + 1),
            Methode.Adams when heeft > 0 => gewicht / heeft,
            Methode.HuntingtonHill when heeft > 0 => gewicht * gewicht / (heeft * (heeft + 1)),
            _ => gewicht * 1_000_000_000,
        };
}
