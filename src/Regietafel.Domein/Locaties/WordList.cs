using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regietafel.Locaties;

/// <summary>A few words in a fixed order, each once: equal when the words are. Empty says that the source names none.</summary>
[JsonConverter(typeof(WordListJson))]
public sealed class WordList : IReadOnlyList<string>, IEquatable<WordList>
{
    public static readonly WordList Leeg = new([]);

    private readonly string[] _woorden;

    private WordList(string[] woorden) => _woorden = woorden;

    public int Count => _woorden.Length;

    public string this[int index] => _woorden[index];

    /// <summary>Sorted, trimmed, without the empty ones and repetitions.</summary>
    public static WordList Van(IEnumerable<string> woorden)
    {
        string[] schoon =
        [
            .. woorden
                .Select(w => w.Trim())
                .Where(w => w.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
        return schoon.Length == 0 ? Leeg : new(schoon);
    }

    /// <summary>The words between commas.</summary>
    public static WordList Lees(string? tekst) => Van((tekst ?? "").Split(','));

    public override string ToString() => string.Join(", ", _woorden);

    public bool Equals(WordList? other) => other is not null && _woorden.AsSpan().SequenceEqual(other._woorden);

    public override bool Equals(object? obj) => Equals(obj as WordList);

    public override int GetHashCode() =>
        _woorden.Aggregate(
            0,
            (hash, woord) => HashCode.Combine(hash, string.GetHashCode(woord, StringComparison.Ordinal))
        );

    public IEnumerator<string> GetEnumerator() => _woorden.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal sealed class WordListJson : JsonConverter<WordList>
    {
        public override WordList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var woorden = new List<string>();
            if (reader.TokenType != JsonTokenType.StartArray)
                throw new JsonException("Not a list of words.");
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
                woorden.Add(reader.GetString()!);
            return reader.TokenType == JsonTokenType.EndArray
                ? Van(woorden)
                : throw new JsonException("Not a list of words.");
        }

        public override void Write(Utf8JsonWriter writer, WordList value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var woord in value)
                writer.WriteStringValue(woord);
            writer.WriteEndArray();
        }
    }
}
