using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>The figures of a page: what stands in the cells of its tables, in its lists of figures and its large figures.</summary>
internal static class Figures
{
    private const string Every = "main :is(td, tbody th, tfoot th, dd, .hero__value, .glance__value)";

    /// <summary>Those that cannot be seen: without size, hidden, or within something that is folded to nothing.</summary>
    public static async Task<IEnumerable<string>> Unseen(IPage page) =>
        await page.EvaluateAsync<string[]>(
            """
            every => {
              const folded = element => element && (/hidden|clip/.test(getComputedStyle(element).overflowY) && element.clientHeight === 0 || folded(element.parentElement));
              return [...document.querySelectorAll(every)]
                .filter(figure => figure.textContent.trim() !== "")
                .filter(figure => figure.getClientRects().length === 0 || !figure.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || folded(figure))
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
