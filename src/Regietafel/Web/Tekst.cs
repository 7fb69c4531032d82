using System.Globalization;
using Regietafel.Standen;

namespace Regietafel.Web;

/// <summary>Figures and dates as Dutch text: <c>7.590</c>, <c>−1.201</c> with a real minus sign, <c>1 januari 2024</c>.</summary>
public static class Tekst
{
    public const string NietGeregistreerd = "niet geregistreerd";

    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Names in the order in which people look for them.</summary>
    public static readonly StringComparer Volgorde = StringComparer.Create(Dutch, ignoreCase: true);

    /// <summary>The room that a whole number takes at most.</summary>
    public const int LangsteGetal = 14;

    public static string Getal(int getal)
    {
        Span<char> tekst = stackalloc char[LangsteGetal];
        return new(tekst[..Getal(getal, tekst)]);
    }

    /// <summary>Writes it; how long it is. A page holds hundreds, and each is spared what a format string costs.</summary>
    public static int Getal(int getal, Span<char> tekst)
    {
        var lengte = 0;
        if (getal < 0)
            tekst[lengte++] = '−';
        var rest = Math.Abs((long)getal);
        var deel = 1L;
        while (rest / deel >= 1_000)
            deel *= 1_000;
        (rest / deel).TryFormat(tekst[lengte..], out var cijfers, default, CultureInfo.InvariantCulture);
        for (lengte += cijfers; deel > 1; lengte += 4)
        {
            rest %= deel;
            deel /= 1_000;
            var drietal = (int)(rest / deel);
            tekst[lengte] = '.';
            tekst[lengte + 1] = (char)('0' + (drietal / 100));
            tekst[lengte + 2] = (char)('0' + (drietal / 10 % 10));
            tekst[lengte + 3] = (char)('0' + (drietal % 10));
        }
        return lengte;
    }

    /// <summary>With the decimals that it has.</summary>
    public static string Getal(decimal getal) =>
        (getal < 0 ? "−" : "") + Math.Abs(getal).ToString("#,0.############", Dutch);

    public static string Getal(int? getal) => getal is { } waarde ? Getal(waarde) : NietGeregistreerd;

    /// <summary>With an explicit sign; zero has none.</summary>
    public static string Verschil(int verschil) => verschil > 0 ? "+" + Getal(verschil) : Getal(verschil);

    /// <summary>A figure with what must be said with it: <c>circa 80 AMV</c>, <c>+30 (onvolledig (1 van 3 delen), afgeleid)</c>.</summary>
    public static string Cijfer(Cijfer cijfer, bool teken = false, string eenheid = "")
    {
        if (cijfer.Aantal is not { } aantal)
            return NietGeregistreerd;
        var getal = (cijfer.Ongeveer ? "circa " : "") + (teken ? Verschil(aantal) : Getal(aantal)) + eenheid;
        var voorbehoud = (cijfer with { Ongeveer = false }).Voorbehoud;
        return voorbehoud.Length == 0 ? getal : $"{getal} ({voorbehoud})";
    }

    private static readonly string[] Maanden = Dutch.DateTimeFormat.MonthNames;

    public static string Dag(DateOnly dag)
    {
        var (jaar, maand, nummer) = dag;
        return string.Create(CultureInfo.InvariantCulture, $"{nummer} {Maanden[maand - 1]} {jaar:D4}");
    }

    public static string KorteDag(DateOnly dag) => dag.ToString("d MMM yyyy", Dutch);

    public static string Maand(DateOnly dag) => dag.ToString("MMM yyyy", Dutch);

    /// <summary>As in URLs and form fields: <c>2024-01-01</c>.</summary>
    public static string Iso(DateOnly dag) => dag.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The room that a number for SVG takes at most.</summary>
    public const int LangsteSvg = 24;

    /// <summary>A number for SVG: at most two decimals, a point. Between −10^12 and 10^12.</summary>
    public static string Svg(double getal)
    {
        Span<char> tekst = stackalloc char[LangsteSvg];
        return new(tekst[..Svg(getal, tekst)]);
    }

    /// <summary>Writes it; how long it is. A drawing holds hundreds, and a format string would take as long as all that is written around them.</summary>
    public static int Svg(double getal, Span<char> tekst)
    {
        var honderdsten = (long)Math.Round(getal * 100);
        var lengte = 0;
        if (honderdsten < 0)
            tekst[lengte++] = '-';
        honderdsten = Math.Abs(honderdsten);
        (honderdsten / 100).TryFormat(tekst[lengte..], out var cijfers, default, CultureInfo.InvariantCulture);
        lengte += cijfers;
        if (honderdsten % 100 is > 0 and var rest)
        {
            tekst[lengte++] = '.';
            tekst[lengte++] = (char)('0' + (rest / 10));
            if (rest % 10 > 0)
                tekst[lengte++] = (char)('0' + (rest % 10));
        }
        return lengte;
    }

    public static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        $"{Getal(aantal)} {(aantal == 1 ? enkelvoud : meervoud)}";
}
