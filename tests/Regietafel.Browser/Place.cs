using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>A page as somebody comes to it: its address, and what is done there (<paramref name="What"/> says it in words).</summary>
public sealed record Place(Site Site, string Url, string? What = null, Func<IPage, Task>? Do = null)
{
    /// <summary>What is done there needs the script.</summary>
    public bool NeedsScript { get; init; }

    /// <summary>Goes there; with a script it waits until every chart is drawn.</summary>
    public async Task Open(IPage page, bool script = true)
    {
        // A cookie is of a machine, not of a port: without this the sites would read each other's.
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(new Uri(Site.Root, Url).ToString());
        if (Do is not null)
            await Do(page);
        if (script)
            await Assertions.Expect(page.Locator("figure[data-grafiek]:not(.is-drawn)")).ToHaveCountAsync(0);
    }

    public override string ToString() => What is null ? Url : $"{Url} ({What})";
}
