using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Regietafel.Tests.Huis;

[assembly: AssemblyFixture(typeof(Regietafel.Browser.Sites))]

namespace Regietafel.Browser;

/// <summary>
/// One real browser and a few servers for all tests: the example book, the same with borders on its map, an empty book, and one to book in.
/// </summary>
public sealed class Sites : IAsyncLifetime
{
    private const int AtOnce = 2;

    /// <summary>In milliseconds: how long something may take before it is taken not to come. Every test runs on a busy machine once.</summary>
    private const float Patience = 60_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-browser-");
    private readonly Lazy<Task<IReadOnlyList<Place>>> _places;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Sites() => _places = new(() => Browser.Places.Of(this));

    public Site Example { get; private set; } = null!;

    public Site Borders { get; private set; } = null!;

    public Site Empty { get; private set; } = null!;

    /// <summary>The example book again, for the places where something is booked.</summary>
    public Site Scratch { get; private set; } = null!;

    /// <summary>Every kind of page there is, each in every state that looks different.</summary>
    public Task<IReadOnlyList<Place>> Places => _places.Value;

    public async ValueTask InitializeAsync()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        var example = In("voorbeeld.boek");
        await Run("importeer", Path.Combine(Repository.Root, "examples/gelderland-2024"), "--boek", example);
        File.Copy(example, In("voorbeeld.kopie"));
        Example = await Site.Start(example);
        Scratch = await Another();
        Empty = await Site.Start(In("leeg.boek"));
        Borders = await Site.Start(example, await Blocks.Load(example, In("kaart.json")));
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium.Find(),
                Args =
                [
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-gpu",
                ],
            }
        );
    }

    public static async Task Run(params string[] command)
    {
        using var words = new StringWriter();
        var code = await App.RunAsync(command, TextWriter.Null, words);
        Assert.True(code == App.Gelukt, words.ToString());
    }

    /// <summary>The example book once more, for a test that books something; it is the caller's to close.</summary>
    public Task<Site> Another()
    {
        var book = In(Path.GetRandomFileName() + ".boek");
        File.Copy(In("voorbeeld.kopie"), book);
        return Site.Start(book);
    }

    /// <summary>A browser window of its own, with its own cookies; by default 1280 wide and without motion, so that nothing is halfway.</summary>
    public async Task<IPage> Window(BrowserNewContextOptions? how = null)
    {
        how ??= new();
        how.ViewportSize ??= new() { Width = 1280, Height = 900 };
        how.ReducedMotion ??= ReducedMotion.Reduce;
        how.Locale = "nl-NL";
        var context = await _browser!.NewContextAsync(how);
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>
    /// Opens every place, in a few windows side by side, and fails with everything that a look finds wrong. <paramref name="inWindow"/> gets each
    /// window once, and gives how to look at a place in it.
    /// </summary>
    public async Task Everywhere(
        BrowserNewContextOptions how,
        Func<IPage, Func<Place, Task<IEnumerable<string>>>> inWindow,
        Func<Place, bool>? where = null
    )
    {
        var places = new ConcurrentQueue<Place>((await Places).Where(where ?? (_ => true)));
        var wrong = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Walk()));
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));

        async Task Walk()
        {
            var page = await Window(how);
            var look = inWindow(page);
            while (places.TryDequeue(out var place))
                foreach (var found in await look(place))
                    wrong.Add($"{place}: {found}");
            await page.Context.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Where starting failed, some are not there, and that failure is the one to tell.
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        foreach (var site in new[] { Example, Borders, Empty, Scratch }.OfType<Site>())
            await site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
