using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>What the script adds, and that it does nothing else.</summary>
public sealed class ScriptTests(Sites sites)
{
    /// <summary>Every column of the table that has a figure is drawn, and the table is under it to unfold.</summary>
    private const string Undrawn = """
        () => [...document.querySelectorAll("figure[data-grafiek]")].flatMap(figure => {
          const title = figure.querySelector("h2").textContent, wrong = [];
          const columns = [...figure.querySelectorAll("thead th")]
            .filter((head, at) => head.dataset.reeks && figure.querySelector(`tbody tr > :nth-child(${at + 1})[data-y]`)).length;
          const drawn = [...figure.querySelectorAll("svg path")].filter(path => path.getBBox().width > 0).length;
          if (columns === 0 || drawn < columns) wrong.push(`${title}: ${drawn} shapes for ${columns} columns`);
          const details = figure.querySelector("details");
          if (details.open) wrong.push(`${title}: the table is not folded away`);
          details.querySelector("summary").click();
          if (!details.open || details.querySelector("table").getBoundingClientRect().height === 0) wrong.push(`${title}: the table does not unfold`);
          return wrong;
        })
        """;

    [Fact]
    public Task The_script_draws_every_chart_changes_no_figure_asks_nobody_else_and_breaks_nothing() =>
        sites.Everywhere(new(), Look);

    private static Func<Place, Task<IEnumerable<string>>> Look(IPage page)
    {
        var heard = new ConcurrentQueue<string>();
        page.PageError += (_, error) => heard.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                heard.Enqueue(message.Text);
        };
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(request.Url);
        page.Response += (_, response) =>
        {
            if (!response.Ok && response.Request.ResourceType is not ("document" or "fetch"))
                heard.Enqueue($"{response.Url} gives {response.Status}");
        };
        return async place =>
        {
            await place.Open(page);
            var undrawn = await page.EvaluateAsync<string[]>(Undrawn);
            var changed = place.Do is null && !await Figures.AreAsServed(page);
            return
            [
                .. undrawn,
                .. changed ? ["the script changed a figure"] : Array.Empty<string>(),
                .. Take(asked).Where(url => !url.StartsWith(place.Site.Root.ToString(), StringComparison.Ordinal)),
                .. Take(heard).Where(text => !IsRefusal(text)),
            ];
        };
    }

    /// <summary>The browser itself notes a page that says no.</summary>
    private static bool IsRefusal(string text) =>
        text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal);

    private static IEnumerable<string> Take(ConcurrentQueue<string> queue)
    {
        while (queue.TryDequeue(out var text))
            yield return text;
    }
}
