using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Doorkijken;

/// <summary>The outlook as its page, its files, the command and the API give it.</summary>
public sealed class DoorkijkPageTests(DoorkijkServer server) : IClassFixture<DoorkijkServer>
{
    private const string Pagina = "/gebied/PV25/doorkijk?peildatum=2024-01-01";

    [Fact]
    public async Task The_page_shows_what_is_there_what_ends_and_the_chance_with_drawings_and_their_table()
    {
        var page = await server.Get(Pagina);
        Assert.Contains("Gelderland doorkijk asielopvang, op 1 januari 2024", page.MainText());
        Assert.Equal(4, page.QuerySelectorAll("svg.outlook[role=img]").Length);
        var rows = page.QuerySelectorAll("#doorkijk tbody tr").Select(Cells).ToList();
        Assert.Equal(["350", "0", "0", "0", "300", "+50", "+50", "+50"], rows[0].Take(8));
        Assert.Equal(["250", "0", "0", "100", "300", "−50", "−50", "−50"], rows[2].Take(8));
        Assert.Equal(["250", "200", "0", "0", "400", "−150", "+50", "+50"], rows[4].Take(8));
        Assert.Contains("89%kans om de opgave van 400", page.QuerySelector("#toets")!.Closest(".tile")!.Text());
        Assert.Contains("De Hal", page.QuerySelector("#hefbomen tbody")!.Text());
        Assert.NotNull(page.QuerySelector("#hefbomen a[href^='/locatie/GM0202-hal?']"));
        Assert.Contains("1 jan 2024", page.QuerySelector("#beslissingen tbody")!.Text());
        Assert.NotNull(
            (await server.Get("/gebied/PV25?peildatum=2024-01-01")).QuerySelector("a[href^='/gebied/PV25/doorkijk']")
        );
    }

    [Fact]
    public async Task What_was_reported_without_locations_is_said_and_is_not_zero()
    {
        Assert.Contains("Ede: samen 120 gemelde plekken", (await server.Get(Pagina)).MainText());
        var ede = await server.Get("/gebied/GM0228/doorkijk?peildatum=2024-01-01");
        Assert.Contains("is 120 gemeld, maar het boek kent er geen locaties", ede.MainText());
        Assert.Null(ede.QuerySelector("#doorkijk"));
    }

    [Fact]
    public async Task Where_a_chance_comes_from_is_said_with_the_number_of_cases()
    {
        var kansen = (await server.Get(Pagina)).QuerySelectorAll("#kansen tbody tr").Select(r => r.Text()).ToList();
        Assert.Contains(
            kansen,
            k =>
                k.Contains("RO, collegebesluit", StringComparison.Ordinal)
                && k.Contains("vastgesteld", StringComparison.Ordinal)
        );
        Assert.Contains(
            kansen,
            k =>
                k.Contains("NO, verlenging", StringComparison.Ordinal)
                && k.Contains("gesteld", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Scenarios_are_compared_by_their_text_or_by_the_name_under_which_they_were_kept()
    {
        var page = await server.Get(Pagina + "&scenario=krap&scenario=stopt:RO:2024-06-01");
        var rows = page.QuerySelectorAll("#scenarios tbody tr").ToList();
        Assert.Equal(3, rows.Count);
        Assert.Equal(["400", "450", "400"], rows.Select(r => Cells(r)[0]));
        Assert.Equal("0", Cells(rows[2])[1]);
        Assert.Contains("een scenario", await Text(Pagina + "&scenario=niets", HttpStatusCode.UnprocessableEntity));
        Assert.Contains(
            "hoogstens 4",
            await Text(Pagina + "&scenario=a&scenario=b&scenario=c&scenario=d&scenario=e", HttpStatusCode.BadRequest)
        );
        Assert.Contains(
            "volgt niet uit plekken",
            await Text(Pagina + "&taak=statushouders", HttpStatusCode.BadRequest)
        );
    }

    [Theory]
    [InlineData("doorkijk.csv")]
    [InlineData("hefbomen.json")]
    [InlineData("beslissingen.xlsx")]
    [InlineData("scenarios.csv")]
    [InlineData("kansen.json")]
    [InlineData("kalibratie.csv")]
    [InlineData("stukken.csv")]
    public async Task Every_table_is_a_file(string bestand)
    {
        using var answer = await server.Browser.GetAsync(
            new Uri($"/gebied/PV25/doorkijk/{bestand}?peildatum=2024-01-01", UriKind.Relative)
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_command_and_the_API_say_the_same_to_the_last_digit()
    {
        var command = await Uitkomst.Van(
            "doorkijk",
            "PV25",
            "--peildatum",
            "2024-01-01",
            "--scenario",
            "verlenging:geen",
            "--formaat",
            "json",
            "--boek",
            server.BookPath
        );
        Assert.Equal(App.Gelukt, command.Code);
        var api = await server.Browser.GetStringAsync(
            new Uri("/v1/gebieden/PV25/doorkijk?peildatum=2024-01-01&scenario=verlenging:geen", UriKind.Relative)
        );
        using var een = JsonDocument.Parse(command.Figures);
        using var ander = JsonDocument.Parse(api);
        foreach (var veld in new[] { "punten", "hefbomen", "beslissingen", "kansen", "scenarios" })
            Assert.True(
                JsonElement.DeepEquals(een.RootElement.GetProperty(veld), ander.RootElement.GetProperty(veld)),
                veld
            );
    }

    private async Task<string> Text(string url, HttpStatusCode status)
    {
        using var answer = await server.Browser.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static List<string> Cells(IElement row) => [.. row.QuerySelectorAll("td").Select(c => c.Text().Trim())];
}
