using System.Text.Json.Serialization;
using Regietafel.Api;
using Regietafel.Boekingen;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Locatieonderzoeken;

/// <summary>A search for locations as machines read it, ranked by the weights in the book.</summary>
public sealed record OnderzoekJson(
    string Onderzoek,
    string Naam,
    IReadOnlyList<DeelnemerJson> Deelnemers,
    DateOnly GestartOp,
    string? Taak,
    IReadOnlyList<string> Doelgroepen,
    int? Plekken,
    DateOnly? Voor,
    string? Toelichting,
    long Boeking,
    bool Afgeleid,
    IReadOnlyList<CriteriumJson> Criteria,
    IReadOnlyList<KandidaatJson> Kandidaten,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links
)
{
    public static OnderzoekJson Van(Locatieonderzoek onderzoek, Book book, AreaNames namen, ApiVraag vraag) =>
        new(
            onderzoek.Code.ToString(),
            onderzoek.Naam,
            [.. onderzoek.Feit.Deelnemers.Select(d => new DeelnemerJson(d.ToString(), namen[d]))],
            onderzoek.Feit.Dag,
            onderzoek.Feit.Taak is { } taak ? CijferWoorden.Woord(taak) : null,
            [.. onderzoek.Feit.Doelgroepen],
            onderzoek.Feit.Plekken,
            onderzoek.Feit.Voor,
            onderzoek.Feit.Toelichting,
            onderzoek.Entry.Nummer,
            book.IsAfgeleid(onderzoek.Entry),
            [.. onderzoek.Criteria.Select(CriteriumJson.Van)],
            [.. Rangschikking.Van(onderzoek).Select(r => KandidaatJson.Van(r, onderzoek, namen))],
            new Dictionary<string, Link> { ["self"] = new(vraag.Adres($"/locatieonderzoeken/{onderzoek.Code}")) }
        );
}

/// <summary>An area that takes part, as machines read it.</summary>
public sealed record DeelnemerJson(string Code, string Naam);

/// <summary>A criterion as machines read it.</summary>
public sealed record CriteriumJson(string Criterium, string Naam, int Gewicht, string? Uitleg, long Boeking)
{
    public static CriteriumJson Van(Criteriumstand c) =>
        new(c.Code.ToString(), c.Feit.Naam, c.Feit.Gewicht, c.Feit.Uitleg, c.Entry.Nummer);
}

/// <summary>A score as machines read it; the score is always there, and null where nobody judged.</summary>
public sealed record ScoreJson(
    string Criterium,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Score,
    string? Reden,
    long? Boeking
);

/// <summary>A decision as machines read it.</summary>
public sealed record BesluitJson(DateOnly Dag, string Besluit, string Reden, string? Locatie, long Boeking)
{
    public static BesluitJson Van(Besluitstand b) =>
        new(b.Feit.Dag, CijferWoorden.Woord(b.Feit.Besluit), b.Feit.Reden, b.Feit.Locatie?.ToString(), b.Entry.Nummer);
}

/// <summary>A total as machines read it: exactly, as a fraction, and rounded; without a value while a score is missing.</summary>
public sealed record TotaalJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Waarde,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Exact,
    decimal Laagst,
    decimal Hoogst,
    IReadOnlyList<string> Ontbreekt
)
{
    public static TotaalJson Van(Totaalscore t) =>
        new(
            t.Waarde?.Afgerond(1),
            t.Waarde?.ToString(),
            t.Laagst.Afgerond(1),
            t.Hoogst.Afgerond(1),
            [.. t.Ontbreekt.Select(c => c.ToString())]
        );
}

/// <summary>A candidate as machines read it, in its place; without a total when nothing weighs.</summary>
public sealed record KandidaatJson(
    string Kandidaat,
    string Naam,
    DeelnemerJson Gemeente,
    string Door,
    string? Adres,
    PuntJson? Punt,
    int? Plekken,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Plaats,
    TotaalJson? Totaal,
    IReadOnlyList<ScoreJson> Scores,
    IReadOnlyList<BesluitJson> Besluiten,
    long Boeking
)
{
    public static KandidaatJson Van(Rang rang, Locatieonderzoek onderzoek, AreaNames namen)
    {
        var (k, f) = (rang.Kandidaat, rang.Kandidaat.Feit);
        return new(
            k.Code.ToString(),
            k.Naam,
            new(k.Gemeente.ToString(), namen[k.Gemeente]),
            f.Door,
            f.Adres,
            f.Punt is { } punt ? new(punt.Breedte, punt.Lengte) : null,
            f.Plekken,
            rang.Plaats,
            rang.Totaal is { } totaal ? TotaalJson.Van(totaal) : null,
            [
                .. onderzoek.Criteria.Select(c =>
                    k.Scores.GetValueOrDefault(c.Code) is { } s
                        ? new ScoreJson(c.Code.ToString(), s.Feit.Score, s.Feit.Reden, s.Entry.Nummer)
                        : new ScoreJson(c.Code.ToString(), null, null, null)
                ),
            ],
            [.. k.Besluiten.Select(BesluitJson.Van)],
            k.Entry.Nummer
        );
    }
}

/// <summary>A point as machines read it, in degrees (WGS84).</summary>
public sealed record PuntJson(decimal Breedte, decimal Lengte);
