using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Import.Layout;

/// <summary>The columns that more than one sheet has.</summary>
internal static class Columns
{
    public static readonly Column<long> Nr = new(
        "nr",
        CellTypes.EntryNumber,
        "Nummer van de boeking in het boek waaruit is geëxporteerd; bepaalt de volgorde"
    );

    public static readonly Column<string> Bron = new(
        "bron",
        CellTypes.Text,
        "Code van de bron: van het blad bronnen, of van een bron die al in het boek staat"
    );

    public static readonly Column<string> Pagina = new(
        "pagina",
        CellTypes.Text,
        "Waar het in de bron staat: bladzijde, tabel of bijlage"
    );

    public static readonly Column<DateOnly> GeldigVan = new(
        "geldig van",
        CellTypes.Day,
        "Eerste dag waarop het feit geldt; leeg: van het begin af"
    );

    public static readonly Column<DateOnly> GeldigTot = new(
        "geldig tot",
        CellTypes.Day,
        "Eerste dag waarop het feit niet meer geldt; leeg: zonder einde"
    );

    public static readonly Column<Tijdstip> BekendSinds = new(
        "bekend sinds",
        CellTypes.Moment,
        "Sinds wanneer het bekend is, bij overnemen uit een oudere administratie; leeg: nu. "
            + "De rijen van een bestand staan dan op volgorde van deze kolom, lege achteraan"
    );

    public static readonly Column<Openbaarheid> Openbaarheid = new(
        "openbaarheid",
        CellTypes.Openbaarheid,
        "Wie het mag zien; leeg: openbaar"
    );

    public static readonly Column<string> Auteur = new(
        "auteur",
        CellTypes.Text,
        "Wie het vastlegde in het boek waaruit is geëxporteerd; leeg: wie importeert"
    );

    public static readonly Column<Taak> Taak = new("taak", CellTypes.Taak, "De opgave waar het om gaat")
    {
        Required = true,
    };

    public static readonly Column<GebiedCode> Gebied = Area("gebied", "Het gebied waar de rij over gaat");

    public static readonly Column<Halfjaar> Periode = new(
        "periode",
        CellTypes.Halfjaar,
        "Het halfjaar van de taakstelling"
    )
    {
        Required = true,
    };

    public static readonly Column<int> Aantal = new("aantal", CellTypes.Number, "Hoeveel") { Required = true };

    public static Column<GebiedCode> Area(string header, string explanation) =>
        new(header, CellTypes.Gebied, explanation) { Required = true, IsArea = true };

    /// <summary>The columns after those of the fact itself, as most sheets have them.</summary>
    public static readonly Column[] Tail = [Bron, Pagina, GeldigVan, GeldigTot, BekendSinds, Openbaarheid];
}
