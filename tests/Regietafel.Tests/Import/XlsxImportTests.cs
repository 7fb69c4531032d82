using System.IO.Compression;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Tests.Import;

public sealed class XlsxImportTests
{
    private const string Styles =
        """<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d mmmm yyyy;@"/><numFmt numFmtId="171" formatCode="0 &quot;dagen&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>""";

    private static RawWorkbook Workbook =>
        new RawWorkbook()
            .Table("Bronnen", "code;titel", "b;Plan")
            .Table("gebieden", "code;naam;bron", "GM0202 Arnhem;Arnhem;b")
            .Part("xl/styles.xml", Styles);

    private static RawWorkbook WithMeasurement(string dag, string aantal) =>
        Workbook
            .Sheet(
                "realisatie",
                $"""
                <row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c t="s"><v>5</v></c></row>
                <row r="4"><c r="A4" t="str"><f>LOWER("ASIEL")</f><v>asiel</v></c><c t="inlineStr"><is><r><t>GM</t></r><r><t>0202</t></r></is></c><c r="C4" t="s"><v>6</v></c>{dag}{aantal}<c r="F4" t="s"><v>7</v></c></row>
                """
            )
            .Part(
                "xl/sharedStrings.xml",
                "<sst><si><t>taak</t></si><si><t>gebied</t></si><si><t>soort</t></si><si><t>peildatum</t></si><si><t>aantal</t></si><si><t>bron</t></si><si><t>ro</t></si><si><r><t>b</t></r><rPh><t>bé</t></rPh></si></sst>"
            );

    [Theory]
    [InlineData("""<c r="D4" s="1"><v>45292</v></c>""")]
    [InlineData("""<c r="D4" s="2"><v>45292</v></c>""")]
    [InlineData("""<c r="D4" t="d"><v>2024-01-01T00:00:00</v></c>""")]
    [InlineData("""<c r="D4" t="inlineStr"><is><t>1-1-2024</t></is></c>""")]
    public async Task A_day_is_a_number_with_a_style_or_text(string dag)
    {
        await using var book = await ImportBook.Empty();
        Assert.Empty((await book.Import("werk.xlsx", WithMeasurement(dag, "<c><v>1.2E3</v></c>").Bytes())).Problems);
        var gemeld = Assert.IsType<RealisatieGemeld>(book.Facts.Last());
        Assert.Equal((new DateOnly(2024, 1, 1), 1200, "RO"), (gemeld.Peildatum, gemeld.Aantal, gemeld.Soort));
    }

    [Fact]
    public async Task A_workbook_that_counts_from_1904_has_its_own_days()
    {
        await using var book = await ImportBook.Empty();
        var content = WithMeasurement("""<c s="1"><v>43830</v></c>""", "<c><v>1</v></c>").From1904().Bytes();
        Assert.Empty((await book.Import("werk.xlsx", content)).Problems);
        Assert.Equal(new DateOnly(2024, 1, 1), ((RealisatieGemeld)book.Facts.Last()).Peildatum);
    }

