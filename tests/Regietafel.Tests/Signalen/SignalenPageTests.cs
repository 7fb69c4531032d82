using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Regietafel.Locaties;
using Regietafel.Signalen;
using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Signalen;

/// <summary>The pages of the warnings on the example book with a location, read as a browser without script reads them.</summary>
public sealed class SignalenPageTests(SignaalServer server) : IClassFixture<SignaalServer>
{
    private const string Dag = "peildatum=2024-01-08";
    private const string Stap = "stap-te-laat/GM0202-proef";

    private static List<IElement> Items(IDocument page) => [.. page.QuerySelectorAll(".signal")];

    [Fact]
    public async Task Each_warning_is_one_sentence_with_what_who_and_by_when_and_leads_to_its_entries()
    {
        var page = await server.Get($"/signalen?{Dag}&regel=stap-te-laat");
        var item = Items(page).Single(i => i.Text().Contains("participatie", StringComparison.Ordinal));
        Assert.Matches(
            @"^De stap participatie van Proeflocatie in Arnhem werd verwacht op 20 \w+ 2023 en is niet gezet: Arnhem e\.o\. moet uiterlijk 18 januari 2024 de stap laten zetten of een nieuwe dag noemen\.$",
            item.QuerySelector(".signal__what")!.Text()
        );
        Assert.NotNull(item.QuerySelector($"a[href*='/boeking/{server.Stap}?']"));
        Assert.Contains("sinds 21 dec 2023", item.Text());
    }

