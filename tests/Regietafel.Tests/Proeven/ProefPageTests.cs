using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Sleutels;
using Regietafel.Tests.Web;
using Regietafel.Verdelingen;

namespace Regietafel.Tests.Proeven;

/// <summary>The page of the Proef over the example book: a question in the address, and its variants side by side.</summary>
public sealed class ProefPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const int Kolommen = 8; // aantal, AMV; aantal, AMV, t.o.v. 1; aantal, AMV, t.o.v. 1

    [Theory]
    [InlineData("gemeente", 51)]
    [InlineData("subregio", 7)]
    public async Task Three_variants_add_up_to_the_whole_at_every_level_and_so_does_the_part_for_minors(
        string toon,
        int gebieden
    )
    {
        var rijen = (await server.Get(Proefpagina.Drie + "&toon=" + toon)).Rijen();
        var totaal = rijen.Single(r => r.Soort == "totaal");
        Assert.Equal([11704, 992, 11704, 992, 0, 11704, 992, 0], totaal.Cellen);
        var delen = rijen.Where(r => r.Soort is "is-part" or "" && r != totaal).ToList();
        Assert.Equal(gebieden, delen.Count);
        for (var i = 0; i < Kolommen; i++)
            Assert.Equal(totaal.Cellen[i], delen.Sum(r => r.Cellen[i]));
        Assert.All(delen, r => Assert.True(r.Cellen[1] <= r.Cellen[0] && r.Cellen[3] <= r.Cellen[2]));
    }

    [Fact]
    public async Task A_subregional_table_is_the_sum_of_its_municipalities_in_every_column()
    {
        var rijen = (await server.Get(Proefpagina.Drie)).Rijen().Where(r => r.Soort is "sum" or "is-part").ToList();
        var koppen = rijen.Where(r => r.Soort == "sum").ToList();
        Assert.Equal(7, koppen.Count);
        foreach (var kop in koppen)
        {
            var eigen = rijen.SkipWhile(r => r != kop).Skip(1).TakeWhile(r => r.Soort == "is-part").ToList();
            for (var i = 0; i < Kolommen; i++)
                Assert.Equal(kop.Cellen[i], eigen.Sum(r => r.Cellen[i]));
        }
    }

    [Fact]
    public async Task The_difference_with_the_first_variant_stands_beside_each_other_variant()
    {
        var rijen = (await server.Get(Proefpagina.Drie)).Rijen();
        Assert.All(
            rijen,
            r => Assert.Equal((r.Cellen[2] - r.Cellen[0], r.Cellen[5] - r.Cellen[0]), (r.Cellen[4], r.Cellen[7]))
        );
        Assert.Contains(rijen, r => r.Cellen[4] > 0);
        Assert.Contains(rijen, r => r.Cellen[4] < 0);
    }

    [Fact]
    public async Task The_figures_are_those_of_the_domain_and_of_the_API()
    {
        var rijen = (await server.Get(Proefpagina.Drie)).Rijen().ToDictionary(r => r.Naam);
        var staat = Staat("spreidingswet");
        Assert.Equal(51, staat.Op(Niveau.Gemeente).Count);
        foreach (var tak in staat.Geheel.Alle)
            Assert.Equal([tak.Aantal, tak.Amv], rijen[tak.Gebied.Naam].Cellen.Take(2));
        foreach (var tak in Staat("inwoners").Geheel.Alle)
            Assert.Equal([tak.Aantal, tak.Amv], rijen[tak.Gebied.Naam].Cellen.Skip(2).Take(2));

        var api = await Json(
            "/v1/verdelingen?sleutel=spreidingswet&gebied=PV25&aantal=11704&amv=992&via=subregio&peildatum=2024-01-08"
        );
        var delen = api.GetProperty("delen").EnumerateArray().ToList();
        Assert.Equal(1 + 7 + 51, delen.Count);
        foreach (var deel in delen)
            Assert.Equal(
                [deel.GetProperty("aantal").GetInt32(), deel.GetProperty("waarvanAmv").GetInt32()],
                rijen[deel.GetProperty("naam").GetString()!].Cellen.Take(2)
            );
    }

    [Fact]
    public async Task What_held_a_number_back_stands_under_it()
    {
        var page = await server.Get(Proefpagina.Drie);
        var regels = page.Regels("verdeling");
        string Onder(string naam) => regels.Single(r => r.StartsWith(naam + " ", StringComparison.Ordinal));
        Assert.Contains("200 maximum", Onder("Ede"));
        Assert.Contains("0 te klein", Onder("Rozendaal"));
        var derde = page.Rijen().Where(r => r.Soort == "is-part").Select(r => r.Cellen[5]!.Value).ToList();
        Assert.DoesNotContain(derde, aantal => aantal is > 0 and < 20);
    }

    [Fact]
    public async Task Every_number_opens_its_reason_in_the_words_of_the_domain()
    {
        var page = await server.Get(Proefpagina.Drie);
        var ede = page.QuerySelectorAll("#verdeling tbody tr").Single(r => r.QuerySelector("th")!.Text() == "Ede");
        var links = ede.QuerySelectorAll("td.strong a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(["#variant-1", "#variant-2", "#variant-3"], links.Select(l => l[l.IndexOf('#')..]));

        var uitleg = await server.Get(links[0]);
        Assert.Equal(["722", "669", "200"], uitleg.QuerySelectorAll(".hero__value").Select(e => e.Text()));
        var staat = Staat("spreidingswet");
        var tak = staat.Geheel.Alle.Single(t => t.Gebied.Code == GebiedCode.Parse("GM0228"));
        var redenen = uitleg.QuerySelectorAll("#variant-1 .reason").Select(e => e.Text()).ToList();
        Assert.All(staat.Redenen(tak), reden => Assert.Contains(reden, redenen));
        Assert.Contains("Het maximum is 200", uitleg.QuerySelector("#variant-3")!.Text());
        var bron = uitleg.QuerySelector("#variant-1 table a")!.GetAttribute("href")!;
        Assert.Contains("122.012", (await server.Get(bron)).MainText());
        Assert.Equal(page.Rijen().Count, (await server.Get(uitleg.Href("Terug naar de varianten"))).Rijen().Count);
    }

    [Theory]
    [InlineData("PV25")]
    [InlineData("VR06")]
    public async Task An_area_between_or_the_whole_itself_has_a_page_too(string deel)
    {
        var uitleg = await server.Get(Proefpagina.Van("/verdelen/uitleg", "&deel=" + deel));
        Assert.Equal(3, uitleg.QuerySelectorAll("section.panel").Length);
        Assert.All(
            uitleg.QuerySelectorAll("section.panel"),
            s => Assert.NotEqual("", s.QuerySelector(".note")!.Text())
        );
    }

    [Theory]
    [InlineData("GM0363")] // Amsterdam lies elsewhere
    [InlineData("GM9999")]
    [InlineData("%3Cscript%3E")]
    [InlineData("")]
    public async Task The_reason_of_what_is_not_in_the_division_is_not_found(string deel) =>
        Assert.Contains(
            "niet in deze verdeling",
            (await server.Get(Proefpagina.Van("/verdelen/uitleg", "&deel=" + deel), HttpStatusCode.NotFound)).MainText()
        );

    [Fact]
    public async Task What_is_saved_as_CSV_as_a_workbook_and_as_JSON_is_what_the_page_shows()
    {
        var page = await server.Get(Proefpagina.Drie);
        var links = page.QuerySelectorAll("#verdeling a[download]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(3, links.Count);
        var pagina = page.Rijen()
            .Where(r => r.Soort == "is-part")
            .Select(r => $"{r.Naam}: {string.Join(' ', r.Cellen)}")
            .Order(StringComparer.Ordinal)
            .ToList();

        var csv = (await server.Browser.GetStringAsync(links.Single(l => l.Contains(".csv")))).TrimStart('\uFEFF');
        var regels = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(';')).ToList();
        int[] kolommen = [4, 5, 8, 9, 10, 13, 14, 15];
        Assert.Equal(
            "aantal|waarvan amv|aantal|waarvan amv|verschil|aantal|waarvan amv|verschil",
            string.Join('|', kolommen.Select(k => regels[0][k][10..]))
        );
        Assert.Equal(pagina, Zo(regels.Skip(1).Select(r => (r[1], kolommen.Select(k => r[k])))));

        var json = await Json(links.Single(l => l.Contains(".json")));
        Assert.Equal(
            pagina,
            Zo(
                json.EnumerateArray()
                    .Select(r => r.EnumerateObject().Select(v => v.Value.ToString()).ToList())
                    .Select(r => (r[1], kolommen.Select(k => r[k])))
            )
        );
        using var stroom = new MemoryStream(
            await server.Browser.GetByteArrayAsync(links.Single(l => l.Contains(".xlsx")))
        );
        using var werkmap = SpreadsheetDocument.Open(stroom, false);
        var rijen = werkmap.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>();
        Assert.Equal(
            pagina,
            Zo(
                rijen
                    .Skip(1)
                    .Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())
                    .Select(r => (r[1], kolommen.Select(k => r[k])))
            )
        );

        static List<string> Zo(IEnumerable<(string Naam, IEnumerable<string> Cellen)> rijen) =>
            [.. rijen.Select(r => $"{r.Naam}: {string.Join(' ', r.Cellen)}").Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("pdf", HttpStatusCode.NotFound, "")]
    [InlineData("csv", HttpStatusCode.UnprocessableEntity, "&sleutel=onzin")]
    public async Task A_file_that_is_not_there_or_of_nothing_is_said(string soort, HttpStatusCode status, string meer)
    {
        var vraag = meer.Length > 0 ? "?gebied=PV25&aantal=10" + meer : "?gebied=PV25";
        await server.Get($"/verdelen/verdeling.{soort}{vraag}", status);
    }

    private Verdeelstaat Staat(string sleutel)
    {
        var book = server.Ledger.Book;
        var moment = book.Peilmoment(new(2024, 1, 8));
        return Verdeelstaat.Van(
            book,
            moment,
            new(new Sleutelbos(Naslag.Sleutels, book, moment)[sleutel], GebiedCode.Parse("PV25"), 11704)
            {
                Amv = 992,
                Trappen = [Niveau.Subregio],
            }
        );
    }

    private async Task<JsonElement> Json(string url) =>
        JsonDocument.Parse(await server.Browser.GetStringAsync(url)).RootElement;
}
