using System.Text.Json.Serialization;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Locaties;

/// <summary>A piece of capacity as machines read it; <paramref name="Begin"/> and <paramref name="Eind"/> are what the steps make of its days.</summary>
public sealed record CapaciteitJson(
    string Deel,
    string Taak,
    string Soort,
    int Plekken,
    int? WaarvanAmv,
    DateOnly Van,
    DateOnly? Tot,
    string? Seizoen,
    string Status,
    string Zekerheid,
    DateOnly? Begin,
    DateOnly? Eind,
    int? Afgesproken,
    DateOnly? Afgeblazen,
    long Boeking,
    bool Afgeleid
)
{
    internal static CapaciteitJson Maak(Capaciteitstuk stuk, Book book) =>
        new(
            stuk.Feit.Deel,
            CijferWoorden.Woord(stuk.Feit.Taak),
            stuk.Feit.Soort,
            stuk.Feit.Plekken,
            stuk.Feit.Amv,
            stuk.Feit.Van,
            stuk.Feit.Tot,
            stuk.Feit.Seizoen?.ToString(),
            CijferWoorden.Woord(stuk.Feit.Status),
            CijferWoorden.Woord(stuk.Zekerheid),
            stuk.Dagen.IsLeeg ? null : stuk.Begin,
            stuk.Dagen.IsLeeg ? null : stuk.Eind,
            stuk.Feit.Afgesproken,
            stuk.Afgeblazen,
            stuk.Entry.Nummer,
            book.IsAfgeleid(stuk.Entry)
        );
}

/// <summary>A location as machines read it, with five numbers kept apart; each is always there and null when it is not registered.</summary>
public sealed record LocatieJson(
    string Locatie,
    string Naam,
    GebiedJson Gemeente,
    string Exploitant,
    IReadOnlyList<string> Doelgroepen,
    IReadOnlyList<string> Beperkingen,
    IReadOnlyList<string> Voorzieningen,
    string? Adres,
    decimal? Breedte,
    decimal? Lengte,
    bool Gedeeld,
    bool Kleinschalig,
    string? HoortBij,
    int? Grens,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Maximum,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Bruikbaar,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Afgesproken,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Bezet,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Vrij,
    DateOnly? BezetOp,
    string? BezetDefinitie,
    IReadOnlyList<CapaciteitJson> Capaciteit,
    long Boeking,
    bool Afgeleid
)
{
    public static LocatieJson Van(Locatie locatie, Stand stand, BezettingAt bezetting)
    {
        var (feit, book) = (locatie.Feit, stand.Book);
        var nu = Locatiestand.Van(
            locatie,
            bezetting.Laatste(locatie.Code),
            Soortenbestand.Soorten,
            stand.Peilmoment.Peildatum
        );
        return new(
            locatie.Code.ToString(),
            feit.Naam,
            new(
                locatie.Gemeente.ToString(),
                stand.Indeling.Find(locatie.Gemeente)?.Naam ?? locatie.Gemeente.ToString(),
                CijferWoorden.Woord(locatie.Gemeente.Niveau)
            ),
            feit.Exploitant,
            feit.Doelgroepen,
            feit.Beperkingen,
            feit.Voorzieningen,
            feit.Adres,
            feit.Punt?.Breedte,
            feit.Punt?.Lengte,
            feit.Gedeeld,
            feit.Kleinschalig,
            feit.HoortBij?.ToString(),
            feit.Grens,
            nu.Maximum,
            nu.Bruikbaar,
            nu.Afgesproken,
            nu.Bezet?.Aantal,
            nu.Vrij,
            nu.Bezet?.Gemeten,
            nu.Bezet?.Feit.Definitie,
            [.. locatie.Stukken.Select(s => CapaciteitJson.Maak(s, book))],
            locatie.Entry.Nummer,
            book.IsAfgeleid(locatie.Entry)
        );
    }
}
