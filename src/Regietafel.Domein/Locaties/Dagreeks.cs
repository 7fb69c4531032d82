using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regietafel.Locaties;

/// <summary>
/// Numbers of people of days or weeks in a row, held compactly. Null: not registered, which is not zero. Equal when the numbers are.
/// </summary>
[JsonConverter(typeof(DagreeksJson))]
public sealed class Dagreeks : IReadOnlyList<int?>, IEquatable<Dagreeks>
{
    public const int Hoogste = 65_534;

    private const ushort Onbekend = ushort.MaxValue;

    private readonly ushort[] _waarden;

    private Dagreeks(ushort[] waarden) => _waarden = waarden;

    public int Count => _waarden.Length;

    public int? this[int index] => _waarden[index] is var waarde and not Onbekend ? waarde : null;

    /// <exception cref="ArgumentException">A number is negative or above <see cref="Hoogste"/>.</exception>
    public static Dagreeks Van(IEnumerable<int?> waarden) => new([.. waarden.Select(Kort)]);

    public bool Equals(Dagreeks? other) => other is not null && _waarden.AsSpan().SequenceEqual(other._waarden);

    public override bool Equals(object? obj) => Equals(obj as Dagreeks);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var waarde in _waarden)
            hash.Add(waarde);
        return hash.ToHashCode();
    }

    public override string ToString() => string.Join(' ', this.Select(w => w?.ToString() ?? "–"));

    public IEnumerator<int?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ushort Kort(int? waarde) =>
        waarde switch
        {
            null => Onbekend,
            >= 0 and <= Hoogste => (ushort)waarde.Value,
            _ => throw new ArgumentException($"{waarde} is no number of people.", nameof(waarde)),
        };

    internal sealed class DagreeksJson : JsonConverter<Dagreeks>
    {
        public override Dagreeks Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
                throw new JsonException("Not a series of numbers.");
            var waarden = new List<ushort>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.Null)
                    waarden.Add(Onbekend);
                else if (
                    reader.TokenType == JsonTokenType.Number
                    && reader.TryGetInt32(out var waarde)
                    && waarde is >= 0 and <= Hoogste
                )
                    waarden.Add((ushort)waarde);
                else
                    throw new JsonException("Not a number of people.");
            }
            return new([.. waarden]);
        }

        public override void Write(Utf8JsonWriter writer, Dagreeks value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var waarde in value._waarden)
            {
                if (waarde == Onbekend)
                    writer.WriteNullValue();
                else
                    writer.WriteNumberValue(waarde);
            }
            writer.WriteEndArray();
        }
    }
}
