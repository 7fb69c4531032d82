using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Toezicht;

namespace Regietafel.Import.Layout;

/// <summary>What happens to the taakstelling after it is laid down, and its supervision.</summary>
internal static class ToezichtSheets
{
    private static readonly Column<string> Besluit = new(
        "kenmerk",
        CellTypes.Text,
        "Het gezamenlijke besluit; rijen met hetzelfde kenmerk horen bij elkaar"
    )
    {
        Required = true,
    };

    private static readonly Column<GebiedCode> Van = Columns.Area("van gebied", "De gemeente die overdraagt");

    private static readonly Column<GebiedCode> Naar = Columns.Area("naar gebied", "De gemeente die overneemt");

    private static readonly Column<DateOnly> Peildatum = new("peildatum", CellTypes.Day, "De dag van de opgave")
    {
        Required = true,
    };

    private static readonly Column<string> Ontheffing = new(
        "kenmerk",
        CellTypes.Text,
        "Om meer dan één ontheffing van dezelfde gemeente en hetzelfde halfjaar uit elkaar te houden"
    )
    {
        Required = true,
    };

    internal static readonly Column<string> Reden = new("reden", CellTypes.Text, "Waarop het besluit rust")
    {
        Required = true,
    };

    public static readonly Sheet Overdrachten = new(
        "overdrachten",
        "Wat colleges van de taakstelling van een halfjaar aan elkaar overdragen (Huisvestingswet 2014, art. 29 lid 2). De som blijft gelijk.",
        [Besluit, Columns.Periode, Van, Naar, Columns.Aantal],
        Columns.Tail
    )
    {
        Holds = f => f is TaakstellingOvergedragen,
        Read = row => new TaakstellingOvergedragen(
            row.Get(Besluit),
            row.Get(Columns.Periode),
            row.Get(Van),
            row.Get(Naar),
            row.Get(Columns.Aantal)
        ),
        Write = fact =>
        {
            var f = (TaakstellingOvergedragen)fact;
            return [f.Kenmerk, f.Halfjaar.ToString(), f.Van.ToString(), f.Naar.ToString(), f.Aantal];
        },
    };

    public static readonly Sheet Koppelingen = new(
        "koppelingen",
        "Hoeveel statushouders het COA aan een gemeente had gekoppeld, opgeteld van het begin van het halfjaar tot en met de peildatum. Wie bij het begin al gekoppeld was en nog geen woning had, telt mee.",
        [Columns.Gebied, Columns.Periode, Peildatum, Columns.Aantal],
        Columns.Tail
    )
    {
        Holds = f => f is KoppelingenGemeld,
        Read = row => new KoppelingenGemeld(
            row.Get(Columns.Gebied),
            row.Get(Columns.Periode),
            row.Get(Peildatum),
            row.Get(Columns.Aantal)
        ),
        Write = fact =>
        {
            var f = (KoppelingenGemeld)fact;
            return [f.Gebied.ToString(), f.Halfjaar.ToString(), f.Peildatum, f.Aantal];
        },
    };

    public static readonly Sheet Ontheffingen = new(
        "ontheffingen",
        "Voor hoeveel mensen de toezichthouder een gemeente in een halfjaar niet aan haar taakstelling houdt. De taakstelling en het saldo veranderen er niet door.",
        [Columns.Gebied, Columns.Periode, Ontheffing, Columns.Aantal, Reden],
        Columns.Tail
    )
    {
        Holds = f => f is OntheffingVerleend,
        Read = row => new OntheffingVerleend(
            row.Get(Columns.Gebied),
            row.Get(Columns.Periode),
            row.Get(Ontheffing),
            row.Get(Columns.Aantal),
            row.Get(Reden)
        ),
        Write = fact =>
        {
            var f = (OntheffingVerleend)fact;
            return [f.Gebied.ToString(), f.Halfjaar.ToString(), f.Kenmerk, f.Aantal, f.Reden];
        },
    };

    public static readonly Sheet Verschoningen = new(
        "verschoningen",
        "Welk deel van het tekort van een halfjaar een gemeente niet te verwijten is, zoals de toezichthouder besloot. Nul is ook een besluit.",
        [Columns.Gebied, Columns.Periode, Columns.Aantal, Reden],
        Columns.Tail
    )
    {
        Holds = f => f is TekortVerschoond,
        Read = row => new TekortVerschoond(
            row.Get(Columns.Gebied),
            row.Get(Columns.Periode),
            row.Get(Columns.Aantal),
            row.Get(Reden)
        ),
        Write = fact =>
        {
            var f = (TekortVerschoond)fact;
            return [f.Gebied.ToString(), f.Halfjaar.ToString(), f.Aantal, f.Reden];
        },
    };
}
