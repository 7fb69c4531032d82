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

/// <summary>That an entry was taken back: by which entry, when, by whom and why.</summary>
public sealed record IntrekkingJson(long Boeking, string Geregistreerd, string Auteur, string Reden)
{
    public static IntrekkingJson? Van(Entry? intrekking) =>
        intrekking is { Fact: Ingetrokken back }
            ? new(intrekking.Nummer, BoekingJson.Moment(intrekking.Geregistreerd), intrekking.Auteur, back.Reden)
            : null;
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
    string? OvergenomenDoor,
    string Auteur,
    BronJson? Bron,
    string Openbaarheid,
    [property: JsonPropertyName("ingetrokken")] bool IsIngetrokken,
    IntrekkingJson? Intrekking,
    string? Hash = null
)
{
    /// <summary>The entry, and whether it was taken back by entry number <paramref name="bekend"/>.</summary>
    public static BoekingJson Van(Book book, Entry entry, long bekend)
    {
        var intrekking = book.Intrekking(entry, bekend);
        return new(
            entry.Nummer,
            FactJson.Soort(entry.Fact),
            FeitVorm.Json(entry.Fact),
            entry.Geldigheid.Van == default ? null : entry.Geldigheid.Van,
            entry.Geldigheid.Tot,
            Moment(entry.Geregistreerd),
            entry.Overgenomen is { } overgenomen ? Moment(overgenomen.Moment) : null,
            entry.Overgenomen?.Auteur,
            entry.Auteur,
            BronJson.Van(book, entry.Bron),
            CijferWoorden.Woord(entry.Openbaarheid),
            intrekking is not null,
            IntrekkingJson.Van(intrekking)
        );
    }

    /// <summary>A moment as RFC 3339 writes it, to the microsecond.</summary>
    public static string Moment(Tijdstip moment) =>
        moment.Moment.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
}
