using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>What a reader asks of every page: no motion, or colours of their own. Nothing is lost by it.</summary>
public sealed class PreferenceTests(Sites sites)
{
    private static readonly string[] Rich =
    [
        "/?peildatum=2024-01-08",
        "/gebied/PV25?peildatum=2024-01-08",
        "/gebied/GM0202?peildatum=2024-01-08",
        "/herkomst/PV25/asiel/verschil?peildatum=2024-01-08",
        "/wijzigingen?gebied=PV25&van-peildatum=2023-12-01&peildatum=2024-01-08",
        "/vastleggen/realisatie/asiel",
    ];

    [Fact]
    public async Task With_less_motion_nothing_moves()
    {
        var page = await sites.Window(new() { ReducedMotion = ReducedMotion.Reduce });
        await new Place(sites.Example, "/gebied/PV25").Open(page);
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll("*")]
                  .filter(element => { const { transitionDuration, animationDuration } = getComputedStyle(element); return /[1-9]/.test(transitionDuration + animationDuration); })
                  .map(element => element.outerHTML)
                """
            )
        );
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task With_forced_colours_a_drawing_has_its_own_ground_and_keys_tell_apart(ColorScheme scheme)
    {
        var page = await sites.Window(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        foreach (var url in Rich)
        {
            await new Place(sites.Example, url).Open(page);
            Assert.Empty(await page.EvaluateAsync<string[]>(Lost));
        }
    }

    /// <summary>A key that looks like another one beside it, or a drawing on the ground of the reader, where its ink may not show.</summary>
    private const string Lost = """
        () => {
          const colour = element => getComputedStyle(element).backgroundColor;
          const wrong = [...document.querySelectorAll(":is(.map, .stack, .pace, .spark, .chart__canvas)")]
            .filter(drawing => colour(drawing) !== "rgb(255, 255, 255)").map(drawing => `${drawing.getAttribute("class")} has no ground`);
          for (const legend of document.querySelectorAll(".legend")) {
            const keys = [...legend.querySelectorAll(".key")].map(key => `${colour(key)} ${key.offsetWidth}`);
            if (new Set(keys).size < keys.length || keys.some(key => key.startsWith("rgba(0, 0, 0, 0)"))) wrong.push(`${legend.textContent}: ${keys}`);
          }
          return wrong;
        }
        """;

    [Fact]
    public async Task Above_or_below_the_opgave_is_said_by_a_sign_or_a_word_as_well_as_by_a_colour()
    {
        var page = await sites.Window();
        foreach (var url in Rich)
        {
            await new Place(sites.Example, url).Open(page);
            Assert.Empty(await page.EvaluateAsync<string[]>(ByColourAlone));
        }
    }

    private const string ByColourAlone = """
        () => [
          ...[...document.querySelectorAll("main :is(.over, .under, .difference):not(svg *)")]
            .filter(({ textContent }) => textContent.trim() !== "" && !/[+−]\d|achterstand|voorsprong|vervallen/.test(textContent)),
          ...[...document.querySelectorAll(".map a")].filter(area => !/: .*(\d|geregistreerd)/.test(area.getAttribute("aria-label"))),
        ].map(element => element.outerHTML)
        """;
}
