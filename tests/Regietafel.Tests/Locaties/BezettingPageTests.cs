using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Locaties;
using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locaties;

/// <summary>A table with occupancy through the pages: what was understood of it, then the booking.</summary>
public sealed class BezettingPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Fact]
    public async Task A_table_is_read_back_to_whoever_sent_it_and_booked_as_it_was_shown()
    {
        await Locatie("Oost", "GM0202");
        var preview = await TestServer.Read(
            await Upload("Plek;2024-W01;2024-W02\nOost;482;490\nTotaal;482;490\n", "locatie=Plek")
        );
        var text = preview.MainText();
        Assert.Contains("gelezen als bezetting per week: 2 getallen van 1 locatie", text);
        Assert.Contains("2 totalen nagerekend", text);
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "")).StatusCode);
        var feit = server.Ledger.Book.Bookings<BezettingGemeld>().Single(f => f.Locatie.Naam == "oost");
        Assert.Equal(("482 490", "op maandag"), (feit.Aantallen.ToString(), feit.Definitie));
    }

    [Fact]
    public async Task The_receipt_says_how_the_table_of_next_week_is_read_alike_by_form_and_by_command()
    {
        await Locatie("Noord", "GM0202");
        var preview = await TestServer.Read(
            await Upload("Plek;2024-W01;'t\nNoord;482;482\n", "locatie=Plek\ntotaal='t")
        );
        const string Opdracht =
            "regietafel importeer --bezetting BESTAND --bron PRT-GLD-2024 --kolommen 'locatie=Plek;totaal='\\''t' --definitie 'op maandag'";
        Assert.Equal(Opdracht, preview.QuerySelector("#herhaling code")!.Text());
        var booked = await server.Browser.Send(preview, "");
        var receipt = await server.Get(booked.Headers.Location!.ToString());
        Assert.Equal(Opdracht, receipt.QuerySelector("#herhaling code")!.Text());
        var form = await server.Get(receipt.QuerySelector("#herhaling a")!.GetAttribute("href")!);
        var fields = form.Fields();
        Assert.Equal(
            ("PRT-GLD-2024", "locatie=Plek\ntotaal='t", "op maandag"),
            (fields["bron"], fields["kolommen"].ReplaceLineEndings("\n"), fields["definitie"])
        );
    }

    [Fact]
    public async Task A_wrong_total_is_shown_with_its_place_and_the_choices_are_kept_for_another_try()
    {
        await Locatie("West", "GM0202");
        var last = server.Ledger.Book.Last;
        var page = await TestServer.Read(
            await Upload("Plek;2024-W01\nWest;482\nTotaal;480\n", "locatie=Plek"),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Equal(
            ["week.csv", "3", "2024-W01", "het totaal is 480, maar de rijen zijn samen 482."],
            page.QuerySelectorAll("#problemen tbody tr > *").Select(c => c.Text())
        );
        Assert.Equal(last, server.Ledger.Book.Last);
        var again = await server.Get(page.QuerySelector("a.button--primary")!.GetAttribute("href")!);
        Assert.Equal("locatie=Plek", again.Fields()["kolommen"]);
        Assert.Equal("PRT-GLD-2024", again.Fields()["bron"]);
    }

    [Fact]
    public async Task What_is_not_filled_in_well_is_told_at_its_field()
    {
        var form = await server.Get("/importeren/bezetting");
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields())
            content.Add(new StringContent(name == "kolommen" ? "zomaar" : value), name);
        var page = await TestServer.Read(
            await server.Browser.PostAsync("/importeren", content),
            HttpStatusCode.UnprocessableEntity
        );
        foreach (var name in new[] { "bestanden", "bron", "kolommen" })
            Assert.NotNull(page.QuerySelector($"#{name}-fout"));
    }

    private async Task Locatie(string naam, string gemeente)
    {
        var form = await server.Get("/vastleggen/locatie");
        var booked = await server.Browser.Send(
            form,
            "vastleggen",
            ("gebied", gemeente),
            ("naam", naam),
            ("exploitant", "COA"),
            ("bron", "PRT-GLD-2024")
        );
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
    }

    private async Task<HttpResponseMessage> Upload(string tabel, string kolommen)
    {
        IHtmlDocument form = await server.Get("/importeren/bezetting");
        var fields = form.Fields();
        (fields["kolommen"], fields["bron"], fields["definitie"]) = (kolommen, "PRT-GLD-2024", "op maandag");
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(tabel)), "bestanden", "week.csv");
        return await server.Browser.PostAsync("/importeren", content);
    }
}
