using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>What came out for everyone, in their order, and the exact share: weight × Rest / Vrij for whoever stands at no bound.</summary>
internal sealed record Deling(
    int[] Aantallen,
    Grens[] Grenzen,
    BigInteger Rest,
    BigInteger Vrij,
    IReadOnlyList<Gelijkspel> Gelijk
);

/// <summary>Divides by weights that are whole, with what the bounds leave, and decides between equal claims.</summary>
internal static class Verdeler
{
    public static Deling Verdeel(Weging<BigInteger> weging, Verdeelregel regel, IReadOnlyList<string> codes) =>
        Past(weging, regel.Methode)
            ? Verdeel(
                new Weging<Int128>(
                    Array.ConvertAll(weging.Gewicht, g => (Int128)g),
                    weging.Minimum,
                    weging.Maximum,
                    weging.Aantal
                ),
                regel,
                codes
            )
            : Verdeel<BigInteger>(weging, regel, codes);

    /// <summary>True when no product of a weight, the whole and a divisor is wider than 126 bits.</summary>
    private static bool Past(Weging<BigInteger> weging, Methode methode)
    {
        var gewicht = weging.Gewicht.Max(g => g.GetBitLength());
        var aantal = 64 - long.LeadingZeroCount(weging.Aantal);
        return methode == Methode.HuntingtonHill
            ? 2 * (gewicht + aantal + 1) <= 126
            : gewicht + aantal + (32 - int.LeadingZeroCount(weging.Gewicht.Length)) + 3 <= 126;
    }

    private static Deling Verdeel<T>(Weging<T> weging, Verdeelregel regel, IReadOnlyList<string> codes)
        where T : IBinaryInteger<T>
    {
        var evenredig = new Evenredig<T>(weging);
        var uitkomst = regel.Methode switch
        {
            Methode.GrootsteRest => Resten.GrootsteRest(weging, evenredig),
            Methode.NaarBoven => Resten.NaarBoven(weging, evenredig),
            _ => Delers<T>.Verdeel(weging, evenredig, regel.Methode),
        };
        var gelijk = Beslis(uitkomst, regel.Zaad, codes);
        return new(
            uitkomst.Aantallen,
            evenredig.Grenzen,
            BigInteger.CreateChecked(evenredig.Rest),
            BigInteger.CreateChecked(evenredig.Vrij),
            gelijk is null ? [] : [gelijk]
        );
    }

    private static Gelijkspel? Beslis(Uitkomst uitkomst, string? zaad, IReadOnlyList<string> codes)
    {
        if (uitkomst.Gelijk.Count == 0)
            return null;
        var gelijk = new Gelijkspel(
            [.. uitkomst.Gelijk.Select(i => codes[i]).Order(StringComparer.Ordinal)],
            uitkomst.Plaatsen,
            zaad
        );
        var winnaars = gelijk.Winnaars;
        foreach (var i in uitkomst.Gelijk)
        {
            if (winnaars.Contains(codes[i]))
                uitkomst.Aantallen[i]++;
        }
        return gelijk;
    }
}
