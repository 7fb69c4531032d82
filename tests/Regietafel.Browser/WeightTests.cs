namespace Regietafel.Browser;

/// <summary>What a first visit costs, as it goes over the line. Sizes do not depend on the machine, so they are a test and not a measurement.</summary>
public sealed class WeightTests(Sites sites)
{
    /// <summary>What the browser itself says it received, compressed, in bytes: the page, and what the page asked for.</summary>
    private const string Received =
        "() => performance.getEntries().filter(entry => 'encodedBodySize' in entry)"
        + ".map(entry => ({ path: new URL(entry.name).pathname, bytes: entry.encodedBodySize }))";

    [Theory]
    [InlineData("/gebied/PV25?peildatum=2024-01-08", false)]
    [InlineData("/gebied/PV25?peildatum=2024-01-08&per=gemeente", true)]
    [InlineData("/gebied/NL?peildatum=2024-01-08&per=gemeente", false)]
    [InlineData("/?peildatum=2024-01-08", true)]
    [InlineData(Places.Proef, true)]
    [InlineData(Places.Land, false)]
    public async Task A_first_visit_costs_at_most_250_kB_of_which_40_kB_is_the_page_itself(string url, bool borders)
    {
        var page = await sites.Window();
        await new Place(borders ? sites.Borders : sites.Example, url).Open(page);

        var parts = await page.EvaluateAsync<Part[]>(Received);
        Assert.Contains(parts, part => part.Path.EndsWith(".css", StringComparison.Ordinal) && part.Bytes > 0);
        Assert.Contains(parts, part => part.Path.EndsWith(".js", StringComparison.Ordinal) && part.Bytes > 0);
        Assert.InRange(parts[0].Bytes, 1, 40_000);
        Assert.InRange(parts.Sum(part => part.Bytes), 1, 250_000);
    }

    private sealed record Part
    {
        public string Path { get; set; } = "";

        public int Bytes { get; set; }
    }
}
