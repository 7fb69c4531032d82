using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// What a chance makes of a number that was drawn: each bound that it exceeds adds its step. A number up to and including <see cref="Samen"/> says that
/// the piece shares the luck of its municipality (<see cref="Gemeentegeluk"/>), so the bounds lie in what is above that and the chance stays the same.
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

    /// <summary>The sums of the steps of <see cref="Trekking.Blok"/> draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Som(
        in Toeval bron,
        ReadOnlySpan<Vector256<uint>> gespreid,
        ReadOnlySpan<Vector256<int>> gemeente,
        Span<Vector256<int>> som
    )
    {
        var samen = Vector256.Create(Samen);
        ref var grens = ref MemoryMarshal.GetArrayDataReference(_grenzen);
        ref var stap = ref MemoryMarshal.GetArrayDataReference(_stappen);
        // Four at a time, so that a bound is read once for all of them and their sums never leave the processor.
        for (var v = 0; v + 4 <= gespreid.Length; v += 4)
        {
            var (a, b) = (
                Getal(bron, gespreid[v], samen, gemeente[v]),
                Getal(bron, gespreid[v + 1], samen, gemeente[v + 1])
            );
            var (c, d) = (
                Getal(bron, gespreid[v + 2], samen, gemeente[v + 2]),
                Getal(bron, gespreid[v + 3], samen, gemeente[v + 3])
            );
            Vector256<int> x = default,
                y = default,
                z = default,
                w = default;
            for (var i = 0; i < _grenzen.Length; i++)
            {
                var (bound, step) = (
                    Vector256.Create(Unsafe.Add(ref grens, i)),
                    Vector256.Create(Unsafe.Add(ref stap, i))
                );
                x += Vector256.GreaterThan(a, bound) & step;
                y += Vector256.GreaterThan(b, bound) & step;
                z += Vector256.GreaterThan(c, bound) & step;
                w += Vector256.GreaterThan(d, bound) & step;
            }
            (som[v], som[v + 1], som[v + 2], som[v + 3]) = (x, y, z, w);
        }
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

    public static void Trek(in Toeval bron, int samen, int eerste, Span<int> getallen)
    {
        var boven = Boven(samen);
        for (var i = 0; i < getallen.Length; i++)
            getallen[i] = (int)(samen + 1 + ((boven * bron.Trek(eerste + i)) >> 31));
    }
}
