using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Gebieden;

namespace Regietafel.Locatieonderzoeken;

/// <summary>A few areas in order of code, each once: equal when the areas are.</summary>
[JsonConverter(typeof(GebiedLijstJson))]
public sealed class GebiedLijst : IReadOnlyList<GebiedCode>, IEquatable<GebiedLijst>
{
    private readonly GebiedCode[] _codes;

    private GebiedLijst(GebiedCode[] codes) => _codes = codes;

    public int Count => _codes.Length;

    public GebiedCode this[int index] => _codes[index];

    public static GebiedLijst Van(IEnumerable<GebiedCode> codes) => new([.. codes.Distinct().Order()]);

    public override string ToString() => string.Join(", ", _codes.Select(c => c.ToString()));

    public bool Equals(GebiedLijst? other) => other is not null && _codes.AsSpan().SequenceEqual(other._codes);

    public override bool Equals(object? obj) => Equals(obj as GebiedLijst);

    public override int GetHashCode() => _codes.Aggregate(0, HashCode.Combine);

    public IEnumerator<GebiedCode> GetEnumerator() => _codes.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal sealed class GebiedLijstJson : JsonConverter<GebiedLijst>
    {
        public override GebiedLijst Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var codes = new List<GebiedCode>();
            if (reader.TokenType != JsonTokenType.StartArray)
                throw new JsonException("Not a list of areas.");
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
                codes.Add(
                    GebiedCode.TryParse(reader.GetString(), null, out var code)
                        ? code
                        : throw new JsonException("Not the code of an area.")
                );
            return reader.TokenType == JsonTokenType.EndArray
                ? Van(codes)
                : throw new JsonException("Not a list of areas.");
        }

        public override void Write(Utf8JsonWriter writer, GebiedLijst value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var code in value)
                writer.WriteStringValue(code.ToString());
            writer.WriteEndArray();
        }
    }
}
