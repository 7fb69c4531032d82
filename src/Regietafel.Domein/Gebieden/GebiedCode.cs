using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Ledger;

namespace Regietafel.Gebieden;

/// <summary>
/// The code of an area: <c>NL</c>, <c>PV25</c>, <c>VR06</c> and <c>GM0228</c> as CBS writes them, <c>RT-…</c> (capitals, digits, dashes) for a
/// subregional table, which has no official code. The level follows from the code.
/// </summary>
[JsonConverter(typeof(GebiedCodeJson))]
public sealed class GebiedCode : IEquatable<GebiedCode>, IComparable<GebiedCode>, ISpanParsable<GebiedCode>
{
    // A book names a few hundred areas a million times; the bound keeps hostile input from filling it.
    private static readonly ConcurrentDictionary<string, GebiedCode> Pool = new(StringComparer.Ordinal);
    private const int PoolLimit = 20_000;
    private static readonly ConcurrentDictionary<string, GebiedCode>.AlternateLookup<ReadOnlySpan<char>> Pooled =
        Pool.GetAlternateLookup<ReadOnlySpan<char>>();

    public static readonly GebiedCode Nederland = Parse("NL");

    private readonly string _text;
    private readonly int _hash; // a code is looked up far more often than it is read

    private GebiedCode(string text, Niveau niveau) =>
        (_text, Json, Niveau, _hash) = (
            text,
            JsonEncodedText.Encode(text),
            niveau,
            text.GetHashCode(StringComparison.Ordinal)
        );

    public Niveau Niveau { get; }

    internal JsonEncodedText Json { get; }

    public static GebiedCode Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out GebiedCode result
    )
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    public static GebiedCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var code) ? code : throw new FormatException($"'{s}' is not an area code.");

    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out GebiedCode result
    ) => TryParse(s, out result);

    internal static bool TryParse(ReadOnlySpan<char> s, [MaybeNullWhen(false)] out GebiedCode result)
    {
        result = null;
        if (s.Length is < 2 or > 44)
            return false;
        if (Pooled.TryGetValue(s, out result))
            return true;
        var text = s.Trim().ToString().ToUpperInvariant();
        if (NiveauVan(text) is not { } niveau)
            return false;
        result = Pool.Count < PoolLimit ? Pool.GetOrAdd(text, static (t, n) => new(t, n), niveau) : new(text, niveau);
        return true;
    }

    private static Niveau? NiveauVan(string text) =>
        text switch
        {
            "NL" => Niveau.Land,
            ['P', 'V', .. var nummer] when nummer.Length == 2 && IsNummer(nummer) => Niveau.Provincie,
            ['V', 'R', .. var nummer] when nummer.Length == 2 && IsNummer(nummer) => Niveau.Veiligheidsregio,
            ['G', 'M', .. var nummer] when nummer.Length == 4 && IsNummer(nummer) => Niveau.Gemeente,
            ['R', 'T', '-', _, ..] when text.AsSpan(3).IndexOfAnyExcept(TafelTekens) < 0 => Niveau.Subregio,
            _ => null,
        };

    private static readonly System.Buffers.SearchValues<char> TafelTekens = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );

    private static bool IsNummer(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    public bool Equals(GebiedCode? other) =>
        ReferenceEquals(this, other) || (other is not null && _text == other._text);

    public override bool Equals(object? obj) => Equals(obj as GebiedCode);

    public override int GetHashCode() => _hash;

    public int CompareTo(GebiedCode? other) => string.CompareOrdinal(_text, other?._text);

    public override string ToString() => _text;

    public static bool operator ==(GebiedCode? a, GebiedCode? b) => a is null ? b is null : a.Equals(b);

    public static bool operator !=(GebiedCode? a, GebiedCode? b) => !(a == b);

    internal sealed class GebiedCodeJson : JsonConverter<GebiedCode>
    {
        public override GebiedCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Span<char> text = stackalloc char[44];
            return JsonText.TryCopy(ref reader, text, out var length) && TryParse(text[..length], out var code)
                ? code
                : throw new JsonException("Not an area code.");
        }

        public override void Write(Utf8JsonWriter writer, GebiedCode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Json);
    }
}
