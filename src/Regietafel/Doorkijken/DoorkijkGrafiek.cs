using Microsoft.AspNetCore.Components;
using Regietafel.Locaties;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Doorkijken;

/// <summary>Draws an outlook, on the server, so that it is there without script and on paper. The figures stand in the table of the page.</summary>
internal static class DoorkijkGrafiek
{
    private const int Onder = 26;
    private const int Strook = 20;

    /// <summary>Places stacked by how sure they are, against the opgave.</summary>
    public static MarkupString Zekerheden(Doorkijkvariant variant, bool smal)
    {
        var punten = variant.Doorkijk.Punten;
        var vlak = Vlak(variant, smal, Onder);
        var html = Begin(
            vlak,
            smal,
            "Plekken die er zijn, hard en voorgenomen, tegen de opgave. De getallen staan in de tabel."
        );
        html.Write($"<path class=\"fill-1\" d=\"{vlak.Vlak(_ => 0, i => punten[i].Zeker)}\" />");
        html.Write(
            $"<path class=\"fill-2\" d=\"{vlak.Vlak(i => punten[i].Zeker, i => punten[i].Tot(Zekerheid.Hard))}\" />"
        );
        html.Write(
            $"<path class=\"fill-3\" d=\"{vlak.Vlak(i => punten[i].Tot(Zekerheid.Hard), i => punten[i].Tot(Zekerheid.Voornemen))}\" />"
        );
        Opgave(html, vlak, variant);
        return html.Write($"</svg>").Markup();
    }

    /// <summary>The band from 10 to 90 percent with its middle, against the opgave; under it the chance to meet that, by quarter.</summary>
    public static MarkupString Kansen(Doorkijkvariant variant, bool smal)
    {
        var punten = variant.Kansen.Punten;
        var vlak = Vlak(variant, smal, Onder + Strook);
        var html = Begin(
            vlak,
            smal,
            "Plekken met kansen: de band van 10 tot 90 procent, tegen de opgave. De getallen staan in de tabel."
        );
        html.Write($"<path class=\"outlook__band\" d=\"{vlak.Vlak(i => punten[i].P10, i => punten[i].P90)}\" />");
        html.Write($"<path class=\"outlook__middle\" d=\"{vlak.Trap([.. punten.Select(p => (int?)p.P50)])}\" />");
        Opgave(html, vlak, variant);
        Toets(html, vlak, variant.Kansen.Toets);
        KansPerKwartaal(html, vlak, punten);
        return html.Write($"</svg>").Markup();
    }

    /// <summary>The colour of a chance, as those of the pace: brown when it is small, blue when it is large.</summary>
    public static string Kleur(decimal? kans) =>
        kans switch
        {
            null => "pace-none",
            < 0.1m => "pace-0",
            < 0.4m => "pace-1",
            < 0.6m => "pace-2",
            < 0.9m => "pace-3",
            _ => "pace-4",
        };

    private static Tekenvlak Vlak(Doorkijkvariant variant, bool smal, int onder)
    {
        var hoogste = variant.Doorkijk.Punten.Max(p => Math.Max(p.Tot(Zekerheid.Voornemen), p.Opgave ?? 0));
        hoogste = Math.Max(hoogste, variant.Kansen.Punten.Max(p => p.P90));
        return new([.. variant.Doorkijk.Punten.Select(p => p.Dag)], hoogste, smal ? 340 : 640, smal ? 250 : 300, onder);
    }

    private static Html Begin(Tekenvlak vlak, bool smal, string naam)
    {
        var html = new Html();
        html.Write(
            $"<svg class=\"outlook {(smal ? "outlook--narrow" : "outlook--wide")}\" viewBox=\"0 0 {vlak.Breedte} {vlak.Hoogte}\" role=\"img\" aria-label=\"{naam}\">"
        );
        foreach (var plekken in vlak.Lijnen)
        {
            var y = Tekst.Svg(vlak.Y(plekken));
            html.Write(
                $"<path class=\"outlook__grid\" d=\"M{Tekst.Svg(Tekenvlak.Begin)} {y}H{Tekst.Svg(vlak.Eind)}\" /><text class=\"outlook__value\" x=\"{Tekst.Svg(Tekenvlak.Begin - 6)}\" y=\"{y}\" dy=\"0.35em\">{Tekst.Getal(plekken)}</text>"
            );
        }
        foreach (var (dag, tekst) in vlak.Dagen())
        {
            var x = Tekst.Svg(vlak.X(dag));
            var anker = vlak.X(dag) > vlak.Eind - 14 ? "end" : "middle";
            html.Write(
                $"<path class=\"outlook__grid\" d=\"M{x} {vlak.Onder}v5\" /><text text-anchor=\"{anker}\" x=\"{x}\" y=\"{vlak.Onder + 18}\">{tekst}</text>"
            );
        }
        return html;
    }

    private static void Opgave(Html html, Tekenvlak vlak, Doorkijkvariant variant)
    {
        var punten = variant.Doorkijk.Punten;
        html.Write($"<path class=\"outlook__task\" d=\"{vlak.Trap([.. punten.Select(p => p.Opgave)])}\" />");
        for (var i = 0; i < punten.Count; i++)
        {
            if (punten[i].Opgave is not { } opgave || (i > 0 && punten[i - 1].Opgave == opgave))
                continue;
            var (x, anker) =
                i == 0 ? (Tekenvlak.Begin + 4, "start")
                : vlak.X(punten[i].Dag) > vlak.Eind - 20 ? (vlak.Eind, "end")
                : (vlak.X(punten[i].Dag), "middle");
            html.Write(
                $"<text class=\"outlook__label\" text-anchor=\"{anker}\" x=\"{Tekst.Svg(x)}\" y=\"{Tekst.Svg(vlak.Y(opgave) - 6)}\">{Tekst.Getal(opgave)}</text>"
            );
        }
    }

    private static void Toets(Html html, Tekenvlak vlak, DateOnly dag)
    {
        var x = Tekst.Svg(vlak.X(dag));
        html.Write($"<path class=\"outlook__day-line\" d=\"M{x} {vlak.Onder}V{Tekst.Svg(vlak.Y(vlak.Top))}\" />");
    }

    private static void KansPerKwartaal(Html html, Tekenvlak vlak, IReadOnlyList<Kanspunt> punten)
    {
        for (var i = 0; i < punten.Count; )
        {
            var tot = i + 1;
            while (tot < punten.Count && !(punten[tot].Dag is { Day: 1, Month: 1 or 4 or 7 or 10 }))
                tot++;
            var (x, eind) = (vlak.X(punten[i].Dag), tot < punten.Count ? vlak.X(punten[tot].Dag) : vlak.Eind);
            if (eind - x > 1)
                html.Write(
                    $"<rect class=\"{Kleur(punten[i].Kans)}\" x=\"{Tekst.Svg(x + 0.5)}\" y=\"{vlak.Hoogte - Strook + 4}\" width=\"{Tekst.Svg(eind - x - 1)}\" height=\"{Strook - 6}\"><title>{Tekst.Dag(punten[i].Dag)}: {DoorkijkWoorden.Procent(punten[i].Kans)}</title></rect>"
                );
            i = tot;
        }
    }
}
