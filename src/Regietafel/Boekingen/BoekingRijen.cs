using Regietafel.Documenten;
using Regietafel.Ledger;

namespace Regietafel.Boekingen;

/// <summary>Entries as a table for machines; the columns are named for good.</summary>
internal static class BoekingRijen
{
    private static readonly TabelColumn[] Kolommen =
    [
        new("boeking", CellKind.Number),
        new("soort"),
        new("onderwerp"),
        new("waarde"),
        new("aantal", CellKind.Number),
        new("ongeveer"),
        new("geldig van", CellKind.Day),
        new("geldig tot", CellKind.Day),
        new("geregistreerd"),
        new("auteur"),
        new("overgenomen door"),
        new("bron"),
        new("titel"),
        new("pagina"),
        new("vindplaats"),
        new("afgeleid"),
        new("ingetrokken door", CellKind.Number),
        new("reden"),
    ];

    /// <param name="bekend">The last entry that counts: what was taken back by then says so.</param>
    public static Tabel Tabel(string naam, IEnumerable<Entry> entries, Book book, AreaNames namen, long bekend) =>
        new(naam, Kolommen, entries.Select(entry => Rij(entry, book, namen, bekend)));

    private static IReadOnlyList<object?> Rij(Entry entry, Book book, AreaNames namen, long bekend)
    {
        var (bron, intrekking) = (BronJson.Van(book, entry.Bron), book.Intrekking(entry, bekend));
        return
        [
            entry.Nummer,
            FactJson.Soort(entry.Fact),
            FactText.Onderwerp(entry.Fact, namen),
            FactText.Waarde(entry.Fact, namen),
            FactText.Getal(entry.Fact),
            FactText.IsOngeveer(entry.Fact),
            entry.Geldigheid.Van == default ? null : entry.Geldigheid.Van,
            entry.Geldigheid.Tot,
            BoekingJson.Moment(entry.Geregistreerd),
            entry.Auteur,
            entry.Overgenomen?.Auteur,
            bron?.Code,
            bron?.Titel,
            bron?.Pagina,
            bron?.Vindplaats,
            bron?.Afgeleid,
            intrekking?.Nummer,
            (intrekking?.Fact as Ingetrokken)?.Reden,
        ];
    }
}
