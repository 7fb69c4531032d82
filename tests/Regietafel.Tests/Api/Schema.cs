using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Regietafel.Tests.Api;

/// <summary>As much of JSON Schema 2020-12 as our OpenAPI document uses; a keyword it does not know fails, so that nothing goes unchecked.</summary>
internal sealed class Schema(JsonElement document)
{
    private static readonly HashSet<string> Silent = ["description", "examples", "example", "default"];

    /// <summary>Every place where the value is not as the schema says.</summary>
    public IReadOnlyList<string> Check(JsonElement schema, JsonElement value, string at = "")
    {
        var wrong = new List<string>();
        foreach (var keyword in schema.EnumerateObject().Where(k => !Silent.Contains(k.Name)))
            wrong.AddRange(Check(schema, keyword.Name, keyword.Value, value, at));
        return wrong;
    }

    public JsonElement Resolve(JsonElement element)
    {
        while (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("$ref", out var reference))
        {
            var target = document;
            foreach (var part in reference.GetString()!.Split('/').Skip(1))
                target = target.GetProperty(part);
            element = target;
        }
        return element;
    }

    private IEnumerable<string> Check(
        JsonElement schema,
        string keyword,
        JsonElement rule,
        JsonElement value,
        string at
    ) =>
        keyword switch
        {
            "$ref" => Check(Resolve(schema), value, at),
            "type" => When(!Types(rule).Any(type => IsType(type, value)), $"{at}: {value} is no {rule}"),
            "enum" => When(
                rule.EnumerateArray().All(e => !JsonElement.DeepEquals(e, value)),
                $"{at}: {value} is none of {rule}"
            ),
            "const" => When(!JsonElement.DeepEquals(rule, value), $"{at}: {value} is not {rule}"),
            "anyOf" => When(
                rule.EnumerateArray().All(option => Check(option, value, at).Count > 0),
                $"{at}: fits none"
            ),
            "required" => rule.EnumerateArray()
                .Where(name =>
                    value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _)
                )
                .Select(name => $"{at}/{name.GetString()} is missing"),
            "properties" => Properties(value)
                .Where(p => rule.TryGetProperty(p.Name, out _))
                .SelectMany(p => Check(rule.GetProperty(p.Name), p.Value, $"{at}/{p.Name}")),
            "additionalProperties" => Additional(schema, rule, value, at),
            "items" => value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, i) => Check(rule, item, $"{at}/{i}"))
                : [],
            "pattern" => Text(value, t => Regex.IsMatch(t, rule.GetString()!), at),
            "format" => Text(value, t => IsFormat(rule.GetString()!, t), at),
            "maxLength" => Text(value, t => t.Length <= rule.GetInt32(), at),
            "minLength" => Text(value, t => t.Length >= rule.GetInt32(), at),
            "minimum" => When(
                value.ValueKind == JsonValueKind.Number && value.GetDecimal() < rule.GetDecimal(),
                $"{at}: too small"
            ),
            "maximum" => When(
                value.ValueKind == JsonValueKind.Number && value.GetDecimal() > rule.GetDecimal(),
                $"{at}: too big"
            ),
            "minItems" => When(
                value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < rule.GetInt32(),
                $"{at}: too few"
            ),
            "maxItems" => When(
                value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > rule.GetInt32(),
                $"{at}: too many"
            ),
            _ => throw new NotSupportedException($"The keyword '{keyword}' is not checked."),
        };

    private IEnumerable<string> Additional(JsonElement schema, JsonElement rule, JsonElement value, string at)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        var more = Properties(value)
            .Where(p => known.ValueKind != JsonValueKind.Object || !known.TryGetProperty(p.Name, out _));
        return rule.ValueKind == JsonValueKind.False
            ? more.Select(p => $"{at}/{p.Name} is not in the schema")
            : more.SelectMany(p => Check(rule, p.Value, $"{at}/{p.Name}"));
    }

    private static JsonElement.ObjectEnumerator Properties(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static IEnumerable<string> Types(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static bool IsType(string type, JsonElement value) =>
        (type, value.ValueKind) switch
        {
            ("object", JsonValueKind.Object) => true,
            ("array", JsonValueKind.Array) => true,
            ("string", JsonValueKind.String) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("null", JsonValueKind.Null) => true,
            ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => decimal.IsInteger(value.GetDecimal()),
            _ => false,
        };

    private static bool IsFormat(string format, string text) =>
        format switch
        {
            "date" => DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            ),
            "date-time" => text.Contains('T') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            "uri-reference" => !text.Contains(' '),
            _ => throw new NotSupportedException($"The format '{format}' is not checked."),
        };

    private static IEnumerable<string> Text(JsonElement value, Func<string, bool> fits, string at) =>
        When(value.ValueKind == JsonValueKind.String && !fits(value.GetString()!), $"{at}: '{value}' does not fit");

    private static IEnumerable<string> When(bool isWrong, string sentence) => isWrong ? [sentence] : [];
}
