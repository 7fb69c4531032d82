using System.Globalization;
using System.Text.Json;
using Regietafel.Tests.Cli;

namespace Regietafel.Tests.Api;

/// <summary>The keys and dividing on trial over real HTTP; every answer is held against the document.</summary>
public sealed class VerdelingenApiTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Gelderland =
        "sleutel=spreidingswet&gebied=PV25&aantal=11704&amv=992&via=subregio&peildatum=2024-01-01";

    [Fact]
    public async Task The_shipped_keys_are_listed_with_their_formula()
    {
        var lijst = await Get("/v1/sleutels?peildatum=2024-01-01");
        var codes = Items(lijst.Json).Select(s => s.GetProperty("code").GetString()).ToList();
        Assert.Equal(
            ["spreidingswet", "statushouders", "inwoners", "oekraine-voorbeeld", "koenigsteiner", "eu-50-50"],
            codes
        );
        var spreidingswet = Items(lijst.Json).Single(s => s.GetProperty("code").GetString() == "spreidingswet");
        Assert.Equal("inwoners * (1 + ses-woa)", spreidingswet.GetProperty("formule").GetString());
        var statushouders = await Get("/v1/sleutels?taak=statushouders&paginaGrootte=100");
        Assert.DoesNotContain(Items(statushouders.Json), s => s.GetProperty("code").GetString() == "spreidingswet");
    }

    [Fact]
    public async Task A_key_shows_what_it_makes_of_an_area_with_the_figures_and_their_source()
    {
        var antwoord = await Get("/v1/sleutels/spreidingswet?gebied=PV25&peildatum=2024-01-01");
        var gewichten = antwoord.Json.GetProperty("gewichten").EnumerateArray().ToList();
        Assert.Equal(51, gewichten.Count);
        Assert.InRange(gewichten.Sum(g => g.GetProperty("aandeel").GetDecimal()), 0.9999m, 1.0001m);
        var arnhem = gewichten.Single(g => g.GetProperty("gebied").GetString() == "GM0202");
        var waarden = arnhem
            .GetProperty("indicatoren")
            .EnumerateArray()
            .ToDictionary(i => i.GetProperty("indicator").GetString()!);
        var inwoners = waarden["inwoners"].GetProperty("waarde").GetDecimal();
        Assert.Equal(
            inwoners * (1 + waarden["ses-woa"].GetProperty("waarde").GetDecimal()),
            arnhem.GetProperty("gewicht").GetDecimal(),
            4
        );
        Assert.True(waarden["ses-woa"].GetProperty("afgeleid").GetBoolean());
        var boeking = await Get(
            string.Create(
                CultureInfo.InvariantCulture,
                $"/v1/boekingen/{waarden["inwoners"].GetProperty("boeking").GetInt64()}"
            )
        );
        Assert.Equal("indicator-vastgesteld", boeking.Json.GetProperty("soort").GetString());
    }

    [Fact]
    public async Task By_address_by_body_and_by_command_the_division_is_the_same()
    {
        var adres = await Get("/v1/verdelingen?" + Gelderland);
        var body = await Post(
            """
            {"sleutel":"spreidingswet","gebied":"PV25","aantal":11704,"waarvanAmv":992,"via":"subregio","peildatum":"2024-01-01"}
            """
        );
        Assert.Equal(adres.Text, body.Text);

        var opdracht = await Uitkomst.Van([
            .. "verdeel spreidingswet --gebied PV25 --aantal 11704 --amv 992 --via subregio --peildatum 2024-01-01".Split(
                ' '
            ),
            "--boek",
            server.BookPath,
            "--formaat",
            "json",
        ]);
        Assert.Equal(App.Gelukt, opdracht.Code);
        Assert.Equal(
            Delen(adres.Json).Select(d => (Tekst(d, "gebied"), Getal(d, "aantal"), Getal(d, "waarvanAmv"))),
            Delen(JsonDocument.Parse(opdracht.Figures).RootElement)
                .Select(d => (Tekst(d, "gebied"), Getal(d, "aantal"), Getal(d, "waarvanAmv")))
        );
    }

    [Fact]
    public async Task Without_a_day_the_body_asks_of_the_same_day_as_the_address()
    {
        var adres = await Get("/v1/verdelingen?sleutel=inwoners&gebied=PV25&aantal=100");
        var body = await Post("""{"sleutel":"inwoners","gebied":"PV25","aantal":100}""");
        Assert.Equal(Tekst(adres.Json, "peildatum"), Tekst(body.Json, "peildatum"));
    }

    [Fact]
    public async Task The_parts_add_up_at_every_level_and_every_number_has_its_reason()
    {
        var antwoord = await Get("/v1/verdelingen?" + Gelderland);
        var delen = Delen(antwoord.Json).ToList();
        foreach (var geheel in delen.Where(d => d.TryGetProperty("onverdeeld", out _)))
        {
            var eigen = delen.Where(d =>
                d.TryGetProperty("van", out var van) && van.GetString() == Tekst(geheel, "gebied")
            );
            Assert.Equal(Getal(geheel, "aantal") - Getal(geheel, "onverdeeld"), eigen.Sum(d => Getal(d, "aantal")));
            Assert.Equal(Getal(geheel, "waarvanAmv"), eigen.Sum(d => Getal(d, "waarvanAmv")));
        }
        Assert.Equal(11_704, Getal(delen[0], "aantal"));
        Assert.Equal(992, Getal(delen[0], "waarvanAmv"));
        Assert.All(delen, d => Assert.NotEmpty(Tekst(d, "toelichting")!));
    }

    [Fact]
    public async Task A_bound_in_the_body_is_honoured_and_told()
    {
        var antwoord = await Post(
            """
            {"sleutel":"spreidingswet","gebied":"PV25","aantal":11704,"peildatum":"2024-01-01","via":"subregio","grenzen":[
              {"gebied":"GM0202","minimum":1500},{"gebied":"GM0228","maximum":5},{"gebied":"RT-ACHTERHOEK","sleutel":"inwoners"}]}
            """
        );
        var delen = Delen(antwoord.Json).ToDictionary(d => Tekst(d, "gebied")!);
        Assert.True(Getal(delen["GM0202"], "aantal") >= 1500);
        Assert.True(Getal(delen["GM0228"], "aantal") <= 5);
        Assert.Equal("minimum", Tekst(delen["GM0202"], "grens"));
        Assert.Equal(11_704, delen.Values.Where(d => Tekst(d, "niveau") == "gemeente").Sum(d => Getal(d, "aantal")));
    }

    [Fact]
    public async Task All_that_is_wrong_with_an_address_is_told_at_once_by_name()
    {
        var antwoord = await server.Get(
            "/v1/verdelingen?sleutel=onzin&aantal=veel&gebied=%21&methode=x&via=wijk&grenzen=y&zaat=1&indicatordatum=z&eigenSleutels=q"
        );
        Assert.Equal(400, antwoord.Status);
        Assert.Equal(
            ["aantal", "eigenSleutels", "gebied", "grenzen", "indicatordatum", "methode", "sleutel", "via", "zaat"],
            Plaatsen(antwoord).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_body_is_told_at_once_with_its_place()
    {
        var antwoord = await server.Post(
            "/v1/verdelingen",
            """{"sleutel":7,"aantal":{},"gebied":"PV25","peildatum":"gisteren","soort":"x","grenzen":[{"minimum":4},{"gebied":"GM0202","minimum":[]},{"gebied":"GM0228","maxmum":5}]}"""
        );
        Assert.Equal(400, antwoord.Status);
        Assert.Superset(
            new HashSet<string>
            {
                "/sleutel",
                "/aantal",
                "/peildatum",
                "/soort",
                "/grenzen/0",
                "/grenzen/1/minimum",
                "/grenzen/2/maxmum",
            },
            Plaatsen(antwoord).ToHashSet()
        );
    }

    [Theory]
    [InlineData("sleutel=koenigsteiner&aantal=100&peildatum=2024-01-01", "belastingopbrengst")]
    [InlineData("sleutel=inwoners&gebied=GM0202&aantal=100&peildatum=2024-01-01", "Arnhem")]
    [InlineData("sleutel=inwoners&gebied=PV25&aantal=100&peildatum=2024-01-01&grenzen=GM0202%3D200-", "200")]
    [InlineData("sleutel=inwoners&gebied=PV25&aantal=2000000000&peildatum=2024-01-01", "ligt niet tussen")]
    public async Task What_cannot_be_divided_is_refused_with_the_reason(string vraag, string reden)
    {
        var antwoord = await server.Get("/v1/verdelingen?" + vraag);
        Assert.Equal(422, antwoord.Status);
        Assert.Contains(reden, Tekst(antwoord.Json, "detail"), StringComparison.Ordinal);
        Assert.Equal([], OpenApiDocument.Committed.Check("GET", "/v1/verdelingen", antwoord));
    }

    [Fact]
    public async Task A_key_that_is_not_there_is_not_found_and_nothing_is_ever_booked()
    {
        var before = server.Ledger.Book.Last;
        Assert.Equal(404, (await server.Get("/v1/sleutels/onzin")).Status);
        Assert.Equal(404, (await server.Get("/v1/sleutels/inwoners?gebied=PV99&peildatum=2024-01-01")).Status);
        await Get("/v1/verdelingen?" + Gelderland);
        Assert.Equal(before, server.Ledger.Book.Last);
    }

    private async Task<ApiAnswer> Get(string path)
    {
        var answer = await server.Get(path);
        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal([], OpenApiDocument.Committed.Check("GET", path, answer));
        return answer;
    }

    private async Task<ApiAnswer> Post(string body)
    {
        var answer = await server.Post("/v1/verdelingen", body);
        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal([], OpenApiDocument.Committed.Check("POST", "/v1/verdelingen", answer));
        return answer;
    }

    private static List<JsonElement> Items(JsonElement pagina) =>
        [.. pagina.GetProperty("resultaten").EnumerateArray()];

    private static List<JsonElement> Delen(JsonElement verdeling) =>
        [.. verdeling.GetProperty("delen").EnumerateArray()];

    private static IEnumerable<string> Plaatsen(ApiAnswer antwoord) =>
        antwoord.Json.GetProperty("fouten").EnumerateArray().Select(f => Tekst(f, "plaats")!);

    private static string? Tekst(JsonElement element, string veld) => element.GetProperty(veld).GetString();

    private static int Getal(JsonElement element, string veld) => element.GetProperty(veld).GetInt32();
}
