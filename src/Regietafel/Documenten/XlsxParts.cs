using System.Globalization;
using System.Security;
using System.Text;

namespace Regietafel.Documenten;

/// <summary>The parts of a workbook that do not depend on its cells.</summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder(
            $"""
            {Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>
            """
        );
        for (var i = 1; i <= sheets; i++)
            xml.Append(
                CultureInfo.InvariantCulture,
                $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{Types}.worksheet+xml"/>"""
            );
        return xml.Append("</Types>").ToString();
    }

    public static string RootRelations =>
        $"""
            {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """;

    public static string Relations(int sheets)
    {
        var xml = new StringBuilder(
            $"""
            {Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId0" Type="{Office}/styles" Target="styles.xml"/>
            """
        );
        for (var i = 1; i <= sheets; i++)
            xml.Append(
                CultureInfo.InvariantCulture,
                $"""<Relationship Id="rId{i}" Type="{Office}/worksheet" Target="worksheets/sheet{i}.xml"/>"""
            );
        return xml.Append("</Relationships>").ToString();
    }

    /// <param name="names">Ranges by the name that formulas call them by. With any, a spreadsheet computes its formulas when it opens the workbook.</param>
    public static string Workbook(
        IReadOnlyList<(string Name, bool IsHidden)> sheets,
        IReadOnlyList<(string Name, string Range)> names
    )
    {
        var xml = new StringBuilder($"""{Declaration}<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>""");
        foreach (var (i, (name, isHidden)) in sheets.Index())
            xml.Append(
                CultureInfo.InvariantCulture,
                $"""<sheet name="{SecurityElement.Escape(name)}" sheetId="{i + 1}"{(isHidden ? " state=\"hidden\"" : "")} r:id="rId{i + 1}"/>"""
            );
        xml.Append("</sheets>");
        if (names.Count > 0)
        {
            xml.Append("<definedNames>");
            foreach (var (name, range) in names)
                xml.Append(
                    CultureInfo.InvariantCulture,
                    $"""<definedName name="{name}">{SecurityElement.Escape(range)}</definedName>"""
                );
            xml.Append("""</definedNames><calcPr fullCalcOnLoad="1"/>""");
        }
        return xml.Append("</workbook>").ToString();
    }

    /// <summary>The cell formats stand in the order of <see cref="XlsxStyle"/>.</summary>
    public static string Styles =>
        $"""
            {Declaration}<styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="#,##0.0##"/></numFmts>
            <fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts>
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EBF3"/><bgColor indexed="64"/></patternFill></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="3" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """;
}
