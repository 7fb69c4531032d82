using System.Net;
using AngleSharp.Dom;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Toezicht;

/// <summary>The pages of the supervision on the example book, read as a browser without script reads them.</summary>
public sealed class ToezichtPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Overzicht = "/toezicht?peildatum=2024-01-08";

    private static List<IElement> Rows(IDocument page) =>
        [.. page.QuerySelectorAll("#gemeenten tbody tr:not(.print-only)")];

    private static string Name(IElement row) => row.QuerySelector("th")!.Text();

    [Fact]
    public async Task The_only_province_with_a_taakstelling_is_shown_whole_with_the_most_serious_first()
    {
        var page = await server.Get(Overzicht);
        Assert.Contains("Toezicht Gelderland, op 8 januari 2024", page.MainText());
        var rows = Rows(page);
        Assert.Equal(51, rows.Count);
        Assert.Equal(["Nunspeet", "Montferland", "Wijchen", "Nijmegen", "Arnhem"], rows.Take(5).Select(Name));
        Assert.Contains("naar trede 4, vooraankondiging", rows[0].Text());
        Assert.Contains("op trede 3 blijven", rows[1].Text());
        Assert.Contains("verzoek om informatie, had uiterlijk 25 dec 2023 weg gemoeten", rows[2].Text());
        Assert.Contains("verzonnen", page.QuerySelector(".notice")!.Text());
    }

    [Fact]
    public async Task The_published_total_stands_under_it_and_the_shortfalls_of_the_municipalities_add_up()
    {
        var page = await server.Get(Overzicht);
        var total = page.QuerySelectorAll("#gemeenten tfoot td").Select(c => c.Text()).ToList();
        Assert.Equal("+788", total[0]);
        var rows = Rows(page).Select(r => r.QuerySelectorAll("td").Select(c => c.Text()).ToList()).ToList();
        Assert.Equal(Number(total[2]), rows.Sum(r => Number(r[3])));
        Assert.Equal(Number(total[3]), rows.Sum(r => Number(r[4])));
        Assert.Equal(3_039, Number(total[5]));

        static int Number(string text) =>
            int.Parse(
                text.Split(' ')[0]
                    .Replace(".", "", StringComparison.Ordinal)
                    .Replace("+", "", StringComparison.Ordinal),
                System.Globalization.CultureInfo.InvariantCulture
            );
    }

    [Theory]
    [InlineData("ladder", 3)]
    [InlineData("omhoog", 44)]
    [InlineData("verschoning", 4)]
    [InlineData("brief", 1)]
    [InlineData("achterstand", 50)]
    [InlineData("trede-3", 2)]
    [InlineData("trede-6", 0)]
    public async Task A_choice_shows_only_those_and_says_so_also_on_paper(string toon, int aantal)
    {
        var page = await server.Get($"{Overzicht}&toon={toon}");
        Assert.Equal(aantal, Rows(page).Count);
        Assert.Contains($"{aantal} gemeente", page.QuerySelector("#gemeenten-titel")!.Text());
    }

    [Fact]
    public async Task On_paper_every_proposal_has_its_reasons()
    {
        var page = await server.Get(Overzicht);
        var reasons = page.QuerySelectorAll("#gemeenten tbody tr.print-only").Select(r => r.Text()).ToList();
        Assert.Equal(51, reasons.Count);
        Assert.All(reasons, r => Assert.Contains("2023-II sloot", r));
        Assert.Contains("De termijn van trede 3", reasons[0]);
    }

    [Fact]
    public async Task What_is_due_stands_by_day_with_what_is_too_late_first()
    {
        var rows = (await server.Get(Overzicht)).QuerySelectorAll("#agenda tbody tr").Select(Feiten.Cells).ToList();
        Assert.Equal(
            [
                "25 december 2023voorbij | Brief bij trede 2: verzoek om informatie | Wijchen",
                "1 januari 2024voorbij | De termijn van trede 3 is verstreken | Nunspeet",
                "15 januari 2024 | De termijn van trede 2 loopt af | Wijchen",
                "1 februari 2024 | De termijn van trede 3 loopt af | Montferland",
                "1 april 2024 | Toetsdatum: heeft het COA genoeg gekoppeld, en is het tempo goed? | alle",
                "1 juli 2024 | 2024-I sluit | alle",
            ],
            rows
        );
    }

    [Fact]
    public async Task The_ladder_is_on_the_page_with_its_terms_and_says_what_is_not_published()
    {
        var panel = (await server.Get(Overzicht)).QuerySelector("#ladder")!.Text();
        Assert.Contains("3 actief toezicht, met afspraken en termijn tot het eind van het halfjaar", panel);
        Assert.Contains("gesteld en niet gepubliceerd", panel);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("json")]
    public async Task The_overview_can_be_saved_as_it_is_shown(string format)
    {
        var page = await server.Get($"{Overzicht}&toon=ladder");
        var link = page.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlAnchorElement>("#gemeenten a[download]")
            .Single(a => a.GetAttribute("href")!.Contains($"overzicht.{format}", StringComparison.Ordinal));
        using var answer = await server.Browser.GetAsync(link.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.NotEmpty(bytes);
        if (format != "csv")
            return;
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Contains("GM0302;Nunspeet;3", lines[1], StringComparison.Ordinal);
        Assert.Contains("sloot met een achterstand van 22 personen", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_shows_its_half_years_months_couplings_steps_and_the_proposal_with_reasons()
    {
        var page = await server.Get("/toezicht/GM0302?peildatum=2023-10-05");
        var text = page.MainText();
        Assert.Contains("Op trede 3 blijven", text);
        Assert.Contains("De termijn van trede 3 (actief toezicht, met afspraken en termijn) loopt tot 1", text);
        Assert.Contains("Koppelingen 2023-II van Nunspeet per 1 oktober 2023", text);
        Assert.Equal(
            ["3 actief toezicht, met afspraken en termijn", "2 informatie opvragen en valideren", "1 signaleren"],
            page.QuerySelectorAll("#treden tbody th").Select(h => h.Text())
        );
        Assert.Equal("3", page.QuerySelector(".rungs [aria-current=step] b")!.Text());
        var months = page.QuerySelectorAll("figure.chart tbody tr").Select(Feiten.Cells).ToList();
        Assert.Equal("1 aug | 3 afgeleid |  | 6,7", months[0]);
        Assert.Equal("1 okt | 10 afgeleid |  | 20", months[2]);
        Assert.Equal("1 nov |  |  | 26,7", months[3]);
        Assert.Equal("1 jan |  | 20 | 40", months[5]); // 10 in three months: 20 expected of 40
        Assert.Contains("geen meting", page.QuerySelector("figure.chart thead")!.Text());
    }

    [Theory]
    [InlineData("halfjaren", "Verwacht eindsaldo (geen meting)")]
    [InlineData("maanden", "2023-08-01")]
    [InlineData("treden", "actief toezicht")]
    public async Task Its_tables_can_be_saved(string table, string holds)
    {
        using var answer = await server.Browser.GetAsync($"/toezicht/GM0302/{table}.csv?peildatum=2023-10-05");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(holds, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_figure_on_it_opens_its_herkomst()
    {
        var page = await server.Get("/toezicht/GM0302?peildatum=2023-10-05");
        var links = page.QuerySelectorAll("#halfjaren td a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.True(links.Count > 15, $"only {links.Count}");
        foreach (var link in links)
            await server.Get(link);
    }

    [Fact]
    public async Task A_proposal_leads_to_the_form_with_what_is_known_filled_in()
    {
        var page = await server.Get("/toezicht/GM0302?peildatum=2024-01-08");
        var link = page.QuerySelectorAll("a.button--primary").Single(a => a.Text() == "Trede vastleggen");
        var form = await server.Get(link.GetAttribute("href")!);
        Assert.Equal("GM0302", form.Fields()["gebied"]);
        Assert.Equal("4", form.Fields()["trede"]);
        Assert.Equal("2024-01-08", form.Fields()["vanaf"]);
        Assert.Contains("2023-II sloot met een achterstand van 22 personen.", form.Fields()["reden"]);
    }

    [Fact]
    public async Task The_area_page_leads_to_it()
    {
        var page = await server.Get("/gebied/GM0302?peildatum=2024-01-08");
        var tile = page.QuerySelector(".tile:has(#statushouders)")!;
        await server.Get(
            tile.QuerySelectorAll("a")
                .Single(a => a.Text().StartsWith("Toezicht", StringComparison.Ordinal))
                .GetAttribute("href")!
        );
        Assert.Contains("Toezicht", page.QuerySelector("nav[aria-label=Hoofdmenu]")!.Text());
    }

    [Fact]
    public async Task As_known_earlier_a_step_was_not_there_yet()
    {
        var page = await server.Get("/toezicht/GM0302?peildatum=2023-09-12&bekend-op=2023-09-10");
        Assert.Equal("2", page.QuerySelector(".rungs [aria-current=step] b")!.Text());
    }

    [Theory]
    [InlineData("/toezicht?provincie=PV99", HttpStatusCode.NotFound)]
    [InlineData("/toezicht?provincie=GM0302", HttpStatusCode.NotFound)]
    [InlineData("/toezicht?toon=iets", HttpStatusCode.BadRequest)]
    [InlineData("/toezicht/VR06", HttpStatusCode.NotFound)]
    [InlineData("/toezicht/GM0001", HttpStatusCode.NotFound)]
    [InlineData("/toezicht/niks", HttpStatusCode.NotFound)]
    [InlineData("/toezicht/GM0302/niks.csv", HttpStatusCode.NotFound)]
    [InlineData("/toezicht/overzicht.pdf", HttpStatusCode.NotFound)]
    [InlineData("/toezicht/PV25", HttpStatusCode.Redirect)]
    public async Task An_address_that_is_none_says_so(string url, HttpStatusCode status)
    {
        using var answer = await server.Browser.GetAsync(url);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Another_province_has_its_municipalities_without_a_judgement()
    {
        var page = await server.Get("/toezicht?provincie=PV26&peildatum=2024-01-08");
        Assert.Contains("niets om op te oordelen", Rows(page)[0].Text());
    }
}

/// <summary>The supervision of a book without anything in it.</summary>
public sealed class EmptyToezichtTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task An_empty_book_says_what_to_do_first()
    {
        var page = await server.Get("/toezicht");
        Assert.Contains("Er is nog geen taakstelling", page.MainText());
        Assert.NotNull(page.QuerySelector("a[href^='/vastleggen/opgave/statushouders']"));
    }
}
