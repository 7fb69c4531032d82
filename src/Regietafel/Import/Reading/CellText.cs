using System.Globalization;
using System.Text;
using Regietafel.Tijd;

namespace Regietafel.Import.Reading;

/// <summary>The words of a cell as values: Dutch and ISO notation. What can be read in two ways is not read at all.</summary>
internal static class CellText
{
    /// <summary>A whole number: <c>1234</c>, <c>1.234</c>, <c>-316</c>, <c>+519</c>. A comma or a half group is refused.</summary>
    public static bool TryNumber(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var negative = text.Length > 0 && text[0] is '-' or '−';
        if (negative || (text.Length > 0 && text[0] == '+'))
            text = text[1..];
        if (text.Length is 0 or > 24 || !char.IsAsciiDigit(text[0]))
            return false;
        var point = text.IndexOf('.');
        if (point >= 0 && (point > 3 || (text.Length - point) % 4 != 0 || (point == 1 && text[0] == '0')))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.')
            {
                if (point < 0 || i < point || (i - point) % 4 != 0)
                    return false;
            }
            else if (
                !char.IsAsciiDigit(text[i])
                || value > (long.MaxValue - 9) / 10
                || (point >= 0 && i > point && (i - point) % 4 == 0)
            )
            {
                return false;
            }
            else
            {
                value = (value * 10) + (text[i] - '0');
            }
        }
        if (negative)
            value = -value;
        return true;
    }

    public static bool TryInt(ReadOnlySpan<char> text, out int value)
    {
        var read = TryNumber(text, out var number) && number is >= int.MinValue and <= int.MaxValue;
        value = read ? (int)number : 0;
        return read;
    }

    /// <summary>
    /// An exact number with a comma or a point before its decimals: <c>1234</c>, <c>0,21</c>, <c>-0.2156</c>, <c>1.234.567,8</c>. What could also
    /// be thousands (<c>1.234</c>) is refused, and so is what does not fit in a decimal.
    /// </summary>
    public static bool TryDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.Length > 30 || IsAmbiguousDecimal(text.ToString()))
            return false;
        var comma = text.LastIndexOf(',');
        var mark = comma >= 0 ? comma : text.LastIndexOf('.');
        if (comma < 0 && text.IndexOf('.') != mark)
            mark = -1;
        var whole = mark < 0 ? text : text[..mark];
        var fraction = mark < 0 ? "0" : text[(mark + 1)..];
        if (
            !TryNumber(whole, out var number)
            || fraction.Length is 0 or > 18
            || fraction.IndexOfAnyExceptInRange('0', '9') >= 0
        )
            return false;
        var places = decimal.Parse("0." + fraction.ToString(), CultureInfo.InvariantCulture);
        // Without zeros at the end, so that equal numbers are written equally.
        var sum = number + (whole[0] is '-' or '−' ? -places : places);
        value = sum / 1.000000000000000000000000000m;
        return true;
    }

    /// <summary>True for a number that is another number in another country.</summary>
    public static bool IsAmbiguousDecimal(string text) =>
        text.IndexOf('.') is > 0 and var point
        && point == text.LastIndexOf('.')
        && text.Length - point == 4
        && TryNumber(text, out _);

    /// <summary>A day: <c>2024-12-31</c> or <c>31-12-2024</c>. With slashes only when it can be read in one way.</summary>
    public static bool TryDay(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        if (text.Length is < 8 or > 10)
            return false;
        if (text.Length == 10 && text[4] == '-')
            return text[7] == '-' && TryDay(text[..4], text[5..7], text[8..], out day);
        var separator = text.IndexOfAny('-', '/');
        if (separator is < 1 or > 2)
            return false;
        var rest = text[(separator + 1)..];
        var second = rest.IndexOf(text[separator]);
        return second is 1 or 2
            && rest.Length - second == 5
            && TryDay(rest[(second + 1)..], rest[..second], text[..separator], out day)
            && (text[separator] == '-' || !IsAmbiguous(day));
    }

    /// <summary>True for a day with slashes that is another day in another country.</summary>
    public static bool IsAmbiguousDay(string text)
    {
        var dashed = text.Replace('/', '-');
        return dashed != text && TryDay(dashed, out var day) && IsAmbiguous(day);
    }

    private static bool IsAmbiguous(DateOnly day) => day.Day <= 12 && day.Day != day.Month;

    private static bool TryDay(
        ReadOnlySpan<char> year,
        ReadOnlySpan<char> month,
        ReadOnlySpan<char> day,
        out DateOnly value
    )
    {
        value = default;
        if (!TryDigits(year, out var y) || !TryDigits(month, out var m) || !TryDigits(day, out var d))
            return false;
        if (y < 1 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
            return false;
        value = new(y, m, d);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            value = (value * 10) + (digit - '0');
        }
        return text.Length > 0;
    }

    /// <summary>A day (its first moment, in the Netherlands) or a moment to the microsecond.</summary>
    public static bool TryMoment(ReadOnlySpan<char> text, out Tijdstip moment)
    {
        if (TryDay(text, out var day))
            moment = Amsterdam.Begin(day);
        else if (!Amsterdam.TryParse(text, out moment))
            return false;
        return moment >= Earliest && moment < Latest;
    }

    private static readonly Tijdstip Earliest = Amsterdam.Begin(new(1900, 1, 1));
    private static readonly Tijdstip Latest = Amsterdam.Begin(new(2200, 1, 1));

    public static bool TryTermijn(ReadOnlySpan<char> text, out Termijn termijn)
    {
        if (TryDay(text, out var day))
        {
            termijn = new(day);
            return true;
        }
        var read = TryHalfjaar(text, out var halfjaar);
        termijn = read ? new(halfjaar) : default;
        return read;
    }

    public static bool TryHalfjaar(ReadOnlySpan<char> text, out Halfjaar halfjaar)
    {
        halfjaar = default;
        return text.Length is 6 or 7 && Halfjaar.TryParse(text.ToString(), CultureInfo.InvariantCulture, out halfjaar);
    }

    public static bool TryYesNo(ReadOnlySpan<char> text, out bool value)
    {
        value = Is(text, "ja") || Is(text, "j");
        return value || Is(text, "nee") || Is(text, "n");
    }

    public static bool Is(ReadOnlySpan<char> text, string word) =>
        text.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a cell as a sentence quotes them: on one line, not longer than a cell is wide.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder("'");
        foreach (var letter in text[..Math.Min(text.Length, 40)])
            quoted.Append(char.IsControl(letter) || char.IsSurrogate(letter) ? '�' : letter);
        return quoted.Append(text.Length > 40 ? "…'" : "'").ToString();
    }
}
