using System.Text.Json;
using Regietafel.Tests.Voorbeeld;

namespace Regietafel.Tests.Api;

public sealed class ApiReadingTests(ApiServer server) : IClassFixture<ApiServer>
{
    public static IEnumerable<ITheoryDataRow> Published => PublishedFigures.All;

    [Theory, MemberData(nameof(Published))]
    public async Task A_published_figure_is_as_published_and_its_herkomst_leads_to_entries(
        string peildatum,
        string bekendOp,
        string gebied,
        string taak,
        string cijfer,
        string soort,
        string per,
        int? aantal
    )
    {
        var peil = $"?peildatum={peildatum}" + (bekendOp.Length > 0 ? $"&bekendOp={bekendOp}" : "");
        var stand = await server.Get($"/v1/gebieden/{gebied}/stand{peil}");
        var figure = stand.Figure(taak, cijfer, Maybe(soort), Maybe(per));
        Assert.Equal(aantal, Number(figure));
        Assert.Equal(
            aantal is null ? "niet-geregistreerd" : "geregistreerd",
            figure.GetProperty("registratie").GetString()
        );

        var query = peil + (soort.Length > 0 ? $"&soort={soort}" : "") + (per.Length > 0 ? $"&per={per}" : "");
        var herkomst = await server.Get($"/v1/gebieden/{gebied}/herkomst/{taak}/{cijfer}{query}");
        Assert.Equal(aantal, Number(herkomst.Json));
        Assert.NotEmpty(herkomst.Json.GetProperty("boekingen").EnumerateArray());

        static string? Maybe(string text) => text.Length > 0 ? text : null;
    }

