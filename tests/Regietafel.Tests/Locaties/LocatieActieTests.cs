using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locaties;

/// <summary>From the page of a location to the forms about it, and back.</summary>
public sealed class LocatieActieTests(LocatieServer server) : IClassFixture<LocatieServer>
{
    private const string Dag = "peildatum=2024-01-08";

    [Theory]
    [InlineData("#capaciteit .form__actions a", "capaciteit", "", "", "")]
    [InlineData("#capaciteit tbody a[href^='/vastleggen/capaciteit']", "capaciteit", "hoofdgebouw", "plekken", "200")]
    [InlineData(
        "#capaciteit tbody a[href^='/vastleggen/verlenging']",
        "verlenging",
        "hoofdgebouw",
        "tot",
        "2024-10-01"
    )]
    [InlineData(
        "#capaciteit tbody a[href^='/vastleggen/locatiestap']",
        "locatiestap",
        "hoofdgebouw",
        "locatiestap",
        ""
    )]
    [InlineData("#weg .form__actions a", "locatiestap", "", "werkelijk", "")]
    [InlineData("#bezetting-paneel .form__actions a", "bezetting", null, "definitie", "maandag 9 uur")]
    public async Task A_form_opens_with_the_location_and_what_is_known_of_the_piece(
        string link,
        string wat,
        string? deel,
        string veld,
        string waarde
    )
    {
        var form = await Open($"/locatie/GM0202-koepel?{Dag}", link);
        Assert.StartsWith($"/vastleggen/{wat}", form.PostForm().GetAttribute("action"), StringComparison.Ordinal);
        var fields = form.Fields();
        Assert.Equal("De Koepel (GM0202-koepel)", fields["locatie"]);
        Assert.Equal(deel, fields.GetValueOrDefault("deel"));
        if (veld.Length > 0)
            Assert.Equal(waarde, fields[veld]);
        Assert.Equal(
            $"/locatie/GM0202-koepel?{Dag}",
            form.QuerySelectorAll("a").Single(a => a.Text() == "Annuleren").GetAttribute("href")
        );
    }

    [Fact]
    public async Task A_step_that_is_known_opens_with_its_days_so_that_none_is_lost()
    {
        var fields = (await Open($"/locatie/GM0202-anker?{Dag}", "#weg tbody tr:nth-child(2) td.no-print a")).Fields();
        Assert.Equal(
            ("collegebesluit", "2023-07-01", "2023-07-15", ""),
            (fields["locatiestap"], fields["verwacht"], fields["werkelijk"], fields["deel"])
        );
        var open = (await Open($"/locatie/GM0202-anker?{Dag}", "#weg tbody tr:nth-child(3) td.no-print a")).Fields();
        Assert.Equal(
            ("open", "2024-03-01", "", "a"),
            (open["locatiestap"], open["verwacht"], open["werkelijk"], open["deel"])
        );
    }

    [Fact]
    public async Task A_location_without_steps_or_counts_offers_to_record_them()
    {
        var page = await server.Get($"/locatie/GM0268-haven?{Dag}");
        Assert.Contains("geen stap geregistreerd", page.QuerySelector("#weg")!.Text());
        Assert.Empty(page.QuerySelectorAll("#weg table"));
        Assert.NotNull(page.QuerySelector("#weg a[href^='/vastleggen/locatiestap?'][href$='&locatie=GM0268-haven']"));
        Assert.NotNull(
            page.QuerySelector("#bezetting-paneel a[href^='/vastleggen/bezetting?'][href$='&locatie=GM0268-haven']")
        );
    }

    [Fact]
    public async Task The_receipt_leads_back_to_the_location_also_when_an_entry_about_it_was_taken_back()
    {
        var form = await Open($"/locatie/GM0268-haven?{Dag}", "#weg .form__actions a");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("locatiestap", "participatie"),
                ("werkelijk", "2023-06-01"),
                ("bron", "brief")
            )
        );
        var receipt = await Receipt(preview, "vastleggen");
        Assert.Equal("/locatie/GM0268-haven?" + Dag, Terug(receipt));
        var nummer = server.Ledger.Book.Last;
        var intrekken = await TestServer.Read(
            await server.Browser.Send(
                await server.Get($"/boeking/{nummer}/intrekken?{Dag}"),
                "voorbeeld",
                ("reden", "Verkeerde locatie")
            )
        );
        Assert.Equal("/locatie/GM0268-haven?" + Dag, Terug(await Receipt(intrekken, "vastleggen")));
    }

    private async Task<IHtmlDocument> Receipt(IHtmlDocument preview, string stap) =>
        await server.Get((await server.Browser.Send(preview, stap)).Headers.Location!.ToString());

    private static string? Terug(IHtmlDocument receipt) =>
        receipt
            .QuerySelectorAll(".form__confirm a")
            .Single(a => a.Text().StartsWith("Naar De Haven", StringComparison.Ordinal))
            .GetAttribute("href");

    private async Task<IHtmlDocument> Open(string page, string link) =>
        await server.Get((await server.Get(page)).QuerySelector(link)!.GetAttribute("href")!);
}
