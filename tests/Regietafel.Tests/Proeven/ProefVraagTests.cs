using System.Net;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Proeven;

/// <summary>The question of a Proef: what is left open, what is changed in the form, and what cannot be read.</summary>
public sealed class ProefVraagTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Gelderland = "/verdelen?peildatum=2024-01-08&per=2025-07-01&gebied=PV25";

    [Theory]
    [InlineData("asiel", "PV25", "2025-07-01", "11.704", "992")]
    [InlineData("asiel", "NL", "2025-07-01", "96.000", "8.140")]
    [InlineData("statushouders", "PV25", "2024-I", "2.251", null)]
    [InlineData("oekraine", "PV25", "2024-02-01", "12.284", null)]
    public async Task What_is_left_open_comes_from_the_book(
        string taak,
        string gebied,
        string per,
        string aantal,
        string? amv
    )
    {
        var dag = taak == "asiel" ? "2025-07-01" : "2024-02-08";
        var page = await server.Get($"/verdelen?peildatum={dag}&gebied={gebied}&taak={taak}");
        var vraag = page.Vraag();
        Assert.Equal((per, aantal, amv), (vraag["per"], vraag["aantal"], vraag.GetValueOrDefault("amv")));
        Assert.Contains("Dit is de opgave van", page.MainText());
        Assert.Equal(aantal.Replace(".", ""), $"{page.Rijen().Single(r => r.Soort == "totaal").Cellen[0]}");
    }

    [Fact]
    public async Task What_the_book_filled_in_does_not_stick_to_another_area_task_or_term()
    {
        var page = await server.Get("/verdelen?peildatum=2025-07-01&gebied=PV25");
        var land = await server.Reken(page, ("gebied", "Nederland (NL)"));
        Assert.DoesNotContain("aantal=", land);
        Assert.DoesNotContain("per=", land);
        Assert.Equal("96.000", (await server.Get(land)).Vraag()["aantal"]);

        var andere = await server.Get(await server.Reken(page, ("taak", "oekraine")));
        Assert.Equal("12.284", andere.Vraag()["aantal"]);
        Assert.DoesNotContain(andere.Vraag().Keys, naam => naam == "amv");
        Assert.DoesNotContain("AMV", andere.QuerySelector("#verdeling thead")!.Text());

        var eigen = await server.Reken(page, ("aantal", "9000"));
        Assert.Contains("aantal=9000", eigen);
        Assert.Equal("9000", (await server.Get(eigen)).Vraag()["aantal"]);
    }

    [Fact]
    public async Task A_part_for_minors_in_the_address_is_of_no_use_to_another_task()
    {
        var page = await server.Get(
            "/verdelen?peildatum=2024-02-08&gebied=PV25&taak=oekraine&amv=5&amv-2=7&sleutel-2=inwoners"
        );
        Assert.DoesNotContain("AMV", page.QuerySelector("#verdeling thead")!.Text());
    }

    [Theory]
    [InlineData(
        "?gebied=PV25&aantal=&per=++&sleutel-2=&=&peildatum=2024-01-08",
        "/verdelen?peildatum=2024-01-08&gebied=PV25"
    )]
    [InlineData("?peildatum=&bekend-op=&gebied=", "/verdelen?peildatum=")]
    public async Task Empty_fields_are_left_out_of_the_address(string vraag, string adres)
    {
        using var antwoord = await server.Browser.GetAsync("/verdelen" + vraag);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        var naar = antwoord.Headers.Location!.ToString();
        Assert.StartsWith(adres, naar);
        Assert.DoesNotContain("=&", naar + "&");
        await server.Get(naar);
    }

    [Fact]
    public async Task A_variant_is_copied_to_the_first_free_place_and_taken_away_again()
    {
        var page = await server.Get(Proefpagina.Drie);
        Assert.Equal("Nog een variant", page.QuerySelector("#variant-4-titel")!.Text());
        var vier = await server.Get(page.Href("Kopieer variant 3"));
        Assert.Equal("Variant 4", vier.QuerySelector("#variant-4-titel")!.Text());
        Assert.Equal("Ede=100-200", vier.Vraag()["grenzen-4"]);
        Assert.All(vier.Rijen(), r => Assert.Equal(r.Cellen[5], r.Cellen[8]));
        Assert.DoesNotContain(
            vier.QuerySelectorAll("main a"),
            a => a.Text().StartsWith("Kopieer", StringComparison.Ordinal)
        );

        var zonder = await server.Get(vier.Href("Verwijder variant 2"));
        Assert.Equal(
            ["Variant 1", "Variant 3", "Variant 4"],
            zonder.QuerySelectorAll("#verdeling th.group[colspan]").Select(t => t.FirstChild!.TextContent.Trim())
        );
        Assert.Equal("Nog een variant", zonder.QuerySelector("#variant-2-titel")!.Text());
    }

    [Theory]
    [InlineData("sleutel-5=inwoners", "variant 5 niet")]
    [InlineData("grenzen-99=x", "variant 99 niet")]
    public async Task A_variant_too_many_is_said_and_the_others_are_divided(string meer, string zin)
    {
        var page = await server.Get($"{Gelderland}&{meer}", HttpStatusCode.UnprocessableEntity);
        Assert.Contains(zin, page.MainText());
        Assert.Equal(51, page.Rijen().Count(r => r.Soort == "is-part"));
    }

    [Theory]
    [InlineData("aantal=-5", "aantal", "van 0 tot en met 1.000.000")]
    [InlineData("aantal=1000000000000000000", "aantal", "van 0 tot en met 1.000.000")]
    [InlineData("aantal=twaalf", "aantal", "heel getal")]
    [InlineData("amv=-1", "amv", "heel getal")]
    [InlineData("amv=20000", "amv", "is meer dan het aantal")]
    [InlineData("gebied=Atlantis", "gebied", "geen gebied in dit boek")]
    [InlineData("gebied=GM0202", "gebied", "Arnhem is een gemeente")]
    [InlineData("gebied=Utrecht", "gebied", "heet meer dan één gebied")]
    [InlineData("per=ooit", "per", "geen dag of halfjaar")]
    [InlineData("per=2025-I", "per", "geldt per dag")]
    [InlineData("taak=statushouders&per=2025-07-01", "per", "geldt per halfjaar")]
    [InlineData("taak=wonen", "taak", "Kies een taak")]
    [InlineData("sleutel=onzin", "sleutel", "geen verdeelsleutel ‘onzin’")]
    [InlineData("methode=x", "methode", "geen methode")]
    [InlineData("via=wijk", "via", "geen niveau")]
    [InlineData("indicatordatum=x", "indicatordatum", "geen datum")]
    [InlineData("kleinste=x", "kleinste", "heel getal")]
    [InlineData("via-2=subregio", "sleutel-2", "Kies een verdeelsleutel")]
    [InlineData("aantal-2=300", "sleutel-2", "Kies een verdeelsleutel")]
    public async Task What_cannot_be_read_is_said_at_its_field_which_keeps_it(string anders, string veld, string zin)
    {
        var naam = anders.Split('=')[0];
        var vraag = string.Join(
            '&',
            Gelderland.Split('&').Where(p => !anders.Contains(p.Split('=')[0] + "=", StringComparison.Ordinal))
        );
        var page = await server.Get($"{vraag}&{anders}", HttpStatusCode.UnprocessableEntity);
        Assert.Contains(zin, page.Fout(veld));
        Assert.StartsWith("Fout: ", page.Title);
        Assert.NotEmpty(page.QuerySelectorAll($"main a[href='#{veld}']"));
        if (naam == veld && veld is not ("taak" or "sleutel" or "methode"))
            Assert.Equal(anders.Split('=')[^1], page.Vraag()[veld]);
    }

    [Theory]
    [InlineData("kleinste=9999999", "niet te verdelen in delen van ten minste 9.999.999")]
    [InlineData("kleinste=-20", "kleiner dan 0")]
    [InlineData("sleutel=koenigsteiner", "niveau provincie")]
    [InlineData("indicatordatum=1990-01-01", "is ‘inwoners’ bekend op 1")]
    [InlineData("via=subregio&grenzen=Ede%3D9000-%2C+Arnhem%3D9000-", "De minima zijn samen 18.000")]
    [InlineData("via=subregio,veiligheidsregio", "dat ligt er niet onder")]
    public async Task What_cannot_be_divided_is_a_sentence_at_its_variant_and_another_still_is(
        string anders,
        string zin
    )
    {
        var page = await server.Get($"{Gelderland}&{anders}&sleutel-2=inwoners", HttpStatusCode.UnprocessableEntity);
        var eerste = page.QuerySelector("section:has(> div > #variant-1-titel)")!.Text();
        Assert.Contains("Zo kan het niet.", eerste);
        Assert.StartsWith("Variant 1: ", page.QuerySelectorAll("main a[href='#sleutel']").Single().Text());
        Assert.Contains(zin, eerste.Replace(',', '.'));
        Assert.Equal([11704, 992], page.Rijen().Single(r => r.Soort == "totaal").Cellen);
    }

    [Fact]
    public async Task A_way_of_several_steps_stays_chosen_in_the_form()
    {
        var page = await server.Get($"{Gelderland}&via=veiligheidsregio,subregio");
        Assert.Equal("veiligheidsregio,subregio", page.Vraag()["via"]);
        Assert.Contains("eerst per veiligheidsregio, dan per subregionale tafel", page.QuerySelector("#via")!.Text());
        Assert.Equal(3, page.Rijen().Count(r => r.Soort == "sum"));
    }

    [Theory]
    [InlineData("/verdelen?peildatum=1990-01-01&gebied=GM0299&aantal=5", "gemeente")] // Zevenaar of then
    [InlineData("/verdelen?peildatum=2024-01-08&gebied=GM0196&aantal=5", "GM0196 is er op 8 januari 2024 niet")]
    public async Task An_area_that_is_not_there_on_that_day_is_said(string url, string zin) =>
        Assert.Contains(zin, (await server.Get(url, HttpStatusCode.UnprocessableEntity)).Fout("gebied"));

    [Fact]
    public async Task The_taakstelling_is_rounded_up_so_that_the_sum_may_exceed_the_whole_and_says_so()
    {
        var page = await server.Get("/verdelen?peildatum=2024-02-08&gebied=PV25&taak=statushouders");
        var rijen = page.Rijen();
        var som = rijen.Where(r => r.Soort == "is-part").Sum(r => r.Cellen[0])!.Value;
        Assert.True(som > 2251);
        Assert.Equal(2251, rijen.Single(r => r.Soort == "totaal").Cellen[0]);
        Assert.Equal(2251 - som, rijen.Single(r => r.Naam == "Onverdeeld").Cellen[0]);
        Assert.Contains(
            $"Naar boven afgerond is het samen {som:N0}".Replace(',', '.'),
            page.MainText().Replace(',', '.')
        );
    }

    [Fact]
    public async Task A_question_of_nothing_shows_what_is_still_to_be_divided_and_leads_to_it()
    {
        var page = await server.Get("/verdelen?peildatum=2024-01-08");
        Assert.Contains(
            "Gelderland Asielopvang per 1 juli 2025, waarvan 992 AMV 11.704 11.704 Verdeel",
            string.Join('|', page.Regels("te-verdelen"))
        );
        var gevraagd = await server.Get(page.QuerySelectorAll("#te-verdelen a.button")[^1].GetAttribute("href")!);
        Assert.Equal("2025-07-01", gevraagd.Vraag()["per"]);
    }
}
