using System.Text.Json;
using Regietafel.Tests.Api;
using Regietafel.Tests.Cli;

namespace Regietafel.Tests.Toezicht;

/// <summary><c>regietafel toezicht</c> on the example book.</summary>
public sealed class ToezichtCommandTests(ExampleBook book) : IClassFixture<ExampleBook>
{
    private Task<Uitkomst> Vraag(params string[] args) => Uitkomst.Van(["toezicht", .. args, "--boek", book.Path]);

    [Fact]
    public async Task Without_an_area_it_shows_the_only_province_with_the_most_serious_first()
    {
        var answer = await Vraag("--peildatum", "2024-01-08");
        Assert.Equal(App.Gelukt, answer.Code);
        var lines = answer.Figures.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(52, lines.Length);
        Assert.StartsWith("Nunspeet (GM0302)", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("naar trede 4, vooraankondiging", lines[1].TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("Gelderland (PV25) op 8 januari 2024", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Verwacht is geen meting", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_municipality_is_told_whole_as_known_then()
    {
        var answer = await Vraag("GM0302", "--peildatum", "2023-10-05", "--bekend-op", "2023-10-06");
        Assert.Equal(App.Gelukt, answer.Code);
        Assert.Contains("Op trede 3 actief toezicht", answer.Figures, StringComparison.Ordinal);
        Assert.Contains("stand op 1 september 2023", answer.Figures, StringComparison.Ordinal);
        Assert.Matches(@"stand op 1 oktober 2023\s+n\.g\.", answer.Figures); // known two weeks later
    }

    [Fact]
    public async Task As_csv_there_is_a_row_a_municipality()
    {
        var rows = (await Vraag("PV25", "--peildatum", "2024-01-08", "--formaat", "csv")).Rows();
        Assert.Equal(51, rows.Count);
        Assert.Equal(
            ("Nunspeet", "3", "22", "4"),
            (rows[0]["gemeente"], rows[0]["trede"], rows[0]["nog in te lopen"], rows[0]["voorgestelde trede"])
        );
        Assert.Equal("niet geregistreerd", rows[0]["gehuisvest"]);
    }

    [Fact]
    public async Task As_json_it_is_the_answer_of_the_api()
    {
        var answer = await Vraag("GM1955", "--peildatum", "2023-12-02", "--formaat", "json");
        using var json = JsonDocument.Parse(answer.Figures);
        var gemeente = json.RootElement.GetProperty("gemeenten")[0];
        Assert.Equal(3, gemeente.GetProperty("trede").GetInt32());
        Assert.Equal("blijven", gemeente.GetProperty("voorstel").GetProperty("soort").GetString());
    }

    [Theory]
    [InlineData("VR06", "geen provincie en geen gemeente")]
    [InlineData("PV99", "geen gebied PV99")]
    public async Task What_is_no_province_or_municipality_is_refused(string gebied, string zin)
    {
        var answer = await Vraag(gebied, "--peildatum", "2024-01-08");
        Assert.Equal(App.Geweigerd, answer.Code);
        Assert.Contains(zin, answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_it_says_so()
    {
        var answer = await Vraag("--peildatum", "2019-01-01");
        Assert.Equal(App.Geweigerd, answer.Code);
        Assert.Contains(
            "Geen enkele provincie heeft op deze peildatum een taakstelling",
            answer.Words,
            StringComparison.Ordinal
        );
    }
}

/// <summary><c>GET /v1/gebieden/{code}/toezicht</c>.</summary>
public sealed class ToezichtApiTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("/v1/gebieden/PV25/toezicht?peildatum=2024-01-08", 51)]
    [InlineData("/v1/gebieden/GM0302/toezicht?peildatum=2023-10-05&bekendOp=2023-11-01", 1)]
    [InlineData("/v1/gebieden/PV26/toezicht?peildatum=2024-01-08", 26)]
    public async Task The_answer_is_as_described(string url, int gemeenten)
    {
        var answer = await server.Get(url);
        Assert.Equal(200, answer.Status);
        Assert.Equal(gemeenten, answer.Json.GetProperty("gemeenten").GetArrayLength());
        Assert.Equal([], OpenApiDocument.Committed.Check("GET", url, answer));
    }

    [Fact]
    public async Task It_says_where_a_municipality_stands_and_why_with_numbers_for_machines()
    {
        var answer = await server.Get("/v1/gebieden/GM0302/toezicht?peildatum=2023-10-05");
        var gemeente = answer.Json.GetProperty("gemeenten")[0];
        Assert.Equal(3, gemeente.GetProperty("trede").GetInt32());
        Assert.Equal(20, gemeente.GetProperty("verwachting").GetProperty("verwachtTekort").GetInt32());
        var half = gemeente.GetProperty("halfjaren")[1];
        Assert.Equal("2023-II", half.GetProperty("periode").GetString());
        Assert.Equal(6.67m, half.GetProperty("maandnorm").GetDecimal());
        Assert.Equal(
            [3, 8, 10],
            half.GetProperty("maanden").EnumerateArray().Select(m => m.GetProperty("gehuisvest").GetInt32())
        );
        Assert.Equal(JsonValueKind.Null, half.GetProperty("ontheffing").ValueKind);
        Assert.Equal(
            "/v1/gebieden/GM0302/toezicht?peildatum=2023-10-05",
            answer.Json.GetProperty("_links").GetProperty("self").GetProperty("href").GetString()
        );
    }

    [Theory]
    [InlineData("/v1/gebieden/VR06/toezicht", 404)]
    [InlineData("/v1/gebieden/GM9999/toezicht", 404)]
    [InlineData("/v1/gebieden/PV25/toezicht?toon=ladder", 400)]
    public async Task What_is_not_there_is_a_problem_in_Dutch(string url, int status)
    {
        var answer = await server.Get(url);
        Assert.Equal(status, answer.Status);
        Assert.Equal([], OpenApiDocument.Committed.Check("GET", url, answer));
    }

    [Fact]
    public async Task A_joint_change_and_a_step_can_be_booked()
    {
        var answer = await server.Post(
            "/v1/boekingen?proef=true",
            """
            {"auteur":"test","boekingen":[
              {"soort":"taakstelling-overgedragen","bron":{"code":"PRT-GLD-2024"},"feit":{"kenmerk":"B1","periode":"2024-I","vanGebied":"GM0202","naarGebied":"GM0299","aantal":5}},
              {"soort":"trede-bepaald","bron":{"code":"PRT-GLD-2024"},"feit":{"gebied":"GM0202","trede":1,"vanaf":"2024-01-10","reden":"Achterstand"}},
              {"soort":"laddertrede-vastgesteld","bron":{"code":"PRT-GLD-2024"},"feit":{"gebied":"PV25","trede":1,"naam":"gesprek","looptijd":"weken","weken":8,"drempel":3}}
            ]}
            """
        );
        Assert.True(answer.Status is 200 or 201, answer.Text);
        Assert.Equal(3, answer.Json.GetProperty("geboekt").GetInt32());
        var refused = await server.Post(
            "/v1/boekingen?proef=true",
            """
            {"auteur":"test","boekingen":[
              {"soort":"taakstelling-overgedragen","bron":{"code":"PRT-GLD-2024"},"feit":{"kenmerk":"B1","periode":"2024-I","vanGebied":"GM0202","naarGebied":"GM0202","aantal":5}},
              {"soort":"trede-bepaald","bron":{"code":"PRT-GLD-2024"},"feit":{"gebied":"GM0202","trede":9,"vanaf":"2024-01-10","reden":"Achterstand"}}
            ]}
            """
        );
        Assert.Equal(400, refused.Status);
        Assert.Contains("overdracht-met-zichzelf", refused.Text, StringComparison.Ordinal);
        Assert.Contains("trede-onjuist", refused.Text, StringComparison.Ordinal);
    }
}
