using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Doorkijken;
using Regietafel.Ledger;
using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Doorkijken;

/// <summary>Setting a chance and keeping a scenario by hand, from the page of the outlook to the book and back.</summary>
public sealed class DoorkijkFormTests : IAsyncLifetime
{
    private const string Dag = "peildatum=2024-01-01";
    private const string Pagina = "/gebied/PV25/doorkijk?" + Dag;

    private readonly DoorkijkServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_chance_opens_with_what_counts_now_and_shows_where_it_comes_from_before_it_is_booked()
    {
        var page = await server.Get(Pagina);
        var regel = page.QuerySelectorAll("#kansen tbody tr")
            .Single(r => r.Text().Contains("NO, verlenging", StringComparison.Ordinal));
        var form = await server.Get(regel.QuerySelector("td.no-print a")!.GetAttribute("href")!);
        var fields = form.Fields();
        Assert.Equal(
            ("Gelderland (PV25)", "verlenging", "asiel NO", "60", "12", ""),
            (fields["gebied"], fields["fase"], fields["soort"], fields["kans"], fields["maanden"], fields["vertraging"])
        );

        var preview = await Preview(form, ("kans", "10"), ("maanden", "6"));
        Assert.Equal(
            ["Asielopvang: NO | 60%, gesteld; 12 maanden | 10%, vastgesteld; 6 maanden"],
            Rijen(preview, "#doorkijk-effect-0")
        );
        Assert.Contains("Doorkijk asielopvang op 1 januari 2025", preview.MainText());
        Assert.Contains("Opgave | 400 | 400", Rijen(preview, "#doorkijk-effect-1"));
        Assert.DoesNotContain(server.Ledger.Book.Bookings<DoorkijkparameterVastgesteld>(), f => f.Kans == 10);

        var receipt = await Book(preview);
        Assert.Contains(
            receipt.QuerySelectorAll(".form__confirm a"),
            a => a.GetAttribute("href") == Pagina && a.Text() == "Naar de doorkijk van Gelderland"
        );
        Assert.Contains(
            (await server.Get(Pagina)).QuerySelectorAll("#kansen tbody tr").Select(r => r.Text()),
            r => r.Contains("NO, verlenging 10% vastgesteld", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_chance_for_all_kinds_shows_the_kinds_together_that_change_alike()
    {
        var preview = await Preview(
            await server.Get($"/vastleggen/doorkijkparameter?{Dag}&gebied=PV25&fase=collegebesluit"),
            ("kans", "50"),
            ("vertraging", "0:1 6:1")
        );
        const string Verandering = " | 90%, vastgesteld; op tijd 100% | 50%, vastgesteld; op tijd 50%, +6 mnd 50%";
        Assert.Equal(
            ["Asielopvang: RO, NO, TGO, CNO" + Verandering, "Oekraïne: GOO, CNO, POO" + Verandering],
            Rijen(preview, "#doorkijk-effect-0")
        );
    }

    [Fact]
    public async Task The_dependence_within_a_municipality_is_set_in_the_same_way()
    {
        var link = (await server.Get(Pagina))
            .QuerySelectorAll("#kansen a")
            .Single(a => a.Text() == "Samenhang wijzigen");
        var form = await server.Get(link.GetAttribute("href")!);
        Assert.Equal(("samenhang", "30"), (form.Fields()["fase"], form.Fields()["kans"]));
        var preview = await Preview(form, ("kans", "100"));
        Assert.Equal(["Alle soorten | 30%, gesteld | 100%, vastgesteld"], Rijen(preview, "#doorkijk-effect-0"));
        await Book(preview);
        Assert.Contains("Samenhang: in 100% van de gevallen", (await server.Get(Pagina)).MainText());
    }

    [Fact]
    public async Task A_scenario_is_kept_from_the_comparison_chosen_by_its_name_and_withdrawn()
    {
        const string Tekst = "instroom:50:2024-06-01,stopt:NO:2024-03-01,verlenging:geen";
        var page = await server.Get($"{Pagina}&scenario={Tekst}");
        var form = await server.Get(Link(page, "Bewaar"));
        var fields = form.Fields();
        Assert.Equal(
            ("Gelderland (PV25)", "asiel", "50", "2024-06-01", "", "NO", "2024-03-01", "geen"),
            (
                fields["gebied"],
                fields["taak"],
                fields["instroom"],
                fields["instroom-vanaf"],
                fields["opgave"],
                fields["stopt"],
                fields["stopt-vanaf"],
                fields["verlenging"]
            )
        );
        var preview = await Preview(form, ("naam", "Zwaar weer"));
        Assert.Contains("Daarna te kiezen als ‘Zwaar weer’", preview.MainText());
        Assert.Contains("Opgave | 400 | 450", Rijen(preview, "#doorkijk-effect-0"));
        var receipt = await Book(preview);
        Assert.Equal(
            Scenario.Parse(Tekst),
            server.Ledger.Book.Bookings<ScenarioVastgesteld>().Single(f => f.Naam == "Zwaar weer").Scenario
        );

        var terug = receipt
            .QuerySelectorAll(".form__confirm a")
            .First(a => a.Text().StartsWith("Naar de doorkijk", StringComparison.Ordinal));
        var gekozen = await server.Get(terug.GetAttribute("href")!);
        Assert.Equal(2, gekozen.QuerySelectorAll("#scenarios tbody tr").Length);
        Assert.Contains("Zwaar weer", gekozen.QuerySelector("#scenarios tbody")!.Text());

        var intrekken = await Preview(await server.Get(Link(gekozen, "Intrekken")), ("reden", "Overtuigt niet"));
        Assert.Contains("‘Zwaar weer’ is daarna niet meer te kiezen", intrekken.MainText());
        await Book(intrekken);
        Assert.DoesNotContain("Zwaar weer", (await server.Get(Pagina)).MainText());
    }

    [Theory]
    [InlineData(
        "doorkijkparameter",
        "gebied=Atlantis&fase=ooit&soort=asiel XX&kans=veel&vertraging=laat&maanden=x",
        "bron,fase,gebied,kans,maanden,soort,vertraging"
    )]
    [InlineData("doorkijkparameter", "gebied=GM0202&fase=bouw&kans=50&bron=plan", "gebied")]
    [InlineData("doorkijkparameter", "gebied=PV25&fase=bouw&kans=101&bron=plan", "kans")]
    [InlineData("doorkijkparameter", "gebied=PV25&fase=verlenging&kans=50&maanden=&bron=plan", "maanden")]
    [InlineData("doorkijkparameter", "gebied=PV25&fase=samenhang&soort=asiel NO&kans=50&bron=plan", "soort")]
    [InlineData(
        "scenario",
        "gebied=Atlantis&taak=statushouderz&instroom=veel&opgave=-5&opgave-vanaf=2024-01-01&stopt-vanaf=ooit&verlenging=soms",
        "bron,gebied,instroom,instroom-vanaf,naam,opgave,stopt,stopt-vanaf,taak,verlenging"
    )]
    [InlineData("scenario", "gebied=PV25&taak=asiel&naam=Niets&bron=plan", "instroom")]
    [InlineData(
        "scenario",
        "gebied=PV25&taak=asiel&naam=Nul&instroom=0&instroom-vanaf=2024-01-01&bron=plan",
        "instroom"
    )]
    [InlineData("scenario", "gebied=PV25&taak=asiel&naam=a:b&verlenging=alle&bron=plan", "naam")]
    [InlineData("scenario", "gebied=PV25&taak=asiel&naam=Ver&stopt=NO&stopt-vanaf=1492-01-01&bron=plan", "stopt-vanaf")]
    [InlineData("scenario", "gebied=PV25&taak=oekraine&naam=Anders&stopt=NO&stopt-vanaf=2024-01-01&bron=plan", "stopt")]
    [InlineData("scenario", "gebied=PV25&taak=statushouders&naam=Geen&verlenging=alle&bron=plan", "taak")]
    public async Task What_is_wrong_is_said_at_its_field_all_of_it_and_nothing_is_booked(
        string wat,
        string ingevuld,
        string velden
    )
    {
        var before = server.Ledger.Book.Last;
        var fields = ingevuld.Split('&').Select(p => p.Split('=')).Select(p => (p[0], p[1])).ToArray();
        var answer = await server.Browser.Send(await server.Get($"/vastleggen/{wat}?{Dag}"), "voorbeeld", fields);
        var page = await TestServer.Read(answer, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            velden,
            string.Join(
                ',',
                page.QuerySelectorAll("[aria-invalid=true]")
                    .Select(f => f.GetAttribute("name"))
                    .Order(StringComparer.Ordinal)
            )
        );
        Assert.Equal(before, server.Ledger.Book.Last);
    }

    private async Task<IHtmlDocument> Preview(IHtmlDocument form, params (string, string)[] ingevuld)
    {
        (string, string)[] fields = form.QuerySelector("[name=bron]") is null
            ? ingevuld
            : [.. ingevuld, ("bron", "plan")];
        return await TestServer.Read(await server.Browser.Send(form, "voorbeeld", fields));
    }

    private async Task<IHtmlDocument> Book(IHtmlDocument preview)
    {
        var answer = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await server.Get(answer.Headers.Location!.ToString());
    }

    private static string Link(IHtmlDocument page, string tekst) =>
        page.QuerySelectorAll("#scenarios tbody a")
            .Single(a => a.Text().StartsWith(tekst, StringComparison.Ordinal))
            .GetAttribute("href")!;

    private static IEnumerable<string> Rijen(IHtmlDocument page, string tabel) =>
        page.QuerySelectorAll($"{tabel} tbody tr").Select(Feiten.Cells);
}
