using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Kalenders;

/// <summary>The agenda page, its files and its feed, and booking a step from it.</summary>
public sealed class AgendaPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Agenda = "/agenda?gebied=PV25&peildatum=2026-11-29";

    [Fact]
    public async Task The_page_says_what_is_late_first_with_its_ground_and_the_way_to_book_it()
    {
        var page = await server.Get(Agenda);
        Assert.Equal(
            ["Te laat", "Nu te doen", "Komend"],
            page.QuerySelectorAll(".agenda h2").Select(h => h.ChildNodes[0].TextContent.Trim())
        );
        var verslag = Item(page, "Verslag van de commissaris van de Koning");
        Assert.Contains("29 dagen te laat", verslag.Text());
        Assert.Contains("vóór 1 november 2026", verslag.Text().ToLowerInvariant());
        Assert.Contains("1 november 2026 is een zondag", verslag.Text());
        Assert.Contains("Commissaris van de Koning in Gelderland: aan de minister verslag doen", verslag.Text());
        Assert.Equal(
            "Spreidingswet art. 4",
            verslag.QuerySelector("a[href^='https://zoek.officielebekendmakingen.nl']")!.Text()
        );
        Assert.Contains("0 van 51 gemeenten gedaan", Item(page, "Gemeentelijke besluiten").Text());
        Assert.Equal(51, Item(page, "Gemeentelijke besluiten").QuerySelectorAll("details li").Length);
    }

    [Fact]
    public async Task A_step_is_booked_as_done_from_the_page_after_a_look_at_what_that_does()
    {
        var page = await server.Get("/agenda?gebied=GM0202&peildatum=2026-11-29");
        var book = Item(page, "Gemeentelijke besluiten").QuerySelector("a.button")!.GetAttribute("href")!;
        var form = await server.Get(book);
        Assert.Equal(
            ("GM0202", "besluiten", "2026-2027"),
            (form.Fields()["gebied"], form.Fields()["kalenderstap"], form.Fields()["cyclus"])
        );
        var preview = await TestServer.Read(
            await server.Browser.Send(form, "voorbeeld", ("dag", "2026-09-28"), ("bron", "PRT-GLD-2024"))
        );
        Assert.Contains("Straks: gedaan op 28 september 2026", preview.MainText());
        Assert.DoesNotContain("De stand verandert niet Op", preview.MainText());
        var before = server.Ledger.Book.Last;
        var booked = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal((HttpStatusCode.SeeOther, before + 1), (booked.StatusCode, server.Ledger.Book.Last));

        var done = Item(await server.Get("/agenda?gebied=GM0202&peildatum=2026-11-29"), "Gemeentelijke besluiten");
        Assert.Contains("gedaan op 28 september 2026", done.Text());
        Assert.NotNull(done.QuerySelector($"a[href^='/boeking/{before + 1}']"));
        Assert.Contains(
            "1 van 51 gemeenten gedaan",
            Item(
                    await server.Get("/agenda?gebied=PV25&peildatum=2026-11-29&cyclus=2026-2027"),
                    "Gemeentelijke besluiten"
                )
                .Text()
        );

        var back = await server.Get($"/boeking/{before + 1}/intrekken");
        var withdraw = await TestServer.Read(
            await server.Browser.Send(back, "voorbeeld", ("reden", "was een concept"))
        );
        Assert.Contains("de stap staat weer open", withdraw.MainText());
        await server.Browser.Send(withdraw, "vastleggen");
        Assert.Contains(
            "te laat",
            Item(await server.Get("/agenda?gebied=GM0202&peildatum=2026-11-29"), "Gemeentelijke besluiten").Text()
        );
    }

    [Fact]
    public async Task A_step_that_cannot_have_been_set_is_refused_at_its_field()
    {
        var form = await server.Get("/vastleggen/kalenderstap?gebied=GM0202&kalenderstap=verslag&cyclus=2026-2027");
        var refused = await TestServer.Read(
            await server.Browser.Send(form, "voorbeeld", ("dag", "2026-09-28"), ("bron", "PRT-GLD-2024")),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("zet de stap", refused.QuerySelector("#gebied-fout")!.Text());
    }

    [Theory]
    [InlineData("/gebied/PV25?peildatum=2024-01-08", "Capaciteitsraming", "nog 23 dagen")]
    [InlineData("/gebied/GM0202?peildatum=2026-11-29", "Verslag van de commissaris van de Koning", "29 dagen te laat")]
    public async Task The_area_page_shows_what_presses_and_leads_to_the_agenda(string url, string stap, string staat)
    {
        var panel = (await server.Get(url)).QuerySelector("[aria-labelledby=agenda-titel]")!;
        Assert.Contains(stap, panel.Text());
        Assert.Contains(staat, panel.Text());
        foreach (var link in panel.QuerySelectorAll("a"))
            await server.Get(link.GetAttribute("href")!);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd")]
    [InlineData("json", "application/json")]
    public async Task The_agenda_is_saved_in_three_formats(string format, string type)
    {
        using var answer = await server.Browser.GetAsync($"/agenda.{format}?gebied=PV25&peildatum=2026-11-29");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(type, answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Equal($"agenda-PV25-2026-11-29.{format}", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task The_feed_is_a_calendar_with_an_etag_for_who_has_it_already()
    {
        using var answer = await server.Browser.GetAsync("/agenda/PV25.ics?peildatum=2026-11-29");
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var calendar = Rfc5545.Read(await answer.Content.ReadAsByteArrayAsync());
        Assert.Contains(calendar.Components, e => e["UID"].Value == "verdeelbesluit.2026-2027.NL@regietafel");
        var url = calendar.Components[0]["URL"].Value;
        Assert.StartsWith(server.Root.ToString(), url, StringComparison.Ordinal);
        await server.Get(new Uri(url).PathAndQuery);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/agenda/PV25.ics?peildatum=2026-11-29");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var same = await server.Browser.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);

        using var compressed = new HttpRequestMessage(HttpMethod.Get, "/agenda/PV25.ics?peildatum=2026-11-29");
        compressed.Headers.AcceptEncoding.Add(new("br"));
        using var small = await server.Browser.SendAsync(compressed);
        Assert.NotNull(small.Headers.ETag);
    }

    [Fact]
    public async Task Without_a_day_the_agenda_is_about_today_and_without_an_area_about_the_country()
    {
        var page = await server.Get("/agenda");
        var today = Regietafel.Web.Tekst.Dag(Regietafel.Web.PeilQuery.Today(TimeProvider.System));
        Assert.Contains($"Nederland op {today}", page.QuerySelector("h1")!.Text());
    }

    [Theory]
    [InlineData("/agenda?gebied=GM9999", HttpStatusCode.NotFound, "geen gebied ‘")]
    [InlineData("/agenda?gebied=Atlantis", HttpStatusCode.NotFound, "geen gebied ‘")]
    [InlineData("/agenda?cyclus=2025-2026", HttpStatusCode.BadRequest, "is geen cyclus")]
    [InlineData("/agenda.pdf", HttpStatusCode.NotFound, "geen bestand")]
    [InlineData("/agenda/GM9999.ics", HttpStatusCode.NotFound, "geen gebied ‘")]
    public async Task What_is_not_there_says_so(string url, HttpStatusCode status, string sentence) =>
        Assert.Contains(sentence, (await server.Get(url, status)).MainText());

    [Fact]
    public async Task The_api_gives_the_same_steps()
    {
        using var answer = await server.Browser.GetAsync(
            "/v1/gebieden/PV25/agenda?peildatum=2026-11-29&cyclus=2026-2027"
        );
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var verslag = json
            .RootElement.GetProperty("punten")
            .EnumerateArray()
            .Single(p => p.GetProperty("stap").GetString() == "verslag");
        Assert.Equal("te-laat", verslag.GetProperty("staat").GetString());
        Assert.Equal(-29, verslag.GetProperty("dagenTot").GetInt32());
        Assert.Equal("verslag.2026-2027.PV25", verslag.GetProperty("kenmerk").GetString());
    }

    private static IElement Item(IParentNode page, string naam) =>
        page.QuerySelectorAll(".agenda__item")
            .First(i => i.QuerySelector("h3")!.TextContent.StartsWith(naam, StringComparison.Ordinal));
}
