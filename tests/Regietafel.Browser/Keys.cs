using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>Somebody with a keyboard and nothing else.</summary>
internal static class Keys
{
    private const int Most = 600;

    public static async Task Press(this IPage page, params string[] keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }

    /// <summary>Presses Tab until the focus is on something like <paramref name="css"/>.</summary>
    public static async Task TabTo(this IPage page, string css)
    {
        for (var pressed = 0; pressed < Most; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("css => document.activeElement.matches(css)", css))
                return;
        }
        Assert.Fail($"{page.Url}: Tab does not reach {css}.");
    }

    /// <summary>Goes to a link or a button and presses Enter.</summary>
    public static async Task Choose(this IPage page, string css)
    {
        await page.TabTo(css);
        await page.Press("Enter");
    }

    public static Task HasTitle(this IPage page, string title) =>
        Assertions.Expect(page.Locator("h1")).ToContainTextAsync(title);
}
