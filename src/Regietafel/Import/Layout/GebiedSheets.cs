using Regietafel.Gebieden;

namespace Regietafel.Import.Layout;

/// <summary>Which areas there are, which merged, and which lies in which.</summary>
internal static class GebiedSheets
{
    private static readonly Column<DateOnly> Van = new("van", CellTypes.Day, "Eerste dag; leeg: van het begin af")
    {
        Also = Columns.GeldigVan.Header,
    };

    private static readonly Column<DateOnly> Tot = new(
        "tot",
        CellTypes.Day,
        "Eerste dag waarop het niet meer zo is; leeg: zonder einde"
    )
    {
        Also = Columns.GeldigTot.Header,
    };

    private static readonly Column[] Tail =
    [
        Van,
        Tot,
        Columns.Bron,
        Columns.Pagina,
        Columns.BekendSinds,
        Columns.Openbaarheid,
    ];

    private static readonly Column<GebiedCode> Code = new(
        "code",
        CellTypes.Gebied,
        "NL, PV25, VR06 of GM0228 zoals het CBS ze schrijft; een subregionale tafel krijgt een code als RT-ACHTERHOEK"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Naam van het gebied")
    {
        Required = true,
    };

    private static readonly Column<Niveau> NiveauColumn = new(
        "niveau",
        CellTypes.Niveau,
        "Volgt uit de code; staat er ter controle"
    );

    public static readonly Sheet Gebieden = new(
        "gebieden",
        "Land, provincies, veiligheidsregio's, subregionale tafels en gemeenten.",
        [Code, Naam, NiveauColumn],
        Tail
    )
    {
        From = Van,
        Until = Tot,
        Holds = f => f is GebiedVastgesteld,
        Read = row =>
        {
            var code = row.Get(Code);
            if (row.Maybe(NiveauColumn) is { } niveau && code is not null && niveau != code.Niveau)
                row.Wrong(NiveauColumn, $"{code} is een {CellTypes.Word(code.Niveau)}, geen {CellTypes.Word(niveau)}.");
            return new GebiedVastgesteld(code!, row.Get(Naam));
        },
        Write = fact =>
        {
            var f = (GebiedVastgesteld)fact;
            return [f.Code.ToString(), f.Naam, CellTypes.Word(f.Code.Niveau)];
        },
    };

    private static readonly Column<GebiedCode> OpgegaanIn = Columns.Area(
        "opgegaan in",
        "De gemeente waarin zij opging"
    );

    private static readonly Column<DateOnly> Per = new("per", CellTypes.Day, "Eerste dag van de nieuwe gemeente")
    {
        Required = true,
        Also = Columns.GeldigVan.Header,
    };

    public static readonly Sheet Herindelingen = new(
        "herindelingen",
        "Gemeenten die in een andere zijn opgegaan; wat zij moesten en deden gaat mee.",
        [Columns.Gebied, OpgegaanIn],
        [Per, Columns.Bron, Columns.Pagina, Columns.BekendSinds, Columns.Openbaarheid],
        Tot
    )
    {
        From = Per,
        Until = Tot,
        Holds = f => f is GebiedOpgegaan,
        Read = row => new GebiedOpgegaan(row.Get(Columns.Gebied), row.Get(OpgegaanIn)),
        Write = fact =>
        {
            var f = (GebiedOpgegaan)fact;
            return [f.Oud.ToString(), f.In.ToString()];
        },
    };

    private static readonly Column<GebiedCode> Deel = Columns.Area("deel", "Het gebied dat erin ligt");

    private static readonly Column<GebiedCode> Geheel = Columns.Area("geheel", "Het gebied waarin het ligt");

    public static readonly Sheet Indeling = new(
        "indeling",
        "Welk gebied in welk ligt: een gemeente in een provincie, een veiligheidsregio en soms een subregio, een subregio in een "
            + "provincie en een veiligheidsregio, een veiligheidsregio in een provincie, een provincie in het land.",
        [Deel, Geheel],
        Tail
    )
    {
        From = Van,
        Until = Tot,
        Holds = f => f is IndelingVastgesteld,
        Read = row => new IndelingVastgesteld(row.Get(Deel), row.Get(Geheel)),
        Write = fact =>
        {
            var f = (IndelingVastgesteld)fact;
            return [f.Deel.ToString(), f.Geheel.ToString()];
        },
    };
}
