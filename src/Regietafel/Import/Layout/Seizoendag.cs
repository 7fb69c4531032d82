using System.Globalization;
using Regietafel.Documenten;
using Regietafel.Import.Reading;

namespace Regietafel.Import.Layout;

/// <summary>
/// A day of every year in a cell: <c>1 oktober</c>. A whole date is read too and its year left out, for a spreadsheet makes one of what is typed.
/// </summary>
internal static class Seizoendag
{
    private static readonly DateTimeFormatInfo Dutch = CultureInfo.GetCultureInfo("nl-NL").DateTimeFormat;

    public static readonly CellType<(int Maand, int Dag)> Type = new(
        "dag van het jaar, zoals 1 oktober",
        CellKind.Text,
        TryParse,
        text => $"{text} is geen dag van elk jaar zoals 1 oktober."
    );

    public static string Word((int Maand, int Dag) dag) => $"{dag.Dag} {Dutch.GetMonthName(dag.Maand)}";

    public static bool TryParse(ReadOnlySpan<char> text, out (int Maand, int Dag) value)
    {
        value = default;
        if (CellText.TryDay(text, out var day))
            value = (day.Month, day.Day);
        else if (
            text.IndexOf(' ') is > 0 and var space
            && int.TryParse(text[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
            value = (Month(text[(space + 1)..].Trim().TrimEnd('.')), number);
        // In a year without a leap day: a season neither begins nor ends on it.
        return value.Maand > 0 && value.Dag >= 1 && value.Dag <= DateTime.DaysInMonth(2023, value.Maand);
    }

    private static int Month(ReadOnlySpan<char> name)
    {
        for (var month = 1; month <= 12; month++)
        {
            if (
                CellText.Is(name, Dutch.GetMonthName(month))
                || CellText.Is(name, Dutch.GetAbbreviatedMonthName(month).TrimEnd('.'))
            )
                return month;
        }
        return 0;
    }
}
