using System.Text.RegularExpressions;

namespace Regietafel.Import.Cbs;

/// <summary>The names that fields of CBS have: in OData as one word with a number behind it that shifts by year, in StatLine as words with a unit.</summary>
internal static partial class CbsVelden
{
    public const string Measure = "Measure";
    public const string Value = "Value";
    public const string StringValue = "StringValue";
    public const string Code1 = "Code_1";

    private static readonly HashSet<string> Regios = new(StringComparer.OrdinalIgnoreCase)
    {
        "RegioS",
        "Regio's",
        "WijkenEnBuurten",
        "Wijken en buurten",
        "Codering_3",
        "Regiocode (gemeente)",
        "Regiocode (gemeente) (code)",
        "Regiocode (gemeente, wijk, buurt)",
        "Regiocode (gemeente, wijk, buurt) (code)",
    };

    private static readonly HashSet<string> Omlijsting = new(StringComparer.OrdinalIgnoreCase)
    {
        "ID",
        Measure,
        "ValueAttribute",
        Value,
        StringValue,
    };

    public static bool IsRegio(string veld) => Regios.Contains(veld);

    /// <summary>A region that is a code, which goes before one that is a name.</summary>
    public static bool IsCode(string veld) =>
        !veld.StartsWith("Regio's", StringComparison.Ordinal) && veld != "Wijken en buurten";

    public static bool IsPeriode(string veld) => veld is "Perioden" or "Periods";

    /// <summary>A field that is neither region, period nor measure: sex, age.</summary>
    public static bool IsDimensie(string veld) =>
        !IsRegio(veld)
        && !IsPeriode(veld)
        && !Omlijsting.Contains(veld)
        && !Genummerd().IsMatch(veld)
        && !Eenheid().IsMatch(veld);

    /// <summary>The name without the number that shifts by year.</summary>
    public static string Stam(string veld) => Genummerd().Replace(veld, "");

    /// <summary>That number; very large for a field without one, so that the first of several comes first.</summary>
    public static int Volgnummer(string veld) =>
        Genummerd().Match(veld) is { Success: true } match && int.TryParse(match.Value[1..], out var nummer)
            ? nummer
            : int.MaxValue;

    /// <summary>True for what CBS calls a total of a dimension.</summary>
    public static bool IsTotaal(string? waarde) =>
        waarde?.Trim() is not { Length: > 0 } tekst
        || tekst == "10000"
        || tekst.StartsWith("Totaal", StringComparison.OrdinalIgnoreCase)
        || TotaalCode().IsMatch(tekst);

    /// <summary>The number of a table, as it stands in an address or the name of a file.</summary>
    public static string? Tabel(IEnumerable<string> omgeving) =>
        omgeving.Select(o => Tabelnummer().Match(o)).FirstOrDefault(m => m.Success)?.Value;

    [GeneratedRegex("_[0-9]{1,4}$")]
    private static partial Regex Genummerd();

    [GeneratedRegex(@"\([^()]+\)$")]
    private static partial Regex Eenheid();

    [GeneratedRegex("^T[0-9]{6}$")]
    private static partial Regex TotaalCode();

    [GeneratedRegex("(?<![0-9])[0-9]{5}(?:ned|NED|eng|ENG)")]
    private static partial Regex Tabelnummer();
}
