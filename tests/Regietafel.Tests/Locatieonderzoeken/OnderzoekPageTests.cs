using System.Net;
using AngleSharp.Dom;
using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locatieonderzoeken;

/// <summary>The pages of a joint search on the example book, read as a browser without script reads them.</summary>
public sealed class OnderzoekPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Dag = "peildatum=2024-01-08";
    private const string Een = "/locatieonderzoek/liemers-2023?" + Dag;

    [Fact]
    public async Task The_candidates_stand_in_order_with_total_decision_and_reason()
    {
        var page = await server.Get(Een);
        Assert.Contains("Doesburg, Duiven, Westervoort en Zevenaar zoeken samen", page.MainText());
        Assert.Contains("samen 385 plekken van de 400 die gezocht worden", page.MainText());
        Assert.Contains("verzonnen", page.QuerySelector(".notice--warning")!.Text());
        var rijen = page.QuerySelectorAll("#kandidaten tbody tr").Select(Feiten.Cells).ToList();
        Assert.Equal(6, rijen.Count);
        Assert.StartsWith(
            "1 | Voorbeeldhal Zevenaar Zevenaar, 200 plekken | 7,7 | 6 | 10 | 8 | 8 | 9 | 5 | afgevallen",
            rijen[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith("2 | Voorbeeldterrein Duiven", rijen[1], StringComparison.Ordinal);
        Assert.Contains("gekozen", rijen[1], StringComparison.Ordinal);
        Assert.Contains("werd locatie GM0226-nieuw-azc", rijen[1], StringComparison.Ordinal);
        Assert.Contains("onvolledig tussen 3,7 en 5,2", rijen[5], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_the_page_leads_somewhere()
    {
        var page = await server.Get(Een);
        var links = page.QuerySelectorAll("main a")
            .Select(a => a.GetAttribute("href")!)
            .Where(h => h.StartsWith('/'))
            .Distinct()
            .ToList();
        Assert.Contains(links, l => l.StartsWith("/locatie/GM0226-nieuw-azc", StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var answer = await server.Browser.GetAsync(link);
            Assert.True(answer.IsSuccessStatusCode, $"{link} gave {answer.StatusCode}");
        }
        foreach (
            var anker in page.QuerySelectorAll("main a")
                .Select(a => a.GetAttribute("href")!)
                .Where(h => h.StartsWith('#'))
                .Distinct()
        )
            Assert.NotNull(page.GetElementById(anker[1..]));
    }

    [Fact]
    public async Task Other_weights_show_how_the_order_would_change_and_book_nothing()
    {
        var laatste = server.Ledger.Book.Last;
        var page = await server.Get(Een + "&gewicht-draagvlak=100&gewicht-aansluiting=0");
        var rijen = page.QuerySelectorAll("#kandidaten tbody tr").Select(Feiten.Cells).ToList();
        Assert.StartsWith("1 was 3 | Voorbeeldklooster Zevenaar", rijen[0], StringComparison.Ordinal);
        Assert.Contains("Er is niets geboekt", page.MainText());
        Assert.Contains("gewicht 100 (was 25)", page.QuerySelector("#kandidaten thead")!.Text());
        Assert.Equal("100", page.QuerySelector("#gewicht-draagvlak")!.GetAttribute("value"));
        Assert.Equal(laatste, server.Ledger.Book.Last);
        var bestand = await server.Browser.GetStringAsync(
            page.QuerySelector("#kandidaten .panel__head a")!.GetAttribute("href")
        );
        Assert.Contains("draagvlak (gewicht 100)", bestand, StringComparison.Ordinal);
        Assert.Contains("1;GM0299-klooster", bestand, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("veel")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_weight_that_is_none_is_told_at_its_field_and_the_booked_one_counts(string gewicht)
    {
        var page = await server.Get(
            $"{Een}&gewicht-kosten={Uri.EscapeDataString(gewicht)}",
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("heel getal van 0 tot en met 100", page.QuerySelector("#gewicht-kosten-fout")!.Text());
        Assert.Equal(gewicht, page.QuerySelector("#gewicht-kosten")!.GetAttribute("value"));
        Assert.StartsWith(
            "1 | Voorbeeldhal",
            Feiten.Cells(page.QuerySelector("#kandidaten tbody tr")!),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task As_known_earlier_nothing_was_decided_and_the_weight_was_another()
    {
        var page = await server.Get(Een + "&bekend-op=2023-12-01");
        Assert.Contains("gewicht 20", page.QuerySelector("#kandidaten thead")!.Text());
        Assert.DoesNotContain("gewicht 25", page.QuerySelector("#kandidaten thead")!.Text());
        Assert.All(page.QuerySelectorAll("#kandidaten tbody tr"), r => Assert.Contains("nog geen besluit", r.Text()));
        Assert.Contains("is over geen enkele kandidaat besloten", page.QuerySelector("#besluiten")!.Text());
    }

    [Theory]
    [InlineData("/locatieonderzoek/onzin", "geen locatieonderzoek ‘onzin’")]
    [InlineData("/locatieonderzoek/liemers-2023?peildatum=2023-10-31", "Er loopt op 31 oktober 2023")]
    [InlineData("/locatieonderzoek/liemers-2023/onzin.csv?" + Dag, "Dit bestand is er niet")]
    [InlineData("/locatieonderzoeken?gebied=Atlantis", "geen gebied ‘Atlantis’")]
    public async Task What_is_not_there_is_said(string url, string zin) =>
        Assert.Contains(zin, (await server.Get(url, HttpStatusCode.NotFound)).MainText());

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("json")]
    public async Task Every_table_is_a_file(string formaat)
    {
        foreach (var tabel in new[] { "kandidaten", "scores", "besluiten" })
            Assert.NotEmpty(
                await server.Browser.GetByteArrayAsync($"/locatieonderzoek/liemers-2023/{tabel}.{formaat}?{Dag}")
            );
        Assert.NotEmpty(
            await server.Browser.GetByteArrayAsync($"/locatieonderzoeken/locatieonderzoeken.{formaat}?{Dag}")
        );
    }

    [Theory]
    [InlineData("GM0226", true)]
    [InlineData("RT-ARNHEM", true)]
    [InlineData("GM0228", false)]
    public async Task The_page_of_an_area_that_takes_part_leads_to_the_search(string gebied, bool doetMee)
    {
        var page = await server.Get($"/gebied/{gebied}?{Dag}");
        Assert.Equal(
            doetMee,
            page.QuerySelectorAll("main a")
                .Any(a =>
                    a.GetAttribute("href")!.StartsWith("/locatieonderzoek/liemers-2023", StringComparison.Ordinal)
                )
        );
        Assert.Equal(
            doetMee,
            (await server.Get($"/locatieonderzoeken?gebied={gebied}&{Dag}")).QuerySelector("#onderzoeken") is not null
        );
    }

    [Fact]
    public async Task The_location_that_came_of_it_says_where_it_was_chosen() =>
        Assert.Contains(
            "Gekozen in Voorbeeldonderzoek de Liemers",
            (await server.Get($"/locatie/GM0226-nieuw-azc?peildatum=2024-03-01")).MainText()
        );
}
