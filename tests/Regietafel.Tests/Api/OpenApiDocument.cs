using System.Text.Json;
using System.Text.RegularExpressions;
using Regietafel.Tests.Huis;

namespace Regietafel.Tests.Api;

/// <summary>The committed description of the API.</summary>
internal sealed class OpenApiDocument
{
    public static readonly OpenApiDocument Committed = new(Repository.Read("docs/openapi.json"));

    private OpenApiDocument(string text)
    {
        Root = JsonDocument.Parse(text).RootElement;
        Schema = new(Root);
    }

    public JsonElement Root { get; }

    public Schema Schema { get; }

    public IEnumerable<(string Path, string Method, JsonElement Operation)> Operations() =>
        Root.GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(o => (path.Name, o.Name, o.Value)));

    /// <summary>What is described for a status of an operation; a status that is not listed has the default one.</summary>
    public JsonElement Response(JsonElement operation, int status)
    {
        var responses = operation.GetProperty("responses");
        return Schema.Resolve(
            responses.TryGetProperty($"{status}", out var exact) ? exact : responses.GetProperty("default")
        );
    }

    /// <summary>Everything in an answer that is not as the document says.</summary>
    public IReadOnlyList<string> Check(string method, string path, ApiAnswer answer)
    {
        var operation = Find(method, path.Split('?')[0]["/v1".Length..]);
        if (operation is null)
            return answer.Status is 404 or 405 ? [] : [$"{method} {path} is not described"];
        var response = Response(operation.Value, answer.Status);
        if (!response.TryGetProperty("content", out var content))
            return answer.Text.Length == 0 ? [] : ["a body where none is described"];
        var (type, media) = content.EnumerateObject().Select(c => (c.Name, c.Value)).Single();
        return answer.Headers["Content-Type"].StartsWith(type, StringComparison.Ordinal)
            ? Schema.Check(media.GetProperty("schema"), answer.Json)
            : [$"{answer.Headers["Content-Type"]} is not {type}"];
    }

    private JsonElement? Find(string method, string path)
    {
        foreach (var (template, name, operation) in Operations())
        {
            var pattern =
                "^" + Regex.Replace(Regex.Escape(template).Replace("}", "\\}"), @"\\\{[^}]+\\\}", "[^/]+") + "$";
            if (name.Equals(method, StringComparison.OrdinalIgnoreCase) && Regex.IsMatch(path, pattern))
                return operation;
        }
        return null;
    }
}
