using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>The work of a day without touching a mouse.</summary>
public sealed class KeyboardTests(Sites sites)
{
    [Fact]
    public async Task From_the_front_page_to_the_source_of_a_figure_and_back()
    {
        var page = await Window(sites.Example);
        await page.TabTo("main input[type=search]");
        // Two areas are left only at the last of these letters.
        await page.Keyboard.TypeAsync("Arnh");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(2);
        await page.Press("ArrowDown", "ArrowDown");
        await Assertions.Expect(page.Locator("[aria-selected=true]")).ToContainTextAsync("gemeente");
        await page.Press("Enter");
        await page.HasTitle("Arnhem");

        await page.TabTo("#peildatum");
        await page.Press("ArrowUp");
        var day = await page.InputValueAsync("#peildatum");
        await page.Press("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/gebied/GM0202.peildatum={day}"));

        await page.Choose("summary");
        await page.TabTo("#bekend-op");
        await page.Keyboard.TypeAsync("2023-12-31");
        await page.Press("Enter");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("2023-12-31");

        await page.Choose(".hero__value a");
        await page.HasTitle("Realisatie");
        await Assertions.Expect(page.Locator("#opbouw tbody tr").First).ToBeVisibleAsync();
        await page.GoBackAsync();
        await page.HasTitle("Arnhem");
    }

    [Fact]
    public async Task A_realisatie_from_the_form_to_the_receipt()
    {
        await using var site = await sites.Another();
        var page = await Window(site);
        await page.Choose("nav a[href^='/vastleggen']");
        await page.HasTitle("Vastleggen");
        await page.Choose("a[href^='/vastleggen/realisatie/asiel']");
        await page.HasTitle("Realisatie");
        await page.TabTo("[name=wijze]");
        await page.Press("ArrowDown", "ArrowUp");
        await page.TabTo("#gebied");
        await page.Keyboard.TypeAsync("Atlantis");
        await page.Press("Tab");
        await page.Keyboard.TypeAsync("02022024");
        await page.TabTo("#aantal-RO");
        await page.Keyboard.TypeAsync("circa 612");
        await page.TabTo("#bron");
        await page.Keyboard.TypeAsync("Provinciaal plan 2024");
        await page.Choose("button[value=voorbeeld]");

        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("één ding niet goed");
        await page.Choose("[role=alert] a");
        await Assertions.Expect(page.Locator("#gebied")).ToBeFocusedAsync();
        await page.Press("Control+a");
        await page.Keyboard.TypeAsync("Arnhem (GM0202)");
        await page.Choose("button[value=voorbeeld]");

        await page.HasTitle("Klopt dit?");
        await page.Choose("button[value=vastleggen]");
        await page.HasTitle("Vastgelegd");
        await Assertions.Expect(page.Locator("#boekingen")).ToContainTextAsync("circa 612");
    }

    [Fact]
    public async Task A_location_and_its_places_from_the_form_to_the_receipt()
    {
        await using var site = await sites.Another();
        var page = await Window(site);
        await page.Choose("nav a[href^='/vastleggen']");
        await page.HasTitle("Vastleggen");
        await page.Choose("a[href^='/vastleggen/locatie']:not([href*=stap])");
        await page.HasTitle("Locatie vastleggen");
        await page.TabTo("#gebied");
        await page.Keyboard.TypeAsync("Arnhem (GM0202)");
        await page.Press("Tab");
        await page.Keyboard.TypeAsync("De Koepel");
        await page.Press("Tab");
        await page.Keyboard.TypeAsync("COA");
        await page.TabTo("#bron");
        await page.Keyboard.TypeAsync("Provinciaal plan 2024");
        await page.Choose("button[value=voorbeeld]");
        await page.HasTitle("Klopt dit?");
        await page.Choose("button[value=vastleggen]");
        await page.HasTitle("Vastgelegd");

        await page.GotoAsync(new Uri(site.Root, "/vastleggen/capaciteit?locatie=GM0202-de-koepel").ToString());
        await page.TabTo("#deel");
        await page.Keyboard.TypeAsync("hal");
        await page.TabTo("#soort");
        await page.Keyboard.TypeAsync("Asielopvang: Noodopvang");
        await page.TabTo("#plekken");
        await page.Keyboard.TypeAsync("120");
        await page.TabTo("#van");
        await page.Keyboard.TypeAsync("01012024");
        await page.TabTo("#status");
        await page.Keyboard.TypeAsync("vast");
        await page.TabTo("#bron");
        await page.Keyboard.TypeAsync("Provinciaal plan 2024");
        await page.Choose("button[value=voorbeeld]");
        await page.HasTitle("Klopt dit?");
        await Assertions.Expect(page.Locator("#locatie-effect")).ToContainTextAsync("+120");
        Assert.Empty(await Axe.Violations(page));
        await page.Choose("button[value=vastleggen]");
        await page.HasTitle("Vastgelegd");
        await Assertions.Expect(page.Locator("#boekingen")).ToContainTextAsync("De Koepel (Arnhem), hal");
    }

    [Fact]
    public async Task The_first_stop_of_a_page_skips_its_head()
    {
        var page = await Window(sites.Example);
        await page.Press("Tab");
        var skip = page.GetByText("Naar de inhoud");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Press("Enter");
        await page.Press("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    private async Task<IPage> Window(Site site)
    {
        var page = await sites.Window();
        await page.GotoAsync(site.Root.ToString());
        return page;
    }
}
