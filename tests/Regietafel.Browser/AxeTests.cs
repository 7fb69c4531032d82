namespace Regietafel.Browser;

/// <summary>Every page by every rule of axe, WCAG 2.2 AA and its best practices, wide and narrow; and no page is left out.</summary>
public sealed class AxeTests(Sites sites)
{
    /// <summary>What the script and the pages themselves ask for.</summary>
    private static readonly string[] NotPages = ["GET /zoek", "GET /bestanden/{name}"];

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_and_no_page_is_left_out()
    {
        await sites.Everywhere(
            new(),
            page =>
                async place =>
                {
                    await page.SetViewportSizeAsync(1280, 900);
                    await place.Open(page);
                    var wide = await Axe.Violations(page);
                    await page.SetViewportSizeAsync(360, 800);
                    return wide.Union(await Axe.Violations(page));
                }
        );
        var asked = new[] { sites.Example, sites.Empty, sites.Scratch }.SelectMany(site => site.Asked);
        Assert.Empty(Pages().Except(asked));
        Assert.Empty(NotPages.Except(sites.Example.Routes));
    }

    /// <summary>Files have an extension.</summary>
    private IEnumerable<string> Pages() =>
        sites
            .Example.Routes.Where(route =>
                !route.Contains(" /v1", StringComparison.Ordinal) && !Path.HasExtension(route)
            )
            .Except(NotPages);
}
