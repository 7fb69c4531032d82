using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>Turns participants into whole weights with bounds, and refuses what cannot be divided.</summary>
internal static class Wegen
{
    private const int MeesteDeelnemers = 100_000;
    private const int MeestePlaatsen = 1_000_000_000;
    private const int LangsteNoemer = 32_768; // bits of the common denominator
    public static readonly Breuk TeGroot = BigInteger.Pow(10, 18);

    public static Weging<BigInteger> Van(IReadOnlyList<Deelnemer> deelnemers, int aantal)
    {
        if (aantal is < 0 or > MeestePlaatsen)
            throw new Refusal("aantal-onjuist", $"Het aantal {aantal:N0} ligt niet tussen 0 en {MeestePlaatsen:N0}.");
        if (deelnemers.Count is 0 or > MeesteDeelnemers)
            throw new Refusal(
                "deelnemers-onjuist",
                deelnemers.Count == 0
                    ? "Er is niemand om over te verdelen."
                    : $"Er zijn {deelnemers.Count:N0} deelnemers; het kan met ten hoogste {MeesteDeelnemers:N0}."
            );
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deelnemer in deelnemers)
        {
            if (!codes.Add(deelnemer.Code))
                throw new Refusal("deelnemer-dubbel", $"{deelnemer.Noem} staat er twee keer.");
            Controleer(deelnemer);
        }
        if (aantal > 0 && deelnemers.All(d => d.Gewicht.Sign == 0))
            throw new Refusal("gewichten-nul", "Alle gewichten zijn 0; dan is er niets om naar te verdelen.");
        var weging = new Weging<BigInteger>(
            Heel(deelnemers),
            [.. deelnemers.Select(d => d.Minimum)],
            [.. deelnemers.Select(d => Math.Min(d.Maximum ?? aantal, aantal))],
            aantal
        );
        Controleer(weging, [.. deelnemers.Select(d => d.Noem)]);
        return weging;
    }

    private static void Controleer(Deelnemer deelnemer)
    {
        if (deelnemer.Gewicht.Sign < 0)
            throw new Refusal("gewicht-negatief", $"Het gewicht van {deelnemer.Noem} is kleiner dan 0.");
        if (deelnemer.Gewicht >= TeGroot)
            throw new Refusal("gewicht-te-groot", $"Het gewicht van {deelnemer.Noem} is 10^18 of meer.");
        if (deelnemer.Minimum < 0 || deelnemer.Maximum < 0)
            throw new Refusal("grens-negatief", $"Het minimum of maximum van {deelnemer.Noem} is kleiner dan 0.");
        if (deelnemer.Maximum < deelnemer.Minimum)
            throw new Refusal(
                "grenzen-strijdig",
                $"{deelnemer.Noem} krijgt ten minste {deelnemer.Minimum:N0} en ten hoogste {deelnemer.Maximum:N0}; dat kan niet allebei."
            );
    }

    /// <summary>Refuses a whole that is less than the minima together, or more than everyone may have.</summary>
    public static void Controleer(Weging<BigInteger> weging, IReadOnlyList<string> namen)
    {
        for (var i = 0; i < namen.Count; i++)
        {
            if (weging.Minimum[i] > weging.Aantal)
                throw new Refusal(
                    "minima-te-groot",
                    $"{namen[i]} krijgt ten minste {weging.Minimum[i]:N0}, maar er zijn er maar {weging.Aantal:N0} te verdelen."
                );
        }
        var minima = weging.Minimum.Sum(m => (long)m);
        if (minima > weging.Aantal)
            throw new Refusal(
                "minima-te-groot",
                $"De minima zijn samen {minima:N0}, maar er zijn er maar {weging.Aantal:N0} te verdelen."
            );
        if (Ruimte(weging) is var ruimte && ruimte < weging.Aantal)
            throw new Refusal(
                "maxima-te-klein",
                $"De maxima laten samen {ruimte:N0} toe, maar er zijn er {weging.Aantal:N0} te verdelen."
            );
    }

    /// <summary>How much everyone together may have; whoever has no weight gets no more than his minimum.</summary>
    public static long Ruimte(Weging<BigInteger> weging)
    {
        var ruimte = 0L;
        for (var i = 0; i < weging.Gewicht.Length; i++)
            ruimte += weging.Gewicht[i].IsZero ? weging.Minimum[i] : weging.Maximum[i];
        return ruimte;
    }

    /// <summary>The weights times their common denominator, without what they have in common.</summary>
    private static BigInteger[] Heel(IReadOnlyList<Deelnemer> deelnemers)
    {
        var noemer = BigInteger.One;
        foreach (var eigen in deelnemers.Select(d => d.Gewicht.Noemer).Distinct())
        {
            noemer = noemer / BigInteger.GreatestCommonDivisor(noemer, eigen) * eigen;
            if (noemer.GetBitLength() > LangsteNoemer)
                throw new Refusal(
                    "gewichten-te-fijn",
                    "De gewichten zijn samen te fijn om exact naar te verdelen; gebruik minder decimalen of een eenvoudiger formule."
                );
        }
        return [.. deelnemers.Select(d => d.Gewicht.Teller * (noemer / d.Gewicht.Noemer))];
    }
}
