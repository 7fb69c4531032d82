using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regietafel.Doorkijken;

/// <summary>
/// How late something comes: whole months, each with how often (its weight), written as <c>0:40 3:30 12:30</c>. Equal when months and weights are.
/// </summary>
[JsonConverter(typeof(VertragingJson))]
public sealed record Vertraging : IParsable<Vertraging>
{
    public const int Hoogste = 60;
    public const int HoogsteGewicht = 10_000;

    /// <summary>Always on time.</summary>
    public static readonly Vertraging Geen = new([(0, 1)]);

    private readonly (int Maanden, int Gewicht)[] _delen;

    private Vertraging((int, int)[] delen) => _delen = delen;

    /// <summary>In order of months, each once, with a weight above zero.</summary>
    public IReadOnlyList<(int Maanden, int Gewicht)> Delen => _delen;

    public int Gewicht => _delen.Sum(d => d.Gewicht);

    /// <summary>The distribution of what was seen, with the count of each as its weight; what is later than the last month counts as that.</summary>
    public static Vertraging Van(IEnumerable<int> maanden) =>
        new([
            .. maanden
                .Select(m => Math.Clamp(m, 0, Hoogste))
                .GroupBy(m => m)
                .OrderBy(g => g.Key)
                .Select(g => (g.Key, g.Count())),
        ]);

    public static Vertraging Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var gelezen) ? gelezen : throw new FormatException($"'{s}' is not a delay.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Vertraging result
    )
    {
        result = null;
        var delen = new SortedDictionary<int, int>();
        foreach (var woord in (s ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var paar = woord.Split(':');
            if (
                paar.Length != 2
                || !int.TryParse(paar[0], NumberStyles.None, CultureInfo.InvariantCulture, out var maanden)
                || !int.TryParse(paar[1], NumberStyles.None, CultureInfo.InvariantCulture, out var gewicht)
                || maanden > Hoogste
                || gewicht is 0 or > HoogsteGewicht
                || !delen.TryAdd(maanden, gewicht)
            )
                return false;
        }
        if (delen.Count == 0)
            return false;
        result = new([.. delen.Select(d => (d.Key, d.Value))]);
        return true;
    }

    public bool Equals(Vertraging? other) => other is not null && _delen.AsSpan().SequenceEqual(other._delen);

    public override int GetHashCode() => _delen.Aggregate(0, (hash, deel) => HashCode.Combine(hash, deel));

    public override string ToString() =>
        string.Join(' ', _delen.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Maanden}:{d.Gewicht}")));

    internal sealed class VertragingJson : JsonConverter<Vertraging>
    {
        public override Vertraging Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var gelezen) ? gelezen : throw new JsonException("Not a delay.");

        public override void Write(Utf8JsonWriter writer, Vertraging value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
