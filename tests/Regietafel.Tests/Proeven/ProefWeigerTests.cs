using System.Net;
using AngleSharp.Html.Dom;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Proeven;

/// <summary>What is not booked of a Proef, and what is said of it; text that was meant to do harm.</summary>
public sealed class ProefWeigerTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Vraag = "/verdelen/vastleggen?peildatum=2024-01-08&gebied=PV25&aantal=1000&sleutel=inwoners";
    private const string Kwaad = "<script>alert('\"&amp;')</script>";

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_its_field_which_stays_as_it_was_filled_in()
    {
        var form = await server.Get(Vraag);
        Assert.Equal("voorgesteld", form.Fields()["status"]);
        var refused = await Refuse(form, ("per", ""), ("status", ""), ("auteur", " "), ("kenmerk", "K"));
        foreach (var veld in new[] { "per", "status", "bron", "auteur" })
        {
            Assert.NotEqual("", refused.Fout(veld));
            Assert.NotEmpty(refused.QuerySelectorAll($"main a[href='#{veld}']"));
        }
        Assert.Equal(
            ("", "K", ""),
            (refused.Fields()["auteur"].Trim(), refused.Fields()["kenmerk"], refused.Fields()["per"])
        );
        Assert.StartsWith("Fout: ", refused.Title);
    }

    [Fact]
    public async Task A_source_of_both_kinds_a_kenmerk_too_long_and_a_term_of_another_task_are_told_where_they_stand()
    {
        var form = await server.Get(Vraag);
        var beide = await Refuse(form, ("bron", "PRT-GLD-2024"), ("bron-code", "X"), ("bron-titel", "Y"));
        Assert.Contains("niet allebei", beide.Fout("bron"));
        var lang = await Refuse(form, ("bron", "PRT-GLD-2024"), ("kenmerk", new string('k', 101)));
        Assert.Contains("hoogstens 100 tekens", lang.Fout("kenmerk"));
        var halfjaar = await Refuse(form, ("bron", "PRT-GLD-2024"), ("per", "2025-I"));
        Assert.NotEqual("", halfjaar.Fout("per"));
        var zonder = await Refuse(form, ("bron", "PRT-GLD-2024"), ("per", "2099-01-01"));
        Assert.Contains("Gelderland heeft per deze termijn geen opgave om te verdelen.", zonder.Fout("per"));
        var ver = await Refuse(form, ("bron", "PRT-GLD-2024"), ("per", "2999-01-01"));
        Assert.Contains("2199", ver.Fout("per"));
    }

    [Fact]
    public async Task The_kenmerk_of_another_division_is_not_taken_from_it()
    {
        await server.Opgave("2028-01-01");
        (string, string)[] velden = [("bron", "PRT-GLD-2024"), ("kenmerk", "KENMERK-A"), ("per", "2028-01-01")];
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await server.Browser.Send(await server.Get(Vraag), "vastleggen", velden)).StatusCode
        );
        var ander = await server.Get(
            "/verdelen/vastleggen?peildatum=2024-01-08&gebied=VR06&aantal=10&sleutel=inwoners"
        );
        Assert.Contains("is al van de verdeling asielopvang van PV25", (await Refuse(ander, velden)).Fout("kenmerk"));
        var later = await Refuse(await server.Get(Vraag), [.. velden[..2], ("per", "2028-07-01")]);
        Assert.Contains("Kies een ander", later.Fout("kenmerk"));
        Assert.Equal(
            HttpStatusCode.SeeOther,
            (await server.Browser.Send(await server.Get(Vraag + "&kleinste=5"), "vastleggen", velden)).StatusCode
        );
    }

    [Theory]
    [InlineData("&variant=2")]
    [InlineData("&variant=x")]
    [InlineData("&sleutel=onzin")]
    [InlineData("&grenzen=Ede%3D9000-")]
    public async Task A_variant_that_is_not_there_or_cannot_be_divided_is_not_booked(string anders)
    {
        var before = server.Ledger.Book.Last;
        var vraag =
            Vraag.Replace(
                "&sleutel=inwoners",
                anders.StartsWith("&sleutel", StringComparison.Ordinal) ? "" : "&sleutel=inwoners",
                StringComparison.Ordinal
            ) + anders;
        Assert.Contains("Verdelen", (await server.Get(vraag, HttpStatusCode.UnprocessableEntity)).Title);
        var velden = (await server.Get(Vraag)).Fields();
        velden["stap"] = "vastleggen";
        using var antwoord = await server.Browser.PostAsync(vraag, new FormUrlEncodedContent(velden));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Equal(before, server.Ledger.Book.Last);
    }

    [Fact]
    public async Task Without_the_token_of_its_form_nothing_is_booked()
    {
        var form = await server.Get(Vraag);
        var before = server.Ledger.Book.Last;
        foreach (var token in new[] { "", "onzin" })
        {
            var velden = form.Fields();
            velden["__RequestVerificationToken"] = token;
            velden["bron"] = "PRT-GLD-2024";
            velden["stap"] = "vastleggen";
            using var antwoord = await server.Browser.PostAsync(
                form.PostForm().GetAttribute("action"),
                new FormUrlEncodedContent(velden)
            );
            Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        }
        Assert.Equal(before, server.Ledger.Book.Last);
    }

    [Fact]
    public async Task Who_adapts_finds_everything_as_it_was()
    {
        await server.Opgave("2029-01-01");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                await server.Get(Vraag),
                "voorbeeld",
                ("bron", "PRT-GLD-2024"),
                ("kenmerk", "Z-1"),
                ("per", "2029-01-01")
            )
        );
        var form = await TestServer.Read(await server.Browser.Send(preview, "aanpassen"));
        Assert.Equal(
            ("PRT-GLD-2024", "Z-1", "2029-01-01"),
            (form.Fields()["bron"], form.Fields()["kenmerk"], form.Fields()["per"])
        );
    }

    [Theory]
    [InlineData("gemaakt=999999")]
    [InlineData("gemaakt=1")]
    [InlineData("gemaakt=x&nr=1-5")]
    [InlineData("")]
    public async Task A_receipt_of_nothing_is_not_found(string vraag) =>
        await server.Get("/verdelen/vastgelegd?" + vraag, HttpStatusCode.NotFound);

    [Fact]
    public async Task Text_that_was_meant_as_markup_stays_text_on_every_page()
    {
        foreach (
            var veld in new[]
            {
                "gebied",
                "per",
                "aantal",
                "amv",
                "taak",
                "sleutel",
                "via",
                "methode",
                "kleinste",
                "indicatordatum",
                "zaad",
                "grenzen",
                "sleutel-2",
                "via-2",
                "toon",
                "kaart",
                "variant",
                "deel",
                Kwaad,
            }
        )
        {
            var vraag = Vraag[Vraag.IndexOf('?')..].Replace($"&{veld}=", "&weg=", StringComparison.Ordinal);
            foreach (
                var pad in new[] { "/verdelen", "/verdelen/uitleg", "/verdelen/vastleggen", "/verdelen/verdeling.csv" }
            )
                await Harmless($"{pad}{vraag}&{Uri.EscapeDataString(veld)}={Uri.EscapeDataString(Kwaad)}");
        }
        await Harmless("/sleutels/" + Uri.EscapeDataString(Kwaad));
        await Harmless("/sleutels/inwoners?gebied=" + Uri.EscapeDataString(Kwaad));
    }

    [Fact]
    public async Task A_name_a_source_and_a_kenmerk_of_markup_are_booked_and_shown_as_they_are()
    {
        await server.Opgave("2030-01-01");
        (string, string)[] velden =
        [
            ("bron-code", "K-1"),
            ("bron-titel", Kwaad),
            ("kenmerk", Kwaad),
            ("auteur", Kwaad),
            ("per", "2030-01-01"),
        ];
        var form = await server.Get(Vraag + "&zaad=" + Uri.EscapeDataString(Kwaad));
        var preview = await TestServer.Read(await server.Browser.Send(form, "voorbeeld", velden));
        Assert.Empty(preview.QuerySelectorAll("script:not([src])"));
        Assert.Contains(Kwaad, preview.MainText());
        var booked = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        foreach (
            var url in new[]
            {
                booked.Headers.Location!.ToString(),
                "/verdelen?peildatum=2024-01-08&gebied=PV25&aantal=1000&per=2030-01-01",
            }
        )
        {
            var page = await server.Get(url);
            Assert.Empty(page.QuerySelectorAll("script:not([src])"));
            Assert.Contains(Kwaad, page.MainText());
        }
    }

    private async Task Harmless(string url)
    {
        using var antwoord = await server.Browser.GetAsync(url);
        Assert.True((int)antwoord.StatusCode < 500, url);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.False(tekst.Contains("<script>", StringComparison.Ordinal), url);
    }

    private async Task<IHtmlDocument> Refuse(IHtmlDocument form, params (string, string)[] velden) =>
        await TestServer.Read(await server.Browser.Send(form, "voorbeeld", velden), HttpStatusCode.UnprocessableEntity);
}
