using Regietafel.Documenten;
using Regietafel.Kalenders;

namespace Regietafel.Import.Layout;

/// <summary>The calendar as a province has it for itself, and the steps that were set. The statutory calendar is a file of the first sheet.</summary>
internal static class KalenderSheets
{
    private static readonly Column<string> Stap = new(
        "stap",
        CellTypes.Text,
        "Code van de stap, zoals verslag; een stap van de wet vervangen of een eigen stap toevoegen"
    )
    {
        Required = true,
    };

    private static readonly Column<Regeling> Regeling = new(
        "regeling",
        CellTypes.Words<Regeling>("regeling"),
        "De cyclus waarin de stap terugkomt: twee jaar, of een halfjaar"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Hoe de stap heet") { Required = true };

    private static readonly Column<Partij> Wie = new(
        "wie",
        CellTypes.Words<Partij>("partij"),
        "Wie de stap moet zetten; provincie is gedeputeerde staten"
    )
    {
        Required = true,
    };

    private static readonly Column<Wijze> Wijze = new(
        "wijze",
        CellTypes.Words<Wijze>("wijze"),
        "Voor de dag, uiterlijk op de dag, of op de dag zelf"
    )
    {
        Required = true,
    };

    private static readonly Column<Dagregel> Dag = new("dag", DayRule, "Welke dag van de cyclus") { Required = true };

    private static readonly Column<Dagregel> Vanaf = new(
        "vanaf",
        DayRule,
        "Vanaf wanneer eraan gewerkt wordt; leeg: vier weken voor de laatste dag"
    );

    private static readonly Column<Halve> Helft = new(
        "helft",
        new("I of II", CellKind.Text, ParseHalf, text => $"{text} is geen I of II.") { Choices = ["I", "II"] },
        "Alleen in het eerste of tweede halfjaar"
    );

    private static readonly Column<Cyclus> Eerste = new("eerste cyclus", Cycle, "Vanaf deze cyclus");
    private static readonly Column<Cyclus> Laatste = new("laatste cyclus", Cycle, "Tot en met deze cyclus");

    private static readonly Column<bool> AlleenBijHerindeling = new(
        "alleen bij herindeling",
        CellTypes.YesNo,
        "Ja: alleen voor een provincie met een herindeling op de eerste dag van de cyclus"
    );

    private static readonly Column<string> Wat = new("wat", CellTypes.Text, "Wat er moet gebeuren") { Required = true };

    private static readonly Column<string> Grondslag = new(
        "grondslag",
        CellTypes.Text,
        "De wet en het artikel, of het besluit van de provincie"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Vindplaats = new(
        "vindplaats",
        CellTypes.Text,
        "Adres van de tekst, met https"
    );

    private static readonly Column<Cyclus> InCyclus = new("cyclus", Cycle, "De cyclus waarin de stap gezet is")
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Gedaan = new("gedaan op", CellTypes.Day, "De dag waarop de stap gezet is")
    {
        Required = true,
    };

    private static readonly Column<string> Toelichting = new("toelichting", CellTypes.Text, "Wat erbij te zeggen is");

    public static readonly Sheet Kalender = new(
        "kalender",
        "Eigen stappen en termijnen van een provincie, of van het hele land, in plaats van of naast de wettelijke kalender.",
        [
            Columns.Gebied,
            Stap,
            Regeling,
            Naam,
            Wie,
            Wijze,
            Dag,
            Vanaf,
            Helft,
            Eerste,
            Laatste,
            AlleenBijHerindeling,
            Wat,
            Grondslag,
            Vindplaats,
        ],
        Columns.Tail
    )
    {
        Holds = f => f is KalenderstapVastgesteld,
        Read = row => new KalenderstapVastgesteld(row.Get(Columns.Gebied), Step(row)),
        Write = fact => Cells((KalenderstapVastgesteld)fact),
    };

    public static readonly Sheet Kalenderstappen = new(
        "kalenderstappen",
        "Stappen van de kalender die gezet zijn. Voor een provincie geboekt geldt een stap van gemeenten voor al haar gemeenten.",
        [Columns.Gebied, Stap, InCyclus, Gedaan, Toelichting],
        Columns.Tail
    )
    {
        Holds = f => f is KalenderstapGedaan,
        Read = row => new KalenderstapGedaan(
            row.Get(Columns.Gebied),
            row.Get(Stap),
            row.Get(InCyclus),
            row.Get(Gedaan),
            row.Find(Toelichting)
        ),
        Write = fact =>
        {
            var f = (KalenderstapGedaan)fact;
            return [f.Gebied.ToString(), f.Stap, f.Cyclus.ToString(), f.Dag, f.Toelichting];
        },
    };

    private static CellType<Dagregel> DayRule =>
        new(
            "dag in de cyclus, zoals 1 februari, 1 juli van jaar 2 of 13 weken vooraf",
            CellKind.Text,
            static (text, out value) => Dagregel.TryParse(text.ToString(), null, out value!),
            text => $"{text} is geen dag zoals 1 februari, 1 juli van jaar 2 of 13 weken vooraf."
        );

    private static CellType<Cyclus> Cycle =>
        new(
            "cyclus, zoals 2026-2027 of 2026-II",
            CellKind.Text,
            static (text, out value) => Cyclus.TryParse(text.ToString(), null, out value),
            text => $"{text} is geen cyclus zoals 2026-2027 of 2026-II."
        );

    /// <summary>Which half of the year, in a cell <c>I</c> or <c>II</c>.</summary>
    private enum Halve
    {
        I = 1,
        II,
    }

    private static bool ParseHalf(ReadOnlySpan<char> text, out Halve half)
    {
        half = text is "I" or "i" or "1" ? Halve.I : Halve.II;
        return half == Halve.I || text is "II" or "ii" or "2";
    }

    private static Kalenderstap Step(SheetRows row) =>
        new(
            row.Get(Stap),
            row.Get(Regeling),
            row.Get(Naam),
            row.Get(Wie),
            row.Get(Wijze),
            row.Get(Dag),
            row.Get(Vanaf),
            (int?)row.Maybe(Helft),
            row.Maybe(Eerste),
            row.Maybe(Laatste),
            row.Get(AlleenBijHerindeling),
            row.Get(Wat),
            row.Get(Grondslag),
            row.Find(Vindplaats)
        );

    private static object?[] Cells(KalenderstapVastgesteld f) =>
        [
            f.Gebied.ToString(),
            f.Stap.Code,
            CellTypes.Word(f.Stap.Regeling),
            f.Stap.Naam,
            CellTypes.Word(f.Stap.Wie),
            CellTypes.Word(f.Stap.Wijze),
            f.Stap.Dag.ToString(),
            f.Stap.Vanaf?.ToString(),
            ((Halve?)f.Stap.Helft)?.ToString(),
            f.Stap.Eerste?.ToString(),
            f.Stap.Laatste?.ToString(),
            f.Stap.AlleenBijHerindeling ? "ja" : null,
            f.Stap.Wat,
            f.Stap.Grondslag,
            f.Stap.Vindplaats,
        ];
}
