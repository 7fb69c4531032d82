using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>Runs axe in a page. By itself rather than through RunAxe, which loads axe twice for each page and reports what passes too.</summary>
internal static class Axe
{
    private const string Run = """
        async rules => {
          const { violations } = await axe.run(document, {
            resultTypes: ["violations"],
            ...(rules.length > 0 ? { runOnly: { type: "rule", values: rules } } : {}),
          });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong, one line a node; by every rule, or only by those named.</summary>
    public static async Task<string[]> Violations(IPage page, params string[] rules)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}
