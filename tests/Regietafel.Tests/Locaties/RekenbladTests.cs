using System.Net;
using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Doorkijken;
using Regietafel.Web;

namespace Regietafel.Tests.Locaties;

/// <summary>The workbook with formulas: computed by a spreadsheet, each comes to the figure of ours that stands in its cell.</summary>
public sealed class RekenbladTests
{
    private const string Stand = "stand";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Every_formula_comes_to_our_figure_with_seasons_overlaps_and_ends_in_eight_municipalities(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        foreach (var dag in new[] { "2023-12-31", "2024-01-01", "2024-02-29", "2024-10-01", "2025-06-15" })
        {
            var werkmap = Schrijf(test, dag);
            Klopt(werkmap);
            Assert.Equal(
                8 * 27,
                werkmap.Formules(Stand).Count(f => f.Formule!.StartsWith("SUMIFS", StringComparison.Ordinal))
            );
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void What_all_municipalities_have_together_is_what_the_outlook_of_the_province_says(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        var samen = Schrijf(test, "2024-02-15").Rij(Stand, 7).Skip(1).Select(c => (int)(double)c.Waarde);
        var punten = test.Doorkijk("2024-02-15").Punten;
        Assert.Equal(
            punten
                .Take(1)
                .Concat(punten.Skip(1).Where(p => p.IsKwartaal).Take(Rekenblad.Kwartalen))
                .SelectMany(p => new[] { p.Zeker, p.Hard, p.Voornemen }),
            samen
        );
    }

    [Fact]
    public void A_winter_location_is_there_in_each_winter_and_has_a_row_for_each()
    {
        var test = Locatieboek.MetKoepel();
        test.Met(
            Stukken.Stuk(Locatieboek.Koepel, "winter", "NO", 90, "2020-01-01") with
            {
                Seizoen = Seizoen.Parse("10-01/04-01"),
            }
        );
        var werkmap = Schrijf(test, "2024-01-08");
        Klopt(werkmap);
        Assert.Equal(
            [90, 0, 0, 90, 90, 0, 0, 90, 90],
            werkmap.Rij(Stand, 8).Skip(2).Where((_, i) => i % 3 == 0).Select(c => (int)(double)c.Waarde)
        );
        Assert.Equal(
            ["2023-10-01 2024-04-01", "2024-10-01 2025-04-01", "2025-10-01 2026-04-01"],
            werkmap.Kolom("locaties", "K").Zip(werkmap.Kolom("locaties", "L"), (van, tot) => $"{Dag(van)} {Dag(tot)}")
        );
    }

    [Fact]
    public void What_counts_beside_the_opgave_or_for_another_task_is_on_the_sheet_and_is_not_added_up()
    {
        var test = Stukken.MetDrie();
        test.Met(
            Stukken.Stuk(Locatieboek.Koepel, "a", "GOO", 60, "2023-01-01", taak: Taak.Oekraine),
            Stukken.Stuk(Locatieboek.Koepel, "b", "POO", 7, "2023-01-01", taak: Taak.Oekraine),
            Stukken.Stuk(Locatieboek.Koepel, "c", "NO", 200, "2023-01-01"),
            Stukken.Stuk(Stukken.Linde, "a", "NO", 50, "2023-01-01"),
            Stukken.Stuk(Stukken.Anker, "a", "RO", 9, "2023-01-01", "2023-06-01")
        );
        var oekraine = Schrijf(test, "2024-01-08", Taak.Oekraine);
        Klopt(oekraine);
        Assert.Equal(("oekraine", 60.0), (oekraine[Stand, "B3"], oekraine[Stand, "C7"]));
        Assert.Equal(["oekraine zeker"], oekraine.Kolom("locaties", "H"));
        var asiel = Schrijf(test, "2024-01-08");
        Klopt(asiel);
        Assert.Equal(("asiel", 200.0), (asiel[Stand, "B3"], asiel[Stand, "C7"]));
        // Another word above the column is another task.
        Assert.Equal(
            60,
            asiel.Reken(
                Stand,
                asiel.Rij(Stand, 8).ElementAt(2).Formule!.Replace("C$6", "\"oekraine zeker\"", StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public void A_location_lies_in_the_municipality_that_its_own_went_into()
    {
        var test = Stukken.MetDrie();
        test.Met(Stukken.Stuk(Stukken.Anker, "a", "NO", 80, "2023-01-01"));
        test.Register(
            new GebiedOpgegaan(TestBook.Code("GM0268"), TestBook.Code("GM0202")),
            geldigheid: new(TestBook.Dag("2024-01-01"))
        );
        var werkmap = Schrijf(test, "2024-01-08");
        Klopt(werkmap);
        Assert.Equal(("GM0202", 80.0, null), (werkmap[Stand, "A8"], werkmap[Stand, "C8"], werkmap[Stand, "A9"]));
    }

    [Fact]
    public void No_text_of_others_becomes_a_formula_or_a_criterion()
    {
        var test = new TestBook().Gebied("NL", "Nederland").Gebied("PV25", "Gelderland", "NL");
        test.Gebied("GM0202", "=HYPERLINK(\"http://x\")", "PV25").Gebied("GM0268", "*", "PV25");
        foreach (
            var (code, naam) in new[]
            {
                ("GM0202-a", "=1+1"),
                ("GM0268-b", "</t></is><f>1</f>"),
                ("GM0268-c", "+31 *?~"),
            }
        )
        {
            test.Register(Locatieboek.Bestaan(LocatieCode.Parse(code), naam));
            test.Met(Stukken.Stuk(LocatieCode.Parse(code), "@SUM(A1) &amp; \"x\"", "NO", 10, "2023-01-01"));
        }
        var werkmap = Schrijf(test, "2024-01-08", tekst: null);
        Klopt(werkmap);
        Assert.Empty(werkmap.Formules("locaties"));
        Assert.Equal(
            ["=1+1", "</t></is><f>1</f>"],
            werkmap.Kolom("locaties", "B").Cast<string>().Order(StringComparer.Ordinal).Skip(1).Reverse()
        );
        Assert.Equal((10.0, 20.0), Cijfers(werkmap));
        Assert.All(
            werkmap.Formules(Stand),
            f =>
                Assert.Matches(
                    "^(SUMIFS\\(plekken,gemeente,\\$A\\d+,telt_als,[A-Z]+\\$6,.*|SUM\\([A-Z]+8:[A-Z]+9\\)|[A-Z]+5)$",
                    f.Formule
                )
        );

        static (object?, object?) Cijfers(Rekenwerkmap w) =>
            w[Stand, "A8"] is "GM0202" ? (w[Stand, "C8"], w[Stand, "C9"]) : (w[Stand, "C9"], w[Stand, "C8"]);
    }

    [Fact]
    public void A_workbook_of_an_area_without_locations_says_so_with_zeros()
    {
        var werkmap = Schrijf(new TestBook().Gebied("NL", "Nederland"), "2024-01-08", gebied: "NL");
        Klopt(werkmap);
        Assert.Equal(0.0, werkmap[Stand, "C7"]);
    }

    [Theory]
    [InlineData("2024-01-08", Taak.Statushouders, "rekenblad-zonder-plekken")]
    [InlineData("1900-02-28", Taak.Asiel, "rekenblad-te-vroeg")]
    public void What_a_spreadsheet_cannot_count_is_refused(string dag, Taak taak, string code) =>
        Assert.Equal(code, Assert.Throws<Refusal>(() => Schrijf(Locatieboek.MetKoepel(), dag, taak)).Code);

    internal static void Klopt(Rekenwerkmap werkmap)
    {
        Assert.Empty(werkmap.Fouten);
        Assert.True(werkmap.RekentBijOpenen);
        Assert.Equal(["stand", "locaties"], werkmap.Bladen);
        Assert.NotEmpty(werkmap.Formules(Stand));
        Assert.All(werkmap.Formules(Stand), f => Assert.Equal(f.Waarde, werkmap.Reken(Stand, f.Formule!)));
    }

    private static string Dag(object getal) => Tekst.Iso(new DateOnly(1899, 12, 30).AddDays((int)(double)getal));

    private static Rekenwerkmap Schrijf(
        TestBook test,
        string dag,
        Taak? taak = null,
        string gebied = "PV25",
        string? tekst = null
    )
    {
        var stand = test.Stand(dag);
        var vraag = new RegisterVraag(
            stand.Indeling.Find(TestBook.Code(gebied)),
            new(taak, Tekst: tekst),
            default,
            default,
            1,
            1
        );
        var stream = new MemoryStream();
        RekenbladXlsx.Write(
            RegisterModel.Van(vraag, stand, new(TestBook.Dag(dag)), (null, null)),
            "zoals nu bekend",
            stream
        );
        return new(stream);
    }
}

/// <summary>The workbook as it is downloaded from the register.</summary>
public sealed class RekenbladPageTests(LocatieServer server) : IClassFixture<LocatieServer>
{
    [Fact]
    public async Task The_register_leads_to_a_workbook_of_what_it_shows()
    {
        var page = await server.Get("/locaties?peildatum=2024-01-08&gebied=GM0202&tekst=koepel");
        var href = page.QuerySelector("#totalen a[href*='rekenblad.xlsx']")!.GetAttribute("href")!;
        using var answer = await server.Browser.GetAsync(href);
        Assert.Equal("locaties-rekenblad-2024-01-08.xlsx", answer.Content.Headers.ContentDisposition!.FileName);
        var werkmap = new Rekenwerkmap(await answer.Content.ReadAsStreamAsync());
        RekenbladTests.Klopt(werkmap);
        Assert.Equal(["De Koepel"], werkmap.Kolom("locaties", "B"));
        Assert.Equal(("GM0202", 200.0, null), (werkmap["stand", "A8"], werkmap["stand", "C8"], werkmap["stand", "A9"]));
        Assert.Equal("tekst koepel", werkmap["stand", "B4"]);
        Assert.Equal(
            "Peildatum 8 januari 2024, zoals nu bekend: plekken die voor de opgave meetellen, door elke cel opgeteld uit het blad locaties (SOMMEN.ALS); seizoenen tellen mee, tot en met 1 januari 2026 elk als eigen rij.",
            werkmap["stand", "A2"]
        );
    }

    [Fact]
    public async Task A_task_that_does_not_follow_from_places_has_none()
    {
        var page = await server.Get("/locaties?peildatum=2024-01-08&taak=statushouders");
        Assert.Null(page.QuerySelector("a[href*='rekenblad.xlsx']"));
        using var answer = await server.Browser.GetAsync("/locaties/rekenblad.xlsx?taak=statushouders");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }
}

/// <summary>The workbook of the example, by the command line.</summary>
public sealed class RekenbladExampleTests(ExampleBook example) : IClassFixture<ExampleBook>
{
    [Theory]
    [InlineData("2024-01-01", 9_274)]
    [InlineData("2024-06-15", null)]
    public async Task Every_formula_of_the_example_comes_to_our_figure_and_they_add_up_to_what_is_published(
        string dag,
        int? zeker
    )
    {
        var folder = Directory.CreateTempSubdirectory("regietafel-");
        try
        {
            var bestand = Path.Combine(folder.FullName, "rekenblad.xlsx");
            var uitkomst = await Cli.Uitkomst.Van(
                "locaties",
                "--gebied",
                "PV25",
                "--peildatum",
                dag,
                "--rekenblad",
                bestand,
                "--boek",
                example.Path
            );
            Assert.Equal((App.Gelukt, ""), (uitkomst.Code, uitkomst.Figures));
            await using var stream = File.OpenRead(bestand);
            var werkmap = new Rekenwerkmap(stream);
            RekenbladTests.Klopt(werkmap);
            Assert.Equal(
                51 * 27,
                werkmap.Formules("stand").Count(f => f.Formule!.StartsWith("SUMIFS", StringComparison.Ordinal))
            );
            if (zeker is { } plekken)
                Assert.Equal((double)plekken, werkmap["stand", "C7"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_said_in_Dutch()
    {
        var uitkomst = await Cli.Uitkomst.Van("locaties", "--rekenblad", "/geen/map/r.xlsx", "--boek", example.Path);
        Assert.Equal(App.Geweigerd, uitkomst.Code);
        Assert.Contains("Dat lukt niet", uitkomst.Words, StringComparison.Ordinal);
    }
}
