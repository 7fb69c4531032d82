using System.Text;
using Microsoft.Playwright;

namespace Regietafel.Browser;

/// <summary>What somebody does on a page before it is looked at. Each step ends when the page says what it was done for.</summary>
internal static class Steps
{
    private const string Realisatie = "taak;gebied;soort;peildatum;periode;aantal;bron\n";

    private static int _imports;

    public static async Task Suggestions(IPage page)
    {
        await page.Locator("main input[type=search]").PressSequentiallyAsync("arn");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(4);
        await page.Keyboard.PressAsync("ArrowDown");
    }

    public static Task SendEmpty(IPage page) => Send(page, "niet goed ingevuld");

    /// <summary>Who takes a warning up must be named.</summary>
    public static async Task TakeUpByNobody(IPage page)
    {
        await page.SelectOptionAsync("[name=behandeling]", "opgepakt");
        await Send(page, "niet goed ingevuld");
    }

    public static async Task Preview(IPage page)
    {
        await FillIn(page, aantal: "600");
        await Send(page, "Er is nog niets geboekt");
    }

    public static async Task PreviewKnown(IPage page)
    {
        await FillIn(page, aantal: "560", bron: "AFGELEID-VERLOOP");
        await Send(page, "Vastleggen boekt niets dubbel");
    }

    /// <summary>As if the form was opened when the book held one entry.</summary>
    public static async Task SendTooLate(IPage page)
    {
        await FillIn(page, aantal: "601");
        await page.Locator("input[name=gezien]").EvaluateAsync("field => field.value = '1'");
        await Send(page, "Er is nog niets geboekt");
        await Send(page, "iemand anders was u voor");
    }

    public static async Task PreviewDivision(IPage page)
    {
        await page.SelectOptionAsync("#bron", "PRT-GLD-2024");
        await Send(page, "Er is nog niets geboekt");
    }

    /// <summary>Under a reference of its own each time, for a book keeps what it has.</summary>
    public static async Task BookDivision(IPage page)
    {
        await page.Locator("#kenmerk")
            .EvaluateAsync($"field => field.value = 'K{Interlocked.Increment(ref _imports)}' + 'w'.repeat(90)");
        await PreviewDivision(page);
        await Send(page, "boekingen staan in het boek");
    }

    /// <summary>The Proef of what is in the book, under a name that a narrow screen can hardly hold.</summary>
    public static async Task SeeDivision(IPage page)
    {
        await BookDivision(page);
        await page.GotoAsync(new Uri(new Uri(page.Url), Places.Proef).ToString());
    }

    public static async Task BookDivisionTwice(IPage page)
    {
        await BookDivision(page);
        await page.GotoAsync(page.Url.Split("&nr=")[0]);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("niets dubbel geboekt");
    }

    public static async Task PreviewOtherDivision(IPage page)
    {
        await BookDivision(page);
        await page.GotoAsync(
            new Uri(
                new Uri(page.Url),
                Places.Proef.Replace("/verdelen", "/verdelen/vastleggen", StringComparison.Ordinal) + "&variant=3"
            ).ToString()
        );
        await PreviewDivision(page);
    }

    /// <summary>As if the form was opened when the other division was being booked.</summary>
    public static async Task DivideTooLate(IPage page)
    {
        await PreviewOtherDivision(page);
        await page.Locator("input[name=gezien]").EvaluateAsync("field => field.value = `${field.value - 30}`");
        await Send(page, "Er is niets geboekt");
    }

    public static async Task PreviewKey(IPage page)
    {
        await page.FillAsync("#naam", "Eigen sleutel");
        await page.FillAsync("#code", "spreidingswet");
        await page.FillAsync("#formule", "inwoners * (1 + min(ses-woa; 0))");
        await PreviewDivision(page);
    }

    public static async Task PreviewChance(IPage page)
    {
        await page.FillAsync("#kans", "40");
        await page.SelectOptionAsync("#bron", "PRT-GLD-2024");
        await Send(page, "Kans: collegebesluit");
    }

    public static async Task PreviewScenario(IPage page)
    {
        await page.FillAsync("#naam", $"Zwaar weer {Interlocked.Increment(ref _imports)}");
        await page.SelectOptionAsync("#bron", "PRT-GLD-2024");
        await Send(page, "Daarna te kiezen als");
    }

