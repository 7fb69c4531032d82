using System.Globalization;
using System.Text.RegularExpressions;
using Regietafel.Import.Reading;

namespace Regietafel.Import.Bezettingen;

/// <summary>
/// A day or a week as it stands above a column or in a cell: <c>1-1-2024</c>, <c>week 3 2024</c>, <c>2024-W03</c>, <c>202403</c>, and in a column of
/// weeks just <c>3</c>. Weeks are those of ISO 8601 and begin on Monday.
/// </summary>
internal static partial class Tijdkop
{
    private static readonly DateOnly Laatste = new(2199, 12, 31);

    /// <param name="jaar">The year of a week that does not say it.</param>
    /// <param name="kaal">A number alone is a week.</param>
    public static bool TryParse(ReadOnlySpan<char> text, int? jaar, bool kaal, out DateOnly dag, out bool isWeek)
    {
        isWeek = false;
        if (CellText.TryDay(text, out dag))
            return true;
        isWeek = true;
        if (
            kaal
            && text.Length is 1 or 2
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
        )
            return TryWeek(jaar, nummer, out dag);
        if (
            kaal
            && text.Length == 6
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var samen)
        )
            return TryWeek(samen / 100, samen % 100, out dag);
        if (text.Length > 24 || Week().Match(text.ToString()) is not { Success: true } match)
            return false;
        var gezegd = match.Groups["voor"].Success ? match.Groups["voor"] : match.Groups["na"];
        return TryWeek(
            gezegd.Success ? int.Parse(gezegd.Value, CultureInfo.InvariantCulture) : jaar,
            int.Parse(match.Groups["week"].Value, CultureInfo.InvariantCulture),
            out dag
        );
    }

    /// <summary>True for a week that does not say of which year it is.</summary>
    public static bool IsZonderJaar(ReadOnlySpan<char> text, bool kaal) =>
        !TryParse(text, null, kaal, out _, out _) && TryParse(text, 2024, kaal, out _, out _);

    private static bool TryWeek(int? jaar, int week, out DateOnly maandag)
    {
        maandag = default;
        if (jaar is not (>= 1900 and < 2200) || week < 1 || week > ISOWeek.GetWeeksInYear(jaar.Value))
            return false;
        maandag = DateOnly.FromDateTime(ISOWeek.ToDateTime(jaar.Value, week, DayOfWeek.Monday));
        return maandag <= Laatste;
    }

    [GeneratedRegex(
        @"^(?:(?<voor>\d{4})\s*[-/]?\s*)?(?:w|wk|week)\s*[-.]?\s*(?<week>\d{1,2})(?:\s*[-/,(]?\s*(?<na>\d{4})\)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Week();
}
