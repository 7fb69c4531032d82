using System.Text.Json.Serialization;
using Regietafel.Api;
using Regietafel.Gebieden;
using Regietafel.Herkomsten;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Wijzigingen;

namespace Regietafel.Standen;

/// <summary>An area as machines read it.</summary>
public sealed record GebiedJson(string Code, string Naam, string Niveau)
{
    public static GebiedJson Van(Gebied gebied) =>
        new(gebied.Code.ToString(), gebied.Naam, CijferWoorden.Woord(gebied.Niveau));
}

/// <summary>A peilmoment as machines read it; <paramref name="Boeking"/>: the number of the last entry that counts.</summary>
public sealed record PeilmomentJson(DateOnly Peildatum, string? BekendOp, long Boeking);

/// <summary>One figure as machines read it: <paramref name="Aantal"/> is always there and null when it is not registered.</summary>
public sealed record CijferJson(
    string Cijfer,
    string? Soort,
    string? Telling,
    string? Per,
    string Geldt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Aantal,
    string Registratie,
    int? Delen,
    int? DelenOntbreken,
    string? Teken,
    bool Ongeveer,
    bool Afgeleid,
    string? Status,
    DateOnly? OudsteMeting,
    DateOnly? NieuwsteMeting,
    string? Toelichting
)
{
    public static CijferJson Van(CijferRegel regel) =>
        new(
            CijferWoorden.Naam(regel),
            regel.Naam.Soort,
            regel.Telling is { } telling ? CijferWoorden.Woord(telling) : null,
            regel.Naam.Per?.ToString(),
            CijferWoorden.Woord(regel.Geldt),
            regel.Aantal,
            CijferWoorden.Registratie(regel.Cijfer),
            CijferWoorden.Delen(regel.Cijfer),
            CijferWoorden.Ontbreekt(regel.Cijfer),
            regel.Teken,
            regel.Cijfer.Ongeveer,
            regel.Cijfer.Afgeleid,
            regel.Status is { } status ? CijferWoorden.Woord(status) : null,
            regel.Oudste,
            regel.Nieuwste,
            regel.Toelichting
        );
}

/// <summary>
/// One task of one area as machines read it. <paramref name="Geteld"/>: of the area that was asked about, where its locations have places of the task.
/// </summary>
public sealed record TaakJson(string Taak, IReadOnlyList<CijferJson> Cijfers, GeteldJson? Geteld = null)
{
    public static TaakJson Van(Stand stand, Gebied gebied, Opgaven.Taak taak, GeteldVerschil? geteld = null) =>
        new(
            CijferWoorden.Woord(taak),
            [.. Cijferlijst.Van(stand, gebied, taak).Select(CijferJson.Van)],
            geteld is null ? null : GeteldJson.Van(geteld)
        );
}

/// <summary>A part of an area with its figures.</summary>
public sealed record DeelJson(GebiedJson Gebied, IReadOnlyList<TaakJson> Taken);

/// <summary>The stand of an area as machines read it, with its parts where they were asked for.</summary>
public sealed record StandJson(
    GebiedJson Gebied,
    PeilmomentJson Peilmoment,
    IReadOnlyList<TaakJson> Taken,
    IReadOnlyList<DeelJson>? Delen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link>? Links = null
)
{
    public static StandJson Van(Stand stand, Gebied gebied, PeilmomentJson peilmoment, IReadOnlyList<DeelJson>? delen)
    {
        var geteld = GeteldVerschil.Van(stand, gebied.Code, Soortenbestand.Soorten).ToDictionary(g => g.Taak);
        return new(
            GebiedJson.Van(gebied),
            peilmoment,
            [.. Opgaven.Taak.Alle.Select(taak => TaakJson.Van(stand, gebied, taak, geteld.GetValueOrDefault(taak)))],
            delen
        );
    }

    /// <summary>The parts, each with the tasks that fall into parts at its level.</summary>
    public static IReadOnlyList<DeelJson> DelenVan(Stand stand, GebiedCode gebied, Niveau? per) =>
        [
            .. Opgaven
                .Taak.Alle.SelectMany(taak =>
                    Cijferlijst.Delen(stand, gebied, taak, per).Select(deel => (Deel: deel, Taak: taak))
                )
                .GroupBy(p => p.Deel, p => p.Taak)
                .Select(p => new DeelJson(
                    GebiedJson.Van(p.Key),
                    [.. p.Select(taak => TaakJson.Van(stand, p.Key, taak))]
                )),
        ];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(StandJson))]
[JsonSerializable(typeof(HerkomstJson))]
[JsonSerializable(typeof(WijzigingenJson))]
internal sealed partial class StandJsonContext : JsonSerializerContext;