    [Fact]
    public async Task The_stand_has_what_is_counted_from_the_locations_beside_what_was_reported_and_says_which_counts()
    {
        var taken = (await server.Get("/v1/gebieden/PV25/stand?peildatum=2024-04-01")).Json.GetProperty("taken");
        var geteld = taken[0].GetProperty("geteld");
        Assert.Equal(
            (9274, 9214, -60, "gemeld", 41),
            (
                geteld.GetProperty("gemeld").GetInt32(),
                geteld.GetProperty("geteld").GetInt32(),
                geteld.GetProperty("verschil").GetInt32(),
                geteld.GetProperty("telt").GetString(),
                geteld.GetProperty("locaties").GetInt32()
            )
        );
        Assert.Equal(
            ["RO 4815 4815 0 False", "NO 3149 3149 0 False", "TGO 1310 1250 -60 False", "AMV  964  True"],
            geteld
                .GetProperty("soorten")
                .EnumerateArray()
                .Select(s =>
                    string.Join(
                        ' ',
                        new[] { "soort", "gemeld", "geteld", "verschil", "onvolledig" }.Select(n => s.GetProperty(n))
                    )
                )
        );
        Assert.False(taken[1].TryGetProperty("geteld", out _));
        var gemeente = await server.Get("/v1/gebieden/GM0197/stand?peildatum=2024-04-01");
        Assert.DoesNotContain("\"geteld\"", gemeente.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/gebieden")]
    [InlineData("/v1/gebieden?niveau=veiligheidsregio&paginaGrootte=5&pagina=2")]
    [InlineData("/v1/gebieden?zoek=arnhem")]
    [InlineData("/v1/gebieden/GM0202?peildatum=2024-01-01")]
    [InlineData("/v1/gebieden/PV25/stand")]
    [InlineData("/v1/gebieden/NL/stand?peildatum=1900-01-01")]
    [InlineData("/v1/gebieden/NL/stand?peildatum=2199-12-31")]
    [InlineData("/v1/gebieden/NL/stand?peildatum=0001-01-01", 400)]
    [InlineData("/v1/gebieden/NL/stand?peildatum=9999-12-31", 400)]
    [InlineData("/v1/gebieden/NL/stand?bekendOp=0001-01-01", 400)]
    [InlineData("/v1/gebieden/NL/stand?bekendOp=9999-12-31T23:59:59Z", 400)]
    [InlineData("/v1/gebieden/NL/herkomst/asiel/opgave?per=0001-01-01", 400)]
    [InlineData("/v1/gebieden/PV25/delen?peildatum=2024-01-08")]
    [InlineData("/v1/gebieden/PV25/delen?per=gemeente&peildatum=2024-01-08&bekendOp=2024-01-20T10:00:00Z")]
    [InlineData("/v1/gebieden/PV25/herkomst/statushouders/afwijking?per=2023-II&peildatum=2024-01-01")]
    [InlineData("/v1/gebieden/PV25/herkomst/statushouders/maandnorm?peildatum=2024-01-01")]
    [InlineData("/v1/gebieden/PV25/trend?taak=asiel&peildatum=2024-01-01")]
    [InlineData("/v1/gebieden/PV25/trend?taak=statushouders&peildatum=2024-01-01&van=2022-01-01")]
    [InlineData("/v1/wijzigingen?vanPeildatum=2023-12-01&peildatum=2024-01-08&gebied=PV25")]
    [InlineData("/v1/locatieonderzoeken?peildatum=2024-01-08")]
    [InlineData("/v1/locatieonderzoeken?gebied=GM0226&peildatum=2024-01-08&bekendOp=2023-12-12")]
    [InlineData("/v1/locatieonderzoeken/liemers-2023?peildatum=2024-01-08")]
    [InlineData("/v1/locatieonderzoeken/liemers-2023?peildatum=2023-10-31", 404)]
    [InlineData("/v1/locatieonderzoeken/onzin", 404)]
    [InlineData("/v1/locatieonderzoeken?gebied=PV99", 404)]
    [InlineData("/v1/locatieonderzoeken/liemers-2023?gewicht=1", 400)]
    [InlineData("/v1/bronnen")]
    [InlineData("/v1/boekingen?paginaGrootte=1000")]
    [InlineData("/v1/boekingen?na=5000")]
    [InlineData("/v1/boekingen?na=999999999999")]
    [InlineData("/v1/boekingen/1")]
    [InlineData("/v1/gebieden?pagina=999999", 200)]
    [InlineData("/v1/gebieden?niveau=wijk", 400)]
    [InlineData("/v1/gebieden?pagina=0&paginaGrootte=100000", 400)]
    [InlineData("/v1/gebieden/PV25/stand?peildatum=gisteren&bekendOp=ooit&meer=1", 400)]
    [InlineData("/v1/gebieden/PV25/trend", 400)]
    [InlineData("/v1/gebieden/PV25/trend?taak=asiel&van=0001-01-01", 400)]
    [InlineData("/v1/wijzigingen", 400)]
    [InlineData("/v1/gebieden/PV99", 404)]
    [InlineData("/v1/gebieden/Gelderland/stand", 404)]
    [InlineData("/v1/gebieden/GM0236/stand?peildatum=2024-01-01", 404)]
    [InlineData("/v1/gebieden/PV25/herkomst/asiel/eindsaldo", 404)]
    [InlineData("/v1/gebieden/PV25/herkomst/asiel/geluk", 404)]
    [InlineData("/v1/gebieden/PV25/herkomst/wonen/opgave", 404)]
    [InlineData("/v1/boekingen/0", 404)]
    [InlineData("/v1/boekingen/één", 404)]
    [InlineData("/v1/gebieden/", 404)]
    [InlineData("/v1/gebieden/PV25/stand/", 404)]
    [InlineData("/v1/onzin", 404)]
    public async Task An_answer_is_as_the_document_says(string path, int status = 200)
    {
        var answer = await server.Get(path);
        Assert.Equal(status, answer.Status);
        Assert.Equal([], OpenApiDocument.Committed.Check("GET", path, answer));
        if (status >= 400)
            Assert.Equal("application/problem+json", answer.Headers["Content-Type"].Split(';')[0]);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_question_is_told_at_once()
    {
        var answer = await server.Get("/v1/gebieden?niveau=wijk&pagina=nul&peildatun=2024-01-01");
        Assert.Equal(
            ["niveau", "pagina", "peildatun"],
            answer.Json.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("plaats").GetString())
        );
    }

    [Fact]
    public async Task A_day_outside_the_calendar_is_told_at_the_parameter_that_has_it()
    {
        var answer = await server.Get("/v1/gebieden/NL/stand?peildatum=0001-01-01&bekendOp=2200-01-01");
        Assert.Equal(
            ["peildatum", "bekendOp"],
            answer.Json.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("plaats").GetString())
        );
    }

    [Fact]
    public async Task Pages_link_to_each_other_until_all_areas_were_seen()
    {
        var (seen, next) = (new List<string?>(), (string?)"/v1/gebieden?paginaGrootte=150&peildatum=2024-01-01");
        while (next is not null)
        {
            var page = await server.Get(next);
            seen.AddRange(
                page.Json.GetProperty("resultaten").EnumerateArray().Select(g => g.GetProperty("code").GetString())
            );
            var links = page.Json.GetProperty("_links");
            next = links.TryGetProperty("next", out var link) ? link.GetProperty("href").GetString() : null;
            if (next is not null)
                Assert.Contains($"<{next}>; rel=\"next\"", page.Headers["Link"], StringComparison.Ordinal);
            Assert.Equal(
                page.Headers["Link"],
                (await server.Get(links.GetProperty("self").GetProperty("href").GetString()!)).Headers["Link"]
            );
        }
        Assert.Equal(1 + 12 + 25 + 7 + 342, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task Who_reads_on_after_the_last_number_sees_every_entry_once()
    {
        var (count, next) = (0L, (string?)"/v1/boekingen?paginaGrootte=1000");
        while (next is not null)
        {
            var page = (await server.Get(next)).Json;
            foreach (var entry in page.GetProperty("resultaten").EnumerateArray())
                Assert.Equal(++count, entry.GetProperty("nummer").GetInt64());
            next = page.GetProperty("_links").TryGetProperty("next", out var link)
                ? link.GetProperty("href").GetString()
                : null;
        }
        Assert.Equal(server.Ledger.Book.Last, count);
    }

    [Fact]
    public async Task An_answer_that_is_known_already_is_not_sent_again()
    {
        var first = await server.Get("/v1/gebieden/PV25/stand?peildatum=2024-01-01");
        var again = await server.Get(
            "/v1/gebieden/PV25/stand?peildatum=2024-01-01",
            ("If-None-Match", first.Headers["ETag"])
        );
        Assert.StartsWith($"\"{server.Ledger.Book.Last}.", first.Headers["ETag"], StringComparison.Ordinal);
        Assert.Equal(304, again.Status);
        Assert.Empty(again.Text);
        Assert.Equal(first.Headers["ETag"], again.Headers["ETag"]);
        Assert.Contains("API-Version", again.Headers.Keys);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_method_that_an_address_does_not_know_is_told_so(string method)
    {
        using var request = new HttpRequestMessage(new(method), "/v1/boekingen");
        var answer = await server.Send(request);
        Assert.Equal(405, answer.Status);
        Assert.Equal("methode-onbekend", answer.Json.GetProperty("code").GetString());
        Assert.Contains("POST", answer.Headers["Allow"], StringComparison.Ordinal);
    }

    private static int? Number(JsonElement figure) =>
        figure.GetProperty("aantal") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
}