    [Theory]
    [InlineData("""<c r="D4" s="3"><v>45292</v></c>""", "<c><v>1</v></c>", "peildatum: '45292' is geen datum")]
    [InlineData(
        """<c r="D4" s="1"><v>45292.5</v></c>""",
        "<c><v>1</v></c>",
        "peildatum: '2024-01-01T12:00:00' is geen datum"
    )]
    [InlineData("""<c r="D4" s="1"><v>45292</v></c>""", "<c><v>12.5</v></c>", "aantal: '12,5' is geen heel getal")]
    [InlineData(
        """<c r="D4" s="1"><v>45292</v></c>""",
        """<c t="e"><v>#REF!</v></c>""",
        "aantal: '#REF!' is geen heel getal"
    )]
    [InlineData("""<c r="D4" s="1"><v>45292</v></c>""", """<c t="b"><v>1</v></c>""", "aantal: 'ja' is geen heel getal")]
    public async Task A_cell_of_another_kind_is_named_with_sheet_row_and_column(string dag, string aantal, string zin)
    {
        await using var book = await ImportBook.Empty();
        var result = await book.Import("werk.xlsx", WithMeasurement(dag, aantal).Bytes());
        Assert.StartsWith(
            $"werk.xlsx, blad realisatie, rij 4, kolom {zin}",
            Assert.Single(result.Problems).ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(0, book.Book.Last);
    }

    [Fact]
    public async Task A_formula_without_an_outcome_is_refused_with_the_way_out()
    {
        await using var book = await ImportBook.Empty();
        var result = await book.Import(
            "werk.xlsx",
            WithMeasurement("""<c s="1"><v>45292</v></c>""", "<c><f>1+1</f></c>").Bytes()
        );
        Assert.Contains(
            "een formule heeft hier geen uitkomst",
            Assert.Single(result.Problems).Zin,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Hidden_and_empty_sheets_and_the_explanation_are_passed_over_and_other_sheets_named()
    {
        await using var book = await ImportBook.Empty();
        var workbook = Workbook
            .Table("uitleg", "lees dit")
            .Sheet("Blad1", "")
            .Sheet("hulp", "<row><c><v>1</v></c></row>", "hidden");
        Assert.Empty((await book.Import("werk.xlsx", workbook.Bytes())).Problems);
        Assert.Contains(
            "werk.xlsx, blad notities: naam en kolommen horen bij geen van de bladen",
            Assert
                .Single((await book.Import("werk.xlsx", workbook.Table("notities", "bel Piet").Bytes())).Problems)
                .ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_row_of_a_million_cells_is_read_as_far_as_there_are_columns()
    {
        await using var book = await ImportBook.Empty();
        var row =
            "<row><c t=\"str\"><v>b</v></c><c t=\"str\"><v>Plan</v></c>"
            + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1_000_000))
            + "</row>";
        var bytes = new RawWorkbook()
            .Sheet("bronnen", "<row><c t=\"str\"><v>code</v></c><c t=\"str\"><v>titel</v></c></row>" + row)
            .Bytes();
        Assert.Contains(
            "kolom zonder naam",
            (await book.Import("werk.xlsx", bytes)).Problems[0].Zin,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_workbook_that_unfolds_without_end_is_refused()
    {
        await using var book = await ImportBook.Empty();
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>" + new string(' ', 30_000) + "</v></c></row>", 4_000));
        var result = await book.Import(
            "werk.xlsx",
            new RawWorkbook().Table("bronnen", "code;titel").Sheet("gebieden", rows).Bytes()
        );
        Assert.Contains(result.Problems, p => p.Zin.Contains("te groot", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>""")]
    [InlineData("<sst><si><t>")]
    [InlineData("\0\0")]
    public async Task A_workbook_with_parts_that_are_no_plain_XML_is_refused(string part)
    {
        await using var book = await ImportBook.Empty();
        var result = await book.Import("werk.xlsx", Workbook.Part("xl/sharedStrings.xml", part).Bytes());
        Assert.Equal("deze werkmap is beschadigd.", Assert.Single(result.Problems).Zin);
    }

    [Fact]
    public async Task A_zip_of_CSV_files_is_an_import_and_one_without_is_not()
    {
        await using var book = await ImportBook.Empty();
        Assert.Empty(
            (
                await book.Import(
                    "alles.zip",
                    Zip(
                        ("map/bronnen.csv", ImportBook.Bronnen),
                        ("LEESMIJ.txt", "x"),
                        ("gebieden.csv", ImportBook.Gebieden)
                    )
                )
            ).Problems
        );
        Assert.Equal(5, book.Book.Last);
        Assert.Contains(
            "geen CSV-bestand",
            Assert.Single((await book.Import("leeg.zip", Zip(("a.txt", "x")))).Problems).Zin,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_old_workbook_is_refused_with_the_way_out()
    {
        await using var book = await ImportBook.Empty();
        var result = await book.Import("oud.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        Assert.Equal(
            "dit is een werkmap van een oud soort; bewaar haar als .xlsx.",
            Assert.Single(result.Problems).Zin
        );
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }
        return stream.ToArray();
    }
}
