using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regietafel.Locaties;

/// <summary>
/// The days of every year on which places are there: from one day of the year up to but not including another, over New Year when that comes
/// first. Written as <c>10-01/04-01</c> (month-day). It never begins or ends on 29 February, which then lies in it or not as its neighbours do.
/// </summary>
[JsonConverter(typeof(SeizoenJson))]
public sealed record Seizoen : IParsable<Seizoen>
{
    private readonly int _van;
    private readonly int _tot;

    private Seizoen(int van, int tot) => (_van, _tot) = (van, tot);

    public (int Maand, int Dag) Van => (_van / 100, _van % 100);

    /// <summary>The first day outside.</summary>
    public (int Maand, int Dag) Tot => (_tot / 100, _tot % 100);

    /// <summary>Null when one of them is no day of every year, or both are the same.</summary>
    public static Seizoen? Tussen((int Maand, int Dag) van, (int Maand, int Dag) tot) =>
        van != tot && IsDag(van) && IsDag(tot) ? new(van.Maand * 100 + van.Dag, tot.Maand * 100 + tot.Dag) : null;

    public bool Bevat(DateOnly dag)
    {
        var plaats = dag.Month * 100 + dag.Day;
        return _van < _tot ? _van <= plaats && plaats < _tot : plaats >= _van || plaats < _tot;
    }

    /// <summary>The first day after this one on which the season begins or ends.</summary>
    public DateOnly Wissel(DateOnly na)
    {
        var (van, tot) = (Eerste(_van, na), Eerste(_tot, na));
        return van < tot ? van : tot;
    }

    public static Seizoen Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var seizoen) ? seizoen : throw new FormatException($"'{s}' is not a season.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Seizoen result
    )
    {
        var delen = (s ?? "").Split('/');
        result = delen.Length == 2 && Dag(delen[0]) is { } van && Dag(delen[1]) is { } tot ? Tussen(van, tot) : null;
        return result is not null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Van.Maand:00}-{Van.Dag:00}/{Tot.Maand:00}-{Tot.Dag:00}");

    private static (int, int)? Dag(string tekst) =>
        tekst.Length == 5
        && tekst[2] == '-'
        && int.TryParse(tekst.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var maand)
        && int.TryParse(tekst.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var dag)
            ? (maand, dag)
            : null;

    private static bool IsDag((int Maand, int Dag) dag) =>
        dag.Maand is >= 1 and <= 12 && dag.Dag >= 1 && dag.Dag <= DateTime.DaysInMonth(2023, dag.Maand);

    private static DateOnly Eerste(int plaats, DateOnly na)
    {
        var dag = new DateOnly(na.Year, plaats / 100, plaats % 100);
        return dag > na ? dag : dag.AddYears(1);
    }

    internal sealed class SeizoenJson : JsonConverter<Seizoen>
    {
        public override Seizoen Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var seizoen) ? seizoen : throw new JsonException("Not a season.");

        public override void Write(Utf8JsonWriter writer, Seizoen value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
