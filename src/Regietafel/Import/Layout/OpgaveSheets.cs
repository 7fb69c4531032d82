using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Import.Layout;

/// <summary>What is laid down, and how it is divided.</summary>
internal static class OpgaveSheets
{
    internal static readonly Column<Termijn> Per = new(
        "per",
        CellTypes.Termijn,
        "De dag waarop het er moet zijn, of voor statushouders het halfjaar"
    )
    {
        Required = true,
    };

    internal static readonly Column<int> Amv = new(
        "waarvan amv",
        CellTypes.Number,
        "Deel van het aantal voor alleenstaande minderjarigen; alleen bij asiel"
    );

    private static readonly Column<Standing> Status = new("status", CellTypes.Status, "Hoe hard de opgave is")
    {
        Required = true,
    };

    public static readonly Sheet Opgaven = new(
        "opgaven",
        "Een opgave komt één keer in het boek, bij het gebied waarvoor zij is vastgesteld; daaronder wordt zij verdeeld.",
        [Columns.Taak, Columns.Gebied, Per, Columns.Aantal, Amv, Status],
        Columns.Tail
    )
    {
        Holds = f => f is OpgaveVastgesteld,
        Read = row => new OpgaveVastgesteld(
            row.Get(Columns.Taak),
            row.Get(Columns.Gebied),
            row.Get(Per),
            row.Get(Columns.Aantal),
            row.Maybe(Amv),
            row.Get(Status)
        ),
        Write = fact =>
        {
            var f = (OpgaveVastgesteld)fact;
            return
            [
                CellTypes.Word(f.Taak),
                f.Gebied.ToString(),
                Cell(f.Per),
                f.Aantal,
                f.Amv,
                CellTypes.Word(f.Status),
            ];
        },
    };

    internal static readonly Column<GebiedCode> Van = Columns.Area("van gebied", "Het gebied dat verdeelt");

    private static readonly Column<GebiedCode> Naar = Columns.Area("naar gebied", "Het gebied dat zijn deel krijgt");

    private static readonly Column<string> Verdeling = new(
        "verdeling",
        CellTypes.Text,
        "Kenmerk van de verdeling waar het deel uit komt (blad verdeelwijzen), als er met een sleutel is verdeeld"
    );

    public static readonly Sheet Verdelingen = new(
        "verdelingen",
        "Welk deel van zijn opgave een gebied aan een gebied eronder geeft. Wat niet is verdeeld, blijft zichtbaar als onverdeeld.",
        [Columns.Taak, Van, Naar, Per, Columns.Aantal, Amv, Status, Verdeling],
        Columns.Tail
    )
    {
        Holds = f => f is OpgaveVerdeeld,
        Read = row => new OpgaveVerdeeld(
            row.Get(Columns.Taak),
            row.Get(Van),
            row.Get(Naar),
            row.Get(Per),
            row.Get(Columns.Aantal),
            row.Maybe(Amv),
            row.Get(Status),
            row.Find(Verdeling)
        ),
        Write = fact =>
        {
            var f = (OpgaveVerdeeld)fact;
            return
            [
                CellTypes.Word(f.Taak),
                f.Van.ToString(),
                f.Naar.ToString(),
                Cell(f.Per),
                f.Aantal,
                f.Amv,
                CellTypes.Word(f.Status),
                f.Verdeling,
            ];
        },
    };

    internal static object Cell(Termijn per) => per.IsHalfjaar ? per.ToString() : per.Begin;
}
