using Microsoft.AspNetCore.Components;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>
/// Pieces of capacity as bars on a timeline, each on a line of its own with the steps of its road, its end, and the ends it had before. Widths are
/// hundredths: the same drawing fits a telephone. What it says stands in a table beside it.
/// </summary>
internal sealed class TijdlijnHtml(Tijdlijn lijn, LocatieverloopAt verloop)
{
    private const int Regel = 19;
    private const int Balk = 14;
    private const int MeesteRegels = 12;

    // Of a drawing as narrow as a telephone, so that no letters fall over each other anywhere.
    private const double PerLetter = 2.15;

    /// <summary>The years, above and below the bars.</summary>
    public MarkupString As()
    {
        var html = new Html();
        html.Write($"<svg class=\"gantt__axis\" height=\"16\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var jaar in lijn.Jaren)
            html.Write($"<text x=\"{lijn.Plaats(jaar) + 0.6}%\" y=\"12\">{jaar.Year}</text>");
        return html.Write($"</svg>").Markup();
    }

    public MarkupString Van(Locatie locatie, IReadOnlyList<Capaciteitstuk> stukken)
    {
        var html = new Html();
        var algemeen = Stappen(locatie, null).ToList();
        var getoond = stukken.Take(MeesteRegels).ToList();
        var hoog = ((getoond.Count + (algemeen.Count > 0 ? 1 : 0)) * Regel) + 2;
        html.Write(
            $"<svg class=\"gantt__bars\" height=\"{Math.Max(hoog, Regel)}\" aria-hidden=\"true\" focusable=\"false\">"
        );
        foreach (var jaar in lijn.Jaren.Skip(1))
            Streep(html, "grid", lijn.Plaats(jaar), "0", "100%");
        var y = 1;
        if (algemeen.Count > 0)
        {
            Bollen(html, algemeen, y);
            y += Regel;
        }
        var boven = y;
        foreach (var stuk in getoond)
        {
            Balken(html, stuk, y);
            y += Regel;
        }
        Streep(html, "today", lijn.Plaats(lijn.Peildatum), "0", "100%");
        // Letters last, so that no line lies over them.
        foreach (var stuk in getoond)
        {
            Letters(html, stuk, [.. Stappen(locatie, stuk.Feit.Deel)], boven);
            boven += Regel;
        }
        return html.Write($"</svg>").Markup();
    }

    private void Balken(Html html, Capaciteitstuk stuk, int y)
    {
        var kleur = LocatieWoorden.Kleur(stuk.Zekerheid);
        var stroken = lijn.Stroken(stuk).ToList();
        if (stuk.Feit.Seizoen is not null && stroken.Count > 1)
            html.Write(
                $"<line class=\"season\" x1=\"{stroken[0].Van}%\" x2=\"{stroken[^1].Tot}%\" y1=\"{y + 8}\" y2=\"{y + 8}\"/>"
            );
        foreach (var (van, tot) in stroken)
            html.Write(
                $"<rect class=\"{kleur}\" x=\"{van}%\" width=\"{Math.Max(0.4, tot - van)}%\" y=\"{y + 1}\" height=\"{Balk}\"/>"
            );
        if (stuk.Eind is { } eind && lijn.Toont(eind) && stroken.Count > 0)
            Streep(html, "end", lijn.Plaats(eind), $"{y - 1}", $"{y + Balk + 3}");
        foreach (var eerder in verloop.Einden(stuk.Feit).SkipLast(1))
        {
            if (eerder.Dag is { } dag && lijn.Toont(dag))
                Streep(html, "earlier", lijn.Plaats(dag), $"{y - 1}", $"{y + Balk + 3}");
        }
    }

    private void Letters(Html html, Capaciteitstuk stuk, List<Stapstand> stappen, int y)
    {
        var zichtbaar = stappen.Where(s => s.Dag is { } dag && lijn.Toont(dag)).ToList();
        Bollen(html, zichtbaar, y);
        Naam(html, stuk, [.. lijn.Stroken(stuk)], [.. zichtbaar.Select(s => lijn.Plaats(s.Dag!.Value))], y);
    }

    /// <summary>Inside the bar where it fits, else behind it, else before it and its steps.</summary>
    private static void Naam(
        Html html,
        Capaciteitstuk stuk,
        List<(double Van, double Tot)> stroken,
        List<double> bollen,
        int y
    )
    {
        var naam = stuk.Dagen.IsLeeg
            ? $"{stuk.Feit.Soort} {Tekst.Getal(stuk.Feit.Plekken)}: komt niet"
            : $"{stuk.Feit.Soort} {Tekst.Getal(stuk.Feit.Plekken)}";
        var nodig = (naam.Length * PerLetter) + 3;
        var (eerste, laatste) = stroken.Count > 0 ? (stroken[0], stroken[^1].Tot) : ((0, 0), 0);
        var rechts = bollen.Append(laatste).Max();
        var begin =
            bollen.Where(b => b >= eerste.Van - 2 && b < eerste.Van + nodig).Append(eerste.Van - 1.5).Max() + 2.4;
        if (stroken.Count > 0 && eerste.Tot - begin >= nodig - 3)
            html.Write(
                $"<text class=\"in-{LocatieWoorden.Kleur(stuk.Zekerheid)}\" x=\"{begin}%\" y=\"{y + 12}\">{naam}</text>"
            );
        else if (rechts + nodig <= 100)
            html.Write(
                $"<text x=\"{rechts + (bollen.Count > 0 && bollen.Max() >= rechts ? 2.8 : 1)}%\" y=\"{y + 12}\">{naam}</text>"
            );
        else
            html.Write(
                $"<text text-anchor=\"end\" x=\"{bollen.Select(b => b - 1.8).Append(eerste.Van).Min() - 1}%\" y=\"{y + 12}\">{naam}</text>"
            );
    }

    private void Bollen(Html html, List<Stapstand> stappen, int y)
    {
        foreach (var stap in stappen)
        {
            if (stap.Dag is not { } dag || !lijn.Toont(dag))
                continue;
            var gezet = stap.Feit.Werkelijk <= lijn.Peildatum;
            html.Write(
                $"<circle class=\"{(gezet ? "step is-set" : "step")}\" cx=\"{lijn.Plaats(dag)}%\" cy=\"{y + 8}\" r=\"6.5\"/><text class=\"{(gezet ? "letter is-set" : "letter")}\" x=\"{lijn.Plaats(dag)}%\" y=\"{y + 11}\">{LocatieWoorden.Letter(stap.Feit.Stap)}</text>"
            );
        }
    }

    private static IEnumerable<Stapstand> Stappen(Locatie locatie, string? deel) =>
        locatie.Stappen.Where(s => s.Feit.Deel == deel);

    private static void Streep(Html html, string css, double x, string y1, string y2) =>
        html.Write($"<line class=\"{css}\" x1=\"{x}%\" x2=\"{x}%\" y1=\"{y1}\" y2=\"{y2}\"/>");
}
