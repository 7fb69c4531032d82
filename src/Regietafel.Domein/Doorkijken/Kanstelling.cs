using System.Buffers;

namespace Regietafel.Doorkijken;

/// <summary>What the draws of one day come down to.</summary>
internal static class Kanstelling
{
    private const int Telbaar = 1 << 16;

    public static Kanspunt Punt(Doorkijkpunt punt, ReadOnlySpan<int> plekken)
    {
        var (p10, p50, p90) = Verdeling(plekken);
        var (gehaald, tekort) = (0, 0L);
        if (punt.Opgave is { } opgave)
        {
            foreach (var aantal in plekken)
            {
                gehaald += aantal >= opgave ? 1 : 0;
                tekort += Math.Max(0, (long)opgave - aantal);
            }
        }
        return new(punt.Dag, p10, p50, p90, punt.Opgave, gehaald, tekort, plekken.Length);
    }

    /// <summary>The smallest number that so many of a hundred draws do not exceed, for 10, 50 and 90.</summary>
    private static (int P10, int P50, int P90) Verdeling(ReadOnlySpan<int> plekken)
    {
        var (laagste, hoogste) = (int.MaxValue, int.MinValue);
        foreach (var aantal in plekken)
            (laagste, hoogste) = (Math.Min(laagste, aantal), Math.Max(hoogste, aantal));
        return (long)hoogste - laagste < Telbaar
            ? Geteld(plekken, laagste, hoogste - laagste + 1)
            : Gesorteerd(plekken);
    }

    private static (int, int, int) Geteld(ReadOnlySpan<int> plekken, int laagste, int breedte)
    {
        var tellers = ArrayPool<int>.Shared.Rent(breedte);
        Array.Clear(tellers, 0, breedte);
        foreach (var aantal in plekken)
            tellers[aantal - laagste]++;
        var uitkomst = (
            Na(tellers, Rang(plekken, 10)) + laagste,
            Na(tellers, Rang(plekken, 50)) + laagste,
            Na(tellers, Rang(plekken, 90)) + laagste
        );
        ArrayPool<int>.Shared.Return(tellers);
        return uitkomst;

        static int Na(int[] tellers, int rang)
        {
            var plaats = 0;
            for (var som = tellers[0]; som < rang; som += tellers[plaats])
                plaats++;
            return plaats;
        }
    }

    private static (int, int, int) Gesorteerd(ReadOnlySpan<int> plekken)
    {
        var rij = plekken.ToArray();
        Array.Sort(rij);
        return (rij[Rang(plekken, 10) - 1], rij[Rang(plekken, 50) - 1], rij[Rang(plekken, 90) - 1]);
    }

    private static int Rang(ReadOnlySpan<int> plekken, int procent) =>
        (int)(((long)plekken.Length * procent + 99) / 100);
}
