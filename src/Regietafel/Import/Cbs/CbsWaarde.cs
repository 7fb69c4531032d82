using System.Globalization;
using Regietafel.Gebieden;

namespace Regietafel.Import.Cbs;

/// <summary>The values in files of CBS: numbers with their ways to be missing, periods, and codes padded with spaces.</summary>
internal static class CbsWaarde
{
    private const decimal Ontbreekt = -99_990; // and below: unknown, secret, impossible
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>A number; null where CBS has none. False when the text is something else.</summary>
    public static bool TryGetal(string? tekst, out decimal? getal)
    {
        getal = null;
        if (tekst?.Trim() is not { Length: > 0 } t || t is "." or "-" or "x" or "X" or "null")
            return true;
        if (t.Length > 40 || (t.Contains(',') && t.Contains('.')))
            return false;
        if (
            !decimal.TryParse(
                t,
                NumberStyles.Float,
                t.Contains(',') ? Dutch : CultureInfo.InvariantCulture,
                out var waarde
            )
        )
            return false;
        getal = waarde <= Ontbreekt ? null : waarde;
        return true;
    }

    /// <summary>The first day of a period: <c>2023JJ00</c>, <c>2023KW02</c>, <c>2023MM11</c>, <c>2023</c>, <c>2023 november</c>.</summary>
    public static DateOnly? Dag(string? tekst)
    {
        var t = tekst?.Trim().TrimEnd('*') ?? "";
        if (
            t.Length < 4
            || !int.TryParse(t.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
            || jaar is < 1900 or > 2199
        )
            return null;
        return t[4..].Trim() switch
        {
            "" or "JJ00" or "X000" => new(jaar, 1, 1),
            ['K', 'W', '0', >= '1' and <= '4' and var kwartaal] => new(jaar, ((kwartaal - '1') * 3) + 1, 1),
            ['M', 'M', .. var maand]
                when int.TryParse(maand, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
                    && m is >= 1 and <= 12 => new(jaar, m, 1),
            var naam when Maand(naam) is { } m => new(jaar, m, 1),
            _ => null,
        };
    }

    /// <summary>A municipality or a province; null for any other area, and for what lies outside the municipalities (<c>GM0998</c>).</summary>
    public static GebiedCode? Gebied(string? tekst) =>
        tekst?.Trim() is { Length: 4 or 6 } t
        && t is not ("GM0998" or "GM0999")
        && GebiedCode.TryParse(t, null, out var code)
        && code.Niveau is Niveau.Gemeente or Niveau.Provincie
            ? code
            : null;

    private static int? Maand(string naam)
    {
        var maanden = Dutch.DateTimeFormat.MonthNames;
        for (var i = 0; i < 12; i++)
        {
            if (naam.Equals(maanden[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }
        return null;
    }
}
