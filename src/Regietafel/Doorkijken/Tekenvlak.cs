using System.Text;
using Regietafel.Web;

namespace Regietafel.Doorkijken;

/// <summary>The ground of a drawing of an outlook: days from left to right, places from zero up. A value holds from its day to the next.</summary>
internal sealed class Tekenvlak
{
    private const int Links = 52;
    private const int Rechts = 10;
    private const int Boven = 14;

    private readonly IReadOnlyList<DateOnly> _dagen;
    private readonly int _stap;

    public Tekenvlak(IReadOnlyList<DateOnly> dagen, int hoogste, int breedte, int hoogte, int onder)
    {
        (_dagen, Breedte, Hoogte, Onder) = (dagen, breedte, hoogte, hoogte - onder);
        _stap = Stap(Math.Max(1, hoogste));
        Top = (hoogste / _stap + 1) * _stap;
    }

    public int Breedte { get; }

    public int Hoogte { get; }

    /// <summary>Where zero is.</summary>
    public int Onder { get; }

    public int Top { get; }

    public IEnumerable<int> Lijnen => Enumerable.Range(0, Top / _stap + 1).Select(i => i * _stap);

    public double Y(int plekken) => Onder - (double)plekken / Top * (Onder - Boven);

    public double X(DateOnly dag)
    {
        var (eerste, laatste) = (_dagen[0].DayNumber, Math.Max(_dagen[0].DayNumber + 1, _dagen[^1].DayNumber));
        return Links + (double)(dag.DayNumber - eerste) / (laatste - eerste) * (Breedte - Links - Rechts);
    }

    public static double Begin => Links;

    public double Eind => Breedte - Rechts;

    /// <summary>The first days of the years, and where few fit of every quarter, with what stands under them.</summary>
    public IEnumerable<(DateOnly Dag, string Tekst)> Dagen()
    {
        var jaren = _dagen[^1].Year - _dagen[0].Year;
        foreach (var dag in _dagen.Where(d => d.Day == 1))
        {
            if (dag.Month == 1)
                yield return (dag, $"{dag.Year}");
            else if (dag.Month == 7 && (jaren < 3 || Breedte > 500))
                yield return (dag, "jul");
        }
    }

    /// <summary>A stepped line through values that may be missing.</summary>
    public string Trap(IReadOnlyList<int?> waarden)
    {
        var pad = new StringBuilder();
        for (var i = 0; i < _dagen.Count; i++)
        {
            if (waarden[i] is not { } waarde)
                continue;
            var y = Tekst.Svg(Y(waarde));
            var door = i > 0 && waarden[i - 1] is not null;
            pad.Append(door ? $"H{Tekst.Svg(X(_dagen[i]))}V{y}" : $"M{Tekst.Svg(X(_dagen[i]))} {y}");
        }
        return pad.ToString();
    }

    /// <summary>The area between two stepped lines.</summary>
    public string Vlak(Func<int, int> laag, Func<int, int> hoog)
    {
        var pad = new StringBuilder();
        for (var i = 0; i < _dagen.Count; i++)
            pad.Append($"{(i == 0 ? 'M' : 'H')}{Tekst.Svg(X(_dagen[i]))}{(i == 0 ? ' ' : 'V')}{Tekst.Svg(Y(hoog(i)))}");
        for (var i = _dagen.Count - 1; i >= 0; i--)
            pad.Append($"V{Tekst.Svg(Y(laag(i)))}H{Tekst.Svg(X(_dagen[i]))}");
        return pad.Append('Z').ToString();
    }

    /// <summary>A step of 1, 2 or 5 with zeros, so that there are four to eight lines.</summary>
    private static int Stap(int hoogste)
    {
        var macht = 1;
        while (macht * 10 <= hoogste / 4)
            macht *= 10;
        return hoogste / (macht * 1) <= 6 ? macht
            : hoogste / (macht * 2) <= 6 ? macht * 2
            : hoogste / (macht * 5) <= 6 ? macht * 5
            : macht * 10;
    }
}