    /// <summary>From the receipt back to the outlook, which compares it, and from there to its withdrawal.</summary>
    public static async Task KeepAndWithdrawScenario(IPage page)
    {
        await PreviewScenario(page);
        await Send(page, "staat in het boek");
        await page.Locator("a:has-text('Naar de doorkijk')").ClickAsync();
        await page.Locator("#scenarios a:has-text('Intrekken')").ClickAsync();
        await page.FillAsync("#reden", "Overtuigt niet.");
        await Send(page, "is daarna niet meer te kiezen");
    }

    public static async Task PreviewWithdrawal(IPage page)
    {
        await page.FillAsync("#reden", "Dubbel geteld.");
        await Send(page, "Er is nog niets geboekt");
    }

    /// <summary>A location of its own each time, then the places it gets.</summary>
    public static async Task PreviewCapacity(IPage page)
    {
        var code = await BookLocation(page);
        await page.GotoAsync(new Uri(new Uri(page.Url), $"/vastleggen/capaciteit?locatie={code}").ToString());
        await page.FillAsync("#deel", "hoofdgebouw");
        await page.SelectOptionAsync("#soort", "asiel NO");
        await page.FillAsync("#plekken", "1200");
        await page.FillAsync("#van", "2024-01-01");
        await page.FillAsync("#tot", "2026-01-01");
        await page.SelectOptionAsync("#status", "vastgesteld");
        await page.SelectOptionAsync("#bron", "PRT-GLD-2024");
        await Send(page, "Wat dit doet met de capaciteit");
    }

    public static async Task ImportOccupancy(IPage page)
    {
        var code = await BookLocation(page);
        await page.GotoAsync(new Uri(new Uri(page.Url), "/importeren/bezetting").ToString());
        await ChooseFile(page, "week.csv", $"Locatie;2024-W01;2024-W02\n{code};482;490\nTotaal;482;490\n");
        await page.SelectOptionAsync("#bron", "PRT-GLD-2024");
        await Send(page, "2 totalen nagerekend");
    }

    private static async Task<string> BookLocation(IPage page)
    {
        var naam = $"l{Interlocked.Increment(ref _imports)}";
        await page.FillAsync("#gebied", "Arnhem (GM0202)");
        await page.FillAsync("#naam", naam);
        await page.FillAsync("#exploitant", "COA");
        await page.SelectOptionAsync("#bron", "PRT-GLD-2024");
        await Send(page, "Er is nog niets geboekt");
        await Send(page, "staat in het boek");
        return $"GM0202-{naam}";
    }

    public static async Task Import(IPage page)
    {
        await ChooseFile(page, "realisatie.csv", Realisatie + "asiel;GM0202;RO;2024-02-01;;600;PRT-GLD-2024\n");
        await Send(page, "De bestanden zijn in orde");
    }

    public static async Task ImportNonsense(IPage page)
    {
        await ChooseFile(page, "realisatie.csv", Realisatie + "asiel;GM0202;RO;31-02-2024;;twaalf;B9\n");
        await Send(page, "Wat er niet klopt");
    }

    /// <summary>Something new each time, for a book keeps what it has.</summary>
    public static async Task ImportAndBook(IPage page)
    {
        var code = $"LIJST-{Interlocked.Increment(ref _imports)}";
        await ChooseFile(page, "bronnen.csv", $"code;titel;datum;vindplaats;afgeleid\n{code};Lijst;2024-01-01;;nee\n");
        await Send(page, "De bestanden zijn in orde");
        await Send(page, "1 boeking staat in het boek");
    }

    private static async Task FillIn(IPage page, string aantal, string bron = "PRT-GLD-2024")
    {
        await page.FillAsync("#gebied", "Arnhem (GM0202)");
        await page.FillAsync("#dag", "2024-01-01");
        await page.FillAsync("#aantal-RO", aantal);
        await page.SelectOptionAsync("#bron", bron);
    }

    private static Task ChooseFile(IPage page, string name, string text) =>
        page.SetInputFilesAsync(
            "#bestanden",
            new FilePayload
            {
                Name = name,
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(text),
            }
        );

    private static async Task Send(IPage page, string says)
    {
        await page.Locator("form[method=post] .button--primary").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(says);
    }
}
