using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Kalenders;

/// <summary>The points of an agenda as rows, for a file and for the command line.</summary>
internal static class AgendaRijen
{
    private static readonly TabelColumn[] Kolommen =
    [
        new("staat"),
        new("laatste dag", CellKind.Day),
        new("dagen", CellKind.Number),
        new("regeling"),
        new("cyclus"),
        new("stap"),
        new("naam"),
        new("wie"),
        new("gebied"),
        new("wijze"),
        new("dag", CellKind.Day),
        new("eerste dag", CellKind.Day),
        new("let op"),
        new("gedaan op", CellKind.Day),
        new("gedaan", CellKind.Number),
        new("delen", CellKind.Number),
        new("boeking", CellKind.Number),
        new("bron"),
        new("wat"),
        new("grondslag"),
        new("vindplaats"),
    ];

    public static Tabel Tabel(IReadOnlyList<Agendapunt> punten, AreaNames namen, Book book) =>
        new("agenda", Kolommen, punten.Select(p => Rij(p, namen, book)));

    private static object?[] Rij(Agendapunt punt, AreaNames namen, Book book) =>
        [
            CijferWoorden.Woord(punt.Staat),
            punt.LaatsteDag,
            punt.DagenTot,
            CijferWoorden.Woord(punt.Cyclus.Regeling),
            punt.Cyclus.ToString(),
            punt.Stap.Code,
            punt.Stap.Naam,
            AgendaTekst.Wie(punt, namen),
            punt.Gebied.ToString(),
            CijferWoorden.Woord(punt.Stap.Wijze),
            punt.Dag,
            punt.EersteDag,
            AgendaTekst.LetOp(punt),
            punt.DagGedaan,
            punt.Gedaan,
            punt.Delen,
            punt.Boeking?.Nummer,
            punt.Boeking?.Bron is { } bron ? book.Bron(bron.Code)?.Titel ?? bron.Code : null,
            punt.Stap.Wat,
            punt.Stap.Grondslag,
            punt.Stap.Vindplaats,
        ];
}
