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
        "/agenda?gebied=PV25&peildatum=2024-01-08",
        "/toezicht?peildatum=2024-01-08",
        "/toezicht/GM0202?peildatum=2024-01-08",
        "/vastleggen/realisatie/asiel",
    ];

    private const string Moving = """
        () => [...document.querySelectorAll("*")]
          .filter(element => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            return /[1-9]/.test(transitionDuration + animationDuration);
          })
          .map(element => element.outerHTML)
        """;

    /// <summary>A drawing on the ground of the reader, where its ink may not show; a key that looks like another one beside it.</summary>
    private const string Lost = """
        () => {
          const wrong = [];
          const ground = element => getComputedStyle(element).backgroundColor;
          for (const svg of document.querySelectorAll("main svg")) {
            const drawing = svg.closest(".chart__canvas") ?? svg;
            if (ground(drawing) !== "rgb(255, 255, 255)") wrong.push(`${drawing.getAttribute("class")} has no ground of its own`);
          }
          for (const legend of document.querySelectorAll(".legend")) {
            const keys = [...legend.querySelectorAll(".key")].map(key => `${ground(key)} ${key.offsetWidth}`);
            if (new Set(keys).size < keys.length || keys.some(key => key.startsWith("rgba(0, 0, 0, 0)")))
              wrong.push(`${legend.textContent.trim()}: ${keys}`);
          }
          return wrong;
        }
        """;

    private const string ByColourAlone = """
        () => [
          ...[...document.querySelectorAll("main :is(.over, .under, .difference):not(svg *)")]
            .filter(({ textContent }) => textContent.trim() !== "" && !/[+−]\d|achterstand|voorsprong|vervallen/.test(textContent)),
          ...[...document.querySelectorAll(".map a")].filter(area => !/: .*(\d|geregistreerd)/.test(area.getAttribute("aria-label"))),
        ].map(element => element.outerHTML)
        """;

    [Fact]
    public Task With_less_motion_nothing_moves() => Nothing(Moving, new() { ReducedMotion = ReducedMotion.Reduce });

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task With_forced_colours_a_drawing_has_its_own_ground_and_keys_tell_apart(ColorScheme scheme) =>
        Nothing(Lost, new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });

    [Fact]
    public Task Above_or_below_the_opgave_is_said_by_a_sign_or_a_word_as_well_as_by_a_colour() =>
        Nothing(ByColourAlone, new());

    /// <summary>Finds nothing of the kind on any of the rich pages.</summary>
    private async Task Nothing(string wrong, BrowserNewContextOptions how)
    {
        var page = await sites.Window(how);
        foreach (var url in Rich)
        {
            await new Place(sites.Example, url).Open(page);
            Assert.Empty(await page.EvaluateAsync<string[]>(wrong));
        }
    }
}
