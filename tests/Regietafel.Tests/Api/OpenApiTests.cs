using System.Text.Json;
using System.Text.RegularExpressions;
using Regietafel.Tests.Huis;

namespace Regietafel.Tests.Api;

/// <summary>The NL API Design Rules 2.1 as far as a document shows them, and that the document is what the server does.</summary>
public sealed partial class OpenApiTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static readonly OpenApiDocument Document = OpenApiDocument.Committed;

    private static readonly JsonElement Root = Document.Root;

    [Fact]
    public async Task The_served_document_is_the_committed_one_and_any_site_may_read_it()
    {
        var answer = await server.Get("/v1/openapi.json");
        Assert.Equal(Repository.Read("docs/openapi.json"), answer.Text);
        Assert.Equal("*", answer.Headers["Access-Control-Allow-Origin"]);
        Assert.StartsWith("application/json", answer.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_route_is_described_and_every_description_has_a_route() =>
        Assert.Equal(
            server.Routes().Order(StringComparer.Ordinal),
            Document.Operations().Select(o => $"{o.Method.ToUpperInvariant()} {o.Path}").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void It_is_OpenAPI_3_1() => Assert.Matches(@"^3\.1\.\d+$", Root.GetProperty("openapi").GetString());

    [Fact]
    public async Task Its_version_is_semver_and_that_of_every_answer()
    {
        var version = Root.GetProperty("info").GetProperty("version").GetString();
        Assert.Matches(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$", version);
        foreach (var path in (string[])["/v1/gebieden", "/v1/gebieden/PV99", "/v1/niks", "/v1", "/v1/gebieden?x=1"])
            Assert.Equal(version, (await server.Get(path)).Headers["API-Version"]);
    }

    [Fact]
    public void It_names_whom_to_turn_to() =>
        Assert.All(
            (string[])["name", "email", "url"],
            field => Assert.NotEmpty(Root.GetProperty("info").GetProperty("contact").GetProperty(field).GetString()!)
        );

    [Fact]
    public void The_major_version_is_in_the_address_of_every_server_and_none_is_without_tls() =>
        Assert.All(
            Root.GetProperty("servers").EnumerateArray().Select(s => s.GetProperty("url").GetString()!),
            url =>
            {
                Assert.Matches(@"/v\d+$", url);
                Assert.DoesNotMatch("^http://", url);
            }
        );

    [Fact]
    public void Paths_are_in_kebab_case_without_a_trailing_slash() =>
        Assert.All(
            Document.Operations().Select(o => o.Path).Where(path => path != "/openapi.json"),
            path => Assert.Matches(@"^(/([a-z0-9]+(-[a-z0-9]+)*|\{[a-zA-Z]+\}))+$", path)
        );

    [Fact]
    public void Query_keys_are_in_lower_camel_case() =>
        Assert.All(
            Parameters().Where(p => p.GetProperty("in").GetString() == "query"),
            p => Assert.Matches("^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$", p.GetProperty("name").GetString())
        );

    [Fact]
    public void Only_standard_methods_are_used() =>
        Assert.All(
            Document.Operations(),
            o => Assert.Contains(o.Method, (string[])["get", "post", "put", "patch", "delete"])
        );

    [Fact]
    public void Every_operation_has_an_id_of_its_own_a_summary_a_description_and_a_known_tag()
    {
        var tags = Root.GetProperty("tags").EnumerateArray().Select(t => t.GetProperty("name").GetString()).ToList();
        var operations = Document.Operations().Select(o => o.Operation).ToList();
        Assert.Equal(
            operations.Count,
            operations.Select(o => o.GetProperty("operationId").GetString()).Distinct().Count()
        );
        Assert.All(
            operations,
            o =>
            {
                Assert.NotEmpty(o.GetProperty("summary").GetString()!);
                Assert.NotEmpty(o.GetProperty("description").GetString()!);
                Assert.Contains(o.GetProperty("tags")[0].GetString(), tags);
            }
        );
    }

    [Fact]
    public void Every_answer_carries_the_version_header() =>
        Assert.All(
            Responses(),
            r => Assert.True(r.Response.GetProperty("headers").TryGetProperty("API-Version", out _), r.Where)
        );

    [Fact]
    public void Every_error_is_problem_details_with_status_title_and_detail() =>
        Assert.All(
            Responses().Where(r => r.Status is "default" || r.Status[0] is '4' or '5'),
            r =>
            {
                var schema = Document.Schema.Resolve(
                    r.Response.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema")
                );
                Assert.All(
                    (string[])["status", "title", "detail"],
                    field =>
                        Assert.Contains(
                            field,
                            schema.GetProperty("required").EnumerateArray().Select(f => f.GetString())
                        )
                );
            }
        );

    [Fact]
    public void Whoever_sends_parameters_or_a_body_can_be_told_that_they_are_wrong() =>
        Assert.All(
            Document.Operations().Where(o => o.Method != "get" || o.Operation.TryGetProperty("parameters", out _)),
            o => Assert.True(o.Operation.GetProperty("responses").TryGetProperty("400", out _), o.Path)
        );

    [Fact]
    public void Dates_are_dates_and_moments_have_a_zone() =>
        Assert.All(
            Root.GetProperty("components")
                .GetProperty("schemas")
                .EnumerateObject()
                .Where(s => s.Value.TryGetProperty("properties", out _))
                .SelectMany(s => s.Value.GetProperty("properties").EnumerateObject()),
            p =>
            {
                var format = p.Value.TryGetProperty("format", out var f) ? f.GetString() : null;
                Assert.DoesNotContain(format, (string[])["time", "date-time-local"]);
                if (Regex.IsMatch(p.Name, "[dD]atum$|^geldig|Meting$"))
                    Assert.Equal("date", format);
            }
        );

    [Fact]
    public void Every_reference_leads_somewhere_and_every_schema_is_used()
    {
        var text = Root.GetRawText();
        var references = Reference().Matches(text).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.All(
            references,
            r => Document.Schema.Resolve(JsonDocument.Parse($$"""{"$ref":"#/{{r}}"}""").RootElement)
        );
        Assert.All(
            Root.GetProperty("components")
                .EnumerateObject()
                .SelectMany(kind => kind.Value.EnumerateObject().Select(c => $"components/{kind.Name}/{c.Name}")),
            component => Assert.Contains(component, references)
        );
    }

    [Fact]
    public void Every_parameter_in_a_path_is_described_and_required() =>
        Assert.All(
            Document.Operations(),
            o =>
                Assert.Equal(
                    PathParameter().Matches(o.Path).Select(m => m.Groups[1].Value).Order(),
                    Parameters(o.Operation)
                        .Where(p => p.GetProperty("in").GetString() == "path" && p.GetProperty("required").GetBoolean())
                        .Select(p => p.GetProperty("name").GetString()!)
                        .Order()
                )
        );

    [Fact]
    public void The_examples_fit_their_schemas() =>
        Assert.All(
            Document.Operations().SelectMany(o => Media(o.Operation)),
            media => Assert.Empty(Document.Schema.Check(media.GetProperty("schema"), media.GetProperty("example")))
        );

    [Fact]
    public async Task The_page_about_the_API_names_every_operation_and_its_examples_work()
    {
        var page = await server.Client.GetStringAsync("/api");
        Assert.All(
            Document.Operations(),
            o => Assert.Contains($"{o.Method.ToUpperInvariant()} /v1{o.Path}", page, StringComparison.Ordinal)
        );
        var examples = Example()
            .Matches(page)
            .Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value))
            .ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples.Where(e => e != "/v1/openapi.json"))
        {
            var answer = await server.Get(example);
            Assert.Equal(200, answer.Status);
            Assert.Equal([], Document.Check("GET", example, answer));
        }
    }

    private static IEnumerable<JsonElement> Media(JsonElement operation) =>
        operation
            .GetProperty("responses")
            .EnumerateObject()
            .Select(r => Document.Schema.Resolve(r.Value))
            .Concat(operation.TryGetProperty("requestBody", out var body) ? [body] : [])
            .Where(r => r.TryGetProperty("content", out _))
            .SelectMany(r => r.GetProperty("content").EnumerateObject().Select(c => c.Value))
            .Where(m => m.TryGetProperty("example", out _));

    private static IEnumerable<JsonElement> Parameters() =>
        Document.Operations().SelectMany(o => Parameters(o.Operation));

    private static IEnumerable<JsonElement> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().Select(Document.Schema.Resolve) : [];

    private static IEnumerable<(string Where, string Status, JsonElement Response)> Responses() =>
        Document
            .Operations()
            .SelectMany(o =>
                o.Operation.GetProperty("responses")
                    .EnumerateObject()
                    .Select(r => ($"{o.Method} {o.Path} {r.Name}", r.Name, Document.Schema.Resolve(r.Value)))
            );

    [GeneratedRegex("\"\\$ref\": \"#/([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("href=\"(/v1[^\"]*)\"")]
    private static partial Regex Example();

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex PathParameter();
}
