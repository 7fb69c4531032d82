using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Tijd;

namespace Regietafel.Kalenders;

/// <summary>
/// A turn of a statutory cycle: two years of the Spreidingswet (<c>2026-2027</c>, the first year even) or a half-year of the taakstelling
/// (<c>2026-II</c>). Years 1990 to 2199. Ordered by first day.
/// </summary>
[JsonConverter(typeof(CyclusJson))]
public readonly record struct Cyclus : IComparable<Cyclus>, IParsable<Cyclus>
{
    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2198;

    private readonly Halfjaar _begin;
    private readonly bool _tweeJaar;

    public Cyclus(Halfjaar halfjaar) => _begin = halfjaar;

    private Cyclus(int jaar) => (_begin, _tweeJaar) = (new(jaar, 1), true);

    public Regeling Regeling => _tweeJaar ? Regeling.Spreidingswet : Regeling.Taakstelling;

    public DateOnly Begin => _begin.Begin;

    /// <summary>The first day after it.</summary>
    public DateOnly Eind => _tweeJaar ? new(_begin.Jaar + 2, 1, 1) : _begin.Eind;

    /// <summary>Null after the last one there can be.</summary>
    private Cyclus? Volgende => Eind.Year > LaatsteJaar + 1 ? null : Van(Regeling, Eind);

    /// <summary>Which half of the year; null for two years.</summary>
    public int? Helft => _tweeJaar ? null : _begin.Helft;

    /// <summary>The cycle a day falls in; days outside the years fall in the nearest.</summary>
    public static Cyclus Van(Regeling regeling, DateOnly dag) =>
        regeling == Regeling.Taakstelling
            ? new(Halfjaar.Van(dag))
            : new Cyclus(Math.Clamp(dag.Year, EersteJaar, LaatsteJaar) / 2 * 2);

    /// <summary>The cycles of a regeling that share a day with these, both included, in order.</summary>
    public static IEnumerable<Cyclus> Tussen(Regeling regeling, DateOnly van, DateOnly tot)
    {
        var laatste = Van(regeling, tot);
        for (Cyclus? c = Van(regeling, van); c is { } cyclus && cyclus.CompareTo(laatste) <= 0; c = cyclus.Volgende)
            yield return cyclus;
    }

    public static Cyclus Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var cyclus)
            ? cyclus
            : throw new FormatException($"'{s}' is not a cycle like 2026-2027 or 2026-II.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Cyclus result)
    {
        result = default;
        if (Halfjaar.TryParse(s, provider, out var halfjaar))
        {
            result = new(halfjaar);
            return true;
        }
        var tekst = s.AsSpan().Trim();
        if (
            tekst.Length != 9
            || tekst[4] is not ('-' or '–')
            || !int.TryParse(tekst[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
            || !int.TryParse(tekst[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var tweede)
            || jaar is < EersteJaar or > LaatsteJaar
            || jaar % 2 != 0
            || tweede != jaar + 1
        )
            return false;
        result = new(jaar);
        return true;
    }

    public int CompareTo(Cyclus other) =>
        _begin.CompareTo(other._begin) is not 0 and var order ? order : other._tweeJaar.CompareTo(_tweeJaar);

    public override string ToString() => _tweeJaar ? $"{_begin.Jaar}-{_begin.Jaar + 1}" : _begin.ToString();

    internal sealed class CyclusJson : JsonConverter<Cyclus>
    {
        public override Cyclus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var cyclus) ? cyclus : throw new JsonException("Not a cycle.");

        public override void Write(Utf8JsonWriter writer, Cyclus value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
