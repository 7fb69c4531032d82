using System.Globalization;
using System.Text;
using System.Xml;
using Regietafel.Documenten;

namespace Regietafel.Import.Reading;

/// <summary>Rows of one sheet of a workbook, read as a stream. Every cell becomes words as a CSV file would have them.</summary>
internal sealed class XlsxRows(Stream part, XlsxTexts texts, XlsxDates dates) : IRows
{
    private const int MostCells = 1_024;

    private readonly XmlReader _xml = XlsxWorkbook.Xml(part);
    private readonly string?[] _cells = new string?[MostCells];
    private readonly StringBuilder _text = new();

    public int Number { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int cell] => (uint)cell < (uint)Count ? _cells[cell].AsSpan().Trim() : default;

    public bool Read()
    {
        try
        {
            while (_xml.Read())
            {
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "row")
                {
                    ReadRow();
                    return true;
                }
            }
            return false;
        }
        catch (XmlException fault)
        {
            throw XlsxWorkbook.Broken(fault);
        }
    }

    private void ReadRow()
    {
        var number = _xml.GetAttribute("r");
        Array.Clear(_cells, 0, Count);
        Count = 0;
        if (!_xml.IsEmptyElement)
        {
            var place = -1;
            for (var depth = _xml.Depth; _xml.Read() && _xml.Depth > depth; )
            {
                if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "c")
                    continue;
                place = Place(_xml.GetAttribute("r")) ?? place + 1;
                if (place < MostCells)
                    ReadCell(place);
                else
                    Skip();
            }
        }
        Number = int.TryParse(number, CultureInfo.InvariantCulture, out var given) && given > 0 ? given : Number + 1;
    }

    /// <summary>Passes over a cell, to stand at its end like <see cref="ReadCell"/> does.</summary>
    private void Skip()
    {
        if (_xml.IsEmptyElement)
            return;
        for (var depth = _xml.Depth; _xml.Read() && _xml.Depth > depth; ) { }
    }

    private void ReadCell(int place)
    {
        var (kind, style) = (_xml.GetAttribute("t"), _xml.GetAttribute("s"));
        if (_xml.IsEmptyElement)
            return;
        _text.Clear();
        var (hasFormula, hasValue) = (false, false);
        for (var depth = _xml.Depth; _xml.Read() && _xml.Depth > depth; )
        {
            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            hasFormula |= _xml.LocalName == "f";
            if (_xml.LocalName == "v")
            {
                hasValue = true;
                XlsxTexts.Content(_xml, _text);
            }
            else if (_xml.LocalName == "is")
            {
                XlsxTexts.Runs(_xml, _text);
            }
        }
        if (hasFormula && !hasValue)
            throw new UnreadableException(
                "een formule heeft hier geen uitkomst; open de werkmap in een rekenprogramma en bewaar haar daar."
            );
        _cells[place] = Words(kind, style, _text.ToString());
        Count = Math.Max(Count, place + 1);
    }

    private string Words(string? kind, string? style, string text) =>
        kind switch
        {
            "s" => int.TryParse(text, CultureInfo.InvariantCulture, out var index)
                ? texts[index]
                : throw XlsxWorkbook.Broken(),
            "b" => text is "1" or "true" ? "ja" : "nee",
            "d" => text.EndsWith("T00:00:00", StringComparison.Ordinal) ? text[..^9] : text,
            "inlineStr" or "str" => XlsxText.Decode(text),
            "e" => text,
            _ => dates.Text(text, style),
        };

    /// <summary>The column of a reference like <c>AB12</c>, from 0; null when it is no reference.</summary>
    private static int? Place(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetter(letter))
                break;
            column = Math.Min((column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1), MostCells + 1);
        }
        return column == 0 ? null : column - 1;
    }

    public void Dispose() => _xml.Dispose();
}
