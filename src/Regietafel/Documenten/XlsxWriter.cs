using System.IO.Compression;
using System.Text;

namespace Regietafel.Documenten;

/// <summary>The styles of our workbooks, by their place in the part <c>styles.xml</c>.</summary>
internal enum XlsxStyle
{
    Plain,
    Header,
    Day,
    Number,
    Fraction,
    Wrapped,
    Title,
    HeaderDay,
    HeaderNumber,
}

/// <summary>A formula of ours with what it comes to, which a viewer that does not compute shows. Never made of text from outside.</summary>
internal sealed record XlsxFormula(string Text, object Value);

/// <summary>What a sheet is besides its cells.</summary>
/// <param name="Frozen">How many rows at the top and columns at the left stay in sight.</param>
/// <param name="Checks">What may be filled in below a header, by column from 0.</param>
internal sealed record XlsxSheetOptions(
    bool IsHidden = false,
    bool FreezeHeader = true,
    IReadOnlyList<XlsxCheck>? Checks = null,
    (int Rows, int Columns)? Frozen = null
)
{
    /// <summary>The header alone, unless another corner is said.</summary>
    public (int Rows, int Columns) Corner => Frozen ?? (FreezeHeader ? (1, 0) : default);
}

/// <summary>
/// What one may fill in below the header of a column: <paramref name="List"/> is a range or a quoted list, null leaves it free. The words of
/// <paramref name="Prompt"/> show when the header is selected.
/// </summary>
internal sealed record XlsxCheck(int Column, string? List, string Title, string Prompt);

/// <summary>
/// Writes a workbook (ISO 29500) as a stream: a cell is written once and then forgotten, so a million rows take no memory. Text is typed as
/// text, so no cell is ever run as a formula but an <see cref="XlsxFormula"/>.
/// </summary>
internal sealed class XlsxWriter : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly List<(string Name, bool IsHidden)> _sheets = [];
    private readonly List<(string Name, string Range)> _names = [];

    public XlsxWriter(Stream stream) => _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins a sheet; dispose it before the next one.</summary>
    public XlsxSheetWriter Sheet(string name, IReadOnlyList<double> widths, XlsxSheetOptions? options = null)
    {
        options ??= new();
        _sheets.Add((SheetName(name), options.IsHidden));
        return new(Part($"xl/worksheets/sheet{_sheets.Count}.xml"), widths, options);
    }

    /// <summary>Lets formulas call a range by a name.</summary>
    public void Name(string name, string range) => _names.Add((name, range));

    private static string SheetName(string name)
    {
        var allowed = string.Concat(name.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '-' : c));
        return allowed.Length <= 31 ? allowed : allowed[..31];
    }

    public void Dispose()
    {
        Write("[Content_Types].xml", XlsxParts.ContentTypes(_sheets.Count));
        Write("_rels/.rels", XlsxParts.RootRelations);
        Write("xl/workbook.xml", XlsxParts.Workbook(_sheets, _names));
        Write("xl/_rels/workbook.xml.rels", XlsxParts.Relations(_sheets.Count));
        Write("xl/styles.xml", XlsxParts.Styles);
        _zip.Dispose();
    }

    private void Write(string part, string xml)
    {
        using var stream = Part(part);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    private Stream Part(string name) => _zip.CreateEntry(name, CompressionLevel.Fastest).Open();
}
