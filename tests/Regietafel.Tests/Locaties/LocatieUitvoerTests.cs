using System.Net;
using System.Text.Json;
using Regietafel.Tests.Api;
using Regietafel.Tests.Cli;

namespace Regietafel.Tests.Locaties;

/// <summary>The register and one location in the API and on the command line.</summary>
public sealed class LocatieUitvoerTests(LocatieServer server) : IClassFixture<LocatieServer>
{
    private const string Dag = "peildatum=2024-01-08";

    private async Task<JsonElement> Json(string url, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await server.Browser.GetAsync(url);
        var tekst = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, tekst);
        var json = JsonDocument.Parse(tekst).RootElement;
        var headers = answer
            .Headers.Concat(answer.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(
            [],
            OpenApiDocument.Committed.Check("GET", url, new((int)answer.StatusCode, headers, tekst, json))
        );
        return json;
    }

    private static IEnumerable<string?> Codes(JsonElement pagina) =>
        pagina.GetProperty("resultaten").EnumerateArray().Select(l => l.GetProperty("locatie").GetString());

    [Theory]
    [InlineData("", "GM0196-dorp GM0202-anker GM0202-koepel GM0268-haven")]
    [InlineData("&gebied=GM0299", "GM0196-dorp")]
    [InlineData("&taak=asiel&soort=NO&zekerheid=zeker", "GM0202-koepel GM0268-haven")]
    [InlineData("&eindigtVoor=2024-10-01", "GM0202-koepel")]
    [InlineData("&kleinschalig=true", "GM0202-anker")]
    [InlineData("&gesloten=true&tekst=molen", "GM0268-molen")]
    public async Task The_list_has_what_is_asked_for_in_order_of_code(string filter, string codes) =>
        Assert.Equal(codes, string.Join(' ', Codes(await Json($"/v1/locaties?{Dag}{filter}"))));

    [Fact]
    public async Task A_page_leads_to_the_next_with_the_same_filters()
    {
        var eerste = await Json($"/v1/locaties?{Dag}&soort=NO&paginaGrootte=1");
        Assert.Equal(2, eerste.GetProperty("aantal").GetInt32());
        var volgende = eerste.GetProperty("_links").GetProperty("next").GetProperty("href").GetString()!;
        Assert.Equal(["GM0268-haven"], Codes(await Json(volgende)));
    }

    [Fact]
    public async Task One_location_has_its_five_numbers_and_every_expectation()
    {
        var koepel = (await Json($"/v1/locaties/GM0202-koepel?{Dag}")).GetProperty("locatie");
        Assert.Equal(
            (200, 192, 260, 190, 2),
            (Getal("maximum"), Getal("bruikbaar"), Getal("afgesproken"), Getal("bezet"), Getal("vrij"))
        );
        var anker = await Json($"/v1/locaties/GM0202-anker?{Dag}");
        Assert.Equal(JsonValueKind.Null, anker.GetProperty("locatie").GetProperty("bezet").ValueKind);
        Assert.Equal(
            ["2023-10-01", "2023-12-01", "2024-03-01"],
            anker
                .GetProperty("weg")
                .EnumerateArray()
                .Single(s => s.GetProperty("stap").GetString() == "open")
                .GetProperty("verwachtingen")
                .EnumerateArray()
                .Select(v => v.GetProperty("dag").GetString())
        );

        int Getal(string naam) => koepel.GetProperty(naam).GetInt32();
    }

    [Theory]
    [InlineData("/v1/locaties?gebied=Atlantis", HttpStatusCode.BadRequest)]
    [InlineData("/v1/locaties?taak=x&zekerheid=y&kleinschalig=z", HttpStatusCode.BadRequest)]
    [InlineData("/v1/locaties?paginaGrootte=1001", HttpStatusCode.BadRequest)]
    [InlineData("/v1/locaties?onzin=1", HttpStatusCode.BadRequest)]
    [InlineData("/v1/locaties/onzin", HttpStatusCode.NotFound)]
    [InlineData("/v1/locaties/GM0202-koepel?bekendOp=2020-01-01", HttpStatusCode.NotFound)]
    public async Task What_is_wrong_is_told_as_a_problem(string url, HttpStatusCode status) =>
        Assert.NotEmpty((await Json(url, status)).GetProperty("detail").GetString()!);

    [Fact]
    public async Task The_command_line_writes_the_register_as_a_table_as_csv_and_as_json()
    {
        string[] vraag = ["locaties", "--gebied", "GM0202", "--peildatum", "2024-01-08", "--boek", server.BookPath];
        var tabel = await Uitkomst.Van(vraag);
        Assert.Equal(App.Gelukt, tabel.Code);
        Assert.Contains("De Koepel (GM0202-koepel)", tabel.Figures);
        Assert.Contains("asiel NO: 200 plekken", tabel.Figures);
        Assert.Contains("2 locaties, ook die gesloten zijn, in Arnhem op 8 januari 2024", tabel.Words);
        var rij = (await Uitkomst.Van([.. vraag, "--formaat", "csv"])).Rows().Single(r => r["naam"] == "De Koepel");
        Assert.Equal(
            ("200", "192", "260", "190"),
            (rij["maximum"], rij["bruikbaar"], rij["afgesproken"], rij["bezet"])
        );
        var json = JsonDocument.Parse((await Uitkomst.Van([.. vraag, "--formaat", "json"])).Figures).RootElement;
        Assert.Equal(2, json.GetProperty("locaties").GetArrayLength());
        Assert.Equal(App.Geweigerd, (await Uitkomst.Van([.. vraag[..1], "--gebied", "GM9999", .. vraag[3..]])).Code);
    }
}
