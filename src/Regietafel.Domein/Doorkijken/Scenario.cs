using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>What a scenario says of every extension: granted, or none.</summary>
public enum Verlengkeuze
{
    Alle,
    Geen,
}

/// <summary>A kind of capacity that is there no more from a day on.</summary>
public sealed record Soortstop(string Soort, DateOnly Vanaf);

/// <summary>
/// What an outlook supposes beside the book: the opgave higher (or lower) from a day on, another opgave from a day on, a kind that stops, every extension
/// granted or none. Written as <c>instroom:2000:2025-01-01,opgave:9000:2025-07-01,stopt:TGO:2025-01-01,verlenging:geen</c>, each at most once.
/// </summary>
[JsonConverter(typeof(ScenarioJson))]
public sealed record Scenario(
    (int Aantal, DateOnly Vanaf)? Instroom = null,
    (int Aantal, DateOnly Vanaf)? Opgave = null,
    Soortstop? Stopt = null,
    Verlengkeuze? Verlenging = null
) : IParsable<Scenario>
{
    public const int Meeste = 1_000_000;

    /// <summary>The book as it is.</summary>
    public static readonly Scenario Geen = new();

    public bool IsGeen => this == Geen;

    /// <summary>The opgave of a day in this scenario: another one first, the extra on top of it.</summary>
    public int? OpgaveOp(DateOnly dag, int? geboekt)
    {
        var opgave = Opgave is { } andere && dag >= andere.Vanaf ? andere.Aantal : geboekt;
        return Instroom is { } extra && dag >= extra.Vanaf && opgave is { } basis
            ? Math.Max(0, basis + extra.Aantal)
            : opgave;
    }

    /// <summary>The first day on which places of this kind are there no more; null when it does not stop.</summary>
    public DateOnly? StopVan(string soort) =>
        Stopt is { } stop && string.Equals(stop.Soort, soort, StringComparison.OrdinalIgnoreCase) ? stop.Vanaf : null;

    public static Scenario Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var scenario) ? scenario : throw new FormatException($"'{s}' is not a scenario.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Scenario result
    )
    {
        result = null;
        Scenario? gelezen = Geen;
        foreach (
            var deel in (s ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
            gelezen = gelezen is null ? null : Met(gelezen, deel.Split(':'));
        result = gelezen;
        return gelezen is { IsGeen: false };
    }

    public override string ToString() =>
        string.Join(
            ',',
            new[]
            {
                Instroom is { } i
                    ? string.Create(CultureInfo.InvariantCulture, $"instroom:{i.Aantal}:{i.Vanaf:yyyy-MM-dd}")
                    : null,
                Opgave is { } o
                    ? string.Create(CultureInfo.InvariantCulture, $"opgave:{o.Aantal}:{o.Vanaf:yyyy-MM-dd}")
                    : null,
                Stopt is { } s
                    ? string.Create(CultureInfo.InvariantCulture, $"stopt:{s.Soort}:{s.Vanaf:yyyy-MM-dd}")
                    : null,
                Verlenging is { } v ? $"verlenging:{Woord(v)}" : null,
            }.OfType<string>()
        );

    /// <summary>The scenario with one part of its text; null when that cannot be read or was there already.</summary>
    private static Scenario? Met(Scenario scenario, string[] delen) =>
        delen switch
        {
            ["instroom", var aantal, var dag]
                when scenario.Instroom is null && Getal(aantal) is { } extra and not 0 && Dag(dag) is { } vanaf =>
                scenario with
                {
                    Instroom = (extra, vanaf),
                },
            ["opgave", var aantal, var dag]
                when scenario.Opgave is null && Getal(aantal) is { } opgave and >= 0 && Dag(dag) is { } vanaf =>
                scenario with
                {
                    Opgave = (opgave, vanaf),
                },
            ["stopt", { Length: > 0 and <= 20 } soort, var dag]
                when scenario.Stopt is null && soort.All(char.IsAsciiLetter) && Dag(dag) is { } vanaf => scenario with
            {
                Stopt = new(soort.ToUpperInvariant(), vanaf),
            },
            ["verlenging", "alle"] when scenario.Verlenging is null => scenario with { Verlenging = Verlengkeuze.Alle },
            ["verlenging", "geen"] when scenario.Verlenging is null => scenario with { Verlenging = Verlengkeuze.Geen },
            _ => null,
        };

    private static string Woord(Verlengkeuze keuze) => keuze == Verlengkeuze.Alle ? "alle" : "geen";

    private static int? Getal(string tekst) =>
        int.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)
        && getal is >= -Meeste and <= Meeste
            ? getal
            : null;

    private static DateOnly? Dag(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
        && Dagen.Bevat(dag)
            ? dag
            : null;

    internal sealed class ScenarioJson : JsonConverter<Scenario>
    {
        public override Scenario Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), null, out var scenario)
                ? scenario
                : throw new JsonException("Not a scenario.");

        public override void Write(Utf8JsonWriter writer, Scenario value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
