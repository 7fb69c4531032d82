using System.Text.Json.Serialization;
using Regietafel.Api;
using Regietafel.Standen;

namespace Regietafel.Locaties;

/// <summary>A day on which a step was expected, as machines read it.</summary>
public sealed record PlandagJson(DateOnly Dag, long Boeking);

/// <summary>A step on the road as machines read it, with every day that was ever expected.</summary>
public sealed record StapJson(
    string? Deel,
    string Stap,
    DateOnly? Verwacht,
    DateOnly? Werkelijk,
    IReadOnlyList<PlandagJson> Verwachtingen,
    int? DagenLater,
    string? Toelichting,
    long Boeking
)
{
    public static StapJson Van(Stapverloop stap, DateOnly peildatum) =>
        new(
            stap.Feit.Deel,
            CijferWoorden.Woord(stap.Feit.Stap),
            stap.Feit.Verwacht,
            stap.Feit.Werkelijk,
            [.. stap.Verwachtingen.Select(v => new PlandagJson(v.Dag, v.Entry.Nummer))],
            stap.DagenLater(peildatum),
            stap.Feit.Toelichting,
            stap.Entry.Nummer
        );
}

/// <summary>A location with its road, as machines read it.</summary>
public sealed record LocatieUitgebreid(
    LocatieJson Locatie,
    IReadOnlyList<StapJson> Weg,
    PeilmomentJson Peilmoment,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links
);

/// <summary>The register as the command line writes it.</summary>
public sealed record LocatiesJson(PeilmomentJson Peilmoment, IReadOnlyList<LocatieJson> Locaties);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(LocatiesJson))]
internal sealed partial class LocatieJsonContext : JsonSerializerContext;
