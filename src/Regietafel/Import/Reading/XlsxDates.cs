using System.Globalization;
using System.Xml;

namespace Regietafel.Import.Reading;

/// <summary>A day in a workbook is a number with a style that shows it as a day. Knows those styles, and the words of a number.</summary>
internal sealed class XlsxDates
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private readonly List<bool> _isDay = [];
    private readonly bool _from1904;

    private XlsxDates(bool from1904) => _from1904 = from1904;

    public static XlsxDates Read(Stream? part, bool from1904)
    {
        var dates = new XlsxDates(from1904);
        if (part is null)
            return dates;
        var ours = new Dictionary<string, bool>();
        var inCells = false;
        using var xml = XlsxWorkbook.Xml(part);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } id)
                ours[id] = ShowsDay(xml.GetAttribute("formatCode") ?? "");
            else if (xml.LocalName == "xf" && inCells)
                dates._isDay.Add(
                    xml.GetAttribute("numFmtId") is { } format
                        && (ours.TryGetValue(format, out var own) ? own : IsBuiltIn(format))
                );
        }
        return dates;
    }

    /// <summary>The words of a number: a day, a moment, a whole number, or one with a decimal comma.</summary>
    public string Text(string number, string? style)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return number;
        if (
            int.TryParse(style, CultureInfo.InvariantCulture, out var index)
            && index >= 0
            && index < _isDay.Count
            && _isDay[index]
            && Moment(value) is { } moment
        )
            return moment;
        return double.IsInteger(value) && Math.Abs(value) < 1e15 ? ((long)value).ToString(CultureInfo.InvariantCulture)
            // As a decimal it has the fifteen digits that a workbook keeps, and no exponent.
            : Math.Abs(value) < 1e15 ? ((decimal)value).ToString(Dutch)
            : value.ToString(Dutch);
    }

    private string? Moment(double serial)
    {
        // Spreadsheets count a 29 February 1900 that never was: number 60.
        var offset =
            _from1904 ? 1462
            : serial < 60 ? 1
            : 0;
        var seconds = Math.Round((serial + offset) * 86_400);
        if (serial < 1 || seconds is < 0 or > 2_958_465 * 86_400.0 || (!_from1904 && Math.Floor(serial) is 60))
            return null;
        var moment = new DateTime(1899, 12, 30).AddSeconds(seconds);
        return moment.ToString(
            moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss",
            CultureInfo.InvariantCulture
        );
    }

    private static bool IsBuiltIn(string format) =>
        int.TryParse(format, CultureInfo.InvariantCulture, out var id)
        && id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>True for a format with a letter of a day or year outside quotes and brackets.</summary>
    private static bool ShowsDay(string format)
    {
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < format.Length; i++)
        {
            var letter = format[i];
            if (letter == '\\')
                i++;
            else if (letter == '"')
                quoted = !quoted;
            else if (letter is '[' or ']' && !quoted)
                bracketed = letter == '[';
            else if (!quoted && !bracketed && letter is 'd' or 'D' or 'y' or 'Y' or 'j' or 'J')
                return true;
        }
        return false;
    }
}
