using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>A browser without script: the same figures, and everything can be done.</summary>
public sealed class NoScriptTests(Sites sites)
{
    [Fact]
    public Task Every_page_shows_all_its_figures_in_tables_that_stand_open() =>
        sites.Everywhere(
            Plain(),
            page =>
                async place =>
                {
                    await place.Open(page, script: false);
                    var folded = await page.Locator("figure[data-grafiek]:not(:has(details[open] tbody tr))")
                        .AllTextContentsAsync();
                    return [.. folded, .. await Figures.Unseen(page)];
                },
            place => !place.NeedsScript
        );

    [Fact]
    public async Task An_area_is_found_and_its_day_is_chosen()
    {
        var page = await Window(sites.Example);
        await page.FillAsync("main input[type=search]", "doetinchem");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Doetinchem");
        await page.FillAsync("#peildatum", "2023-12-01");
        await page.ClickAsync(".peil button");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("1 december 2023");
        await page.ClickAsync(".hero__value a >> nth=0");
        await Assertions.Expect(page.Locator("#opbouw, .notice")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_realisatie_is_refused_corrected_looked_at_and_booked()
    {
        await using var site = await sites.Another();
        var page = await Window(site);
        await page.ClickAsync("nav >> text=Vastleggen");
        await page.ClickAsync(".choose >> text=Asielopvang >> nth=0");
        await page.FillAsync("#gebied", "GM0202");
        await page.FillAsync("#aantal-RO", "twaalf");
        await page.ClickAsync("text=Bekijk wat dit doet");
        Assert.StartsWith("Fout: ", await page.TitleAsync());
        await Assertions.Expect(page.Locator("#aantal-RO")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Locator("#gebied")).ToHaveValueAsync("GM0202");
        await page.FillAsync("#aantal-RO", "612");
        await page.FillAsync("#dag", "2024-02-01");
        await page.SelectOptionAsync("#bron", "PRT-GLD-2024");
        await page.ClickAsync("text=Bekijk wat dit doet");
        await Assertions.Expect(page.Locator("#effect")).ToContainTextAsync("612");
        await page.ClickAsync("button[value=vastleggen]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Vastgelegd");
        await page.ClickAsync("text=Naar Arnhem");
        await page.FillAsync("#peildatum", "2024-02-01");
        await page.ClickAsync(".peil button");
        await Assertions.Expect(page.Locator(".legend >> nth=0")).ToContainTextAsync("Regulier 612");
    }

    private static BrowserNewContextOptions Plain() => new() { JavaScriptEnabled = false };

    private async Task<IPage> Window(Site site)
    {
        var page = await sites.Window(Plain());
        await page.GotoAsync(site.Root.ToString());
        return page;
    }
}
