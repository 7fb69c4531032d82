using Regietafel.Boekingen;
using Regietafel.Standen;

namespace Regietafel.Herkomsten;

/// <summary>The entries behind a figure as rows of a table for machines; the columns are named for good.</summary>
internal static class HerkomstRijen
{
    public static readonly string[] Kolommen =
    [
        "boeking",
        "soort",
        "onderwerp",
        "waarde",
        "aantal",
        "geldig van",
        "geldig tot",
        "geregistreerd",
        "auteur",
        "bron",
        "titel",
        "pagina",
        "vindplaats",
        "afgeleid",
    ];

    public static IEnumerable<object?[]> Van(Herkomst herkomst, Stand stand)
    {
        var namen = new AreaNames(stand.Book, stand.Indeling);
        return herkomst.Entries(stand).Select(entry => Rij(entry, stand, namen));
    }

    private static object?[] Rij(Ledger.Entry entry, Stand stand, AreaNames namen)
    {
        var bron = BronJson.Van(stand.Book, entry.Bron);
        return
        [
            entry.Nummer,
            Ledger.FactJson.Soort(entry.Fact),
            FactText.Onderwerp(entry.Fact, namen),
            FactText.Waarde(entry.Fact, namen),
            FactText.Getal(entry.Fact),
            entry.Geldigheid.Van == default ? null : entry.Geldigheid.Van,
            entry.Geldigheid.Tot,
            BoekingJson.Moment(entry.Geregistreerd),
            entry.Auteur,
            bron?.Code,
            bron?.Titel,
            bron?.Pagina,
            bron?.Vindplaats,
            bron?.Afgeleid,
        ];
    }
}
