using System.Globalization;
using System.Text;
using Regietafel.Gebieden;

namespace Regietafel.Kaarten;

/// <summary>
/// Borders as SVG, in a box 400 wide or high: a place in the middle with room for a label, and path data in halves of a unit (whole units where there
/// are many areas), so that a page stays small. Equirectangular at the mean latitude, which a country of this size does not notice.
/// </summary>
internal sealed class Tekening
{
    private const double Grootste = 400;
    private const double Rand = 2;
    private const int VeelGebieden = 150;

    private readonly double _west;
    private readonly double _noord;
    private readonly double _krimp;
    private readonly double _schaal;

    /// <summary>Steps in a unit of the box.</summary>
    private readonly int _fijn;

    private Tekening(IReadOnlyList<Grens> grenzen)
    {
        _fijn = grenzen.Count > VeelGebieden ? 1 : 2;
        var punten = grenzen.SelectMany(g => g.Ringen).SelectMany(ring => ring).ToList();
        (_west, _noord) = (punten.Min(p => p.Lengte), punten.Max(p => p.Breedte));
        var (oost, zuid) = ((double)punten.Max(p => p.Lengte), (double)punten.Min(p => p.Breedte));
        _krimp = Math.Cos((_noord + zuid) / 2 / Punt.PerGraad * Math.PI / 180);
        _schaal = Grootste / Math.Max(1, Math.Max((oost - _west) * _krimp, _noord - zuid));
        Width = ((oost - _west) * _krimp * _schaal) + (2 * Rand);
        Height = ((_noord - zuid) * _schaal) + (2 * Rand);
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>An area as drawn; <paramref name="Radius"/>: of the circle with the same surface as its largest part. Without a path it is that circle.</summary>
    public sealed record Vorm(string? Path, double X, double Y, double Radius);

    /// <summary>The drawing of these areas, one shape each; null when the map has the borders of too few of them to be recognised.</summary>
    public static (Tekening Tekening, IReadOnlyDictionary<GebiedCode, Vorm> Vormen)? Van(
        Kaart kaart,
        IReadOnlyList<GebiedCode> gebieden
    )
    {
        var grenzen = gebieden.Select(kaart.Find).OfType<Grens>().ToList();
        if (grenzen.Count == 0 || grenzen.Count * 2 < gebieden.Count)
            return null;
        var tekening = new Tekening(grenzen);
        return (tekening, grenzen.ToDictionary(g => g.Code, tekening.Teken));
    }

    private Vorm Teken(Grens grens)
    {
        var ringen = grens.Ringen.Select(Op).ToList();
        var path = new StringBuilder();
        foreach (var ring in ringen.Where(r => r.Count > 2))
            Schrijf(path, ring);
        var grootste = ringen.MaxBy(r => Math.Abs(Oppervlak(r)))!;
        // An area too small to be drawn at this scale is a dot.
        if (path.Length == 0)
            path.Append(CultureInfo.InvariantCulture, $"M{Stap(grootste[0].X)} {Stap(grootste[0].Y)}h1v1h-1z");
        var (x, y) = Midden(grootste);
        var straal = Math.Sqrt(Math.Abs(Oppervlak(grootste)) / Math.PI);
        return new(path.ToString(), x / _fijn, y / _fijn, straal / _fijn);
    }

    /// <summary>The ring in steps, without points that fall together or lie on the line between their neighbours.</summary>
    private List<(int X, int Y)> Op(Punt[] ring)
    {
        var punten = new List<(int X, int Y)>();
        foreach (var punt in ring)
        {
            var plek = (
                (int)Math.Round((((punt.Lengte - _west) * _krimp * _schaal) + Rand) * _fijn),
                (int)Math.Round((((_noord - punt.Breedte) * _schaal) + Rand) * _fijn)
            );
            if (punten.Count > 0 && punten[^1] == plek)
                continue;
            if (punten.Count > 1 && OpEenLijn(punten[^2], punten[^1], plek))
                punten[^1] = plek;
            else
                punten.Add(plek);
        }
        return punten;
    }

    private static bool OpEenLijn((int X, int Y) a, (int X, int Y) b, (int X, int Y) c) =>
        (b.X - a.X) * (c.Y - b.Y) == (c.X - b.X) * (b.Y - a.Y)
        && ((b.X - a.X) * (c.X - b.X)) + ((b.Y - a.Y) * (c.Y - b.Y)) > 0;

    private void Schrijf(StringBuilder path, List<(int X, int Y)> ring)
    {
        path.Append(CultureInfo.InvariantCulture, $"M{Stap(ring[0].X)} {Stap(ring[0].Y)}l");
        for (var i = 1; i < ring.Count; i++)
        {
            Getal(path, ring[i].X - ring[i - 1].X, first: i == 1);
            Getal(path, ring[i].Y - ring[i - 1].Y, first: false);
        }
        path.Append('z');
    }

    /// <summary>A minus sign parts two numbers as well as a space does.</summary>
    private void Getal(StringBuilder path, int getal, bool first)
    {
        if (!first && getal >= 0)
            path.Append(' ');
        path.Append(CultureInfo.InvariantCulture, $"{Stap(getal)}");
    }

    private decimal Stap(int stappen) => (decimal)stappen / _fijn;

    private static double Oppervlak(List<(int X, int Y)> ring)
    {
        var som = 0d;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            som += ((double)a.X * b.Y) - ((double)b.X * a.Y);
        }
        return som / 2;
    }

    private static (double X, double Y) Midden(List<(int X, int Y)> ring)
    {
        var oppervlak = Oppervlak(ring);
        if (Math.Abs(oppervlak) < 1)
            return (ring.Average(p => p.X), ring.Average(p => p.Y));
        var (x, y) = (0d, 0d);
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var kruis = ((double)a.X * b.Y) - ((double)b.X * a.Y);
            (x, y) = (x + ((a.X + b.X) * kruis), y + ((a.Y + b.Y) * kruis));
        }
        return (x / (6 * oppervlak), y / (6 * oppervlak));
    }
}
