using Regietafel.Gebieden;
using Regietafel.Verdelingen;

namespace Regietafel.Import.Layout;

/// <summary>How divisions that were booked were made.</summary>
internal static class VerdeelwijzeSheet
{
    private static readonly Column<string> Kenmerk = Required(
        "kenmerk",
        CellTypes.Text,
        "Waarmee de delen ernaar verwijzen"
    );

    private static readonly Column<string> Sleutel = Required("sleutel", CellTypes.Text, "Code van de verdeelsleutel");

    private static readonly Column<string> Formule = Required(
        "formule",
        CellTypes.Text,
        "De formule van de sleutel zoals zij toen was"
    );

    private static readonly Column<Niveau> NiveauColumn = Required("niveau", CellTypes.Niveau, "Waarover is verdeeld");

    private static readonly Column<Methode> Methode = Required("methode", SleutelSheet.Methode, "Hoe is afgerond");

    private static readonly Column<DateOnly> Peildatum = Required("peildatum", CellTypes.Day, "De dag van de gebieden");

    private static readonly Column<DateOnly> Indicatordatum = Required(
        "indicatoren op",
        CellTypes.Day,
        "De dag van de indicatoren"
    );

    private static readonly Column<string> Trappen = new(
        "via",
        CellTypes.Text,
        "Waarover eerst is verdeeld, zoals subregio"
    );

    private static readonly Column<int> Kleinste = new("kleinste", CellTypes.Number, "Kleinste bruikbare omvang");

    private static readonly Column<string> Zaad = new("zaad", CellTypes.Text, "Zaad van de loting");

    private static readonly Column<string> Grenzen = new(
        "grenzen",
        CellTypes.Text,
        "Minima en maxima, zoals GM0202=10-20, GM0228=5-"
    );

    private static readonly Column<string> EigenSleutels = new(
        "eigen sleutels",
        CellTypes.Text,
        "Sleutels van tafels, zoals RT-A=code/methode/niveau/formule, met een | ertussen"
    );

    public static readonly Sheet Verdeelwijzen = new(
        "verdeelwijzen",
        "Hoe een geboekte verdeling is gemaakt, zodat zij opnieuw te berekenen is. Het programma vult dit blad; de delen staan op het blad verdelingen.",
        [
            Kenmerk,
            Columns.Taak,
            OpgaveSheets.Van,
            OpgaveSheets.Per,
            Columns.Aantal,
            OpgaveSheets.Amv,
            Sleutel,
            Formule,
            NiveauColumn,
            Methode,
            Peildatum,
            Indicatordatum,
            Trappen,
            Kleinste,
            Zaad,
            Grenzen,
            EigenSleutels,
        ],
        Columns.Tail
    )
    {
        BookOnly = true,
        Holds = f => f is VerdelingGemaakt,
        Read = row => new VerdelingGemaakt(
            row.Get(Kenmerk),
            row.Get(Columns.Taak),
            row.Get(OpgaveSheets.Van),
            row.Get(OpgaveSheets.Per),
            row.Get(Columns.Aantal),
            row.Maybe(OpgaveSheets.Amv),
            row.Get(Sleutel),
            row.Get(Formule),
            row.Get(NiveauColumn),
            row.Get(Methode),
            row.Get(Peildatum),
            row.Get(Indicatordatum),
            row.Find(Trappen),
            row.Get(Kleinste),
            row.Find(Zaad),
            row.Find(Grenzen),
            row.Find(EigenSleutels)
        ),
        Write = fact =>
        {
            var f = (VerdelingGemaakt)fact;
            return
            [
                f.Kenmerk,
                CellTypes.Word(f.Taak),
                f.Van.ToString(),
                OpgaveSheets.Cell(f.Per),
                f.Aantal,
                f.Amv,
                f.Sleutel,
                f.Formule,
                CellTypes.Word(f.Niveau),
                MethodeWoorden.Woord(f.Methode),
                f.Peildatum,
                f.Indicatordatum,
                f.Trappen,
                f.Kleinste,
                f.Zaad,
                f.Grenzen,
                f.EigenSleutels,
            ];
        },
    };

    private static Column<T> Required<T>(string header, CellType<T> type, string explanation) =>
        new(header, type, explanation) { Required = true };
}
