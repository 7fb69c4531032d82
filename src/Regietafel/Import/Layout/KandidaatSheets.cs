using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;

namespace Regietafel.Import.Layout;

/// <summary>The candidates of a search for locations: who put them forward, how they score, and what was decided about them and why.</summary>
internal static class KandidaatSheets
{
    private static readonly Column<LocatieCode> Kandidaat = new(
        "kandidaat",
        LocatieSheets.Code,
        "De code van de plek: die van de gemeente waar zij ligt, een streepje en een korte naam"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Hoe de plek heet") { Required = true };

    private static readonly Column<string> Door = new("door", CellTypes.Text, "Wie de plek voordraagt")
    {
        Required = true,
    };

    private static readonly Column<int> Plekken = new(
        "plekken",
        CellTypes.Number,
        "Hoeveel plekken er passen; leeg: nog niet bekend"
    );

    public static readonly Sheet Kandidaten = new(
        "kandidaten",
        "Plekken die in een locatieonderzoek zijn voorgedragen. De gemeente staat in hun code.",
        [
            OnderzoekSheets.Onderzoek,
            Kandidaat,
            Naam,
            Door,
            LocatieSheets.Adres,
            LocatieSheets.Breedte,
            LocatieSheets.Lengte,
            Plekken,
        ],
        Columns.Tail
    )
    {
        Holds = f => f is KandidaatVoorgedragen,
        Read = row => new KandidaatVoorgedragen(
            row.Get(OnderzoekSheets.Onderzoek),
            row.Get(Kandidaat),
            row.Get(Naam),
            row.Get(Door),
            row.Find(LocatieSheets.Adres),
            LocatieSheets.Place(row),
            row.Maybe(Plekken)
        ),
        Write = fact =>
        {
            var f = (KandidaatVoorgedragen)fact;
            return
            [
                f.Onderzoek.ToString(),
                f.Kandidaat.ToString(),
                f.Naam,
                f.Door,
                f.Adres,
                f.Punt?.Breedte,
                f.Punt?.Lengte,
                f.Plekken,
            ];
        },
    };

    private static readonly Column<int> Score = new(
        "score",
        CellTypes.Number,
        $"0 tot en met {KandidaatBeoordeeld.Hoogste}; {KandidaatBeoordeeld.Hoogste} is het best"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Waarom = new("reden", CellTypes.Text, "Waarom deze score")
    {
        Required = true,
    };

    public static readonly Sheet Beoordelingen = new(
        "beoordelingen",
        "Hoe een kandidaat scoort op een criterium, en waarom. Zonder score is het totaal onvolledig.",
        [OnderzoekSheets.Onderzoek, Kandidaat, OnderzoekSheets.Criterium, Score, Waarom],
        Columns.Tail
    )
    {
        Holds = f => f is KandidaatBeoordeeld,
        Read = row => new KandidaatBeoordeeld(
            row.Get(OnderzoekSheets.Onderzoek),
            row.Get(Kandidaat),
            row.Get(OnderzoekSheets.Criterium),
            row.Get(Score),
            row.Get(Waarom)
        ),
        Write = fact =>
        {
            var f = (KandidaatBeoordeeld)fact;
            return [f.Onderzoek.ToString(), f.Kandidaat.ToString(), f.Criterium.ToString(), f.Score, f.Reden];
        },
    };

    private static readonly Column<DateOnly> Dag = new("dag", CellTypes.Day, "De dag van het besluit")
    {
        Required = true,
    };

    private static readonly Column<Kandidaatbesluit> Besluit = new(
        "besluit",
        CellTypes.Words<Kandidaatbesluit>("besluit"),
        "Wat er van de kandidaat wordt"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Reden = new(
        "reden",
        CellTypes.Text,
        "Waarom wel of waarom niet; zonder reden wordt een besluit niet geboekt"
    )
    {
        Required = true,
    };

    private static readonly Column<LocatieCode> Werd = new(
        "locatie",
        LocatieSheets.Code,
        "De locatie die een gekozen kandidaat is geworden; die staat al in het boek of op het blad locaties"
    );

    public static readonly Sheet Besluiten = new(
        "kandidaatbesluiten",
        "Wat er met een kandidaat is besloten, en waarom. Het geldt tot een later besluit.",
        [OnderzoekSheets.Onderzoek, Kandidaat, Dag, Besluit, Reden, Werd],
        Columns.Tail
    )
    {
        Holds = f => f is KandidaatBesloten,
        Read = row => new KandidaatBesloten(
            row.Get(OnderzoekSheets.Onderzoek),
            row.Get(Kandidaat),
            row.Get(Dag),
            row.Get(Besluit),
            row.Get(Reden),
            row.Get(Werd)
        ),
        Write = fact =>
        {
            var f = (KandidaatBesloten)fact;
            return
            [
                f.Onderzoek.ToString(),
                f.Kandidaat.ToString(),
                f.Dag,
                CellTypes.Word(f.Besluit),
                f.Reden,
                f.Locatie?.ToString(),
            ];
        },
    };
}
