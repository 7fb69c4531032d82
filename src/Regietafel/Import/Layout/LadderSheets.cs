using Regietafel.Gebieden;
using Regietafel.Toezicht;

namespace Regietafel.Import.Layout;

/// <summary>The ladder of supervision: the steps of a province, and the municipalities on them.</summary>
internal static class LadderSheets
{
    private static readonly Column<DateOnly> Vanaf = new("vanaf", CellTypes.Day, "De eerste dag van de trede")
    {
        Required = true,
    };

    private static readonly Column<int> Op = new("trede", CellTypes.Number, "1 tot en met 6, of 0: van de ladder af")
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Tot = new(
        "tot",
        CellTypes.Day,
        "Eerste dag na de termijn die is gegeven; leeg: de termijn van de ladder"
    );

    public static readonly Sheet Treden = new(
        "treden",
        "Op welke trede van de interventieladder de toezichthouder een gemeente heeft geplaatst. De gemeente staat daar tot een volgende rij.",
        [Columns.Gebied, Op, Vanaf, Tot, ToezichtSheets.Reden],
        Columns.Tail
    )
    {
        Holds = f => f is TredeBepaald,
        Read = row => new TredeBepaald(
            row.Get(Columns.Gebied),
            row.Get(Op),
            row.Get(Vanaf),
            row.Maybe(Tot),
            row.Get(ToezichtSheets.Reden)
        ),
        Write = fact =>
        {
            var f = (TredeBepaald)fact;
            return [f.Gebied.ToString(), f.Trede, f.Vanaf, f.Tot, f.Reden];
        },
    };

    private static readonly Column<DateOnly> Verzonden = new("verzonden", CellTypes.Day, "De dag van de brief")
    {
        Required = true,
    };

    public static readonly Sheet Brieven = new(
        "brieven",
        "Wanneer de brief is verzonden die bij een trede hoort. De bron is de brief zelf.",
        [Columns.Gebied, Vanaf, Verzonden],
        Columns.Tail
    )
    {
        Holds = f => f is BriefVerzonden,
        Read = row => new BriefVerzonden(row.Get(Columns.Gebied), row.Get(Vanaf), row.Get(Verzonden)),
        Write = fact =>
        {
            var f = (BriefVerzonden)fact;
            return [f.Gebied.ToString(), f.Vanaf, f.Dag];
        },
    };

    private static readonly Column<GebiedCode> Provincie = Columns.Area("gebied", "De provincie");

    private static readonly Column<int> Nummer = new("trede", CellTypes.Number, "1 tot en met 6") { Required = true };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Hoe de provincie de trede noemt")
    {
        Required = true,
    };

    private static readonly Column<Looptijd> Duur = new("looptijd", CellTypes.Looptijd, "Hoe lang de trede duurt")
    {
        Required = true,
    };

    private static readonly Column<int> Weken = new(
        "weken",
        CellTypes.Number,
        "Hoeveel weken; alleen bij de looptijd weken"
    );

    private static readonly Column<int> Drempel = new(
        "drempel",
        CellTypes.Number,
        "Vanaf hoeveel mensen achterstand de trede wordt voorgesteld"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Brief = new(
        "brief",
        CellTypes.Text,
        "Welke brief bij de trede hoort; leeg: geen"
    );

    private static readonly Column<int> Briefweken = new(
        "briefweken",
        CellTypes.Number,
        "Binnen hoeveel weken de brief weg moet zijn"
    );

    public static readonly Sheet Ladder = new(
        "ladder",
        "De treden van de interventieladder zoals een provincie ze toepast, waar zij afwijkt van reference/interventieladder.csv.",
        [Provincie, Nummer, Naam, Duur, Weken, Drempel, Brief, Briefweken],
        Columns.Tail
    )
    {
        Holds = f => f is LaddertredeVastgesteld,
        Read = row => new LaddertredeVastgesteld(
            row.Get(Provincie),
            row.Get(Nummer),
            row.Get(Naam),
            row.Get(Duur),
            row.Maybe(Weken),
            row.Get(Drempel),
            row.Find(Brief),
            row.Maybe(Briefweken)
        ),
        Write = fact =>
        {
            var f = (LaddertredeVastgesteld)fact;
            return
            [
                f.Gebied.ToString(),
                f.Trede,
                f.Naam,
                CellTypes.Word(f.Looptijd),
                f.Weken,
                f.Drempel,
                f.Brief,
                f.Briefweken,
            ];
        },
    };
}
