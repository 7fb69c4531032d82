namespace Regietafel.Browser;

/// <summary>Where the focus goes and that it is seen there (WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11), Tab after Tab through whole pages.</summary>
public sealed class FocusTests(Sites sites)
{
    private const int Most = 600;

    /// <summary>Notes every stop in the order of the page, and what it looks like without the focus.</summary>
    private const string Prepare = """
        () => {
          const look = element => [element, ...element.querySelectorAll(":is(circle, path)")].map(part => {
            const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth, clipPath } = getComputedStyle(part);
            return [outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth, clipPath].join(" ");
          }).join();
          const takers = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
          const stops = [...document.querySelectorAll(takers)]
            .filter(element => element.tabIndex >= 0 && element.checkVisibility())
            .filter(element => element.type !== "radio" || element.checked);
          window.stops = new Map(stops.map((element, at) => [element, { at, look: look(element) }]));
          window.look = look;
          const name = element => element.id || element.getAttribute("aria-label") || element.textContent.trim();
          return stops.map(element => `${element.tagName.toLowerCase()} ${name(element)}`);
        }
        """;

    /// <summary>Where the focus is now: its number, whether it looks different there, and whether something lies over it.</summary>
    private const string Now = """
        () => {
          const element = document.activeElement, stop = window.stops.get(element);
          if (!stop) return { at: -1, seen: true, free: true };
          const box = (element.querySelector(":is(circle, path)") ?? element).getClientRects()[0];
          const middle = (from, to, most) => Math.min(Math.max((from + to) / 2, 0), most - 1);
          const top = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
          return { at: stop.at, seen: window.look(element) !== stop.look, free: element.contains(top) || top?.contains(element) };
        }
        """;

    /// <summary>What is next stands lower, or to the right of what came before. On a map the places decide.</summary>
    private const string Backwards = """
        () => {
          const placed = [...window.stops.keys()].filter(element => !element.closest(".map"));
          const boxes = placed.map(element => element.getBoundingClientRect());
          return boxes.slice(1).filter((box, at) => box.bottom <= boxes[at].top && box.left < boxes[at].right).length;
        }
        """;

    [Theory]
    [InlineData("/gebied/RT-ARNHEM?peildatum=2024-01-08", 1280)]
    [InlineData("/gebied/RT-ARNHEM?peildatum=2024-01-08", 360)]
    [InlineData("/gebied/PV25?peildatum=2024-01-08", 1280)]
    [InlineData("/herkomst/PV25/asiel/verschil?peildatum=2024-01-08", 360)]
    [InlineData("/vastleggen/realisatie/asiel", 1280)]
    [InlineData("/vastleggen/realisatie/asiel", 360)]
    public async Task Tab_visits_everything_once_in_reading_order_and_is_seen_everywhere(string url, int width)
    {
        var page = await sites.Window(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await new Place(sites.Example, url).Open(page);
        var stops = await page.EvaluateAsync<string[]>(Prepare);
        Assert.Equal(0, await page.EvaluateAsync<int>(Backwards));

        var visited = new List<int>();
        var wrong = new List<string>();
        for (var pressed = 0; pressed < Most; pressed++)
        {
            await page.Press("Tab");
            var now = await page.EvaluateAsync<Stop>(Now);
            // A date has a stop for the day, the month, the year and its calendar.
            if (visited.Count > 0 && now.At == visited[^1])
                continue;
            if (now.At < 0 || visited.Contains(now.At))
                break;
            visited.Add(now.At);
            if (!now.Seen)
                wrong.Add($"the focus is not seen on {stops[now.At]}");
            if (!now.Free)
                wrong.Add($"something lies over {stops[now.At]}");
        }
        Assert.Equal(Enumerable.Range(0, stops.Length), visited);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private sealed record Stop
    {
        public int At { get; set; }

        public bool Seen { get; set; }

        public bool Free { get; set; }
    }
}
