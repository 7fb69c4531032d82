using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>The figures of a page: what stands in the cells of its tables, in its lists of figures and its large figures.</summary>
internal static class Figures
{
    private const string Every = "main :is(td, tbody th, tfoot th, dd, .hero__value, .glance__value)";

    /// <summary>
    /// Those that cannot be seen, with everything unfolded: without size, hidden, or within something without height. What is meant for paper
    /// alone is not asked of a screen, and the other way round.
    /// </summary>
    public static async Task<IEnumerable<string>> Unseen(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            every => {
              const paper = matchMedia("print").matches;
              if (!paper) for (const details of document.querySelectorAll("details")) details.open = true;
              const flat = element =>
                element && ((element.clientHeight === 0 && /hidden|clip/.test(getComputedStyle(element).overflowY)) || flat(element.parentElement));
              const seen = figure =>
                figure.getClientRects().length > 0 && figure.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !flat(figure);
              return [...document.querySelectorAll(every)]
                .filter(figure => figure.textContent.trim() !== "" && !figure.closest(paper ? ".no-print" : ".print-only"))
                .filter(figure => !seen(figure))
                .map(figure => `${figure.textContent.trim()} is not seen`);
            }
            """,
            Every
        );

    /// <summary>Whether the script left the figures as the server wrote them.</summary>
    public static Task<bool> AreAsServed(IPage page) =>
        page.EvaluateAsync<bool>(
            """
            async every => {
              const texts = place => [...place.querySelectorAll(every)].map(figure => figure.textContent).join("|");
              const answer = await fetch(location.href);
              return texts(document) === texts(new DOMParser().parseFromString(await answer.text(), "text/html"));
            }
            """,
            Every
        );
}