    [Fact]
    public async Task The_filters_live_in_the_address_and_narrow_page_file_and_api_alike()
    {
        const string Vraag = $"{Dag}&tafel=RT-ACHTERHOEK&taak=asiel&ernst=aandacht";
        var page = await server.Get($"/signalen?{Vraag}");
        var aantal = Items(page).Count;
        Assert.True(aantal > 0);
        Assert.StartsWith($"{aantal} signa", page.QuerySelector("#signalen-titel")!.Text(), StringComparison.Ordinal);

        var csv = await server.Browser.GetStringAsync($"/signalen/lijst.csv?{Vraag}");
        Assert.Equal(aantal + 1, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        using var json = JsonDocument.Parse(await server.Browser.GetStringAsync($"/v1/signalen?{Vraag}"));
        Assert.Equal(aantal, json.RootElement.GetProperty("aantal").GetInt32());
        Assert.All(
            json.RootElement.GetProperty("signalen").EnumerateArray(),
            s => Assert.Equal("RT-ACHTERHOEK", s.GetProperty("tafel").GetString())
        );
        foreach (var format in (string[])["xlsx", "json"])
        {
            using var answer = await server.Browser.GetAsync($"/signalen/lijst.{format}?{Vraag}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_page_of_an_area_says_only_what_lies_in_it()
    {
        var page = await server.Get($"/gebied/GM0202/signalen?{Dag}");
        Assert.Contains("Arnhem, op 8 januari 2024", page.QuerySelector("h1")!.Text());
        Assert.All(
            Items(page),
            i => Assert.Contains("Arnhem", i.QuerySelector(".signal__foot")!.Text(), StringComparison.Ordinal)
        );
        Assert.Contains(Items(page), i => i.Text().Contains("Stap te laat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Front_page_and_area_page_count_the_warnings_and_lead_to_them()
    {
        foreach (var (pagina, lijst) in new[] { ("/", "/signalen"), ("/gebied/PV25", "/gebied/PV25/signalen") })
        {
            var telling = (await server.Get($"{pagina}?{Dag}")).QuerySelector(".signal-count")!;
            var href = telling.QuerySelector("a")!.GetAttribute("href")!;
            Assert.StartsWith(lijst + "?", href, StringComparison.Ordinal);
            var aantal = (await server.Get(href)).QuerySelector("#signalen-titel")!.Text();
            Assert.Contains(aantal, telling.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task As_known_before_the_step_was_booked_there_is_no_warning_about_it()
    {
        var page = await server.Get($"/signalen?{Dag}&bekend-op=2023-06-30&regel=stap-te-laat");
        Assert.DoesNotContain("Proeflocatie", page.MainText(), StringComparison.Ordinal);
        var leeg = await server.Get($"/signalen?{Dag}&bekend-op=2000-01-01");
        Assert.Contains("kent het boek hier geen gemeente", leeg.MainText(), StringComparison.Ordinal);
        Assert.NotNull(leeg.QuerySelector("#signalen a[href^='/importeren']"));
        Assert.Null(leeg.QuerySelector(".counts"));
        Assert.NotNull(page.QuerySelector(".counts"));
    }

    [Theory]
    [InlineData("GM0202")]
    [InlineData("arnhem")]
    [InlineData("Arnhem+(GM0202)")]
    public async Task An_area_is_named_by_its_code_its_name_or_both(string gebied)
    {
        var page = await server.Get($"/signalen?{Dag}&gebied={gebied}");
        Assert.Equal("Arnhem (GM0202)", page.QuerySelector("form.filters input[name=gebied]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#gebieden option[value='Gelderland (PV25)']"));
    }

    [Theory]
    [InlineData("/signalen?regel=bestaat-niet", HttpStatusCode.BadRequest)]
    [InlineData("/signalen?ernst=%00", HttpStatusCode.BadRequest)]
    [InlineData("/signalen?taak=<script>", HttpStatusCode.BadRequest)]
    [InlineData("/signalen?blad=0", HttpStatusCode.BadRequest)]
    [InlineData("/signalen?blad=99999999999999999999", HttpStatusCode.BadRequest)]
    [InlineData("/signalen?geparkeerd=misschien", HttpStatusCode.BadRequest)]
    [InlineData("/signalen?gebied=GM9999", HttpStatusCode.NotFound)]
    [InlineData("/signalen?tafel=Atlantis", HttpStatusCode.NotFound)]
    [InlineData("/gebied/Atlantis/signalen", HttpStatusCode.NotFound)]
    [InlineData("/signalen/lijst.exe", HttpStatusCode.NotFound)]
    [InlineData("/signaal", HttpStatusCode.NotFound)]
    [InlineData("/signaal?gebied=GM0202&kenmerk=../../etc", HttpStatusCode.NotFound)]
    [InlineData("/v1/signalen?regel=bestaat-niet", HttpStatusCode.BadRequest)]
    [InlineData("/v1/signalen?onbekend=1", HttpStatusCode.BadRequest)]
    [InlineData("/v1/signalen?gebied=GM9999", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_asked_is_said(string url, HttpStatusCode status)
    {
        using var answer = await server.Browser.GetAsync(url);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_beyond_the_last_shows_the_last_and_a_page_never_holds_more_than_its_number()
    {
        var page = await server.Get($"/signalen?{Dag}&blad=999");
        Assert.InRange(Items(page).Count, 1, 200);
    }

    [Fact]
    public async Task A_warning_is_taken_up_and_parked_by_its_form_and_the_figures_solve_it()
    {
        var adres = $"/signaal?{Dag}&gebied=GM0202&kenmerk={Uri.EscapeDataString("stap-te-laat/GM0202-proef/B")}";
        var form = await server.Get(adres);
        Assert.Contains("niet gezet", form.MainText(), StringComparison.Ordinal);

        var zonder = await server.Browser.Send(form, "", ("behandeling", "opgepakt"), ("dag", "2024-01-02"));
        var fout = await TestServer.Read(zonder, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Vul in wie het signaal oppakt.", fout.MainText(), StringComparison.Ordinal);

        var opgepakt = await server.Browser.Send(
            form,
            "",
            ("behandeling", "opgepakt"),
            ("door", "C. Jansen"),
            ("dag", "2024-01-02")
        );
        Assert.Equal(HttpStatusCode.SeeOther, opgepakt.StatusCode);
        var daarna = await server.Get(opgepakt.Headers.Location!.ToString());
        Assert.Contains("opgepakt op 2 januari 2024 door C. Jansen", daarna.MainText(), StringComparison.Ordinal);
        Assert.Contains(
            "opgepakt door C. Jansen",
            (await server.Get($"/signalen?{Dag}&regel=stap-te-laat&gebied=GM0202")).MainText(),
            StringComparison.Ordinal
        );

        // Who opened the form before that is told.
        var laat = await server.Browser.Send(
            form,
            "",
            ("behandeling", "opgepakt"),
            ("door", "D. Pietersen"),
            ("dag", "2024-01-02")
        );
        Assert.Equal(HttpStatusCode.Conflict, laat.StatusCode);

        await server.Browser.Send(daarna, "", ("behandeling", "geparkeerd"), ("tot", "2024-02-01"), ("reden", "raad"));
        Assert.Contains("geparkeerd op 8 januari 2024", (await server.Get(adres)).MainText(), StringComparison.Ordinal);
        const string Lijst = $"/signalen?{Dag}&gebied=GM0202&regel=stap-te-laat";
        Assert.DoesNotContain("(B)", (await server.Get(Lijst)).MainText(), StringComparison.Ordinal);
        Assert.Contains("(B)", (await server.Get(Lijst + "&geparkeerd=ook")).MainText(), StringComparison.Ordinal);
        Assert.Contains(
            "(B)",
            (await server.Get(Lijst.Replace("01-08", "02-08", StringComparison.Ordinal))).MainText(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_treatment_without_the_token_of_a_form_is_refused()
    {
        var fields = new Dictionary<string, string>
        {
            ["gebied"] = "GM0202",
            ["kenmerk"] = Stap,
            ["behandeling"] = "gezien",
        };
        using var answer = await server.Browser.PostAsync("/signaal", new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(
            server.Ledger.Book.Bookings<SignaalBehandeld>(),
            f => f is { Signaal: Stap, Behandeling: Behandeling.Gezien }
        );
    }
}

/// <summary>The example book with a location that is late.</summary>
public sealed class SignaalServer : ExampleServer
{
    /// <summary>The number of the entry about the step.</summary>
    public long Stap { get; private set; }

    protected override async Task<string> Book(string folder)
    {
        var path = await base.Book(folder);
        await using var ledger = await Regietafel.Ledger.Ledger.Open(path, TimeProvider.System);
        var code = LocatieCode.Parse("GM0202-proef");
        await using var batch = await ledger.Begin("test");
        var bron = new Regietafel.Ledger.BronVerwijzing("PRT-GLD-2024");
        Regietafel.Ledger.Fact[] feiten =
        [
            new LocatieVastgesteld(code, "Proeflocatie", "COA", WordList.Leeg, WordList.Leeg, WordList.Leeg),
            new CapaciteitVastgesteld(
                code,
                "B",
                Opgaven.Taak.Asiel,
                "RO",
                40,
                null,
                new(2024, 9, 1),
                null,
                Opgaven.Standing.Voorgesteld
            ),
            new LocatiestapBepaald(code, "B", Locatiestap.Idee, new(2023, 12, 31), null),
            new LocatiestapBepaald(code, null, Locatiestap.Participatie, new(2023, 12, 20), null),
        ];
        Assert.Empty(batch.AddAll(feiten.Select(f => new Regietafel.Ledger.Draft(f, default, bron))));
        Assert.Empty(await batch.Commit());
        Stap = ledger.Book.Last;
        return path;
    }
}
