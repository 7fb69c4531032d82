using System.IO.Compression;
using System.Xml;

namespace Regietafel.Import.Reading;

/// <summary>A sheet of a workbook, before it is read.</summary>
internal sealed record XlsxSheet(string Name, bool IsHidden, Func<IRows> Open);

/// <summary>
/// The table of contents of a workbook (ISO 29500): its sheets with what their cells refer to. Links to other files are not followed, and a
/// document type is refused, so nothing outside the file is ever read.
/// </summary>
internal static class XlsxWorkbook
{
    private const string Workbook = "xl/workbook.xml";

    public static IReadOnlyList<XlsxSheet> Open(ZipArchive archive, Meter meter)
    {
        try
        {
            var root = Relations(archive, meter, "").FirstOrDefault(r => r.Type == "officeDocument")?.Target;
            var workbook = root ?? Workbook;
            var relations = Relations(archive, meter, workbook);
            string? Part(string type) => relations.FirstOrDefault(r => r.Type == type)?.Target;

            var (sheets, from1904) = Contents(archive, meter, workbook);
            var texts = XlsxTexts.Read(Stream(archive, meter, Part("sharedStrings")));
            var dates = XlsxDates.Read(Stream(archive, meter, Part("styles")), from1904);
            return
            [
                .. from sheet in sheets
                let target = relations.FirstOrDefault(r => r.Id == sheet.Id && r.Type == "worksheet")?.Target
                where target is not null
                select new XlsxSheet(
                    sheet.Name,
                    sheet.IsHidden,
                    () => new XlsxRows(Stream(archive, meter, target) ?? throw Broken(), texts, dates)
                ),
            ];
        }
        catch (XmlException fault)
        {
            throw Broken(fault);
        }
    }

    public static UnreadableException Broken(Exception? fault = null) => new("deze werkmap is beschadigd.", fault);

    public static XmlReader Xml(Stream stream) =>
        XmlReader.Create(
            stream,
            new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
            }
        );

    private static Stream? Stream(ZipArchive archive, Meter meter, string? part) =>
        part is not null && archive.GetEntry(part) is { } entry ? meter.Of(entry.Open(), entry.Length) : null;

    private static (List<(string Name, string Id, bool IsHidden)> Sheets, bool From1904) Contents(
        ZipArchive archive,
        Meter meter,
        string workbook
    )
    {
        var (sheets, from1904) = (new List<(string, string, bool)>(), false);
        using var xml = Xml(Stream(archive, meter, workbook) ?? throw Broken());
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet" && xml.GetAttribute("name") is { } name && Id(xml) is { } id)
                sheets.Add((name, id, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }
        return (sheets, from1904);
    }

    /// <summary>The attribute r:id, whichever of the two published names its namespace has.</summary>
    private static string? Id(XmlReader xml)
    {
        string? id = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                id = xml.Value;
        }
        xml.MoveToElement();
        return id;
    }

    private sealed record Relation(string Id, string Type, string Target);

    private static List<Relation> Relations(ZipArchive archive, Meter meter, string part)
    {
        var found = new List<Relation>();
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        if (Stream(archive, meter, $"{folder}_rels/{part[folder.Length..]}.rels") is not { } stream)
            return found;
        using var xml = Xml(stream);
        while (xml.Read())
        {
            if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "Relationship"
                && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Id") is { } id
                && xml.GetAttribute("Type") is { } type
                && xml.GetAttribute("Target") is { } target
            )
                found.Add(new(id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
        }
        return found;
    }

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (step is not ("" or "." or ".."))
                parts.Add(step);
        }
        return string.Join('/', parts);
    }
}
