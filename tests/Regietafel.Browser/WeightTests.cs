using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>What a first visit costs, as it goes over the line. Sizes do not depend on the machine, so they are a test and not a measurement.</summary>
public sealed class WeightTests(Sites sites)
{
    [Theory]
    [InlineData("/gebied/PV25?peildatum=2024-01-08", false)]
    [InlineData("/gebied/PV25?peildatum=2024-01-08&per=gemeente", true)]
    [InlineData("/gebied/NL?peildatum=2024-01-08&per=gemeente", false)]
    [InlineData("/?peildatum=2024-01-08", true)]
    [InlineData(Places.Proef, true)]
    [InlineData(Places.Land, false)]
    public async Task A_first_visit_costs_at_most_250_kB_of_which_40_kB_is_the_page_itself(string url, bool borders)
    {
        var finished = new ConcurrentBag<IRequest>();
        var page = await sites.Window();
        page.RequestFinished += (_, request) => finished.Add(request);
        await new Place(borders ? sites.Borders : sites.Example, url).Open(page);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var sizes = new Dictionary<string, int>();
        foreach (var request in finished)
            sizes[request.ResourceType] =
                sizes.GetValueOrDefault(request.ResourceType) + (await request.SizesAsync()).ResponseBodySize;
        Assert.True(sizes["stylesheet"] > 0 && sizes["script"] > 0);
        Assert.InRange(sizes["document"], 1, 40_000);
        Assert.InRange(sizes.Values.Sum(), 1, 250_000);
    }
}
