using System.Net;
using AngleSharp.Dom;
using Regietafel.Opgaven;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Toezicht;

/// <summary>The forms about the taakstelling and its supervision, from filling in to the stand.</summary>
public sealed class ToezichtFormTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Fact]
    public async Task A_joint_change_of_three_colleges_is_one_form_shown_beforehand_and_booked_whole()
    {
        var form = await server.Get("/vastleggen/overdracht?halfjaar=2024-I");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("kenmerk", "Z/23/457688"),
                ("van-1", "Arnhem (GM0202)"),
                ("naar-1", "Zevenaar (GM0299)"),
                ("aantal-1", "10"),
                ("van-2", "Zevenaar (GM0299)"),
                ("naar-2", "Duiven (GM0226)"),
                ("aantal-2", "4"),
                ("bron", "PRT-GLD-2024")
            )
        );
        var text = preview.MainText();
        Assert.Contains("Overdracht Z/23/457688 van de taakstelling 2024-I van Arnhem aan Zevenaar", text);
        Assert.Contains("10 personen", text);
        var effect = preview.QuerySelector("#effect")!.Text();
        Assert.Contains("Zevenaar gemeente", effect);
        Assert.Contains("Taakstelling huisvesting statushouders, voor 2024-I", effect);
        Assert.DoesNotContain("Gelderland provincie", effect);

        var booked = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        Assert.Equal(
            [10, 4],
            server
                .Ledger.Book.Bookings<TaakstellingOvergedragen>()
                .Where(f => f.Kenmerk == "Z/23/457688")
                .Select(f => f.Aantal)
        );
    }

    [Fact]
    public async Task Who_hands_over_more_than_the_taakstelling_is_told_at_the_field()
    {
        var form = await server.Get("/vastleggen/overdracht");
        var refused = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("kenmerk", "TE-VEEL"),
                ("halfjaar", "2024-I"),
                ("van-1", "GM0202"),
                ("naar-1", "GM0299"),
                ("aantal-1", "5000"),
                ("bron", "PRT-GLD-2024")
            ),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("draagt voor 2024-I samen", refused.QuerySelector("#aantal-1-fout")!.Text());
    }

    [Fact]
    public async Task A_step_is_shown_beforehand_booked_and_then_asks_for_its_letter()
    {
        var form = await server.Get("/vastleggen/trede?gebied=GM0302&trede=4&vanaf=2024-01-16&peildatum=2024-01-16");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("reden", "Afspraken niet nagekomen"),
                ("bron", "PRT-GLD-2024")
            )
        );
        var effect = preview.QuerySelectorAll("#toezicht-effect tbody tr").Select(Feiten.Cells).ToList();
        Assert.Contains("Trede | 3 actief toezicht, met afspraken en termijn | 4 vooraankondiging", effect);
        Assert.Contains("Termijn tot | 1 januari 2024 | 1 juli 2024", effect);
        Assert.Null(preview.QuerySelector("#effect"));

        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "vastleggen")).StatusCode);
        var page = await server.Get("/toezicht/GM0302?peildatum=2024-01-16");
        Assert.Contains("Op trede 4", page.MainText());
        Assert.Contains("vooraankondiging, uiterlijk 23 jan 2024", page.MainText());

        var letter = await server.Get(
            page.QuerySelectorAll("a.button").Single(a => a.Text() == "Brief vastleggen").GetAttribute("href")!
        );
        var sent = await server.Browser.Send(letter, "vastleggen", ("dag", "2024-01-18"), ("bron", "PRT-GLD-2024"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Contains(
            "vooraankondiging, verzonden op 18 jan 2024",
            (await server.Get("/toezicht/GM0302?peildatum=2024-01-18")).MainText()
        );
    }

    [Fact]
    public async Task An_excuse_is_proposed_by_the_book_decided_in_the_form_and_lowers_what_is_judged()
    {
        var overview = await server.Get("/toezicht?peildatum=2024-01-08&toon=verschoning");
        var gemeente = overview.QuerySelector("#gemeenten tbody th a")!.GetAttribute("href")!;
        var page = await server.Get(gemeente);
        var form = await server.Get(
            page.QuerySelectorAll("a.button--primary")
                .Single(a => a.Text() == "Verschoning vastleggen")
                .GetAttribute("href")!
        );
        Assert.Equal("2023-II", form.Fields()["halfjaar"]);
        var aantal = form.Fields()["aantal"];
        var preview = await TestServer.Read(
            await server.Browser.Send(form, "voorbeeld", ("reden", "Te weinig koppelingen"), ("bron", "PRT-GLD-2024"))
        );
        Assert.Contains(
            $"Verschoond 2023-II | – | {aantal}",
            preview.QuerySelectorAll("#toezicht-effect tbody tr").Select(Feiten.Cells)
        );
    }

    [Theory]
    [InlineData("koppelingen", "aantal,dag,gebied,halfjaar")]
    [InlineData("ontheffing", "aantal,gebied,halfjaar,reden")]
    [InlineData("verschoning", "aantal,gebied,halfjaar,reden")]
    [InlineData("trede", "gebied,reden,trede,vanaf")]
    [InlineData("brief", "dag,gebied,vanaf")]
    [InlineData("overdracht", "aantal-1,halfjaar,kenmerk,naar-1,van-1")]
    public async Task An_empty_form_says_at_every_field_what_is_missing(string wat, string velden)
    {
        var refused = await TestServer.Read(
            await server.Browser.Send(await server.Get($"/vastleggen/{wat}"), "voorbeeld"),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Equal(
            velden,
            string.Join(
                ',',
                refused
                    .QuerySelectorAll("[aria-invalid=true]")
                    .Select(f => f.GetAttribute("name"))
                    .Where(n => n != "bron")
                    .Order(StringComparer.Ordinal)
            )
        );
    }

    [Fact]
    public async Task A_rule_is_told_at_the_field_it_is_about()
    {
        var refused = await TestServer.Read(
            await server.Browser.Send(
                await server.Get("/vastleggen/koppelingen"),
                "voorbeeld",
                ("gebied", "GM0202"),
                ("halfjaar", "2024-I"),
                ("aantal", "12"),
                ("dag", "2023-10-01"),
                ("bron", "PRT-GLD-2024")
            ),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("ligt niet in 2024-I", refused.QuerySelector("#dag-fout")!.Text());
    }
}
