using System.IO.Compression;
using System.Text;

namespace Regietafel.Tests.Import;

/// <summary>A workbook put together part by part, as other programs write them.</summary>
internal sealed class RawWorkbook
{
    private readonly Dictionary<string, string> _parts = new()
    {
        ["[Content_Types].xml"] = "<Types/>",
        ["_rels/.rels"] =
            """<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>""",
    };
    private readonly StringBuilder _sheets = new();
    private readonly StringBuilder _relations = new(
        """<Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/>"""
    );
    private string _properties = "";
    private int _count;

    public RawWorkbook Sheet(string name, string rows, string state = "visible")
    {
        _count++;
        _sheets.Append($"""<sheet name="{name}" sheetId="{_count}" state="{state}" r:id="r{_count}"/>""");
        _relations.Append($"""<Relationship Id="r{_count}" Type="x/worksheet" Target="worksheets/{_count}.xml"/>""");
        return Part($"xl/worksheets/{_count}.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>");
    }

    /// <summary>A sheet of text cells.</summary>
    public RawWorkbook Table(string name, params string[] rows) =>
        Sheet(
            name,
            string.Concat(
                rows.Select(r =>
                    $"<row>{string.Concat(r.Split(';').Select(c => $"""<c t="inlineStr"><is><t>{c}</t></is></c>"""))}</row>"
                )
            )
        );

    public RawWorkbook Part(string name, string xml)
    {
        _parts[name] = xml;
        return this;
    }

    public RawWorkbook From1904()
    {
        _properties = """<workbookPr date1904="1"/>""";
        return this;
    }

    public byte[] Bytes()
    {
        Part(
            "xl/workbook.xml",
            $"""<workbook xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">{_properties}<sheets>{_sheets}</sheets></workbook>"""
        );
        Part("xl/_rels/workbook.xml.rels", $"<Relationships>{_relations}</Relationships>");
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, xml) in _parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }
        return stream.ToArray();
    }
}
