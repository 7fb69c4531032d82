using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// On which pieces the outcome of a day hangs: the same draws once more, parted for each piece by whether its places are there. What is drawn follows
/// from its name, so nothing had to be kept.
/// </summary>
internal sealed class Hefboomtelling(Kansplan plan, Trekking trekking, int trekkingen, int toets, int? opgave)
{
    private const int Deel = 64; // pieces at a time

    private readonly int[] _gehaald = new int[trekking.Rij];
    private readonly int[] _tekort = new int[trekking.Rij];

    public IReadOnlyList<Hefboom> Grootste(Action<int, Action<int>> verdeel, decimal? kans)
    {
        if (opgave is not { } grens || plan.Loten.Length == 0)
            return [];
        long tekort = 0;
        var gehaald = 0;
        for (var i = 0; i < trekkingen; i++)
        {
            var aantal = trekking.Plekken[toets * trekking.Rij + i];
            gehaald += _gehaald[i] = aantal >= grens ? 1 : 0;
            tekort += _tekort[i] = Math.Max(0, grens - aantal);
        }
        var loten = plan.Loten;
        var gevonden = new Hefboom?[loten.Length];
        verdeel(
            (loten.Length + Deel - 1) / Deel,
            deel =>
            {
                for (var i = deel * Deel; i < Math.Min(loten.Length, (deel + 1) * Deel); i++)
                    gevonden[i] = Hefboom(loten[i], gehaald, tekort);
            }
        );
        var hefbomen = gevonden.OfType<Hefboom>();
        // Where the opgave is met always or never, no piece changes that; what it changes is how much is short.
        var opKans = kans is > 0.02m and < 0.98m;
        return
        [
            .. hefbomen
                .OrderByDescending(h => opKans ? Math.Abs(h.Kansverschil) : Math.Abs(h.Tekortverschil))
                .ThenByDescending(h => Math.Abs(h.Tekortverschil))
                .ThenBy(h => h.Stuk.Locatie)
                .ThenBy(h => h.Stuk.Deel, StringComparer.Ordinal)
                .Take(Kansbeeld.Hefboomtal),
        ];
    }

    /// <summary>Null when the piece is there, or not there, in too few draws to say what that does.</summary>
    private Hefboom? Hefboom(Lot lot, int gehaald, long tekort)
    {
        if (lot.Seizoen is { } seizoen && !seizoen[toets])
            return null;
        var (goed, gehaaldGoed, tekortGoed) = Tel(lot);
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
    private (int Goed, int Gehaald, long Tekort) Tel(Lot lot)
    {
        var (opening, verlenging) = plan.Groepen[lot.Groep];
        var (goed, gehaald, tekort) = (Vector256<int>.Zero, Vector256<int>.Zero, 0L);
        var dag = Vector256.Create(toets);
        for (var i = 0; i < trekkingen; i += Toeval.Breedte)
        {
            var gespreid = Toeval.Spreid(i);
            var (begin, eind) = lot.Trek(
                gespreid,
                lot.Opening is null ? default : opening.Trek(gespreid),
                lot.Verlenging is null ? default : verlenging.Trek(gespreid)
            );
            // The last eight may go over the end; nothing was met or short there, and what lies over it is not counted.
            var over = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(trekkingen - i));
            var er = Vector256.LessThanOrEqual(begin, dag) & Vector256.GreaterThan(eind, dag) & over;
            goed -= er;
            gehaald += er & Vector256.LoadUnsafe(ref _gehaald[i]);
            var kort = er & Vector256.LoadUnsafe(ref _tekort[i]);
            tekort += Vector256.Sum(Vector256.WidenLower(kort) + Vector256.WidenUpper(kort));
        }
        return (Vector256.Sum(goed), Vector256.Sum(gehaald), tekort);
    }
}
