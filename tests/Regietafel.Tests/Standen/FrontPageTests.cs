using System.Net;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Standen;

/// <summary>Choosing an area, and what the front page says where there is little to choose from.</summary>
public sealed class FrontPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Theory]
    [InlineData("fryslan", "Fryslân")]
    [InlineData("GELDERLAND-M", "Gelderland-Midden")]
    [InlineData("GM0202", "Arnhem")]
    [InlineData("achter", "Achterhoek")]
    public async Task An_area_is_found_by_a_part_of_its_name_or_its_code(string sought, string name)
    {
        var list = await server.Get($"/zoek?zoek={sought}");
        Assert.Contains(name, list.QuerySelector("li a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_a_search_with_one_answer_opens_it_and_with_more_lists_them()
    {
        using var one = await server.Browser.GetAsync("/?zoek=doetinchem&peildatum=2024-01-08");
        Assert.Equal(HttpStatusCode.Redirect, one.StatusCode);
        Assert.Equal("/gebied/GM0222?peildatum=2024-01-08", one.Headers.Location!.ToString());

        var more = await server.Get("/?zoek=gelderland");
        Assert.True(more.QuerySelectorAll(".found li").Length > 2);
        var none = await server.Get("/?zoek=atlantis");
        Assert.Contains("Geen gebied gevonden", none.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_text_comes_back_as_text()
    {
        var page = await server.Get("/?zoek=%3Cimg%20src%3Dx%3E");
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Contains("<img src=x>", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_anything_was_measured_leads_to_the_first_that_was()
    {
        var page = await server.Get("/?peildatum=1990-01-01");
        var main = page.QuerySelector("main")!;
        Assert.Contains("Geen cijfers op 1 januari 1990", main.TextContent, StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector(".notice a[href*='peildatum=202']"));
    }
}

/// <summary>A book in which nothing stands yet.</summary>
public sealed class EmptyBookTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task An_empty_book_says_so_and_what_to_do_next()
    {
        var page = await server.Get("/");
        Assert.Contains("Het boek is nog leeg", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/importeren']"));
        await server.Get("/gebied/PV25", HttpStatusCode.NotFound);
    }
}
