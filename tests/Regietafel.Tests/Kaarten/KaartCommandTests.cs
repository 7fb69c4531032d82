using System.Text.RegularExpressions;
using Regietafel.Kaarten;
using Regietafel.Tests.Cli;
using Regietafel.Web;

namespace Regietafel.Tests.Kaarten;

public sealed partial class KaartCommandTests(ExampleBook book) : IClassFixture<ExampleBook>, IDisposable
{
    /// <summary>Two squares side by side: Arnhem and, to its east, Nijmegen.</summary>
    private const string Graden = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"gm_code":"GM0202"},"geometry":{"type":"Polygon","coordinates":[[[5.8,52],[5.9,52],[5.9,52.1],[5.8,52.1],[5.8,52]]]}},
        {"type":"Feature","properties":{"gm_code":"GM0268"},"geometry":{"type":"MultiPolygon","coordinates":[[[[5.9,52],[6.0,52],[6.0,52.1],[5.9,52.1],[5.9,52]]]]}}]}
        """;

    /// <summary>Ten by ten kilometres to the north-east of Amersfoort, where the Dutch grid has its centre.</summary>
    private const string Meters = """
        {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[
        {"type":"Feature","properties":{"statcode":"GM0307"},"geometry":{"type":"Polygon","coordinates":[[[155000,463000],[165000,463000],[165000,473000],[155000,473000],[155000,463000]]]}}]}
        """;

    private readonly string _map = Path.GetTempFileName();

    [Fact]
    public async Task Borders_are_kept_beside_the_book_and_say_which_municipalities_have_none()
    {
        var answer = await Laad(Graden);
        Assert.Equal(App.Gelukt, answer.Code);
        Assert.Contains("2 gebieden hebben nu grenzen", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Zonder grens:", answer.Words, StringComparison.Ordinal);
        Assert.NotEqual("", Kaart.Lees(_map).Versie);
    }

    [Fact]
    public async Task A_map_of_a_few_borders_stays_a_cartogram()
    {
        await Laad(Graden);
        var page = await Page(Kaart.Lees(_map), "/gebied/PV25?peildatum=2024-01-01");
        Assert.Empty(Paths().Matches(page));
        Assert.NotEmpty(Circles().Matches(page));
    }

    [Fact]
    public async Task The_page_of_an_area_draws_the_borders_of_its_municipalities()
    {
        await Laad(Blocks(Voorbeeld.Csv.Reference("gemeenten").Select(r => r["code"])));
        var page = await Page(Kaart.Lees(_map), "/gebied/PV25?peildatum=2024-01-01");
        Assert.Equal(51, Paths().Count(page));
        Assert.Empty(Circles().Matches(page));
    }

    [Fact]
    public async Task The_dutch_grid_is_recognised()
    {
        Assert.Equal(App.Gelukt, (await Laad(Meters)).Code);
        // The centre of the grid: 52°09′18.62″ north, 5°23′13.94″ east.
        Assert.Contains((538721, 5215517), (await Rings())[0]);
        Assert.Equal(App.Gelukt, (await Laad(Meters.Replace("urn:ogc:def:crs:EPSG::28992", ""))).Code);
        Assert.Contains((538721, 5215517), (await Rings())[0]);
    }

    [Theory]
    [InlineData("gemeentecode", "\"0202\"")]
    [InlineData("statcode", "\"GM0202\"")]
    [InlineData("GM_CODE", "\"gm0202\"")]
    [InlineData("code", "202")]
    public async Task The_code_is_found_under_the_names_it_has_in_the_field(string name, string value) =>
        Assert.Equal(App.Gelukt, (await Laad(Graden.Replace("\"gm_code\":\"GM0202\"", $"\"{name}\":{value}"))).Code);

    [Fact]
    public async Task All_problems_are_told_and_no_map_is_written()
    {
        File.Delete(_map);
        var answer = await Laad(
            """
            {"features":[
            {"properties":{"naam":"Ergens"},"geometry":{"type":"Polygon","coordinates":[[[5.8,52],[5.9,52],[5.9,52.1]]]}},
            {"properties":{"gm_code":"GM0202"},"geometry":{"type":"Point","coordinates":[5.8,52]}},
            {"properties":{"gm_code":"GM0268"},"geometry":{"type":"Polygon","coordinates":[[[52,5.8],[52,5.9],[52.1,5.9]]]}},
            {"properties":{"gm_code":"GM0200"},"geometry":null},
            7]}
            """
        );
        Assert.Equal(App.Geweigerd, answer.Code);
        Assert.Contains("gebied 1: geen code", answer.Words, StringComparison.Ordinal);
        Assert.Contains("gebied 2 (GM0202): een Point is geen grens", answer.Words, StringComparison.Ordinal);
        Assert.Contains(
            "gebied 3 (GM0268): [52,5.8] is geen plek in Nederland",
            answer.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("gebied 4 (GM0200): geen grens", answer.Words, StringComparison.Ordinal);
        Assert.Contains("gebied 5: geen code", answer.Words, StringComparison.Ordinal);
        Assert.False(File.Exists(_map));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"features\":{}}")]
    [InlineData("{\"features\":[]}")]
    [InlineData("{\"crs\":7,\"features\":[null]}")]
    public async Task What_is_no_map_is_refused(string text) => Assert.Equal(App.Geweigerd, (await Laad(text)).Code);

    [Theory]
    [InlineData("{\"versie\":9,\"bron\":\"\",\"grenzen\":{}}")]
    [InlineData("{\"versie\":1,\"bron\":\"\",\"grenzen\":{\"Arnhem\":[]}}")]
    [InlineData("{}")]
    [InlineData("iets anders")]
    public void A_file_that_is_not_ours_is_refused(string text)
    {
        File.WriteAllText(_map, text);
        Assert.Throws<Refusal>(() => Kaart.Lees(_map));
    }

    [Fact]
    public async Task Neighbours_still_share_their_border_after_it_was_simplified()
    {
        // A border that wavers a metre here and a kilometre there, seen from both sides in opposite directions.
        var border = Enumerable
            .Range(0, 51)
            .Select(i => (5.9 + (i % 7 == 3 ? 0.01 : i % 2 * 0.00001), 52 + (i * 0.002)))
            .ToList();
        var west = border.Append((5.8, 52.1)).Append((5.8, 52.0)).ToList();
        var east = Enumerable.Reverse(border).Append((6.0, 52.0)).Append((6.0, 52.1)).ToList();
        await Laad($$"""{"features":[{{Feature("GM0202", west)}},{{Feature("GM0268", east)}}]}""");
        var rings = await Rings();
        var shared = rings[0].Intersect(rings[1]).Count();
        Assert.InRange(shared, 10, 40);
        Assert.All(rings, ring => Assert.Equal(shared + 2, ring.Count));
    }

    public void Dispose() => File.Delete(_map);

    private async Task<Uitkomst> Laad(string json)
    {
        var bestand = Path.GetTempFileName();
        await File.WriteAllTextAsync(bestand, json);
        var answer = await Uitkomst.Van("kaart", bestand, "--boek", book.Path, "--naar", _map);
        File.Delete(bestand);
        return answer;
    }

    private async Task<string> Page(Kaart kaart, string path)
    {
        var opening = Regietafel.Ledger.Ledger.Open(book.Path, TimeProvider.System, alleenLezen: true);
        var options = ServerOptions.Of("127.0.0.1", 0, null) with { Kaart = kaart };
        await using var server = await Server.Start(options, opening, TimeProvider.System);
        using var client = new HttpClient { BaseAddress = new(server.Urls.Single()) };
        return await client.GetStringAsync(path);
    }

    private static string Blocks(IEnumerable<string> codes) =>
        $$"""{"features":[{{string.Join(',', codes.Select((code, i) => Feature(code, Block(4 + (i % 20 * 0.1), 51 + (i / 20 * 0.1)))))}}]}""";

    private static List<(double, double)> Block(double x, double y) =>
        [(x, y), (x + 0.1, y), (x + 0.1, y + 0.1), (x, y + 0.1)];

    private static string Feature(string code, List<(double X, double Y)> ring) =>
        $$$"""{"properties":{"gm_code":"{{{code}}}"},"geometry":{"type":"Polygon","coordinates":[[{{{string.Join(',', ring.Append(ring[0]).Select(p => FormattableString.Invariant($"[{p.X:0.#####},{p.Y:0.#####}]")))}}}]]}}""";

    /// <summary>The points in the file, ring by ring.</summary>
    private async Task<List<List<(int, int)>>> Rings() =>
        [
            .. Ring()
                .Matches(await File.ReadAllTextAsync(_map))
                .Select(ring =>
                {
                    var (x, y, points) = (0, 0, new List<(int, int)>());
                    foreach (var pair in ring.Groups[1].Value.Split(',').Select(int.Parse).Chunk(2))
                        points.Add((x += pair[0], y += pair[1]));
                    return points;
                }),
        ];

    [GeneratedRegex(@"\[(-?\d[-\d,]*)\]")]
    private static partial Regex Ring();

    [GeneratedRegex("<path class=\"pace")]
    private static partial Regex Paths();

    [GeneratedRegex("<circle class=\"pace")]
    private static partial Regex Circles();
}
