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

    private const int Vectoren = Blok / Toeval.Breedte;

    private readonly int _stap = (plan.Dagen + 1) | 1; // odd, so that the draws of a block do not all fall on the same lines of the cache

    private readonly int[] _vast = Vast(plan);

    public int Blokken => (trekkingen + Blok - 1) / Blok;

    /// <summary>The places of each draw, by day: those of day d stand from d × <see cref="Rij"/> on.</summary>
    public int[] Plekken { get; } = new int[plan.Dagen * ((trekkingen + Blok - 1) / Blok * Blok)];

    public int Rij => Blokken * Blok;

    public void Trek(int blok)
    {
        var verschil = new int[Blok * _stap];
        Span<Vector256<uint>> gespreid = stackalloc Vector256<uint>[Vectoren];
        Span<Vector256<int>> opening = stackalloc Vector256<int>[Vectoren];
        Span<Vector256<int>> verlenging = stackalloc Vector256<int>[Vectoren];
        Span<Vector256<int>> begin = stackalloc Vector256<int>[Vectoren];
        Span<Vector256<int>> eind = stackalloc Vector256<int>[Vectoren];
        for (var i = 0; i < Vectoren; i++)
            gespreid[i] = Toeval.Spreid(blok * Blok + i * Toeval.Breedte);
        var groep = -1;
        foreach (var lot in plan.Loten)
        {
            if (lot.Groep != groep)
            {
                var gemeente = plan.Groepen[groep = lot.Groep];
                Gemeentegeluk.Trek(
                    gemeente.Opening,
                    gemeente.Samen,
                    blok * Blok,
                    MemoryMarshal.Cast<Vector256<int>, int>(opening)
                );
                Gemeentegeluk.Trek(
                    gemeente.Verlenging,
                    gemeente.Samen,
                    blok * Blok,
                    MemoryMarshal.Cast<Vector256<int>, int>(verlenging)
                );
            }
            if (lot.Verlenging is { } langer)
                langer.Som(lot.Langer, gespreid, verlenging, eind);
            else
                eind.Clear();
            if (lot.Opening is { } open)
                open.Som(lot.Open, gespreid, opening, begin);
            else
                begin.Clear();
            Begrens(lot, begin, eind);
            var van = MemoryMarshal.Cast<Vector256<int>, int>(begin);
            var tot = MemoryMarshal.Cast<Vector256<int>, int>(eind);
            if (lot.Seizoen is not null)
                TelSeizoen(verschil, van, tot, lot);
            else if (IsEr(lot))
                Tel(verschil, tot, -lot.Stuk.Plekken);
            else
            {
                Tel(verschil, van, lot.Stuk.Plekken);
                if (lot.Verlenging is not null)
                    Tel(verschil, tot, -lot.Stuk.Plekken);
            }
        }
        Sommeer(verschil, blok);
    }

    /// <summary>From steps to days: 0 up to and including the number of days, and an end that is not before its begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Begrens(Lot lot, Span<Vector256<int>> begin, Span<Vector256<int>> eind)
    {
        var (van, tot, kap) = (Vector256.Create(lot.Begin), Vector256.Create(lot.Eind), Vector256.Create(lot.Kap));
        for (var i = 0; i < begin.Length && i < eind.Length; i++)
        {
            var laatst = Vector256.Min(tot - eind[i], kap);
            eind[i] = laatst;
            begin[i] = Vector256.Min(van + begin[i], laatst);
        }
    }

    /// <summary>What is sure, with what the pieces that are there bring and those with a sure end take away: so that it need not be counted each draw.</summary>
    private static int[] Vast(Kansplan plan)
    {
        int[] vast = [.. plan.Vast];
        foreach (var lot in plan.Loten.Where(l => l.Seizoen is null))
        {
            if (IsEr(lot))
                Tel(vast, 0, lot.Stuk.Plekken);
            else if (lot.Verlenging is null)
                Tel(vast, Math.Min(lot.Eind, lot.Kap), -lot.Stuk.Plekken);
        }
        return vast;

        static void Tel(int[] vast, int vanaf, int plekken)
        {
            for (var dag = vanaf; dag < vast.Length; dag++)
                vast[dag] += plekken;
        }
    }

    private static bool IsEr(Lot lot) => lot.Opening is null && lot.Begin == 0;

    /// <summary>Places come on their first day and go on the first day after: two differences, whatever lies between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tel(int[] verschil, ReadOnlySpan<int> dagen, int plekken)
    {
        // Begrens keeps the days within their number, for which each row has a place.
        ref var rij = ref MemoryMarshal.GetArrayDataReference(verschil);
        ref var dag = ref MemoryMarshal.GetReference(dagen);
        var stap = _stap;
        for (nint i = 0; i < Blok; i++)
        {
            unchecked
            {
                Unsafe.Add(ref rij, (nint)Unsafe.Add(ref dag, i)) += plekken;
            }
            rij = ref Unsafe.Add(ref rij, stap);
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
                Plekken[dag * Rij + blok * Blok + i] = _vast[dag] + som;
            }
        }
    }
}
