using System.Text.Json.Serialization;
using Regietafel.Api;
using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Standen;

namespace Regietafel.Doorkijken;

/// <summary>A day of an outlook as machines read it. Differences are places less opgave; chances 0 to 1; without an opgave they are left out.</summary>
public sealed record DoorkijkpuntJson(
    DateOnly Dag,
    int Zeker,
    int Hard,
    int Voornemen,
    int Eindigt,
    int? Opgave,
    int? VerschilZeker,
    int? VerschilHard,
    int? VerschilAlles,
    int P10,
    int P50,
    int P90,
    decimal? Kans,
    decimal? VerwachtTekort
)
{
    internal static IReadOnlyList<DoorkijkpuntJson> Van(Doorkijkvariant variant) =>
        [
            .. variant.Doorkijk.Punten.Zip(
                variant.Kansen.Punten,
                (p, k) =>
                    new DoorkijkpuntJson(
                        p.Dag,
                        p.Zeker,
                        p.Hard,
                        p.Voornemen,
                        p.Eindigt,
                        p.Opgave,
                        p.Verschil(Zekerheid.Zeker),
                        p.Verschil(Zekerheid.Hard),
                        p.Verschil(Zekerheid.Voornemen),
                        k.P10,
                        k.P50,
                        k.P90,
                        k.Kans,
                        k.VerwachtTekort
                    )
            ),
        ];
}

/// <summary>An outlook in a scenario as machines read it.</summary>
public sealed record DoorkijkscenarioJson(string Naam, string Veronderstelt, IReadOnlyList<DoorkijkpuntJson> Punten);

/// <summary>A piece on which the outcome hangs, as machines read it.</summary>
public sealed record HefboomJson(
    string Locatie,
    string Naam,
    string Deel,
    string Soort,
    int Plekken,
    decimal Kans,
    decimal KansGoed,
    decimal KansSlecht,
    decimal TekortGoed,
    decimal TekortSlecht
);

/// <summary>An end and by when it must be decided, as machines read it.</summary>
public sealed record BeslispuntJson(
    string Locatie,
    string Naam,
    string Deel,
    string Soort,
    int Plekken,
    DateOnly Eind,
    DateOnly Uiterlijk,
    bool TeLaat
);

/// <summary>A chance that was reckoned with, as machines read it.</summary>
public sealed record KansregelJson(
    string? Provincie,
    string Soort,
    string Fase,
    decimal Kans,
    string Herkomst,
    int Gevallen,
    int Gelukt,
    string? Vertraging,
    int? Maanden,
    long? Boeking
);

/// <summary>A municipality of which places were reported and no locations are known, as machines read it.</summary>
public sealed record ZonderLocatieJson(string Gebied, int Gemeld);

/// <summary>An outlook as machines read it: as the book is, and in the scenarios that were asked for.</summary>
public sealed record DoorkijkJson(
    GebiedJson Gebied,
    string Taak,
    PeilmomentJson Peilmoment,
    bool Leeg,
    int Geteld,
    int? Gemeld,
    IReadOnlyList<ZonderLocatieJson> ZonderLocaties,
    int Trekkingen,
    long Zaad,
    DateOnly Toets,
    decimal Samenhang,
    IReadOnlyList<DoorkijkpuntJson> Punten,
    IReadOnlyList<HefboomJson> Hefbomen,
    IReadOnlyList<BeslispuntJson> Beslissingen,
    IReadOnlyList<KansregelJson> Kansen,
    IReadOnlyList<DoorkijkscenarioJson> Scenarios,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link>? Links = null
)
{
    public static DoorkijkJson Van(Doorkijkrekening rekening, PeilmomentJson peilmoment)
    {
        var (doorkijk, kansen) = (rekening.Boek.Doorkijk, rekening.Boek.Kansen);
        var regels = rekening.Regels();
        return new(
            GebiedJson.Van(rekening.Gebied),
            CijferWoorden.Woord(doorkijk.Taak),
            peilmoment,
            doorkijk.IsLeeg,
            doorkijk.Geteld,
            doorkijk.Gemeld.Aantal,
            [.. doorkijk.Ontbreekt.Select(o => new ZonderLocatieJson(o.Gemeente.ToString(), o.Gemeld))],
            kansen.Vraag.Trekkingen,
            (long)kansen.Vraag.Zaad,
            kansen.Toets,
            rekening.Parameters.Samenhang(regels.Count > 0 ? regels[0].Provincie : null),
            DoorkijkpuntJson.Van(rekening.Boek),
            [.. kansen.Hefbomen.Select(Van)],
            [.. doorkijk.Beslissingen.Select(Van)],
            [.. regels.Select(r => Van(r.Provincie, r.Regel))],
            [
                .. rekening
                    .Varianten.Skip(1)
                    .Select(v => new DoorkijkscenarioJson(
                        v.Naam!,
                        v.Doorkijk.Scenario.ToString(),
                        DoorkijkpuntJson.Van(v)
                    )),
            ]
        );
    }

    private static HefboomJson Van(Hefboom h) =>
        new(
            h.Stuk.Locatie.ToString(),
            h.Stuk.Naam,
            h.Stuk.Deel,
            h.Stuk.Soort.Code,
            h.Stuk.Plekken,
            Rond(h.Kans),
            Rond(h.KansGoed),
            Rond(h.KansSlecht),
            Rond(h.TekortGoed),
            Rond(h.TekortSlecht)
        );

    private static BeslispuntJson Van(Beslispunt b) =>
        new(
            b.Stuk.Locatie.ToString(),
            b.Stuk.Naam,
            b.Stuk.Deel,
            b.Stuk.Soort.Code,
            b.Stuk.Plekken,
            b.Eind,
            b.Uiterlijk,
            b.IsTeLaat
        );

    private static KansregelJson Van(GebiedCode? provincie, Kansregel r) =>
        new(
            provincie?.ToString(),
            r.Soort,
            CijferWoorden.Woord(r.Fase),
            Rond(r.Kans),
            CijferWoorden.Woord(r.Herkomst),
            r.Gevallen,
            r.Gelukt,
            r.Fase == Doorkijkfase.Verlenging ? null : r.Vertraging.ToString(),
            r.Fase == Doorkijkfase.Verlenging ? r.Maanden : null,
            r.Gezet.Entry?.Nummer
        );

    private static decimal Rond(decimal getal) => decimal.Round(getal, 4, MidpointRounding.AwayFromZero);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(DoorkijkJson))]
internal sealed partial class DoorkijkJsonContext : JsonSerializerContext;
