using System.Text.Json.Serialization;
using Regietafel.Boekingen;
using Regietafel.Import;
using Regietafel.Standen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Herkomsten;

/// <summary>The name of a figure as machines read it: what one asks its herkomst by.</summary>
public sealed record CijferNaamJson(string Gebied, string Taak, string Cijfer, string? Per, string? Soort)
{
    public static CijferNaamJson Van(CijferNaam naam) =>
        new(
            naam.Gebied.ToString(),
            CijferWoorden.Woord(naam.Taak),
            HerkomstLink.Slug(naam.Grootheid),
            naam.Per?.ToString(),
            naam.Soort
        );
}

/// <summary>One line of a calculation as machines read it: an entry by its number, or another figure.</summary>
public sealed record BijdrageJson(
    string Omschrijving,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Aantal,
    string Registratie,
    int? Delen,
    int? DelenOntbreken,
    bool Ongeveer,
    bool Afgeleid,
    bool Telt,
    long? Boeking,
    CijferNaamJson? Cijfer,
    string? Toelichting = null
)
{
    public static BijdrageJson Van(Bijdrage bijdrage, Verdeelreden reden)
    {
        var cijfer = bijdrage.Cijfer;
        return new(
            bijdrage.Omschrijving,
            cijfer.Aantal,
            CijferWoorden.Registratie(cijfer),
            CijferWoorden.Delen(cijfer),
            CijferWoorden.Ontbreekt(cijfer),
            cijfer.Ongeveer,
            cijfer.Afgeleid,
            bijdrage.Telt,
            bijdrage.Entry?.Nummer,
            bijdrage.Naam is { } naam ? CijferNaamJson.Van(naam) : null,
            bijdrage.Entry is { } entry ? reden.Van(entry) : null
        );
    }
}

/// <summary>Where a figure comes from, as machines read it: the rule, its lines, and every entry that it rests on.</summary>
public sealed record HerkomstJson(
    CijferNaamJson Naam,
    PeilmomentJson Peilmoment,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Aantal,
    string Registratie,
    int? Delen,
    int? DelenOntbreken,
    bool Ongeveer,
    bool Afgeleid,
    string Uitleg,
    IReadOnlyList<BijdrageJson> Bijdragen,
    IReadOnlyList<BoekingJson> Boekingen
)
{
    public static HerkomstJson Van(Herkomst herkomst, Stand stand, PeilmomentJson peilmoment) =>
        Van(herkomst, stand, peilmoment, new(stand.Book, Naslag.Sleutels));

    private static HerkomstJson Van(Herkomst herkomst, Stand stand, PeilmomentJson peilmoment, Verdeelreden reden) =>
        new(
            CijferNaamJson.Van(herkomst.Naam),
            peilmoment,
            herkomst.Cijfer.Aantal,
            CijferWoorden.Registratie(herkomst.Cijfer),
            CijferWoorden.Delen(herkomst.Cijfer),
            CijferWoorden.Ontbreekt(herkomst.Cijfer),
            herkomst.Cijfer.Ongeveer,
            herkomst.Cijfer.Afgeleid,
            herkomst.Uitleg,
            [.. herkomst.Bijdragen.Select(b => BijdrageJson.Van(b, reden))],
            [.. herkomst.Entries(stand).Select(entry => BoekingJson.Van(stand.Book, entry, stand.Peilmoment.Bekend))]
        );
}
