using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locaties;

/// <summary>The register of locations as a browser without script reads it.</summary>
public sealed class RegisterPageTests(LocatieServer server, TestServer leeg)
    : IClassFixture<LocatieServer>,
        IClassFixture<TestServer>
{
    private const string Dag = "peildatum=2024-01-08";

    private static List<string> Namen(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("#register tbody th a").Select(a => a.Text())];

    [Fact]
    public async Task Each_location_that_is_not_over_is_a_row_by_municipality_with_its_places()
    {
        var page = await server.Get($"/locaties?{Dag}");
        Assert.Equal(["De Koepel", "Het Anker", "De Haven", "Het Dorp"], Namen(page));
        Assert.Equal(
            "De KoepelArnhem · COA | NO 200, zeker | 200 | 192 | 1901 jan 2024 | 1 okt 2024",
            page.QuerySelector("#register tbody tr")!.Cells().Replace(" ", " ", StringComparison.Ordinal)
        );
        Assert.Contains("4 van de 5 locaties", page.QuerySelector("#totalen-titel")!.Text());
    }

    [Fact]
    public async Task When_no_location_is_left_the_page_leads_back_to_all_of_the_area()
    {
        var page = await server.Get($"/locaties?{Dag}&gebied=GM0202&tekst=nergens");
        Assert.Equal(
            $"/locaties?{Dag}&gebied=GM0202",
            page.QuerySelectorAll("#register a").Single(a => a.Text() == "Haal de filters weg").GetAttribute("href")
        );
        Assert.Null(page.QuerySelector("#kaart"));
    }

    [Theory]
    [InlineData("taak=oekraine", "Het Anker")]
    [InlineData("soort=NO", "De Koepel, De Haven")]
    [InlineData("exploitant=gemeente", "Het Anker")]
    [InlineData("zekerheid=hard", "Het Anker")]
    [InlineData("zekerheid=voornemen", "")]
    [InlineData("eindigt-voor=2024-10-01", "De Koepel")]
    [InlineData("eindigt-voor=2024-09-30", "")]
    [InlineData("tekst=laan", "De Koepel")]
    [InlineData("kleinschalig=ja", "Het Anker")]
    [InlineData("gebied=GM0268", "De Haven")]
    [InlineData("gebied=GM0268&gesloten=ja", "De Haven, De Molen")]
    [InlineData("gebied=Gelderland+(PV25)&taak=asiel&soort=TGO", "Het Dorp")]
    [InlineData("volgorde=plekken", "De Koepel, De Haven, Het Dorp, Het Anker")]
    [InlineData("volgorde=eind", "De Koepel, De Haven, Het Anker, Het Dorp")]
    [InlineData("taak=&soort=&gebied=&tekst=", "De Koepel, Het Anker, De Haven, Het Dorp")]
    public async Task A_filter_stands_in_the_address_and_shows_only_those(string filter, string namen) =>
        Assert.Equal(namen, string.Join(", ", Namen(await server.Get($"/locaties?{Dag}&{filter}"))));

    [Fact]
    public async Task The_form_carries_every_filter_and_the_day_on()
    {
        var page = await server.Get($"/locaties?{Dag}&gebied=PV25&taak=asiel&eindigt-voor=2024-10-01&tekst=koepel");
        var form = (IHtmlFormElement)page.QuerySelector("form.filters")!;
        var velden = form.Elements.OfType<IHtmlInputElement>().ToDictionary(e => e.Name ?? "", e => e.Value);
        Assert.Equal(("2024-01-08", "Gelderland (PV25)"), (velden["peildatum"], velden["gebied"]));
        Assert.Equal(("2024-10-01", "koepel"), (velden["eindigt-voor"], velden["tekst"]));
        Assert.Equal("asiel", ((IHtmlSelectElement)page.QuerySelector("#taak")!).Value);
        Assert.Contains(page.QuerySelectorAll(".peil input[type=hidden]"), i => i.GetAttribute("value") == "PV25");
    }

    [Fact]
    public async Task The_totals_per_kind_are_those_of_what_is_filtered()
    {
        var page = await server.Get($"/locaties?{Dag}");
        Assert.Equal(
            [
                "Noodopvang Asielopvang | 290 | – | – | 2",
                "Tijdelijke gemeentelijke opvang Asielopvang | 30 | – | – | 1",
                "Gemeentelijke opvang Oekraïne | 0 | 60 | – | 1",
            ],
            page.QuerySelectorAll("#totalen tbody tr").Select(r => r.Cells())
        );
        var zomer = await server.Get("/locaties?peildatum=2024-07-01&soort=NO");
        Assert.StartsWith("Noodopvang Asielopvang | 200", zomer.QuerySelector("#totalen tbody tr")!.Cells());
    }

    [Fact]
    public async Task Every_location_is_a_link_on_the_map_and_a_line_on_the_timeline_with_its_table()
    {
        var page = await server.Get($"/locaties?{Dag}");
        Assert.Contains(
            page.QuerySelectorAll("#kaart svg a"),
            a => a.GetAttribute("aria-label") == "De Koepel (Arnhem): 200 plekken, zeker"
        );
        var lijn = await server.Get($"/locaties?{Dag}&beeld=tijdlijn");
        Assert.Equal(4, lijn.QuerySelectorAll(".gantt__list > li").Length);
        Assert.All(lijn.QuerySelectorAll(".gantt svg"), svg => Assert.Equal("true", svg.GetAttribute("aria-hidden")));
        var rijen = lijn.QuerySelectorAll(".gantt__table tbody tr").Select(r => r.Cells()).ToList();
        Assert.Contains(
            "De Koepel | hoofdgebouw | NO | 200 | 1 jan 2023 tot 1 okt 2024 | zeker | 1 apr 2024 | ",
            rijen
        );
        Assert.Contains(rijen, r => r.Contains("elk jaar van 1 oktober tot 1 april", StringComparison.Ordinal));
        Assert.Contains(rijen, r => r.Contains("open 1 mrt 2024 (verwacht)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_somebody_wrote_is_text_and_never_markup()
    {
        var page = await server.Get($"/locatie/GM0202-koepel?{Dag}");
        Assert.Contains("<b>Laan</b> 1", page.MainText());
        Assert.Empty(page.QuerySelectorAll(".sub b"));
    }

    [Theory]
    [InlineData("/locaties?taak=onzin", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?soort=onzin", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?zekerheid=0", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?eindigt-voor=morgen", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?eindigt-voor=9999-12-31", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?pagina=0", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?pagina=-1", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?pagina=99999999999", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?rijen=201", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?rijen=1e2", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?kleinschalig=misschien", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?volgorde=1", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?beeld=<script>", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?peildatum=2024-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/locaties?gebied=Atlantis", HttpStatusCode.NotFound)]
    [InlineData("/locaties?gebied=GM0196&peildatum=2024-01-08", HttpStatusCode.NotFound)]
    [InlineData("/locaties/onzin.csv", HttpStatusCode.NotFound)]
    [InlineData("/locaties/register.exe", HttpStatusCode.NotFound)]
    [InlineData("/locatie/onzin", HttpStatusCode.NotFound)]
    [InlineData("/locatie/GM0202-bestaatniet", HttpStatusCode.NotFound)]
    [InlineData("/locatie/PV25-koepel", HttpStatusCode.NotFound)]
    [InlineData("/locatie/GM0202-koepel/onzin.csv", HttpStatusCode.NotFound)]
    [InlineData("/locaties/plan?stap=onzin", HttpStatusCode.BadRequest)]
    [InlineData("/locaties/plan/onzin.csv", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_read_is_told_in_a_sentence(string url, HttpStatusCode status) =>
        Assert.NotEmpty((await server.Get(url, status)).QuerySelector("main p")!.Text());

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_and_a_page_past_the_last_is_empty()
    {
        await server.Get("/locaties?tekst=" + new string('x', 101), HttpStatusCode.BadRequest);
        Assert.Empty(Namen(await server.Get($"/locaties?{Dag}&pagina=1000000&rijen=200")));
    }

    [Theory]
    [InlineData("/locaties", "Nog geen locaties")]
    [InlineData("/locaties?beeld=tijdlijn", "Nog geen locaties")]
    [InlineData("/locaties/plan", "Geen plannen")]
    public async Task An_empty_book_says_so(string url, string woorden) =>
        Assert.Contains(woorden, (await leeg.Get(url)).MainText());

    [Fact]
    public async Task The_files_hold_all_that_is_filtered_with_the_same_numbers()
    {
        var csv = await server.Browser.GetStringAsync($"/locaties/register.csv?{Dag}&gebied=GM0202&rijen=1");
        var rijen = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, rijen.Length);
        Assert.Contains(";200;192;260;190;2024-01-01;2024-10-01;", rijen[1]);
        var stukken = await server.Browser.GetStringAsync($"/locaties/capaciteit.csv?{Dag}&soort=NO");
        Assert.Equal(3, stukken.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var formaat in new[] { "xlsx", "json" })
            Assert.NotEmpty(await server.Browser.GetByteArrayAsync($"/locaties/totalen.{formaat}?{Dag}"));
    }

    [Fact]
    public async Task What_was_not_known_yet_is_not_shown()
    {
        var page = await server.Get($"/locaties?{Dag}&bekend-op=2020-01-01");
        Assert.Contains("Nog geen locaties", page.MainText());
    }
}

/// <summary>Ten thousand locations stay readable.</summary>
public sealed class GrootRegisterTests(GroteLocatieServer server) : IClassFixture<GroteLocatieServer>
{
    [Fact]
    public async Task No_page_has_more_than_two_hundred_rows_and_the_pages_together_have_each_location_once()
    {
        var namen = new HashSet<string>();
        for (var pagina = 1; pagina <= GroteLocatieServer.Aantal / RegisterRijen; pagina += 7)
        {
            var page = await server.Get($"/locaties?peildatum=2024-01-08&rijen={RegisterRijen}&pagina={pagina}");
            var rijen = page.QuerySelectorAll("#register tbody th a").Select(a => a.Text()).ToList();
            Assert.Equal(RegisterRijen, rijen.Count);
            Assert.All(rijen, naam => Assert.True(namen.Add(naam), naam));
        }
        var gewoon = await server.Get("/locaties?peildatum=2024-01-08");
        Assert.Equal(50, gewoon.QuerySelectorAll("#register tbody tr").Length);
        Assert.Equal("200", gewoon.QuerySelectorAll(".pager li a").SkipLast(1).Last().TextContent.Split(' ')[^1]);
    }

    [Fact]
    public async Task The_map_has_a_circle_for_each_municipality_and_the_whole_stays_small()
    {
        var page = await server.Get("/locaties?peildatum=2024-01-08&rijen=200");
        Assert.Equal(2, page.QuerySelectorAll("#kaart svg a").Length);
        var html = await server.Browser.GetByteArrayAsync("/locaties?peildatum=2024-01-08&rijen=200");
        Assert.InRange(html.Length, 1, 300_000);
    }

    private const int RegisterRijen = 200;
}
