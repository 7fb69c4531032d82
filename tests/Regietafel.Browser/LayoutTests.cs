using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>Reflow and text spacing (WCAG 1.4.4, 1.4.10, 1.4.12): nothing beside the page, nothing cut off.</summary>
public sealed class LayoutTests(Sites sites)
{
    /// <summary>With everything unfolded. A table may be wider than the page, in its own frame; a drawing may cut its own lines.</summary>
    private const string Misfits = """
        async () => {
          for (const folded of document.querySelectorAll("details")) folded.open = true;
          // A chart takes its new width in the next frame.
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          const { clientWidth: wide, scrollWidth } = document.documentElement;
          const wrong = scrollWidth > wide ? [`the page is ${scrollWidth} wide`] : [];
          const aside = ".scroll *, svg *, .chart__canvas *, .visually-hidden, .visually-hidden *";
          for (const element of document.body.querySelectorAll(`:not(${aside})`)) {
            const box = element.getBoundingClientRect();
            if (box.width === 0 || box.height === 0 || !element.checkVisibility()) continue;
            const name = `${element.tagName}.${element.getAttribute("class")} "${element.textContent.trim().slice(0, 30)}"`;
            if (box.right > wide + 1 || box.left < -1) wrong.push(`${name} stands from ${box.left} to ${box.right}`);
            const { overflowX, overflowY, clipPath } = getComputedStyle(element);
            // What was typed scrolls within its field.
            if (clipPath !== "none" || element.matches("input")) continue;
            const cut = /hidden|clip/;
            if (cut.test(overflowX) && element.scrollWidth > element.clientWidth + 1) wrong.push(`${name} is cut off at the side`);
            if (cut.test(overflowY) && element.scrollHeight > element.clientHeight + 1) wrong.push(`${name} is cut off below`);
          }
          return wrong;
        }
        """;

    /// <summary>A sheet of style made by script, which the policy of the pages allows.</summary>
    private const string Space = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }`);
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private static readonly (int Width, string When)[] Screens =
    [
        (1024, "on a tablet"),
        (640, "at 1280, enlarged to 200 %"),
        (360, "at 360"),
        (320, "at 320"),
    ];

    [Fact]
    public Task Every_page_fits_at_320_and_360_pixels_and_enlarged_to_200_percent_and_with_spaced_text() =>
        sites.Everywhere(
            new(),
            page =>
                async place =>
                {
                    var wrong = new List<string>();
                    await place.Open(page);
                    foreach (var (width, when) in Screens)
                    {
                        await page.SetViewportSizeAsync(width, 800);
                        wrong.AddRange(await Look(page, when));
                    }
                    await page.EvaluateAsync(Space);
                    wrong.AddRange(await Look(page, "with spaced text"));
                    return wrong;
                }
        );

    private static async Task<IEnumerable<string>> Look(IPage page, string when) =>
        (await page.EvaluateAsync<string[]>(Misfits)).Select(wrong => $"{when}: {wrong}");
}
