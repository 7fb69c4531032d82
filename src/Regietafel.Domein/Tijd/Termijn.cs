using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Ledger;

namespace Regietafel.Tijd;

/// <summary>What an opgave is due for: a day (<c>2024-01-01</c>, a stock) or a half-year (<c>2023-II</c>, the taakstelling). Ordered by first day.</summary>
[JsonConverter(typeof(TermijnJson))]
public readonly record struct Termijn : IComparable<Termijn>, IParsable<Termijn>
{
    private readonly int _code; // day number × 2, plus 1 for the half-year that begins on that day

    public Termijn(DateOnly dag) => _code = dag.DayNumber * 2;

    public Termijn(Halfjaar halfjaar) => _code = (halfjaar.Begin.DayNumber * 2) + 1;

    public DateOnly Begin => DateOnly.FromDayNumber(_code / 2);

    public bool IsHalfjaar => _code % 2 == 1;

    public Halfjaar? Halfjaar => IsHalfjaar ? Tijd.Halfjaar.Van(Begin) : null;

    public static Termijn Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var termijn)
            ? termijn
            : throw new FormatException($"'{s}' is not a day or half-year.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Termijn result) =>
        TryParse(s.AsSpan(), out result);

    internal static bool TryParse(ReadOnlySpan<char> s, out Termijn result)
    {
        if (Tijd.Halfjaar.TryParse(s, out var halfjaar))
        {
            result = new(halfjaar);
            return true;
        }
        var gelezen = DateOnly.TryParseExact(
            s,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var dag
        );
        result = new(dag);
        return gelezen;
    }

    public int CompareTo(Termijn other) => _code.CompareTo(other._code);

    public override string ToString() =>
        Halfjaar is { } halfjaar ? halfjaar.ToString() : Begin.ToString("O", CultureInfo.InvariantCulture);

    internal sealed class TermijnJson : JsonConverter<Termijn>
    {
        public override Termijn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Span<char> text = stackalloc char[16];
            return JsonText.TryCopy(ref reader, text, out var length) && TryParse(text[..length], out var termijn)
                ? termijn
                : throw new JsonException("Not a day or half-year.");
        }

        public override void Write(Utf8JsonWriter writer, Termijn value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
