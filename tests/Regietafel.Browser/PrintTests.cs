using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>On paper: every figure, table and drawing, within the margins, and nothing to click.</summary>
public sealed class PrintTests(Sites sites)
{
    /// <summary>Between the margins of an A4: 182 mm at 96 dots an inch.</summary>
    private const int Paper = 688;

    private const string Misprints = """
        paper => {
          const wrong = [];
          const seen = element => element.checkVisibility() && element.getClientRects().length > 0;
          for (const element of document.querySelectorAll(".band, .foot, nav, .peil, .utrecht-skip-link, .form__actions"))
            if (seen(element)) wrong.push(`${element.className || element.tagName} is printed`);
          for (const element of document.querySelectorAll("main, main :not(svg *)")) {
            const { right } = element.getBoundingClientRect();
            const edge = element.parentElement.closest(".panel, .tile")?.getBoundingClientRect().right ?? paper;
            if (seen(element) && right > edge + 1) wrong.push(`${element.tagName}.${element.className} runs to ${right} of ${edge}`);
          }
          for (const figure of document.querySelectorAll("figure[data-grafiek]")) {
            const { width, height } = figure.querySelector("svg").getBoundingClientRect();
            if (width < 100 || height < 60) wrong.push(`the chart is ${width} by ${height}`);
          }
          return wrong;
        }
        """;

    [Fact]
    public Task Every_page_is_printed_whole_and_without_navigation() =>
        sites.Everywhere(
            new()
            {
                ViewportSize = new() { Width = Paper, Height = 1000 },
            },
            page =>
                async place =>
                {
                    await page.EmulateMediaAsync(new() { Media = Media.Screen });
                    await place.Open(page);
                    await page.EmulateMediaAsync(new() { Media = Media.Print });
                    return [.. await page.EvaluateAsync<string[]>(Misprints, Paper), .. await Figures.Unseen(page)];
                }
        );

    [Fact]
    public async Task The_page_of_an_area_becomes_a_document_of_a_few_sheets()
    {
        var page = await sites.Window();
        await new Place(sites.Example, "/gebied/PV25?peildatum=2024-01-08").Open(page);
        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.StartsWith("%PDF-", pdf);
        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 2, 4);
    }
}
