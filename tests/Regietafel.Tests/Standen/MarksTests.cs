using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Standen;

/// <summary>"Circa", "onvolledig" and "afgeleid" go with a figure wherever it is shown.</summary>
public sealed class MarksTests(MarkedServer server) : IClassFixture<MarkedServer>
{
    private const string Peil = "peildatum=2024-01-01";
    private const string Gelderland = "/gebied/PV25?" + Peil;

    [Theory]
    [InlineData(".tile:has(#asiel) .hero__value", "circa 40* onvolledig")]
    [InlineData(".tile:has(#asiel) .difference", "circa −60* onvolledig afgeleid")]
    [InlineData("#delen tbody tr:first-child td:nth-of-type(2)", "circa 40")]
    [InlineData("#delen tbody tr:first-child td:nth-of-type(3)", "circa −20 afgeleid")]
    [InlineData("#delen tbody .undivided td:nth-of-type(1)", "40 afgeleid")]
    [InlineData("#delen tbody .undivided td:nth-of-type(2)", "circa 0* onvolledig")]
    [InlineData("#delen tfoot td:nth-of-type(2)", "circa 40* onvolledig")]
    [InlineData("[aria-labelledby=veranderd-titel] tbody tr:first-child td:nth-of-type(1)", "30* onvolledig afgeleid")]
    [InlineData(
        "[aria-labelledby=veranderd-titel] tbody tr:first-child td:nth-of-type(3)",
        "circa +10* onvolledig afgeleid"
    )]
    [InlineData(".chart__table tbody tr:last-child td:nth-of-type(1)", "circa 40* onvolledig")]
    [InlineData(".chart__table tbody tr:last-child td:nth-of-type(2)", "100 afgeleid")]
    public async Task A_figure_on_the_area_page(string selector, string text)
    {
        var page = await server.Get(Gelderland);
        var found = page.QuerySelector(selector);
        Assert.True(found is not null, $"{selector} is not on the page");
        Assert.StartsWith(text, Words(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_on_the_map()
    {
        var page = await server.Get(Gelderland);
        Assert.Contains(
            "Arnhem: circa 40 van 60 (afgeleid)",
            page.QuerySelectorAll("svg.map title").Select(t => t.TextContent)
        );
    }

    [Fact]
    public async Task A_line_of_a_herkomst_and_its_total()
    {
        var som = await server.Get($"/herkomst/PV25/asiel/realisatie?{Peil}");
        Assert.Equal(["circa 40", "niet geregistreerd"], Column(som, "#opbouw tbody", 1));
        Assert.Equal(["circa 40* onvolledig"], Column(som, "#opbouw tfoot", 1));

        var verschil = await server.Get($"/herkomst/GM0202/asiel/verschil?{Peil}");
        Assert.Equal(["circa 40", "−60 afgeleid"], Column(verschil, "#opbouw tbody", 1));
        Assert.Equal(["circa −20 afgeleid"], Column(verschil, "#opbouw tfoot", 1));
    }

    [Fact]
    public async Task What_changed_between_two_moments()
    {
        var page = await server.Get($"/wijzigingen?van-peildatum=2023-12-01&{Peil}&gebied=GM0202");
        var row = page.QuerySelectorAll("#asiel tbody tr")
            .Single(r => Words(r).Contains("circa", StringComparison.Ordinal));
        Assert.StartsWith("30 plaatsen afgeleid", Words(row.QuerySelectorAll("td")[0]), StringComparison.Ordinal);
        Assert.Equal("circa +10 afgeleid", Words(row.QuerySelectorAll("td")[2]));
    }

    [Fact]
    public async Task A_preview_of_what_is_recorded()
    {
        var form = await server.Get("/vastleggen/realisatie/asiel");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("gebied", "GM0268"),
                ("dag", "2024-01-01"),
                ("aantal-RO", "circa 5"),
                ("bron", "raming"),
                ("auteur", "Bram")
            )
        );
        Assert.Equal("circa 5 plaatsen afgeleid", Words(preview.QuerySelector("#wat tbody td")!));
        Assert.Contains(
            "circa 40* onvolledig circa 45 afgeleid",
            Words(preview.QuerySelector("#effect")!),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("delen", "asiel realisatie", "40", "circa")]
    [InlineData("delen", "asiel verschil", "-20", "circa, afgeleid")]
    [InlineData("verloop-asiel", "Regulier", "40", "circa, onvolledig (1 van 2 delen)")]
    [InlineData("veranderd", "verandering", "10", "circa, onvolledig (1 van 2 delen), afgeleid")]
    [InlineData("veranderd", "realisatie 2023-12-01", "30", "onvolledig (1 van 2 delen), afgeleid")]
    public async Task A_download_has_a_column_for_it(string table, string column, string value, string caveat)
    {
        var csv = await server.Browser.GetStringAsync($"/gebied/PV25/{table}.csv?{Peil}");
        var row = new Uitkomst(0, csv.TrimStart('\uFEFF'), "").Rows().First(r => r[column] == value);
        Assert.Equal(caveat, row[column + " voorbehoud"]);
    }

    [Fact]
    public async Task The_command_line_as_text_and_as_csv()
    {
        var stand = await Vraag("stand", "PV25");
        Assert.Contains("circa 40", stand.Figures, StringComparison.Ordinal);
        Assert.Matches(@"Arnhem \(GM0202\) +60\* +ca\. 40 +ca\. −20\*", stand.Figures);
        foreach (var legend in new[] { "* Afgeleid", "? Onvolledig", "Circa:" })
            Assert.Contains(legend, stand.Words, StringComparison.Ordinal);

        var herkomst = await Vraag("herkomst", "GM0202", "asiel", "verschil");
        Assert.Contains("circa +40  realisatie", herkomst.Figures, StringComparison.Ordinal);
        Assert.Matches(@"−60  opgave +\[afgeleid\]", herkomst.Figures);
        Assert.Matches(@"circa −20  samen +\[afgeleid\]", herkomst.Figures);

        var rows = (await Vraag("herkomst", "GM0202", "asiel", "verschil", "--formaat", "csv")).Rows();
        Assert.Equal(["nee", "ja"], rows.Select(r => r["ongeveer"]));
        Assert.Equal(["ja", "nee"], rows.Select(r => r["afgeleid"]));

        var changes = await Vraag(
            "wijzigingen",
            "--van-peildatum",
            "2023-12-01",
            "--gebied",
            "GM0202",
            "--formaat",
            "csv"
        );
        var change = changes.Rows().Single(r => r["nieuw aantal"] == "40");
        Assert.Equal(("circa", "afgeleid"), (change["nieuw aantal voorbehoud"], change["oud aantal voorbehoud"]));
    }

    [Fact]
    public async Task A_trial_of_an_import()
    {
        var folder = Directory.CreateTempSubdirectory("regietafel-");
        var file = Path.Combine(folder.FullName, "realisatie.csv");
        await File.WriteAllTextAsync(
            file,
            "taak;gebied;soort;peildatum;aantal;ongeveer;bron\nasiel;GM0202;RO;2024-01-01;45;ja;raming\n",
            TestContext.Current.CancellationToken
        );
        var row = Assert.Single(
            (await Uitkomst.Van("importeer", file, "--proef", "--boek", server.Ledger.Boek)).Rows()
        );
        Assert.Equal(("circa", "circa, afgeleid"), (row["was voorbehoud"], row["wordt voorbehoud"]));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_lines_of_a_herkomst_in_the_API()
    {
        var json = System.Text.Json.JsonDocument.Parse(
            await server.Browser.GetStringAsync($"/v1/gebieden/PV25/herkomst/asiel/realisatie?{Peil}")
        );
        Assert.Equal(1, json.RootElement.GetProperty("delenOntbreken").GetInt32());
        var arnhem = json.RootElement.GetProperty("bijdragen").EnumerateArray().First();
        Assert.True(arnhem.GetProperty("ongeveer").GetBoolean());
        Assert.Equal("geregistreerd", arnhem.GetProperty("registratie").GetString());
    }

    private Task<Uitkomst> Vraag(params string[] args) =>
        Uitkomst.Van([.. args, "--peildatum", "2024-01-01", "--boek", server.Ledger.Boek]);

    private static IEnumerable<string> Column(IHtmlDocument page, string part, int place) =>
        page.QuerySelectorAll($"{part} tr td:nth-of-type({place})").Select(Words);

    private static string Words(IElement element) => element.Text();
}
