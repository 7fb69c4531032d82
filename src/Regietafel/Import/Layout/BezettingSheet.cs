using Regietafel.Documenten;
using Regietafel.Import.Reading;
using Regietafel.Locaties;

namespace Regietafel.Import.Layout;

/// <summary>
/// Who was present where: a number of one day or week a row, or many in a row in one cell. The days of the row follow from them.
/// </summary>
internal static class BezettingSheet
{
    /// <summary>What stands between the numbers for a day that is not registered.</summary>
    private const string Gat = "–";

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
        $"Hoeveel mensen er waren: één getal, of een reeks van dagen of weken na elkaar; {Gat} of ‘{CellTypes.NietGeregistreerd}’ waar de bron het niet weet"
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
        Days = fact => ((BezettingGemeld)fact).Dagen(),
        Read = row => new BezettingGemeld(
            row.Get(LocatieSheets.Locatie),
            row.Find(Doelgroep),
            row.Get(Vanaf),
            row.Get(Interval) == Tussenpoos.Week ? 7 : 1,
            Numbers(row),
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

    private static Dagreeks Numbers(SheetRows row)
    {
        var text = row[Aantallen];
        if (CellText.Is(text, CellTypes.NietGeregistreerd))
            return Dagreeks.Van([null]);
        var numbers = new List<int?>();
        foreach (var part in text.Split(' '))
        {
            var word = text[part];
            if (word.Length == 0)
                continue;
            if (word is Gat or "-")
                numbers.Add(null);
            else if (CellText.TryInt(word, out var number) && number is >= 0 and <= Dagreeks.Hoogste)
                numbers.Add(number);
            else
            {
                row.Wrong(
                    Aantallen,
                    $"{CellText.Quote(word)} (het {numbers.Count + 1}e getal) is geen aantal van 0 tot en met {Dagreeks.Hoogste:N0}; schrijf {Gat} als de bron het niet weet."
                );
                break;
            }
        }
        if (numbers.Count == 0 && !row.IsWrong)
            row.Wrong(Aantallen, "vul iets in.");
        return Dagreeks.Van(numbers);
    }
}
