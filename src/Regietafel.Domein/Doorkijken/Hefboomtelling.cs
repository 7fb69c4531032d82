using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// On which pieces the outcome of a day hangs: the same draws once more, parted for each piece by whether its places are there. What is drawn follows
/// from its name, so nothing had to be kept.
/// </summary>
internal sealed class Hefboomtelling(Kansplan plan, Trekking trekking, int trekkingen, int toets, int? opgave)
{
    private const int Deel = 128; // pieces at a time

    private readonly int[] _gehaald = new int[trekking.Rij];
    private readonly int[] _tekort = new int[trekking.Rij];

    /// <summary>So many shortfalls go in a number without overflow.</summary>
    private int _keer = int.MaxValue;

    public IReadOnlyList<Hefboom> Grootste(Action<int, Action<int>> verdeel, decimal? kans)
    {
        if (opgave is not { } grens || plan.Loten.Length == 0)
            return [];
        var (gehaald, tekort) = Uitkomst(grens);
        var loten = plan.Loten;
        var gevonden = new Hefboom?[loten.Length];
        verdeel((loten.Length + Deel - 1) / Deel, deel => Vind(deel, gevonden, gehaald, tekort));
        // Where the opgave is met always or never, no piece changes that; what it changes is how much is short.
        var opKans = kans is > 0.02m and < 0.98m;
        return
        [
            .. gevonden
                .OfType<Hefboom>()
                .OrderByDescending(h => opKans ? Math.Abs(h.Kansverschil) : Math.Abs(h.Tekortverschil))
                .ThenByDescending(h => Math.Abs(h.Tekortverschil))
                .ThenBy(h => h.Stuk.Locatie)
                .ThenBy(h => h.Stuk.Deel, StringComparer.Ordinal)
                .Take(Kansbeeld.Hefboomtal),
        ];
    }

    private (int Gehaald, long Tekort) Uitkomst(int grens)
    {
        var (gehaald, tekort, grootste) = (0, 0L, 1);
        for (var i = 0; i < trekkingen; i++)
        {
            var aantal = trekking.Plekken[toets * trekking.Rij + i];
            gehaald += _gehaald[i] = aantal >= grens ? 1 : 0;
            tekort += _tekort[i] = Math.Max(0, grens - aantal);
            grootste = Math.Max(grootste, _tekort[i]);
        }
        _keer = Math.Max(1, int.MaxValue / grootste);
        return (gehaald, tekort);
    }

    private void Vind(int deel, Hefboom?[] gevonden, int gehaald, long tekort)
    {
        var (opening, verlenging) = (
            ArrayPool<int>.Shared.Rent(trekking.Rij),
            ArrayPool<int>.Shared.Rent(trekking.Rij)
        );
        var groep = -1;
        for (var i = deel * Deel; i < Math.Min(gevonden.Length, (deel + 1) * Deel); i++)
        {
            var lot = plan.Loten[i];
            if (lot.Groep != groep)
                plan.Groepen[groep = lot.Groep]
                    .Trek(0, opening.AsSpan(0, trekking.Rij), verlenging.AsSpan(0, trekking.Rij));
            gevonden[i] = Hefboom(lot, opening, verlenging, gehaald, tekort);
        }
        ArrayPool<int>.Shared.Return(opening);
        ArrayPool<int>.Shared.Return(verlenging);
    }

    /// <summary>Null when the piece is there, or not there, in too few draws to say what that does.</summary>
    private Hefboom? Hefboom(Lot lot, int[] opening, int[] verlenging, int gehaald, long tekort)
    {
        if (Lotdag.Van(lot, plan, toets) is not { IsOnzeker: true } dag)
            return null;
        var (goed, gehaaldGoed, tekortGoed) = Tel(dag, opening, verlenging);
        var (slecht, minst) = (trekkingen - goed, Math.Max(1, trekkingen / 200));
        return goed < minst || slecht < minst
            ? null
            : new(
                lot.Stuk,
                goed,
                trekkingen,
                (decimal)gehaaldGoed / goed,
                (decimal)(gehaald - gehaaldGoed) / slecht,
                (decimal)tekortGoed / goed,
                (decimal)(tekort - tekortGoed) / slecht
            );
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Goed, int Gehaald, long Tekort) Tel(in Lotdag dag, int[] opening, int[] verlenging)
    {
        Vector256<int> niet = default,
            gehaald = default,
            tekort = default;
        var (totaal, nog) = (0L, _keer);
        ref var haalt = ref MemoryMarshal.GetArrayDataReference(_gehaald);
        ref var kort = ref MemoryMarshal.GetArrayDataReference(_tekort);
        for (nint i = 0; i < trekkingen; i += Toeval.Breedte)
        {
            var weg = dag.Weg((int)i, opening, verlenging);
            // The last eight may go over the end.
            if (i + Toeval.Breedte > trekkingen)
                weg |= Vector256.GreaterThanOrEqual(Vector256<int>.Indices, Vector256.Create(trekkingen - (int)i));
            niet -= weg;
            gehaald += Vector256.AndNot(Vector256.LoadUnsafe(ref Unsafe.Add(ref haalt, i)), weg);
            tekort += Vector256.AndNot(Vector256.LoadUnsafe(ref Unsafe.Add(ref kort, i)), weg);
            if (--nog == 0)
                (totaal, tekort, nog) = (totaal + Som(tekort), default, _keer);
        }
        var over = (Toeval.Breedte - trekkingen % Toeval.Breedte) % Toeval.Breedte;
        var goed = trekkingen - (Vector256.Sum(niet) - over);
        return (goed, Vector256.Sum(gehaald), totaal + Som(tekort));
    }

    private static long Som(Vector256<int> vector) =>
        Vector256.Sum(Vector256.WidenLower(vector) + Vector256.WidenUpper(vector));
}
