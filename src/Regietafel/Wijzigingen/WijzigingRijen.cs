using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Wijzigingen;

/// <summary>Changes as a table for machines; the columns are named for good.</summary>
internal static class WijzigingRijen
{
    private static readonly TabelColumn[] Kolommen =
    [
        new("verandering"),
        new("taak"),
        new("onderwerp"),
        new("oud"),
        new("nieuw"),
        .. CijferCellen.Kolommen("oud aantal"),
        .. CijferCellen.Kolommen("nieuw aantal"),
        new("oude boeking", CellKind.Number),
        new("nieuwe boeking", CellKind.Number),
        new("geregistreerd"),
        new("auteur"),
        new("bron"),
        new("oude boeking ingetrokken door", CellKind.Number),
        new("reden"),
    ];

    public static Tabel Tabel(IEnumerable<Wijziging> wijzigingen, Book book, long bekend, AreaNames namen) =>
        new("wijzigingen", Kolommen, wijzigingen.Select(w => Rij(w, book, bekend, namen)));

    private static IReadOnlyList<object?> Rij(Wijziging w, Book book, long bekend, AreaNames namen)
    {
        var laatste = (w.Nieuw ?? w.Oud)!;
        var intrekking = w.Oud is { } oud ? book.Intrekking(oud, bekend) : null;
        return
        [
            CijferWoorden.Woord(w.Verandering),
            w.Feit.OverTaak is { } taak ? CijferWoorden.Woord(taak) : null,
            FactText.Onderwerp(w.Feit, namen),
            w.Oud is null ? null : FactText.Waarde(w.Oud.Fact, namen),
            w.Nieuw is null ? null : FactText.Waarde(w.Nieuw.Fact, namen),
            .. CijferCellen.Van(FactText.Cijfer(w.Oud, book), onbekend: null),
            .. CijferCellen.Van(FactText.Cijfer(w.Nieuw, book), onbekend: null),
            w.Oud?.Nummer,
            w.Nieuw?.Nummer,
            BoekingJson.Moment(laatste.Geregistreerd),
            laatste.Auteur,
            laatste.Bron?.Code,
            intrekking?.Nummer,
            (intrekking?.Fact as Ingetrokken)?.Reden,
        ];
    }
}
