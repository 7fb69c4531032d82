using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// What a chance makes of a number that was drawn: a number above <see cref="Eigen"/> (its own luck) or <see cref="Gedeeld"/> (that of its municipality)
/// adds the step. Its own luck counts only above <see cref="Samen"/>, so its bounds lie in what is above that and the chance stays the same.
/// </summary>
internal sealed class Loting
{
    private Loting(int samen, int[] gedeeld, int[] stappen)
    {
        (Samen, Gedeeld, Stappen) = (samen, gedeeld, stappen);
        var boven = Toeval.Hoogste - (long)samen;
        Eigen = [.. gedeeld.Select(grens => (int)(samen + boven * (grens + 1L) / (Toeval.Hoogste + 1L)))];
    }

    public int Samen { get; }

    public int[] Eigen { get; }

    public int[] Gedeeld { get; }

    public int[] Stappen { get; }

    /// <summary>Opening with this chance and delay; what does not open begins after the last place.</summary>
    public static Loting Opening(Kansregel regel, decimal samenhang, int plaatsen)
    {
        var (grenzen, stappen) = (new List<int>(), new List<int>());
        var (delen, gewicht, som) = (regel.Vertraging.Delen, regel.Vertraging.Gewicht, 0);
        for (var i = 0; i < delen.Count; i++)
        {
            som += delen[i].Gewicht;
            grenzen.Add(Toeval.Grens(regel.Kans * som / gewicht));
            stappen.Add(i + 1 < delen.Count ? delen[i + 1].Maanden - delen[i].Maanden : plaatsen);
        }
        return new(Toeval.Grens(samenhang), [.. grenzen], [.. stappen]);
    }

    /// <summary>Extension upon extension, each with this chance: the number above a bound takes one away.</summary>
    public static Loting Verlenging(Kansregel regel, decimal samenhang, int plaatsen)
    {
        var grenzen = new List<int>();
        var kans = regel.Kans;
        for (var langer = 0; langer < plaatsen; langer += regel.Maanden)
        {
            grenzen.Add(Toeval.Grens(kans));
            kans *= regel.Kans;
        }
        return new(Toeval.Grens(samenhang), [.. grenzen], [.. grenzen.Select(_ => regel.Maanden)]);
    }

    /// <summary>The sum of the steps of eight draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Som(in Toeval bron, Vector256<uint> gespreid, Vector256<int> gemeente)
    {
        var getal = bron.Trek(gespreid);
        var alleen = Vector256.GreaterThan(getal, Vector256.Create(Samen));
        getal = Vector256.ConditionalSelect(alleen, getal, gemeente);
        var som = Vector256<int>.Zero;
        var (eigen, gedeeld, stappen) = (Eigen, Gedeeld, Stappen);
        for (var i = 0; i < stappen.Length && i < eigen.Length && i < gedeeld.Length; i++)
        {
            var grens = Vector256.ConditionalSelect(alleen, Vector256.Create(eigen[i]), Vector256.Create(gedeeld[i]));
            som += Vector256.GreaterThan(getal, grens) & Vector256.Create(stappen[i]);
        }
        return som;
    }
}

/// <summary>
/// A piece of which it is not sure when it begins or ends, as places in the days of the outlook. <paramref name="Opening"/> and
/// <paramref name="Verlenging"/>: none when that is sure. <paramref name="Eind"/>: with every extension; <paramref name="Kap"/>: no later than this.
/// <paramref name="Seizoen"/>: on which days it is there, where not on all.
/// </summary>
internal sealed record Lot(
    Doorkijkstuk Stuk,
    int Groep,
    int Begin,
    int Eind,
    int Kap,
    Loting? Opening,
    Loting? Verlenging,
    Toeval Open,
    Toeval Langer,
    bool[]? Seizoen
)
{
    /// <summary>The first and the first day after, for eight draws; equal when it is never there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector256<int> Begin, Vector256<int> Eind) Trek(
        Vector256<uint> gespreid,
        Vector256<int> opening,
        Vector256<int> verlenging
    )
    {
        var begin = Vector256.Create(Begin);
        if (Opening is { } open)
            begin += open.Som(Open, gespreid, opening);
        var eind = Vector256.Create(Eind);
        if (Verlenging is { } langer)
            eind -= langer.Som(Langer, gespreid, verlenging);
        eind = Vector256.Min(eind, Vector256.Create(Kap));
        return (Vector256.Min(begin, eind), eind);
    }
}
