using System.Globalization;
using System.Text;
using System.Xml;

namespace Regietafel.Documenten;

/// <summary>One sheet of an <see cref="XlsxWriter"/>, row after row.</summary>
internal sealed class XlsxSheetWriter : IDisposable
{
    /// <summary>Day 1 of a spreadsheet, counted from the day after the 29 February 1900 that never was; earlier days are written as text.</summary>
    public static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly Stream _part;
    private readonly XmlWriter _xml;
    private readonly XlsxSheetOptions _options;

    internal XlsxSheetWriter(Stream part, IReadOnlyList<double> widths, XlsxSheetOptions options)
    {
        (_part, _options) = (part, options);
        _xml = XmlWriter.Create(part, new() { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        _xml.WriteStartElement("worksheet", XlsxParts.Main);
        _xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        WriteFrozen(options.Corner);
        WriteWidths(widths);
        _xml.WriteStartElement("sheetData");
    }

    /// <summary>How many rows have been written.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes a row; <paramref name="style"/> is for its text, numbers and days have their own.</summary>
    public void Row(IReadOnlyList<object?> cells, XlsxStyle style = XlsxStyle.Plain)
    {
        Rows++;
        _xml.WriteStartElement("row");
        var (skipped, row) = (false, Rows.ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("r", row);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is null or "")
            {
                skipped = true;
                continue;
            }
            _xml.WriteStartElement("c");
            if (skipped)
                _xml.WriteAttributeString("r", Letters(i) + row);
            skipped = false;
            WriteCell(cells[i]!, style);
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
    }

    private void WriteCell(object cell, XlsxStyle style)
    {
        switch (cell)
        {
            case XlsxFormula formula:
                WriteStyle(Style(formula.Value, style));
                _xml.WriteElementString("f", formula.Text);
                _xml.WriteElementString("v", Number(formula.Value));
                break;
            case int or long or decimal or double:
            case DateOnly day when day >= FirstDay:
                WriteStyle(Style(cell, style));
                _xml.WriteElementString("v", Number(cell));
                break;
            case DateOnly day:
                WriteText(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), style);
                break;
            case bool yes:
                WriteText(yes ? "ja" : "nee", style);
                break;
            case string text:
                WriteText(text, style);
                break;
            default:
                throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell));
        }
    }

    private static string Number(object cell) =>
        cell is DateOnly day
            ? (day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture)
            : ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture);

    private static XlsxStyle Style(object cell, XlsxStyle row) =>
        cell switch
        {
            DateOnly => row == XlsxStyle.Header ? XlsxStyle.HeaderDay : XlsxStyle.Day,
            int or long => row == XlsxStyle.Header ? XlsxStyle.HeaderNumber : XlsxStyle.Number,
            _ => XlsxStyle.Fraction,
        };

    private void WriteText(string text, XlsxStyle style)
    {
        WriteStyle(style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XlsxText.Encode(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteStyle(XlsxStyle style)
    {
        if (style != XlsxStyle.Plain)
            _xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The letters of a column, from 0: A, B, … Z, AA.</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);

    private void WriteFrozen((int Rows, int Columns) corner)
    {
        if (corner == default)
            return;
        var (rows, columns) = (
            corner.Rows > 0 ? $" ySplit=\"{corner.Rows}\"" : "",
            corner.Columns > 0 ? $" xSplit=\"{corner.Columns}\"" : ""
        );
        var pane = (corner.Rows, corner.Columns) switch
        {
            (> 0, > 0) => "bottomRight",
            (> 0, _) => "bottomLeft",
            _ => "topRight",
        };
        _xml.WriteRaw(
            $"""<sheetViews><sheetView workbookViewId="0"><pane{columns}{rows} topLeftCell="{Letters(corner.Columns)}{corner.Rows + 1}" activePane="{pane}" state="frozen"/></sheetView></sheetViews>"""
        );
    }

    private void WriteWidths(IReadOnlyList<double> widths)
    {
        if (widths.Count == 0)
            return;
        _xml.WriteStartElement("cols");
        foreach (var (i, width) in widths.Index())
        {
            _xml.WriteStartElement("col");
            _xml.WriteAttributeString("min", (i + 1).ToString(CultureInfo.InvariantCulture));
            _xml.WriteAttributeString("max", (i + 1).ToString(CultureInfo.InvariantCulture));
            _xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
    }

    private void WriteChecks(IReadOnlyList<XlsxCheck> checks)
    {
        _xml.WriteStartElement("dataValidations");
        _xml.WriteAttributeString(
            "count",
            checks.Sum(c => c.List is null ? 1 : 2).ToString(CultureInfo.InvariantCulture)
        );
        foreach (var check in checks)
        {
            var column = Letters(check.Column);
            WriteCheck($"{column}1", null, check);
            if (check.List is { } list)
                WriteCheck($"{column}2:{column}1048576", list, check);
        }
        _xml.WriteEndElement();
    }

    private void WriteCheck(string range, string? list, XlsxCheck check)
    {
        _xml.WriteStartElement("dataValidation");
        if (list is not null)
        {
            _xml.WriteAttributeString("type", "list");
            // A warning, not a wall: the import reads more than the list offers.
            _xml.WriteAttributeString("errorStyle", "warning");
        }
        _xml.WriteAttributeString("allowBlank", "1");
        if (list is null)
        {
            _xml.WriteAttributeString("showInputMessage", "1");
            _xml.WriteAttributeString("promptTitle", Cut(check.Title, 32));
            _xml.WriteAttributeString("prompt", Cut(check.Prompt, 255));
        }
        else
        {
            _xml.WriteAttributeString("showErrorMessage", "1");
        }
        _xml.WriteAttributeString("sqref", range);
        if (list is not null)
            _xml.WriteElementString("formula1", list);
        _xml.WriteEndElement();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    public void Dispose()
    {
        _xml.WriteEndElement();
        if (_options.Checks is { Count: > 0 } checks)
            WriteChecks(checks);
        // On paper: landscape, as wide as the page, as many pages down as it takes.
        _xml.WriteRaw("""<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>""");
        _xml.WriteEndElement();
        _xml.Dispose();
        _part.Dispose();
    }
}
