using Regietafel.Ledger;

namespace Regietafel.Import.Layout;

/// <summary>The sources, and (in the export of a whole book) what was taken back.</summary>
internal static class BronSheets
{
    private static readonly Column<string> Code = new(
        "code",
        CellTypes.Text,
        "Korte naam waarmee de andere bladen naar de bron verwijzen"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Titel = new("titel", CellTypes.Text, "Titel van het stuk")
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Datum = new("datum", CellTypes.Day, "Datum van het stuk");

    private static readonly Column<string> Vindplaats = new(
        "vindplaats",
        CellTypes.Text,
        "Waar het te vinden is: een webadres of een dossiernummer"
    );

    private static readonly Column<bool> Afgeleid = new(
        "afgeleid",
        CellTypes.YesNo,
        "Ja: niet gepubliceerd maar berekend of geschat; elke bladzijde zegt dat erbij"
    );

    public static readonly Sheet Bronnen = new(
        "bronnen",
        "De stukken waar de cijfers uit komen. Elke rij op een ander blad noemt een bron.",
        [Code, Titel, Datum, Vindplaats, Afgeleid],
        [Columns.BekendSinds],
        Columns.Bron,
        Columns.Pagina,
        Columns.GeldigVan,
        Columns.GeldigTot,
        Columns.Openbaarheid
    )
    {
        NeedsSource = false,
        Holds = f => f is BronVastgelegd,
        Read = row => new BronVastgelegd(
            row.Get(Code),
            row.Get(Titel),
            row.Maybe(Datum),
            row.Find(Vindplaats),
            row.Get(Afgeleid)
        ),
        Write = fact =>
        {
            var f = (BronVastgelegd)fact;
            return [f.Code, f.Titel, f.Datum, f.Vindplaats, f.Afgeleid ? "ja" : "nee"];
        },
    };

    private static readonly Column<long> TrektIn = new(
        "trekt in",
        CellTypes.EntryNumber,
        "Nummer van de boeking die is ingetrokken"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Reden = new("reden", CellTypes.Text, "Waarom") { Required = true };

    public static readonly Sheet Intrekkingen = new(
        "intrekkingen",
        "Boekingen die zijn ingetrokken.",
        [TrektIn, Reden],
        Columns.Tail
    )
    {
        NeedsSource = false,
        BookOnly = true,
        Holds = f => f is Ingetrokken,
        // The subject is that of the entry taken back, which only the book knows.
        Read = row => new Ingetrokken(row.Get(TrektIn), "", row.Get(Reden)),
        Write = fact =>
        {
            var f = (Ingetrokken)fact;
            return [f.Nummer, f.Reden];
        },
    };
}
