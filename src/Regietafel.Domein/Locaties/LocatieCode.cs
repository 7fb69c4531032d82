using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Gebieden;

namespace Regietafel.Locaties;

/// <summary>
/// The code of a location: that of the municipality it was opened in and a name of small letters, digits and dashes, as <c>GM0202-koepel</c>.
/// The code stays when the municipality merges; where the location lies then follows from the book.
/// </summary>
[JsonConverter(typeof(LocatieCodeJson))]
public sealed record LocatieCode : IComparable<LocatieCode>, IParsable<LocatieCode>
{
    public const int LangsteNaam = 40;

    private static readonly System.Buffers.SearchValues<char> Tekens = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789-"
    );

    private LocatieCode(GebiedCode gemeente, string naam) => (Gemeente, Naam) = (gemeente, naam);

    public GebiedCode Gemeente { get; }

    /// <summary>What stands behind the code of the municipality.</summary>
    public string Naam { get; }

    public static LocatieCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not the code of a location.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out LocatieCode result
    )
    {
        result = null;
        var text = s?.Trim() ?? "";
        var streep = text.IndexOf('-');
        if (streep < 0 || !GebiedCode.TryParse(text[..streep], provider, out var gemeente))
            return false;
        var naam = text[(streep + 1)..].ToLowerInvariant();
        if (gemeente.Niveau != Niveau.Gemeente || naam.Length is 0 or > LangsteNaam)
            return false;
        if (naam[0] == '-' || naam.AsSpan().IndexOfAnyExcept(Tekens) >= 0)
            return false;
        result = new(gemeente, naam);
        return true;
    }

    public int CompareTo(LocatieCode? other) =>
        other is null ? 1
        : Gemeente.CompareTo(other.Gemeente) is var order && order != 0 ? order
        : string.CompareOrdinal(Naam, other.Naam);

    public override string ToString() => $"{Gemeente}-{Naam}";

    internal sealed class LocatieCodeJson : JsonConverter<LocatieCode>
    {
        public override LocatieCode Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            TryParse(reader.GetString(), null, out var code)
                ? code
                : throw new JsonException("Not the code of a location.");

        public override void Write(Utf8JsonWriter writer, LocatieCode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
