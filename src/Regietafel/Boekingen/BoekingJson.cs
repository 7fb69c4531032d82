using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Boekingen;

/// <summary>Where a fact comes from, as machines read it: the source and the place in it.</summary>
public sealed record BronJson(
    string Code,
    string? Pagina,
    string? Titel,
    DateOnly? Datum,
    string? Vindplaats,
    bool Afgeleid
)
{
    public static BronJson? Van(Book book, BronVerwijzing? bron) =>
        bron is null ? null
        : book.Bron(bron.Code) is { } feit
            ? new(bron.Code, bron.Pagina, feit.Titel, feit.Datum, feit.Vindplaats, feit.Afgeleid)
        : new(bron.Code, bron.Pagina, null, null, null, false);
}

/// <summary>An entry of the book as machines read it.</summary>
public sealed record BoekingJson(
    long Nummer,
    string Soort,
    JsonObject Feit,
    DateOnly? GeldigVan,
    DateOnly? GeldigTot,
    string Geregistreerd,
    string? Overgenomen,
    string Auteur,
    BronJson? Bron,
    string Openbaarheid,
    [property: JsonPropertyName("ingetrokken")] bool IsIngetrokken,
    string? Hash = null
)
{
    /// <summary>The entry, and whether it was taken back by entry number <paramref name="bekend"/>.</summary>
    public static BoekingJson Van(Book book, Entry entry, long bekend) =>
        new(
            entry.Nummer,
            FactJson.Soort(entry.Fact),
            FeitVorm.Json(entry.Fact),
            entry.Geldigheid.Van == default ? null : entry.Geldigheid.Van,
            entry.Geldigheid.Tot,
            Moment(entry.Geregistreerd),
            entry.Overgenomen is { } overgenomen ? Moment(overgenomen) : null,
            entry.Auteur,
            BronJson.Van(book, entry.Bron),
            CijferWoorden.Woord(entry.Openbaarheid),
            book.Find(entry.Fact.Subject)?.IsIngetrokken(entry.Nummer, bekend) ?? false
        );

    /// <summary>A moment as RFC 3339 writes it, to the microsecond.</summary>
    public static string Moment(Tijdstip moment) =>
        moment.Moment.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
}
