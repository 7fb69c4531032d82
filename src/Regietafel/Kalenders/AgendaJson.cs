using System.Text.Json.Serialization;
using Regietafel.Api;
using Regietafel.Boekingen;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Kalenders;

/// <summary>A point of the agenda as machines read it.</summary>
public sealed record AgendapuntJson(
    string Kenmerk,
    string Staat,
    DateOnly LaatsteDag,
    int DagenTot,
    string Regeling,
    string Cyclus,
    string Stap,
    string Naam,
    string Wie,
    string Gebied,
    string Wijze,
    DateOnly Dag,
    DateOnly EersteDag,
    string? LetOp,
    DateOnly? GedaanOp,
    int? Delen,
    int? DelenGedaan,
    long? Boeking,
    BronJson? Bron,
    string Wat,
    string Grondslag,
    string? Vindplaats
)
{
    public static AgendapuntJson Van(Agendapunt punt, Book book) =>
        new(
            punt.Kenmerk,
            CijferWoorden.Woord(punt.Staat),
            punt.LaatsteDag,
            punt.DagenTot,
            CijferWoorden.Woord(punt.Cyclus.Regeling),
            punt.Cyclus.ToString(),
            punt.Stap.Code,
            punt.Stap.Naam,
            CijferWoorden.Woord(punt.Stap.Wie),
            punt.Gebied.ToString(),
            CijferWoorden.Woord(punt.Stap.Wijze),
            punt.Dag,
            punt.EersteDag,
            AgendaTekst.LetOp(punt),
            punt.DagGedaan,
            punt.IsVoorDelen ? punt.Delen : null,
            punt.IsVoorDelen ? punt.Gedaan : null,
            punt.Boeking?.Nummer,
            BronJson.Van(book, punt.Boeking?.Bron),
            punt.Stap.Wat,
            punt.Stap.Grondslag,
            punt.Stap.Vindplaats
        );
}

/// <summary>The agenda of an area as machines read it.</summary>
public sealed record AgendaJson(
    GebiedJson Gebied,
    PeilmomentJson Peilmoment,
    string? Cyclus,
    IReadOnlyList<AgendapuntJson> Punten,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link>? Links = null
);
