using System.Net;
using Microsoft.Extensions.Configuration;

namespace Regietafel.Tests.Web;

/// <summary>What holds for every answer, whatever page it is.</summary>
public sealed class GuardTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    public static TheoryData<string> Pages =>
        [
            "/",
            "/gebied/PV25",
            "/gebied/GM0202",
            "/gebied/GM9999",
            "/herkomst/PV25/asiel/realisatie",
            "/herkomst/PV25/statushouders/afwijking?termijn=2023-II",
            "/boeking/5000",
            "/boeking/5000/intrekken",
            "/wijzigingen?gebied=GM0202",
            "/vastleggen",
            "/vastleggen/realisatie/oekraine",
            "/vastleggen/opgave/statushouders",
            "/vastleggen/verdeling/asiel",
            "/vastleggen/beginsaldo",
            "/vastleggen/correctie",
            "/vastleggen/bron",
            "/importeren",
            "/exporteren",
            "/bronnen",
            "/bronnen/PRT-GLD-2024",
            "/begrippen",
            "/over",
            "/bestaat-niet",
        ];

    [Fact]
    public void The_folder_that_it_was_started_in_is_not_watched() =>
        Assert.All(
            server.Configuration.Providers.OfType<FileConfigurationProvider>(),
            p => Assert.False(p.Source.ReloadOnChange)
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_Dutch_carries_the_headers_and_has_no_inline_script_or_style(string url)
    {
        using var answer = await server.Browser.GetAsync(url);
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single()
        );
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));

        var page = await TestServer.Read(answer, answer.StatusCode);
        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("style, script:not([src]), [style]"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(
            page.QuerySelectorAll("form[method=post]"),
            f => Assert.NotNull(f.QuerySelector("input[name=__RequestVerificationToken]"))
        );
        Assert.All(page.QuerySelectorAll("[id]").GroupBy(e => e.Id), same => Assert.Single(same));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_within_a_page_leads_somewhere_and_keeps_the_peildatum(string url)
    {
        var page = await TestServer.Read(
            await server.Browser.GetAsync(url + (url.Contains('?') ? "&" : "?") + "peildatum=2023-12-01"),
            url is "/bestaat-niet" or "/gebied/GM9999" ? HttpStatusCode.NotFound : HttpStatusCode.OK
        );
        if (url == "/bestaat-niet")
            return;
        var links = page.QuerySelectorAll("a[href^='/']")
            .Select(a => a.GetAttribute("href")!)
            .Where(h => !h.StartsWith("/v1", StringComparison.Ordinal) && !IsFile(h))
            .ToList();
        Assert.All(links, link => Assert.Matches("peildatum=20|bekend-op=", link));
        foreach (var link in links.Distinct().Where((_, i) => i % 17 == 0))
        {
            using var answer = await server.Browser.GetAsync(link);
            Assert.True(
                answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.Redirect,
                $"{url} links to {link}: {answer.StatusCode}"
            );
        }

        static bool IsFile(string href) => Path.HasExtension(href.Split('?')[0]);
    }

    [Theory]
    [InlineData("/vastleggen/bron")]
    [InlineData("/importeren")]
    [InlineData("/importeren/boeken")]
    [InlineData("/boeking/5000/intrekken")]
    public async Task A_form_without_its_token_books_nothing_and_says_so(string url)
    {
        var last = server.Ledger.Book.Last;
        var content = new FormUrlEncodedContent([
            new("stap", "vastleggen"),
            new("bron-code", "X"),
            new("bron-titel", "X"),
            new("reden", "x"),
            new("auteur", "x"),
        ]);
        var page = await TestServer.Read(await server.Browser.PostAsync(url, content), HttpStatusCode.BadRequest);
        Assert.Contains("Dit formulier is verlopen", page.MainText());
        Assert.Equal(last, server.Ledger.Book.Last);
    }

    [Fact]
    public async Task The_cookie_of_the_forms_is_for_no_script_and_no_other_site()
    {
        using var browser = server.NewBrowser();
        using var answer = await browser.GetAsync("/vastleggen/bron");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("regietafel=", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=strict", cookie, StringComparison.Ordinal);
        Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_site_cannot_write_here()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/vastleggen/bron")
        {
            Content = new FormUrlEncodedContent([]),
        };
        request.Headers.Add("Origin", "https://elders.example");
        using var answer = await server.Browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_not_of_this_machine_gets_no_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "elders.example" } };
        using var answer = await server.Browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/gebied/PV25?peildatum=gisteren", "‘gisteren’ is geen datum")]
    [InlineData("/gebied/PV25?bekend-op=straks", "‘straks’ is geen datum of tijdstip")]
    [InlineData("/wijzigingen?van-peildatum=x", "‘x’ is geen datum")]
    [InlineData("/gebied/PV25?peildatum=2023-02-29", "‘2023-02-29’ is geen datum")]
    [InlineData("/gebied/PV25?peildatum=0001-01-01", "0001-01-01 ligt buiten de jaren 1900 tot en met 2199")]
    [InlineData("/?peildatum=9999-12-31", "9999-12-31 ligt buiten de jaren")]
    [InlineData("/gebied/PV25?bekend-op=0001-01-01", "0001-01-01 ligt buiten de jaren")]
    [InlineData("/gebied/PV25?bekend-op=9999-12-31T23:59:59Z", "9999-12-31 ligt buiten de jaren")]
    [InlineData("/wijzigingen?van-peildatum=1899-12-31", "1899-12-31 ligt buiten de jaren")]
    [InlineData("/wijzigingen?van-bekend-op=2200-01-01", "2200-01-01 ligt buiten de jaren")]
    public async Task A_peilmoment_that_cannot_be_read_is_a_page_that_says_so(string url, string sentence)
    {
        var page = await server.Get(url, HttpStatusCode.BadRequest);
        Assert.Contains(sentence, page.MainText());
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public async Task At_either_end_of_the_calendar_every_page_stands_and_leads_no_further(string dag)
    {
        foreach (var path in new[] { "/", "/gebied/PV25", "/wijzigingen", "/vastleggen/realisatie/statushouders" })
        {
            var page = await server.Get($"{path}?peildatum={dag}");
            foreach (var href in page.QuerySelectorAll("main a[href*=peildatum]").Select(a => a.GetAttribute("href")!))
                Assert.DoesNotMatch("peildatum=(1[0-8]|2[2-9]|0)", href);
        }
        var ends = await server.Get($"/gebied/PV25?peildatum={dag}");
        Assert.Single(ends.QuerySelectorAll("a.peil__step"));
    }

    [Theory]
    [InlineData("/boeking/0")]
    [InlineData("/boeking/99999999999999999999")]
    [InlineData("/bronnen/bestaat-niet")]
    [InlineData("/herkomst/PV25/asiel/schoonheid")]
    [InlineData("/herkomst/PV25/asiel/eindsaldo")]
    [InlineData("/herkomst/PV25/asiel/opgave?termijn=0001-01-01")]
    [InlineData("/herkomst/PV25/asiel/opgave?termijn=9999-12-31")]
    [InlineData("/vastleggen/opgave")]
    [InlineData("/vastleggen/bron/asiel")]
    [InlineData("/wijzigingen?gebied=GM9999")]
    [InlineData("/vastgelegd?nr=1,x")]
    [InlineData("/geimporteerd?geboekt=9&al-bekend=0&tot=3")]
    public async Task What_is_not_there_is_a_page_with_a_next_step(string url)
    {
        var page = await server.Get(url, HttpStatusCode.NotFound);
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.5")]
    [InlineData("::")]
    [InlineData("regietafel.example")]
    public void Another_address_than_this_machine_is_refused_with_the_reason(string adres)
    {
        var refusal = Assert.Throws<Refusal>(() => Regietafel.Web.ServerOptions.Of(adres, 0, null));
        Assert.Contains("er zijn nog geen accounts", refusal.Message);
    }
}
