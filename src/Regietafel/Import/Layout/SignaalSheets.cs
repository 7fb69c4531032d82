using Regietafel.Documenten;
using Regietafel.Locaties;
using Regietafel.Signalen;

namespace Regietafel.Import.Layout;

/// <summary>What is laid down about warnings: thresholds, places asked for at once, and what was done with a warning.</summary>
internal static class SignaalSheets
{
    private static readonly CellType<Signaalregel> Regels = new(
        "regel van reference/signalen.csv, zoals stap-te-laat",
        CellKind.Text,
        static (text, out value) =>
        {
            var regel = Signaalregels.Zoek(text.Trim().ToString());
            value = regel.GetValueOrDefault();
            return regel is not null;
        },
        text => $"{text} is geen regel: kies {string.Join(", ", Signaalregels.Alle.Select(Signaalregels.Woord))}."
    )
    {
        Choices = [.. Signaalregels.Alle.Select(Signaalregels.Woord)],
    };

    private static readonly Column<Signaalregel> Regel = new("regel", Regels, "De regel waarvan de drempel is")
    {
        Required = true,
    };

    private static readonly Column<int> Drempel = new(
        "drempel",
        CellTypes.Number,
        "De waarde, in de eenheid die in reference/signalen.csv bij de regel staat"
    )
    {
        Required = true,
    };

    public static readonly Sheet Drempels = new(
        "signaaldrempels",
        "Vanaf wanneer een regel een signaal geeft, waar een tafel of provincie afwijkt van reference/signalen.csv.",
        [Columns.Gebied, Regel, Drempel],
        Columns.Tail
    )
    {
        Holds = f => f is SignaaldrempelVastgesteld,
        Read = row => new SignaaldrempelVastgesteld(row.Get(Columns.Gebied), row.Get(Regel), row.Get(Drempel)),
        Write = fact =>
        {
            var f = (SignaaldrempelVastgesteld)fact;
            return [f.Gebied.ToString(), Signaalregels.Woord(f.Regel), f.Waarde];
        },
    };

    private static readonly Column<string> Kenmerk = new(
        "kenmerk",
        CellTypes.Text,
        "Hoe de vraag heet, zoals LRT-2023-05"
    )
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Vanaf = new("vanaf", CellTypes.Day, "De dag waarop de vraag is gesteld")
    {
        Required = true,
    };

    private static readonly Column<int> Nu = new("nu", CellTypes.Number, "Hoeveel plaatsen direct nodig zijn")
    {
        Required = true,
    };

    private static readonly Column<int> Totaal = new(
        "totaal",
        CellTypes.Number,
        "Hoeveel plaatsen er samen nodig zijn tot het einde, die van nu meegeteld"
    );

    private static readonly Column<DateOnly> Tot = new(
        "tot",
        CellTypes.Day,
        "Eerste dag waarop de vraag niet meer geldt"
    );

    private static readonly Column<WordList> Doelgroepen = new(
        "doelgroepen",
        LocatieSheets.Words,
        "Wie er wachten; leeg: iedereen"
    );

    private static readonly Column<string> Toelichting = new("toelichting", CellTypes.Text, "Wat erbij is gezegd");

    public static readonly Sheet Noodvragen = new(
        "noodvragen",
        "Plaatsen die met spoed worden gevraagd aan een provincie of aan het land: zoveel nu, zoveel in totaal tot een dag.",
        [Columns.Gebied, Kenmerk, Columns.Taak, Vanaf, Nu, Totaal, Tot, Doelgroepen, Toelichting],
        Columns.Tail
    )
    {
        Holds = f => f is NoodvraagGesteld,
        Read = row => new NoodvraagGesteld(
            row.Get(Columns.Gebied),
            row.Get(Kenmerk),
            row.Get(Columns.Taak),
            row.Get(Vanaf),
            row.Get(Nu),
            row.Maybe(Totaal),
            row.Maybe(Tot),
            row.Get(Doelgroepen) ?? WordList.Leeg,
            row.Find(Toelichting)
        ),
        Write = fact =>
        {
            var f = (NoodvraagGesteld)fact;
            return
            [
                f.Gebied.ToString(),
                f.Kenmerk,
                CellTypes.Word(f.Taak),
                f.Vanaf,
                f.Nu,
                f.Totaal,
                f.Tot,
                f.Doelgroepen.Count == 0 ? null : f.Doelgroepen.ToString(),
                f.Toelichting,
            ];
        },
    };

    private static readonly Column<string> Signaal = new(
        "signaal",
        CellTypes.Text,
        "Het kenmerk van het signaal, zoals stap-te-laat/GM0202-koepel"
    )
    {
        Required = true,
    };

    private static readonly Column<Behandeling> Wat = new(
        "behandeling",
        CellTypes.Words<Behandeling>("behandeling"),
        "Wat ermee is gedaan"
    )
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Dag = new("dag", CellTypes.Day, "Wanneer") { Required = true };

    private static readonly Column<string> Door = new("door", CellTypes.Text, "Wie het oppakt");

    private static readonly Column<DateOnly> Geparkeerd = new(
        "geparkeerd tot",
        CellTypes.Day,
        "Eerste dag waarop een geparkeerd signaal weer meetelt"
    );

    private static readonly Column<string> Reden = new("reden", CellTypes.Text, "Waarom; verplicht bij parkeren");

    public static readonly Sheet Behandelingen = new(
        "signaalbehandelingen",
        "Wat er met een signaal is gedaan: gezien, opgepakt of geparkeerd. Een bron is hier niet nodig.",
        [Columns.Gebied, Signaal, Wat, Dag, Door, Geparkeerd, Reden],
        Columns.Tail
    )
    {
        NeedsSource = false,
        Holds = f => f is SignaalBehandeld,
        Read = row => new SignaalBehandeld(
            row.Get(Columns.Gebied),
            row.Get(Signaal),
            row.Get(Wat),
            row.Get(Dag),
            row.Find(Door),
            row.Maybe(Geparkeerd),
            row.Find(Reden)
        ),
        Write = fact =>
        {
            var f = (SignaalBehandeld)fact;
            return [f.Gebied.ToString(), f.Signaal, CellTypes.Word(f.Behandeling), f.Dag, f.Door, f.Tot, f.Reden];
        },
    };
}
