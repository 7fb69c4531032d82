using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// The draws of a plan, in blocks that do not touch each other's numbers: any number of threads can each do some. Everything is counted in whole places,
/// so no order of adding up gives another sum.
/// </summary>
internal sealed class Trekking(Kansplan plan, int trekkingen)
{
    /// <summary>How many draws go in one block: what they count in fits in the fastest memory.</summary>
    public const int Blok = 64;

    private readonly int _stap = (plan.Dagen + 1) | 1; // odd, so that the draws of a block do not all fall on the same lines of the cache

    public int Blokken => (trekkingen + Blok - 1) / Blok;

    /// <summary>The places of each draw, by day: those of day d stand from d × <see cref="Rij"/> on.</summary>
    public int[] Plekken { get; } = new int[plan.Dagen * ((trekkingen + Blok - 1) / Blok * Blok)];

    public int Rij => Blokken * Blok;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Trek(int blok)
    {
        var verschil = new int[Blok * _stap];
        Span<int> begin = stackalloc int[Blok];
        Span<int> eind = stackalloc int[Blok];
        Span<Vector256<uint>> gespreid = stackalloc Vector256<uint>[Blok / Toeval.Breedte];
        Span<Vector256<int>> opening = stackalloc Vector256<int>[Blok / Toeval.Breedte];
        Span<Vector256<int>> verlenging = stackalloc Vector256<int>[Blok / Toeval.Breedte];
        for (var i = 0; i < gespreid.Length; i++)
            gespreid[i] = Toeval.Spreid(blok * Blok + i * Toeval.Breedte);
        var groep = -1;
        foreach (var lot in plan.Loten)
        {
            if (lot.Groep != groep)
            {
                var (open, langer) = plan.Groepen[groep = lot.Groep];
                for (var i = 0; i < gespreid.Length; i++)
                    (opening[i], verlenging[i]) = (open.Trek(gespreid[i]), langer.Trek(gespreid[i]));
            }
            for (var i = 0; i < gespreid.Length; i++)
            {
                var (van, tot) = lot.Trek(gespreid[i], opening[i], verlenging[i]);
                van.CopyTo(begin[(i * Toeval.Breedte)..]);
                tot.CopyTo(eind[(i * Toeval.Breedte)..]);
            }
            if (lot.Seizoen is null)
                Tel(verschil, begin, eind, lot.Stuk.Plekken);
            else
                TelSeizoen(verschil, begin, eind, lot);
        }
        Sommeer(verschil, blok);
    }

    /// <summary>Places come on their first day and go on the first day after: two differences, whatever lies between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tel(int[] verschil, ReadOnlySpan<int> begin, ReadOnlySpan<int> eind, int plekken)
    {
        // The bounds of begin and eind were kept by Lot.Trek: 0 up to and including the number of days, for which each row has a place.
        ref var rij = ref MemoryMarshal.GetArrayDataReference(verschil);
        for (var i = 0; i < Blok; i++)
        {
            unchecked
            {
                Unsafe.Add(ref rij, begin[i]) += plekken;
                Unsafe.Add(ref rij, eind[i]) -= plekken;
            }
            rij = ref Unsafe.Add(ref rij, _stap);
        }
    }

    private void TelSeizoen(int[] verschil, ReadOnlySpan<int> begin, ReadOnlySpan<int> eind, Lot lot)
    {
        for (var i = 0; i < Blok; i++)
        {
            for (var dag = begin[i]; dag < eind[i]; dag++)
            {
                if (!lot.Seizoen![dag])
                    continue;
                verschil[i * _stap + dag] += lot.Stuk.Plekken;
                verschil[i * _stap + dag + 1] -= lot.Stuk.Plekken;
            }
        }
    }

    private void Sommeer(int[] verschil, int blok)
    {
        for (var i = 0; i < Blok; i++)
        {
            var som = 0;
            for (var dag = 0; dag < plan.Dagen; dag++)
            {
                som += verschil[i * _stap + dag];
                Plekken[dag * Rij + blok * Blok + i] = plan.Vast[dag] + som;
            }
        }
    }
}
