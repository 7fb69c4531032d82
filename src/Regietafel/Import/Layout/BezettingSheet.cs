using Regietafel.Documenten;
using Regietafel.Locaties;

namespace Regietafel.Import.Layout;

/// <summary>
/// Who was present where: a number of one day or week a row, or many in a row in one cell. The days of the row follow from them.
/// </summary>
internal static class BezettingSheet
{
    private static readonly Column<string> Doelgroep = new(
        "doelgroep",
        CellTypes.Text,
        "Als alleen een groep is geteld, zoals amv; leeg: iedereen"
    );

    private static readonly Column<DateOnly> Vanaf = new(
        "vanaf",
        CellTypes.Day,
        "De dag van het eerste getal, of de eerste dag van zijn week"
    )
    {
        Required = true,
    };

    private static readonly Column<Tussenpoos> Interval = new(
        "interval",
        CellTypes.Words<Tussenpoos>("interval"),
        "Of elk getal van een dag is of van een week; leeg: een dag"
    );

    private static readonly Column<string> Aantallen = new(
        "aantallen",
        new("hele getallen met een spatie ertussen", CellKind.Text, CellTypes.Text.Parse, CellTypes.Text.Wrong),
        $"Hoeveel mensen er waren: één getal, of een reeks van dagen of weken na elkaar; {Reekstekst.Gat} of ‘{CellTypes.NietGeregistreerd}’ waar de bron het niet weet"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Definitie = new(
        "definitie",
        CellTypes.Text,
        "Wat er is geteld en wanneer, in de woorden van de bron"
    );

    public static readonly Sheet Bezetting = new(
        "bezetting",
        "Hoeveel mensen er op een locatie waren, per dag of per week. Van een dag geldt het laatst geboekte getal. De geldigheid volgt uit de dagen.",
        [LocatieSheets.Locatie, Doelgroep, Vanaf, Interval, Aantallen, Definitie],
        [Columns.Bron, Columns.Pagina, Columns.BekendSinds, Columns.Openbaarheid],
        Columns.GeldigVan,
        Columns.GeldigTot
    )
    {
        Holds = f => f is BezettingGemeld,
        Read = row => new BezettingGemeld(
            row.Get(LocatieSheets.Locatie),
            row.Find(Doelgroep),
            row.Get(Vanaf),
            row.Get(Interval) == Tussenpoos.Week ? 7 : 1,
            Numbers(row)!,
            row.Find(Definitie)
        ),
        Write = fact =>
        {
            var f = (BezettingGemeld)fact;
            return
            [
                f.Locatie.ToString(),
                f.Doelgroep,
                f.Vanaf,
                CellTypes.Word(f.Interval == 7 ? Tussenpoos.Week : Tussenpoos.Dag),
                f.Aantallen is [{ } aantal] ? aantal : f.Aantallen.ToString(),
                f.Definitie,
            ];
        },
    };

    private enum Tussenpoos
    {
        Dag,
        Week,
    }

    private static Dagreeks? Numbers(SheetRows row)
    {
        if (row.Get(Aantallen) is not { } text)
            return null;
        if (Reekstekst.TryParse(text, out var reeks, out var sentence))
            return reeks;
        row.Wrong(Aantallen, sentence);
        return null;
    }
}
