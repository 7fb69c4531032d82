using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// The draws of a plan, in blocks that do not touch each other's numbers: any number of threads can each do some. Everything is counted in whole places,
/// so no order of adding up gives another sum.
/// </summary>
internal sealed class Trekking
{
    /// <summary>How many draws go in one block: what they count in fits in the fastest memory.</summary>
    public const int Blok = 64;

    private const int Vectoren = Blok / Toeval.Breedte;

    private readonly Kansplan _plan;

    // Every block goes along all pieces, so what it needs of them lies together, in that order.
    private readonly Trekstuk[] _stukken;
    private readonly Wending[] _wendingen;

    public Trekking(Kansplan plan, int trekkingen)
    {
        _plan = plan;
        Blokken = (trekkingen + Blok - 1) / Blok;
        Plekken = new int[plan.Dagen * Rij];
        var wendingen = new List<Wending>();
        _stukken = Array.ConvertAll(plan.Loten, lot => Stuk(lot, wendingen));
        _wendingen = [.. wendingen];
    }

    public int Blokken { get; }

    /// <summary>The places of each draw, by day: those of day d stand from d × <see cref="Rij"/> on.</summary>
    public int[] Plekken { get; }

    public int Rij => Blokken * Blok;

    public void Trek(int blok)
    {
        var verschil = new Vector256<int>[_plan.Dagen * Vectoren];
        Span<Vector256<uint>> gespreid = stackalloc Vector256<uint>[Vectoren];
        Span<Vector256<int>> opening = stackalloc Vector256<int>[Vectoren];
        Span<Vector256<int>> verlenging = stackalloc Vector256<int>[Vectoren];
        for (var i = 0; i < Vectoren; i++)
            gespreid[i] = Toeval.Spreid(blok * Blok + i * Toeval.Breedte);
        var groep = -1;
        foreach (ref readonly var stuk in _stukken.AsSpan())
        {
            if (stuk.Groep != groep)
                _plan
                    .Groepen[groep = stuk.Groep]
                    .Trek(
                        blok * Blok,
                        MemoryMarshal.Cast<Vector256<int>, int>(opening),
                        MemoryMarshal.Cast<Vector256<int>, int>(verlenging)
                    );
            Tel(verschil, stuk, gespreid, opening, verlenging);
        }
        Sommeer(verschil, blok);
    }

    /// <summary>From the day with this row on, the places are there in the draws of which neither number exceeds its bound.</summary>
    private readonly record struct Wending(int Rij, int Open, int Langer);

    /// <summary>What the draws need of a piece; its turns stand from <paramref name="Eerste"/> on.</summary>
    private readonly record struct Trekstuk(
        Toeval Open,
        Toeval Langer,
        bool MetOpening,
        bool MetVerlenging,
        int Plekken,
        int Groep,
        int Samen,
        int Eerste,
        int Wendingen
    );

    /// <summary>It turns on the days on which other draws have the places; few, for chances move by whole steps.</summary>
    private Trekstuk Stuk(Lot lot, List<Wending> wendingen)
    {
        var (eerste, nu) = (wendingen.Count, (-1, -1));
        for (var dag = 0; dag < _plan.Dagen; dag++)
        {
            if (lot.Grenzen(dag) is var (open, langer) && (open, langer) != nu)
            {
                nu = (open, langer);
                wendingen.Add(new(dag * Vectoren, open, langer));
            }
        }
        return new(
            lot.Open,
            lot.Langer,
            lot.Opening is not null,
            lot.Verlenging is not null,
            lot.Stuk.Plekken,
            lot.Groep,
            _plan.Groepen[lot.Groep].Samen,
            eerste,
            wendingen.Count - eerste
        );
    }

    /// <summary>Places come and go on the days on which it turns: only differences, whatever lies between.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tel(
        Vector256<int>[] verschil,
        in Trekstuk stuk,
        ReadOnlySpan<Vector256<uint>> gespreid,
        ReadOnlySpan<Vector256<int>> opening,
        ReadOnlySpan<Vector256<int>> verlenging
    )
    {
        var (plekken, samen) = (Vector256.Create(stuk.Plekken), Vector256.Create(stuk.Samen));
        var wendingen = _wendingen.AsSpan(stuk.Eerste, stuk.Wendingen);
        ref var rijen = ref MemoryMarshal.GetArrayDataReference(verschil);
        // Two at a time, so that a bound is read once for both and what they count in never leaves the processor.
        for (var v = 0; v < Vectoren; v += 2)
        {
            // No bound is below zero, the number of what cannot fail, but that of never.
            Vector256<int> open = default,
                open2 = default,
                langer = default,
                langer2 = default;
            if (stuk.MetOpening)
            {
                open = Loting.Getal(stuk.Open, gespreid[v], samen, opening[v]);
                open2 = Loting.Getal(stuk.Open, gespreid[v + 1], samen, opening[v + 1]);
            }
            if (stuk.MetVerlenging)
            {
                langer = Loting.Getal(stuk.Langer, gespreid[v], samen, verlenging[v]);
                langer2 = Loting.Getal(stuk.Langer, gespreid[v + 1], samen, verlenging[v + 1]);
            }
            Vector256<int> eerst = default,
                eerst2 = default;
            foreach (ref readonly var wending in wendingen)
            {
                var (grens, einde) = (Vector256.Create(wending.Open), Vector256.Create(wending.Langer));
                var nu = Er(plekken, open, grens, langer, einde);
                var nu2 = Er(plekken, open2, grens, langer2, einde);
                // A day of a turn is one of the outlook's, each of which has its row.
                ref var rij = ref Unsafe.Add(ref rijen, wending.Rij + v);
                rij += nu - eerst;
                Unsafe.Add(ref rij, 1) += nu2 - eerst2;
                (eerst, eerst2) = (nu, nu2);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Er(
        Vector256<int> plekken,
        Vector256<int> open,
        Vector256<int> grens,
        Vector256<int> langer,
        Vector256<int> einde
    ) => Vector256.AndNot(plekken, Vector256.GreaterThan(open, grens) | Vector256.GreaterThan(langer, einde));

    private void Sommeer(Vector256<int>[] verschil, int blok)
    {
        for (var v = 0; v < Vectoren; v++)
        {
            var som = Vector256<int>.Zero;
            for (var dag = 0; dag < _plan.Dagen; dag++)
            {
                som += verschil[dag * Vectoren + v];
                (som + Vector256.Create(_plan.Vast[dag])).CopyTo(Plekken, dag * Rij + blok * Blok + v * Toeval.Breedte);
            }
        }
    }
}
