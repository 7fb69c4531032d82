using System.Globalization;

namespace Regietafel.Verdelingen;

/// <summary>Exact numbers as people read them.</summary>
internal static class Getallen
{
    private const int LangsteHeel = 70; // bits; longer ones are written with a power of ten

    /// <summary>Up to two decimals, with "circa" where that is not all of it.</summary>
    public static string Circa(Breuk breuk)
    {
        var tekst = Tekst(breuk, 2, "#,0.##", out var precies);
        return precies ? tekst : "circa " + tekst;
    }

    /// <summary>Up to six decimals.</summary>
    public static string Kort(Breuk breuk) => Tekst(breuk, 6, "#,0.######", out _);

    /// <summary>A number of a formula, so that it can be read again.</summary>
    public static string Leesbaar(Breuk breuk) =>
        breuk.Afgerond(15).ToString("0.###############", CultureInfo.GetCultureInfo("nl-NL"));

    private static string Tekst(Breuk breuk, int decimalen, string vorm, out bool precies)
    {
        precies = false;
        var min = breuk.Sign < 0 ? "−" : "";
        var grootte = breuk.Sign < 0 ? -breuk : breuk;
        if (grootte.Heel.GetBitLength() > LangsteHeel)
            return min + grootte.Heel.ToString("0.###E+0", CultureInfo.CurrentCulture);
        var afgerond = grootte.Afgerond(decimalen);
        precies = (Breuk)afgerond == grootte;
        return (afgerond == 0 ? "" : min) + afgerond.ToString(vorm, CultureInfo.CurrentCulture);
    }
}
