using System.Text.Json;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>An operation of the API as a page shows it; <paramref name="Voorbeeld"/> is an address to try.</summary>
public sealed record ApiOperatie(
    string Methode,
    string Pad,
    string Titel,
    string Uitleg,
    IReadOnlyList<(string Naam, string Uitleg)> Parameters,
    string? Voorbeeld
);

/// <summary>The API as a page for people: what docs/openapi.json says, by subject.</summary>
public sealed record ApiModel(Peil Peil)
{
    private static readonly Lazy<IReadOnlyList<(string Kop, IReadOnlyList<ApiOperatie> Operaties)>> Alle = new(Lees);

    public IReadOnlyList<(string Kop, IReadOnlyList<ApiOperatie> Operaties)> Groepen => Alle.Value;

    private static IReadOnlyList<(string, IReadOnlyList<ApiOperatie>)> Lees()
    {
        using var json = JsonDocument.Parse(OpenApi.Document);
        var root = json.RootElement;
        return
        [
            .. root.GetProperty("paths")
                .EnumerateObject()
                .SelectMany(pad =>
                    pad.Value.EnumerateObject()
                        .Select(o =>
                            (
                                Kop: Tekst(o.Value.GetProperty("tags")[0]),
                                Operatie: Operatie(root, o.Name, pad.Name, o.Value)
                            )
                        )
                )
                .GroupBy(o => o.Kop, o => o.Operatie)
                .Select(g => (g.Key, (IReadOnlyList<ApiOperatie>)[.. g])),
        ];
    }

    private static ApiOperatie Operatie(JsonElement root, string methode, string pad, JsonElement operatie)
    {
        var parameters = operatie.TryGetProperty("parameters", out var alle)
            ? alle.EnumerateArray().Select(p => Verwijzing(root, p)).ToList()
            : [];
        return new(
            methode.ToUpperInvariant(),
            "/v1" + pad,
            Tekst(operatie.GetProperty("summary")),
            Tekst(operatie.GetProperty("description")),
            [
                .. parameters
                    .Where(p => Tekst(p.GetProperty("in")) == "query")
                    .Where(p => Tekst(p.GetProperty("name")) is not ("peildatum" or "bekendOp"))
                    .Select(p => (Tekst(p.GetProperty("name")), Tekst(p.GetProperty("description")))),
            ],
            methode == "get" ? Voorbeeld("/v1" + pad, parameters) : null
        );
    }

    /// <summary>The address with the example of everything it needs.</summary>
    private static string Voorbeeld(string pad, List<JsonElement> parameters)
    {
        var query = QueryString.Empty;
        foreach (var parameter in parameters.Where(p => p.TryGetProperty("required", out _)))
        {
            var (naam, waarde) = (Tekst(parameter.GetProperty("name")), parameter.GetProperty("example").ToString());
            if (Tekst(parameter.GetProperty("in")) == "path")
                pad = pad.Replace($"{{{naam}}}", waarde, StringComparison.Ordinal);
            else
                query = query.Add(naam, waarde);
        }
        return pad + query;
    }

    private static JsonElement Verwijzing(JsonElement root, JsonElement element) =>
        element.TryGetProperty("$ref", out var naar)
            ? Tekst(naar).Split('/').Skip(1).Aggregate(root, (plek, deel) => plek.GetProperty(deel))
            : element;

    private static string Tekst(JsonElement element) => element.GetString()!;
}
