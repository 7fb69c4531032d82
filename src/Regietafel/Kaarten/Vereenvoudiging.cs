namespace Regietafel.Kaarten;

/// <summary>
/// Leaves points out of borders without tearing neighbours apart: a line between two places where three areas meet is drawn once and
/// simplified once (Douglas and Peucker), whichever of its two areas it is asked for.
/// </summary>
internal sealed class Vereenvoudiging
{
    private readonly double _tolerantie;
    private readonly Dictionary<Punt, (Punt A, Punt B)> _buren = [];
    private readonly HashSet<Punt> _knopen = [];

    private Vereenvoudiging(double tolerantie) => _tolerantie = tolerantie;

    /// <param name="meter">How far a border may come to lie from where it was.</param>
    public static IReadOnlyList<Grens> Van(IReadOnlyCollection<Grens> grenzen, double meter)
    {
        var werk = new Vereenvoudiging(meter / 111_000 * Punt.PerGraad);
        foreach (var ring in grenzen.SelectMany(g => g.Ringen))
            werk.Ken(ring);
        return
        [
            .. grenzen
                .Select(g => g with { Ringen = [.. g.Ringen.Select(werk.Ring).Where(ring => ring.Length > 2)] })
                .Where(g => g.Ringen.Count > 0),
        ];
    }

    /// <summary>A point with other neighbours in one ring than in another is where areas meet.</summary>
    private void Ken(Punt[] ring)
    {
        for (var i = 0; i < ring.Length; i++)
        {
            var (a, b) = (ring[(i + ring.Length - 1) % ring.Length], ring[(i + 1) % ring.Length]);
            if (a.CompareTo(b) > 0)
                (a, b) = (b, a);
            if (!_buren.TryAdd(ring[i], (a, b)) && _buren[ring[i]] != (a, b))
                _knopen.Add(ring[i]);
        }
    }

    private Punt[] Ring(Punt[] ring)
    {
        // An island has no such place: its two ends are the same in whatever ring it stands.
        var begin = Array.FindIndex(ring, _knopen.Contains);
        if (begin < 0)
            begin = Array.IndexOf(ring, ring.Min());
        var punten = new List<Punt>();
        var lijn = new List<Punt> { ring[begin] };
        for (var i = 1; i <= ring.Length; i++)
        {
            var punt = ring[(begin + i) % ring.Length];
            lijn.Add(punt);
            if (i < ring.Length && !_knopen.Contains(punt))
                continue;
            punten.AddRange(Lijn(lijn).SkipLast(1));
            lijn = [punt];
        }
        return [.. punten];
    }

    private Punt[] Lijn(List<Punt> lijn)
    {
        var omgekeerd = lijn[0].CompareTo(lijn[^1]) is > 0 || (lijn[0] == lijn[^1] && lijn[1].CompareTo(lijn[^2]) > 0);
        if (omgekeerd)
            lijn.Reverse();
        var blijft = new bool[lijn.Count];
        blijft[0] = blijft[^1] = true;
        if (lijn[0] == lijn[^1])
            blijft[Verste(lijn, 0, lijn.Count - 1).Index] = true;
        var stukken = new Stack<(int Van, int Tot)>();
        for (int van = 0, i = 1; i < lijn.Count; i++)
        {
            if (!blijft[i])
                continue;
            stukken.Push((van, i));
            van = i;
        }
        while (stukken.TryPop(out var stuk))
        {
            var (index, afstand) = Verste(lijn, stuk.Van, stuk.Tot);
            if (afstand <= _tolerantie)
                continue;
            blijft[index] = true;
            stukken.Push((stuk.Van, index));
            stukken.Push((index, stuk.Tot));
        }
        var over = lijn.Where((_, i) => blijft[i]).ToArray();
        if (omgekeerd)
            Array.Reverse(over);
        return over;
    }

    /// <summary>The point farthest from the straight line between two others; a degree of length counts less than one of latitude.</summary>
    private static (int Index, double Afstand) Verste(List<Punt> lijn, int van, int tot)
    {
        var verste = (Index: van, Afstand: 0d);
        var krimp = Math.Cos(lijn[van].Breedte / Punt.PerGraad * Math.PI / 180);
        for (var i = van + 1; i < tot; i++)
        {
            var afstand = Afstand(lijn[i], lijn[van], lijn[tot], krimp);
            if (afstand > verste.Afstand)
                verste = (i, afstand);
        }
        return verste;
    }

    private static double Afstand(Punt punt, Punt a, Punt b, double krimp)
    {
        var (dx, dy) = ((b.Lengte - (double)a.Lengte) * krimp, b.Breedte - (double)a.Breedte);
        var (px, py) = ((punt.Lengte - (double)a.Lengte) * krimp, punt.Breedte - (double)a.Breedte);
        var lengte = (dx * dx) + (dy * dy);
        var deel = lengte == 0 ? 0 : Math.Clamp(((px * dx) + (py * dy)) / lengte, 0, 1);
        return Math.Sqrt(Math.Pow(px - (deel * dx), 2) + Math.Pow(py - (deel * dy), 2));
    }
}
