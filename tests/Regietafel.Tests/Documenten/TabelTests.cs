using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Regietafel.Documenten;
using Regietafel.Export;
using Formula = Regietafel.Documenten.Formula;

namespace Regietafel.Tests.Documenten;

public sealed class TabelTests
{
    private static readonly Tabel Voorbeeld = new(
        "stand: 'PV25'",
        [new("gebied"), new("waarvan amv", CellKind.Number), new("peildatum", CellKind.Day), new("afgeleid")],
        [
            ["=HYPERLINK(\"http://x\")", -1201, new DateOnly(2024, 1, 8), true],
            ["+31", 506.5m, new DateOnly(1899, 1, 1), null],
            ["a;b\u0007", null, null, "niet geregistreerd"],
        ]
    );

    [Fact]
    public void CSV_is_what_a_Dutch_spreadsheet_opens_without_running_text() =>
        Assert.Equal(
            "gebied;waarvan amv;peildatum;afgeleid\r\n"
                + "\"'=HYPERLINK(\"\"http://x\"\")\";-1201;2024-01-08;ja\r\n"
                + "'+31;506,5;1899-01-01;\r\n"
                + "\"a;b\u0007\";;;niet geregistreerd\r\n",
            Text(TabelCsv.Write).TrimStart('\uFEFF')
        );

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("'=1", "''=1")]
    [InlineData("a=1", "a=1")]
    [InlineData("'s", "'s")]
    public void Text_that_begins_like_a_formula_gets_an_apostrophe_and_loses_it_again(string text, string neutral)
    {
        Assert.Equal(neutral, Formula.Neutralise(text));
        Assert.Equal(text, Formula.Restore(neutral).ToString());
    }

    [Fact]
    public void JSON_keeps_numbers_days_and_what_is_missing()
    {
        var rows = JsonDocument.Parse(Text(TabelJson.Write)).RootElement;
        Assert.Equal(
            ["{\"gebied\":\"\\u002B31\",\"waarvanAmv\":506.5,\"peildatum\":\"1899-01-01\",\"afgeleid\":null}"],
            rows.EnumerateArray().Skip(1).Take(1).Select(r => r.GetRawText())
        );
        Assert.Equal(
            (-1201, true),
            (rows[0].GetProperty("waarvanAmv").GetInt32(), rows[0].GetProperty("afgeleid").GetBoolean())
        );
    }

    [Fact]
    public void In_a_workbook_text_is_text_and_numbers_and_days_are_numbers()
    {
        using var stream = new MemoryStream();
        TabelXlsx.Write([Voorbeeld], stream);
        using var workbook = SpreadsheetDocument.Open(stream, false);
        var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        Assert.DoesNotContain(cells, c => c.CellFormula is not null);
        Assert.Equal(
            [("=HYPERLINK(\"http://x\")", true), ("-1201", false), ("45299", false), ("ja", true)],
            cells.Skip(4).Take(4).Select(c => (c.InnerText, c.DataType?.Value == CellValues.InlineString))
        );
    }

    [Fact]
    public void A_workbook_of_ours_is_valid()
    {
        using var stream = new MemoryStream();
        TabelXlsx.Write([Voorbeeld, Voorbeeld with { Naam = "leeg", Rows = [] }], stream);
        Assert.Empty(Errors(stream));
    }

    [Fact]
    public void The_template_is_valid_and_has_drop_downs_and_the_areas_of_the_country()
    {
        using var stream = new MemoryStream();
        Sjabloon.Write(stream, book: null, new(2024, 5, 1));
        Assert.Empty(Errors(stream));
        using var workbook = SpreadsheetDocument.Open(stream, false);
        var sheets = workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(
            [
                "uitleg",
                "bronnen",
                "gebieden",
                "herindelingen",
                "indeling",
                "indicatoren",
                "sleutels",
                "opgaven",
                "verdelingen",
                "realisatie",
                "beginsaldi",
                "correcties",
                "kalender",
                "kalenderstappen",
                "overdrachten",
                "koppelingen",
                "ontheffingen",
                "verschoningen",
                "ladder",
                "treden",
                "brieven",
                "locaties",
                "capaciteit",
                "locatiestappen",
                "bezetting",
                "doorkijkparameters",
                "scenarios",
                "signaaldrempels",
                "noodvragen",
                "signaalbehandelingen",
                "locatieonderzoeken",
                "criteria",
                "kandidaten",
                "beoordelingen",
                "kandidaatbesluiten",
                "lijsten",
            ],
            sheets.Select(s => s.Name!.Value)
        );
        Assert.Equal(SheetStateValues.Hidden, sheets[^1].State!.Value);
        string[] Formulas(string name) =>
            [
                .. ((WorksheetPart)workbook.WorkbookPart!.GetPartById(sheets.Single(s => s.Name == name).Id!))
                    .Worksheet.Descendants<DataValidation>()
                    .Select(v => v.Formula1?.Text)
                    .OfType<string>(),
            ];
        Assert.Equal(
            [
                "\"asiel,statushouders,oekraine\"",
                "lijsten!$A$1:$A$380",
                "\"indicatief,oproep,voorgesteld,vastgesteld,wettelijk\"",
                "bronnen!$A$2:$A$1000",
                "\"openbaar,intern,vertrouwelijk\"",
            ],
            Formulas("opgaven")
        );
        var areas = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheets[^1].Id!)).Worksheet.Descendants<Cell>();
        Assert.Contains("GM0202 Arnhem", areas.Select(c => c.InnerText));
    }

    [Fact]
    public void A_table_that_is_longer_than_a_sheet_goes_on_to_the_next()
    {
        var rows = Enumerable.Range(1, 1_048_576).Select(i => (IReadOnlyList<object?>)[i]);
        using var stream = new MemoryStream();
        TabelXlsx.Write([new("realisatie", [new("n")], rows)], stream);
        using var zip = new System.IO.Compression.ZipArchive(stream);
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        Assert.Contains(
            """<row r="2"><c s="3"><v>1048576</v></c></row></sheetData>""",
            reader.ReadToEnd(),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Errors(Stream stream)
    {
        using var workbook = SpreadsheetDocument.Open(stream, false);
        return [.. new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }

    private static string Text(Action<Tabel, Stream> write)
    {
        using var stream = new MemoryStream();
        write(Voorbeeld, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
