using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// A piece on one day: its places are there in the draws in which neither of two numbers exceeds its bound. That is all that a question about a single day
/// needs of it. <paramref name="Open"/> and <paramref name="Langer"/>: the bounds for opening and extension, the highest number when it cannot fail.
/// </summary>
internal readonly record struct Lotdag(Lot Lot, Vector256<int> Samen, int Open, int Langer)
{
    /// <summary>True when it differs by draw whether its places are there.</summary>
    public bool IsOnzeker => Open < Toeval.Hoogste || Langer < Toeval.Hoogste;

    /// <summary>Null when its places are there on that day in no draw at all.</summary>
    public static Lotdag? Van(Lot lot, Kansplan plan, int dag)
    {
        var (open, langer) = lot.Grenzen(dag);
        return open < 0 ? null : new(lot, Vector256.Create(plan.Groepen[lot.Groep].Samen), open, langer);
    }

    /// <summary>All bits where its places are not there, for eight draws; the luck of the municipality of all draws is given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Weg(int trekking, int[] opening, int[] verlenging)
    {
        var gespreid = Toeval.Spreid(trekking);
        var weg = Vector256<int>.Zero;
        if (Open < Toeval.Hoogste)
            weg |= Vector256.GreaterThan(Getal(Lot.Open, gespreid, opening, trekking), Vector256.Create(Open));
        if (Langer < Toeval.Hoogste)
            weg |= Vector256.GreaterThan(Getal(Lot.Langer, gespreid, verlenging, trekking), Vector256.Create(Langer));
        return weg;
    }

    private Vector256<int> Getal(in Toeval bron, Vector256<uint> gespreid, int[] geluk, int trekking) =>
        Loting.Getal(
            bron,
            gespreid,
            Samen,
            Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(geluk), (nuint)trekking)
        );
}
