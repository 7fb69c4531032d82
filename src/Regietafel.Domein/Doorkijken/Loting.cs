using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// What a chance makes of a number that was drawn: each bound that it exceeds moves the day by its step. A number up to and including
/// <see cref="Samen"/> says that the piece shares the luck of its municipality (<see cref="Gemeentegeluk"/>), so the bounds lie in what is above that and
/// the chance stays the same.
/// </summary>
internal sealed class Loting
{
    private readonly int[] _grenzen;
    private readonly int[] _stappen;

    private Loting(int samen, List<int> grenzen, List<int> stappen)
    {
        (Samen, _stappen) = (samen, [.. stappen]);
        var boven = Gemeentegeluk.Boven(samen);
        _grenzen = [.. grenzen.Select(grens => (int)(samen + boven * (grens + 1L) / (Toeval.Hoogste + 1L)))];
    }

    public int Samen { get; }

    /// <summary>The sum of all steps.</summary>
    public int Hoogste => _stappen.Sum();

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
        return new(Gemeentegeluk.Samen(samenhang), grenzen, stappen);
    }

    /// <summary>Extension upon extension, each with this chance: a number above a bound takes one away.</summary>
    public static Loting Verlenging(Kansregel regel, decimal samenhang, int plaatsen)
    {
        var grenzen = new List<int>();
        var kans = regel.Kans;
        for (var langer = 0; langer < plaatsen; langer += regel.Maanden)
        {
            grenzen.Insert(0, Toeval.Grens(kans));
            kans *= regel.Kans;
        }
        return new(Gemeentegeluk.Samen(samenhang), grenzen, [.. grenzen.Select(_ => regel.Maanden)]);
    }

    /// <summary>The highest number of which the steps add up to no more than this; −1 when none does.</summary>
    public int Grens(int hoogstens)
    {
        if (hoogstens < 0)
            return -1;
        var som = 0;
        for (var i = 0; i < _grenzen.Length; i++)
        {
            if ((som += _stappen[i]) > hoogstens)
                return _grenzen[i];
        }
        return Toeval.Hoogste;
    }

    /// <summary>The numbers of eight draws, or where they say so those of the municipality.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Getal(
        in Toeval bron,
        Vector256<uint> gespreid,
        Vector256<int> samen,
        Vector256<int> gemeente
    )
    {
        var eigen = bron.Trek(gespreid);
        return Vector256.ConditionalSelect(Vector256.GreaterThan(eigen, samen), eigen, gemeente);
    }
}

/// <summary>
/// The luck of a municipality, brought to what is above the bound of sharing: there it exceeds the bounds of a chance exactly as often as the luck of a
/// piece of its own does.
/// </summary>
internal static class Gemeentegeluk
{
    /// <summary>The numbers up to and including this one share; there are always some left that do not.</summary>
    public static int Samen(decimal samenhang) => Math.Min(Toeval.Grens(samenhang), Toeval.Hoogste - (1 << 20));

    public static long Boven(int samen) => Toeval.Hoogste - (long)samen;

    /// <summary>So many numbers, a multiple of <see cref="Toeval.Breedte"/>, from draw <paramref name="eerste"/> on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Trek(in Toeval bron, int samen, int eerste, Span<int> getallen)
    {
        var boven = Vector256.Create((ulong)Boven(samen));
        var vanaf = Vector256.Create(samen + 1);
        var laag = Vector256.Create((ulong)uint.MaxValue);
        foreach (ref var acht in MemoryMarshal.Cast<int, Vector256<int>>(getallen))
        {
            var getal = bron.Trek(Toeval.Spreid(eerste)).AsUInt64();
            var even = ((getal & laag) * boven) >>> 31;
            var oneven = ((getal >>> 32) * boven) >>> 31;
            acht = vanaf + (even | (oneven << 32)).AsInt32();
            eerste += Toeval.Breedte;
        }
    }
}
