using Regietafel.Kalenders;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Huis;
using Regietafel.Tests.Import;

namespace Regietafel.Tests.Kalenders;

/// <summary>Steps and terms by sheet, and the agenda on the command line.</summary>
public sealed class KalenderImportTests(ExampleBook book) : IClassFixture<ExampleBook>
{
    [Fact]
    public async Task The_statutory_calendar_is_itself_a_sheet_that_a_province_can_start_from()
    {
        await using var import = await ImportBook.WithAreas();
        var csv = Repository
            .Read("reference/kalender/kalender.csv")
            .Replace("NL;", "PV25;")
            .Replace("Stb. 2024, 12\n", "b\n")
            .Replace("Stb. 2014, 248\n", "b\n");
        var result = await import.Import(("kalender.csv", csv));
        Assert.Empty(result.Problems);
        Assert.Equal(
            Kalenderbestand.Wettelijk.Stappen,
            import.Facts.OfType<KalenderstapVastgesteld>().Select(f => f.Stap)
        );
    }

    [Fact]
    public async Task Steps_that_were_set_are_imported_and_come_back_from_an_export()
    {
        await using var import = await ImportBook.WithAreas();
        var result = await import.Import(
            (
                "kalenderstappen.csv",
                "gebied;stap;cyclus;gedaan op;toelichting;bron\nNL;raming;2024-2025;31-1-2024;Stcrt. 2024, 3320;b\n"
            )
        );
        Assert.Empty(result.Problems);
        Assert.Equal(
            new KalenderstapGedaan(
                TestBook.Code("NL"),
                "raming",
                Cyclus.Parse("2024-2025"),
                new(2024, 1, 31),
                "Stcrt. 2024, 3320"
            ),
            import.Facts.Last()
        );
        await using var copy = await ImportBook.Empty();
        using var export = new MemoryStream();
        Regietafel.Export.BookExport.WriteZip(import.Book, export);
        Assert.Empty((await copy.Import("boek.zip", export.ToArray())).Problems);
        Assert.Equal(import.Facts, copy.Facts);
    }

    [Fact]
    public async Task Every_cell_that_is_wrong_is_told_with_its_place()
    {
        await using var import = await ImportBook.WithAreas();
        var problems = await import.Problems(
            (
                "kalender.csv",
                "gebied;stap;regeling;naam;wie;wijze;dag;vanaf;helft;eerste cyclus;wat;grondslag;bron\n"
                    + "PV25;a;wet;N;koning;rond;32 mei;ooit;III;2025-2026;W;G;b\n"
            ),
            ("kalenderstappen.csv", "gebied;stap;cyclus;gedaan op;bron\nPV25;niks;2024-2025;2024-01-31;b\n")
        );
        foreach (var column in new[] { "regeling", "wie", "wijze", "dag", "vanaf", "helft", "eerste cyclus" })
            Assert.Contains(
                problems,
                p => p.StartsWith($"kalender.csv, rij 2, kolom {column}:", StringComparison.Ordinal)
            );
        Assert.DoesNotContain(import.Facts, f => f is KalenderstapVastgesteld or KalenderstapGedaan);
    }

    [Fact]
    public async Task The_command_line_prints_the_agenda_for_people()
    {
        var agenda = await Uitkomst.Van("agenda", "PV25", "--peildatum", "2026-11-29", "--boek", book.Path);
        Assert.Equal(App.Gelukt, agenda.Code);
        Assert.Contains(
            "2026-10-31  Verslag van de commissaris van de Koning (2026-2027), vóór 1 november 2026: 29 dagen te laat",
            agenda.Figures
        );
        Assert.Contains("Agenda van Gelderland", agenda.Words);
    }

    [Fact]
    public async Task The_command_line_prints_the_agenda_for_machines()
    {
        var csv = await Uitkomst.Van(
            "agenda",
            "--peildatum",
            "2026-11-29",
            "--cyclus",
            "2026-2027",
            "--formaat",
            "csv",
            "--boek",
            book.Path
        );
        Assert.Equal(6, csv.Rows().Count);
        Assert.Equal("12", csv.Rows().Single(r => r["stap"] == "verslag")["delen"]);
        var json = await Uitkomst.Van(
            "agenda",
            "GM0202",
            "--peildatum",
            "2024-01-08",
            "--formaat",
            "json",
            "--boek",
            book.Path
        );
        Assert.Contains("\"kenmerk\":\"raming.2024-2025.NL\"", json.Figures);
        var ics = await Uitkomst.Van("agenda", "GM0202", "--formaat", "ics", "--boek", book.Path);
        Assert.NotEmpty(Rfc5545.Read(System.Text.Encoding.UTF8.GetBytes(ics.Figures)).Components);
    }

    [Theory]
    [InlineData("agenda", "PV25", "--cyclus", "2025-2026")]
    [InlineData("agenda", "Gelderland")]
    [InlineData("agenda", "PV25", "--formaat", "pdf")]
    public async Task What_cannot_be_read_is_wrong_use(params string[] args) =>
        Assert.Equal(App.VerkeerdGebruik, (await Uitkomst.Van([.. args, "--boek", book.Path])).Code);
}
