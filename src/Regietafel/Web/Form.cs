using Microsoft.Extensions.Primitives;

namespace Regietafel.Web;

/// <summary>Reads the text of one field as a value; false when it is none.</summary>
public delegate bool FieldParser<T>(ReadOnlySpan<char> text, out T value);

/// <summary>
/// What somebody filled in: the text of every field as it was given, so that a refused form keeps it, and everything that is wrong with it,
/// all at once. On a GET the fields come from the address, to fill a form in beforehand.
/// </summary>
public sealed class Form(IEnumerable<KeyValuePair<string, StringValues>> fields)
{
    private readonly Dictionary<string, string> _fields = fields.ToDictionary(
        f => f.Key,
        f => f.Value.ToString(),
        StringComparer.Ordinal
    );
    private readonly List<(string Name, string Message)> _errors = [];

    public IReadOnlyList<(string Name, string Message)> Errors => _errors;

    public bool IsFine => _errors.Count == 0;

    /// <summary>The text of a field without spaces around it; null when it is empty.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The field was there, empty or not.</summary>
    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>Every field with its text, to carry along to a next step.</summary>
    public IEnumerable<(string Name, string Value)> Given => _fields.Select(f => (f.Key, f.Value));

    public string? Error(string name) => _errors.Where(e => e.Name == name).Select(e => e.Message).FirstOrDefault();

    /// <summary>Says what is wrong with a field, or with the form as a whole when the name is empty.</summary>
    public void Refuse(string name, string sentence)
    {
        if (!_errors.Contains((name, sentence)))
            _errors.Add((name, sentence));
    }

    /// <summary>A required field; the sentence says what to fill in.</summary>
    public T? Read<T>(string name, FieldParser<T> parse, string sentence)
    {
        if (this[name] is { } text && parse(text, out var value))
            return value;
        Refuse(name, sentence);
        return default;
    }

    /// <summary>A field that may stay empty.</summary>
    public T? ReadOptional<T>(string name, FieldParser<T> parse, string sentence) =>
        this[name] is null ? default : Read(name, parse, sentence);

    public string? ReadText(string name, string sentence)
    {
        if (this[name] is null)
            Refuse(name, sentence);
        return this[name];
    }

    public static async ValueTask<Form?> BindAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
            return new(context.Request.Query);
        if (!context.Request.HasFormContentType)
            throw new Unreadable("Dit formulier kwam niet goed aan. Open het opnieuw; er is niets vastgelegd.");
        return new(await context.Request.ReadFormAsync(context.RequestAborted));
    }
}
