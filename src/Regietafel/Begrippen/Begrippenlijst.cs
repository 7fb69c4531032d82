namespace Regietafel.Begrippen;

/// <summary>The words of the pages, in the order of <c>/begrippen</c>: the three tasks, the figures, the time, the book.</summary>
public static class Begrippenlijst
{
    public static readonly IReadOnlyList<(string Kop, IReadOnlyList<Begrip> Begrippen)> Groepen =
    [
        (
            "De drie opgaven",
            [
                new(
                    "asiel",
                    "Asielopvang",
                    "Plaatsen voor de opvang van asielzoekers, op een dag. De opgave daalt af van de minister via de provincie en de subregionale tafel naar de gemeente.",
                    "Spreidingswet (Stb. 2024, 12)"
                ),
                new(
                    "statushouders",
                    "Huisvesting statushouders",
                    "Mensen met een verblijfsvergunning die in een halfjaar een woning krijgen. Wat een gemeente in het ene halfjaar te kort of te veel doet, gaat als saldo mee naar het volgende.",
                    "Huisvestingswet 2014, art. 28–31"
                ),
                new(
                    "oekraine",
                    "Opvang Oekraïne",
                    "Gemeentelijke opvangplaatsen (GOO) voor ontheemden uit Oekraïne, op een dag. De opgave daalt af van de minister via de veiligheidsregio naar de gemeente. Particuliere opvang (POO) staat ernaast en telt niet mee.",
                    "Regeling opvang ontheemden Oekraïne (Stcrt. 2022, 9469)"
                ),
            ]
        ),
        (
            "De cijfers",
            [
                new(
                    "opgave",
                    "Opgave",
                    "Het aantal plaatsen dat een gebied per een bepaalde dag moet hebben: wat voor het gebied is vastgesteld of er van buiten aan is verdeeld, min wat naar buiten is verdeeld. Op een peildatum geldt de laatste opgave die dan is ingegaan; is er nog geen ingegaan, dan staat de eerstkomende er, met haar datum."
                ),
                new(
                    "taakstelling",
                    "Taakstelling",
                    "De opgave voor statushouders: het aantal mensen dat een gemeente in een halfjaar moet huisvesten, naar rato van het aantal inwoners en per gemeente naar boven afgerond. Daardoor kan de som hoger zijn dan het geheel.",
                    "Huisvestingswet 2014, art. 29"
                ),
                new(
                    "status-opgave",
                    "Indicatief, oproep, voorgesteld, vastgesteld, wettelijk",
                    "Hoe hard een opgave is, van een aanduiding tot een besluit op grond van de wet."
                ),
                new(
                    "realisatie",
                    "Realisatie",
                    "Wat er werkelijk is. Een meting geldt vanaf haar peildatum tot de volgende meting; de pagina zegt hoe oud zij is. De soorten die meetellen vormen samen het totaal."
                ),
                new(
                    "gehuisvest",
                    "Gehuisvest",
                    "Het aantal mensen dat in het halfjaar is gehuisvest, van de eerste dag tot en met de peildatum van de meting."
                ),
                new(
                    "soorten",
                    "Soorten opvang",
                    "Asiel: regulier (RO), noodopvang (NO), tijdelijke gemeentelijke opvang (TGO) en crisisnoodopvang (CNO) tellen mee. Oekraïne: gemeentelijke opvang (GOO) telt mee, particuliere opvang (POO) staat ernaast."
                ),
                new(
                    "amv",
                    "AMV",
                    "Alleenstaande minderjarige vreemdelingen. Hun aantal is in het totaal begrepen: ‘waarvan AMV’, niet erbij."
                ),
                new("niet-geregistreerd", "Niet geregistreerd", "Het boek weet het niet. Dat is iets anders dan nul."),
                new(
                    "verschil",
                    "Verschil",
                    "Realisatie min opgave, voor asiel en Oekraïne. Plus is boven de opgave, min is eronder."
                ),
                new(
                    "onverdeeld",
                    "Onverdeeld",
                    "Het deel van de opgave dat een tafel nog niet over haar delen heeft verdeeld: de opgave van het geheel min de opgaven van de delen."
                ),
                new("gepland", "Gepland", "Wat op een komende dag verwacht wordt. Een plan, geen meting."),
                new(
                    "beginsaldo",
                    "Beginsaldo",
                    "Waarmee een halfjaar van de taakstelling begint. Plus is achterstand, min is voorsprong. Het gepubliceerde beginsaldo geldt; is er geen, dan volgt het uit het halfjaar ervoor.",
                    "Huisvestingswet 2014, art. 28–31"
                ),
                new(
                    "afwijking",
                    "Onverklaarde afwijking",
                    "Het verschil tussen het gepubliceerde beginsaldo en het saldo dat uit het vorige halfjaar en de correcties volgt. Het wordt getoond en nooit weggestreken."
                ),
                new(
                    "correctie",
                    "Correctie",
                    "Een boeking met een datum, een bron en een toelichting, die een deel van het verschil tussen eindsaldo en volgend beginsaldo verklaart."
                ),
                new(
                    "gecorrigeerde-taakstelling",
                    "Gecorrigeerde taakstelling",
                    "Taakstelling plus beginsaldo. De maandnorm is een zesde ervan."
                ),
                new(
                    "eindsaldo",
                    "Eindsaldo",
                    "Gecorrigeerde taakstelling min het aantal gehuisveste mensen. Plus is achterstand, min is voorsprong."
                ),
            ]
        ),
        ("Het toezicht op de taakstelling", Toezichtbegrippen.Alle),
        ("Samen zoeken naar locaties", Onderzoekbegrippen.Alle),
        (
            "De tijd",
            [
                new("peildatum", "Peildatum", "De dag waarover een cijfer gaat."),
                new(
                    "bekend-op",
                    "Bekend op",
                    "Het moment tot en met welk boekingen meetellen. Zo is te zien wat men toen wist. Een dag loopt tot middernacht in Nederland."
                ),
                new("peilmoment", "Peilmoment", "Een peildatum en een bekend-op samen. Elk adres bevat ze."),
                new(
                    "cyclus",
                    "Cyclus",
                    "Twee jaar van de Spreidingswet (2026-2027), van raming tot beschikbare plaatsen, of een halfjaar van de taakstelling (2026-II).",
                    "Spreidingswet, art. 2–5; Huisvestingswet 2014, art. 29–30"
                ),
                new(
                    "kalenderstap",
                    "Kalenderstap",
                    "Wat de wet in elke cyclus van wie vraagt, en wanneer. Een stap is gedaan als er een boeking van is, met de dag en de bron. Zaterdagen, zondagen en feestdagen worden genoemd; er verschuift niets."
                ),
                new(
                    "geldigheid",
                    "Geldigheid",
                    "De dagen waarop een gegeven geldt: van, tot (de eerste dag dat het niet meer geldt)."
                ),
            ]
        ),
        (
            "Het boek",
            [
                new(
                    "boek",
                    "Boek",
                    "Alle boekingen op volgorde. Er wordt alleen bijgeschreven: een verbetering is een nieuwe boeking, en de oude blijft leesbaar."
                ),
                new(
                    "boeking",
                    "Boeking",
                    "Eén gegeven met nummer, geldigheid, tijdstip van registratie, auteur en bron, en de controlesom van de boeking ervoor."
                ),
                new(
                    "herkomst",
                    "Herkomst",
                    "De regel en de boekingen waaruit een cijfer bestaat. Elk cijfer opent zijn herkomst."
                ),
                new("bron", "Bron", "Het document waar een gegeven uit komt, met de pagina."),
                new(
                    "afgeleid",
                    "Voorbeeld, afgeleid",
                    "Niet gepubliceerd maar berekend, om een voorbeeld of een schatting te kunnen tonen. Elk cijfer dat erop rust, zegt dat."
                ),
                new(
                    "intrekking",
                    "Intrekking",
                    "Een boeking die niet had moeten gebeuren wordt ingetrokken, met een reden. Daarna geldt de boeking ervoor weer."
                ),
                new(
                    "overgenomen",
                    "Overgenomen",
                    "Uit een oudere administratie overgezet: het tijdstip van registratie is dat van toen, en erbij staat wanneer het in dit boek kwam en door wie."
                ),
            ]
        ),
    ];

    private static readonly Dictionary<string, Begrip> PerId = Groepen
        .SelectMany(g => g.Begrippen)
        .ToDictionary(b => b.Id, StringComparer.Ordinal);

    public static Begrip Zoek(string id) => PerId[id];
}
