using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>
/// Whole numbers that meet a claim, and who stood level for the last places: indices, with how many places there are for them. The numbers
/// leave those places out.
/// </summary>
internal sealed record Uitkomst(int[] Aantallen, IReadOnlyList<int> Gelijk, int Plaatsen);

/// <summary>The two methods that look at the shares alone: largest remainder, and everyone rounded up.</summary>
internal static class Resten
{
    public static Uitkomst GrootsteRest<T>(Weging<T> weging, Evenredig<T> evenredig)
        where T : IBinaryInteger<T>
    {
        var (aantallen, resten) = Delen(weging, evenredig);
        var over = weging.Aantal - aantallen.Sum();
        if (over == 0)
            return new(aantallen, [], 0);
        var volgorde = new int[resten.Length];
        for (var i = 0; i < volgorde.Length; i++)
            volgorde[i] = i;
        var gesorteerd = (T[])resten.Clone();
        Array.Sort(gesorteerd, volgorde);
        var grens = gesorteerd[^over];
        if (gesorteerd[^(over + 1)] != grens)
        {
            foreach (var i in volgorde.AsSpan()[^over..])
                aantallen[i]++;
            return new(aantallen, [], 0);
        }
        var gelijk = new List<int>();
        for (var i = 0; i < resten.Length; i++)
        {
            if (resten[i] == grens)
                gelijk.Add(i);
            else if (resten[i] > grens)
            {
                aantallen[i]++;
                over--;
            }
        }
        return new(aantallen, gelijk, over);
    }

    public static Uitkomst NaarBoven<T>(Weging<T> weging, Evenredig<T> evenredig)
        where T : IBinaryInteger<T>
    {
        var (aantallen, resten) = Delen(weging, evenredig);
        for (var i = 0; i < aantallen.Length; i++)
        {
            if (!T.IsZero(resten[i]))
                aantallen[i]++;
        }
        return new(aantallen, [], 0);
    }

    /// <summary>The whole parts, and what is left of each share as parts of <see cref="Evenredig{T}.Vrij"/>.</summary>
    private static (int[] Heel, T[] Over) Delen<T>(Weging<T> weging, Evenredig<T> evenredig)
        where T : IBinaryInteger<T>
    {
        var (heel, rest) = (new int[weging.Gewicht.Length], new T[weging.Gewicht.Length]);
        for (var i = 0; i < heel.Length; i++)
        {
            (heel[i], rest[i]) = evenredig.Grenzen[i] switch
            {
                Grens.Minimum => (weging.Minimum[i], T.Zero),
                Grens.Maximum => (weging.Maximum[i], T.Zero),
                _ => Deel(weging.Gewicht[i] * evenredig.Rest, evenredig.Vrij),
            };
        }
        return (heel, rest);
    }

    private static (int, T) Deel<T>(T teller, T noemer)
        where T : IBinaryInteger<T>
    {
        var (heel, rest) = T.DivRem(teller, noemer);
        return (int.CreateChecked(heel), rest);
    }
}
