using Regietafel.Import.Reading;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Import.Layout;

/// <summary>The capacity of locations in pieces, and the steps on their road.</summary>
internal static class CapaciteitSheets
{
    private static readonly Column<string> Deel = new(
        "deel",
        CellTypes.Text,
        "Naam van dit stuk van de capaciteit, zoals hoofdgebouw; wat er naast elkaar is telt op"
    )
    {
        Required = true,
    };

    private static readonly Column<string> SoortColumn = new(
        "soort",
        CellTypes.Text,
        string.Join("; ", Taak.Alle.Select(t => $"{CellTypes.Word(t)}: {Codes(t)}"))
    )
    {
        Required = true,
        OwnChoices = [.. Soortenbestand.Soorten.Alle.Select(s => s.Code).Distinct()],
    };

    private static readonly Column<int> Plekken = new("plekken", CellTypes.Number, "Hoeveel plekken het heeft")
    {
        Required = true,
    };

    private static readonly Column<int> Amv = new(
        "waarvan amv",
        CellTypes.Number,
        "Deel van de plekken voor alleenstaande minderjarigen; alleen bij asiel"
    );

    private static readonly Column<DateOnly> Van = new("van", CellTypes.Day, "Eerste dag waarop de plekken er zijn")
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Tot = new(
        "tot",
        CellTypes.Day,
        "Eerste dag waarop zij er niet meer zijn; leeg: geen einde bekend. Een later einde is een verlenging"
    );

    private static readonly Column<Standing> Status = new(
        "status",
        CellTypes.Status,
        "Hoe hard het is; vanaf ‘vastgesteld’ is het een hard plan, zolang er geen stappen van zijn"
    )
    {
        Required = true,
    };

    private static readonly Column<(int Maand, int Dag)> SeizoenVan = new(
        "seizoen van",
        Seizoendag.Type,
        "Alleen als de plekken er niet het hele jaar zijn: de eerste dag van het seizoen"
    );

    private static readonly Column<(int Maand, int Dag)> SeizoenTot = new(
        "seizoen tot",
        Seizoendag.Type,
        "De eerste dag na het seizoen; mag na Nieuwjaar liggen"
    );

    private static readonly Column<int> Afgesproken = new(
        "afgesproken",
        CellTypes.Number,
        "Met hoeveel plekken het beleid rekent, als dat een ander aantal is"
    );

    private static readonly Column<string> StapDeel = new(
        "deel",
        CellTypes.Text,
        "Het stuk van de capaciteit waar de stap over gaat; leeg: de hele locatie"
    );

    private static readonly Column<Locatiestap> Stap = new(
        "stap",
        CellTypes.Words<Locatiestap>("stap"),
        "De stap op de weg naar opening, en daarna"
    )
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Verwacht = new(
        "verwacht",
        CellTypes.Day,
        "Wanneer de stap wordt verwacht; een andere verwachting is een nieuwe rij"
    );

    private static readonly Column<DateOnly> Werkelijk = new("werkelijk", CellTypes.Day, "Wanneer de stap is gezet");

    private static readonly Column<string> Toelichting = new("toelichting", CellTypes.Text, "Wat erbij te zeggen is");

    public static readonly Sheet Capaciteit = new(
        "capaciteit",
        "De capaciteit van locaties in stukken: zoveel plekken van één soort, van een dag tot een dag. Stukken naast elkaar tellen op.",
        [
            LocatieSheets.Locatie,
            Deel,
            Columns.Taak,
            SoortColumn,
            Plekken,
            Amv,
            Van,
            Tot,
            Status,
            SeizoenVan,
            SeizoenTot,
            Afgesproken,
        ],
        Columns.Tail
    )
    {
        Holds = f => f is CapaciteitVastgesteld,
        Read = Read,
        Write = fact =>
        {
            var f = (CapaciteitVastgesteld)fact;
            return
            [
                f.Locatie.ToString(),
                f.Deel,
                CellTypes.Word(f.Taak),
                f.Soort,
                f.Plekken,
                f.Amv,
                f.Van,
                f.Tot,
                CellTypes.Word(f.Status),
                f.Seizoen is { } van ? Seizoendag.Word(van.Van) : null,
                f.Seizoen is { } tot ? Seizoendag.Word(tot.Tot) : null,
                f.Afgesproken,
            ];
        },
    };

    public static readonly Sheet Stappen = new(
        "locatiestappen",
        "De weg van een locatie, of van een stuk van haar capaciteit: wanneer een stap wordt verwacht en wanneer die is gezet.",
        [LocatieSheets.Locatie, StapDeel, Stap, Verwacht, Werkelijk, Toelichting],
        Columns.Tail
    )
    {
        Holds = f => f is LocatiestapBepaald,
        Read = row => new LocatiestapBepaald(
            row.Get(LocatieSheets.Locatie),
            row.Find(StapDeel),
            row.Get(Stap),
            row.Maybe(Verwacht),
            row.Maybe(Werkelijk),
            row.Find(Toelichting)
        ),
        Write = fact =>
        {
            var f = (LocatiestapBepaald)fact;
            return [f.Locatie.ToString(), f.Deel, CellTypes.Word(f.Stap), f.Verwacht, f.Werkelijk, f.Toelichting];
        },
    };

    private static CapaciteitVastgesteld Read(SheetRows row)
    {
        var taak = row.Get(Columns.Taak);
        return new(
            row.Get(LocatieSheets.Locatie),
            row.Get(Deel),
            taak,
            Kind(row, taak),
            row.Get(Plekken),
            row.Maybe(Amv),
            row.Get(Van),
            row.Maybe(Tot),
            row.Get(Status),
            Season(row),
            row.Maybe(Afgesproken)
        );
    }

    /// <summary>The code as the list writes it, whatever the capitals in the cell; the rules refuse what is not in the list.</summary>
    private static string Kind(SheetRows row, Taak taak)
    {
        foreach (var soort in Soortenbestand.Soorten.Van(taak))
        {
            if (CellText.Is(row[SoortColumn], soort.Code))
                return soort.Code;
        }
        return row.Get(SoortColumn);
    }

    private static Seizoen? Season(SheetRows row)
    {
        var (van, tot) = (row.Maybe(SeizoenVan), row.Maybe(SeizoenTot));
        if (row.IsWrong || (van is null && tot is null))
            return null;
        if (van is null || tot is null)
            row.Wrong(van is null ? SeizoenVan : SeizoenTot, "een seizoen heeft een eerste dag en een dag erna.");
        else if (Seizoen.Tussen(van.Value, tot.Value) is { } seizoen)
            return seizoen;
        else
            row.Wrong(SeizoenTot, "een seizoen eindigt op een andere dag dan het begint.");
        return null;
    }

    private static string Codes(Taak taak) => string.Join(", ", Soortenbestand.Soorten.Van(taak).Select(s => s.Code));
}
