using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// The draws of one day only: which pieces are there then. The same numbers as the draws of all days make, for a fraction of the work.
/// </summary>
internal static class Dagkans
{
    /// <summary>In how many of the draws there are at least so many places.</summary>
    public static int Gehaald(Kansplan plan, int trekkingen, int dag, int opgave)
    {
        var gehaald = 0;
        foreach (var plekken in Plekken(plan, trekkingen, dag).AsSpan(0, trekkingen))
            gehaald += plekken >= opgave ? 1 : 0;
        return gehaald;
    }

    private static int[] Plekken(Kansplan plan, int trekkingen, int dag)
    {
        var rij = (trekkingen + Toeval.Breedte - 1) / Toeval.Breedte * Toeval.Breedte;
        var (plekken, opening, verlenging) = (new int[rij], new int[rij], new int[rij]);
        plekken.AsSpan().Fill(plan.Vast[dag]);
        var groep = -1;
        foreach (var lot in plan.Loten)
        {
            if (Lotdag.Van(lot, plan, dag) is not { } erbij)
                continue;
            if (erbij.IsOnzeker && lot.Groep != groep)
                plan.Groepen[groep = lot.Groep].Trek(0, opening, verlenging);
            Tel(plekken, erbij, opening, verlenging);
        }
        return plekken;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tel(int[] plekken, in Lotdag lot, int[] opening, int[] verlenging)
    {
        var erbij = Vector256.Create(lot.Lot.Stuk.Plekken);
        ref var eerste = ref MemoryMarshal.GetArrayDataReference(plekken);
        for (nint i = 0; i < plekken.Length; i += Toeval.Breedte)
        {
            ref var plaats = ref Unsafe.Add(ref eerste, i);
            var weg = lot.Weg((int)i, opening, verlenging);
            (Vector256.LoadUnsafe(ref plaats) + Vector256.AndNot(erbij, weg)).StoreUnsafe(ref plaats);
        }
    }
}
