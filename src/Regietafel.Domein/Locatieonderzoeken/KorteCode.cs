using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regietafel.Locatieonderzoeken;

/// <summary>A short name that the author chooses and others refer to: small letters, digits and dashes, as <c>liemers-2024</c>.</summary>
[JsonConverter(typeof(KorteCodeJson))]
public sealed record KorteCode : IComparable<KorteCode>, IParsable<KorteCode>
{
    public const int Langste = 40;

    private static readonly SearchValues<char> Tekens = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string _tekst;

    private KorteCode(string tekst) => _tekst = tekst;

    public static KorteCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not a short code.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out KorteCode result
    )
    {
        result = null;
        var tekst = s?.Trim() ?? "";
        if (tekst.Length is 0 or > Langste)
            return false;
        tekst = tekst.ToLowerInvariant();
        if (tekst[0] == '-' || tekst.AsSpan().IndexOfAnyExcept(Tekens) >= 0)
            return false;
        result = new(tekst);
        return true;
    }

    public int CompareTo(KorteCode? other) => string.CompareOrdinal(_tekst, other?._tekst);

    public override string ToString() => _tekst;

    internal sealed class KorteCodeJson : JsonConverter<KorteCode>
    {
        public override KorteCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var code) ? code : throw new JsonException("Not a short code.");

        public override void Write(Utf8JsonWriter writer, KorteCode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
