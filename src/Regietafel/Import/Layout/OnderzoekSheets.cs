using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Import.Layout;

/// <summary>The searches for locations that areas do together, and what they weigh candidates on.</summary>
internal static class OnderzoekSheets
{
    internal static readonly CellType<KorteCode> Kort = new(
        "korte code, zoals liemers-2024",
        CellKind.Text,
        static (text, out value) => KorteCode.TryParse(text.ToString(), null, out value!),
        text => $"{text} is geen korte code zoals liemers-2024: kleine letters, cijfers en streepjes, hoogstens 40."
    );

    private static readonly CellType<GebiedLijst> Gebieden = new(
        "codes van gebieden met komma's ertussen, zoals GM0221, GM0226",
        CellKind.Text,
        static (text, out value) => (value = Areas(text.ToString())!) is not null,
        text => $"{text} zijn geen codes van gebieden met komma's ertussen, zoals GM0221, GM0226."
    );

    internal static readonly Column<KorteCode> Onderzoek = new(
        "onderzoek",
        Kort,
        "De code van het onderzoek, die u zelf kiest"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Hoe het onderzoek heet")
    {
        Required = true,
    };

    private static readonly Column<GebiedLijst> Deelnemers = new(
        "deelnemers",
        Gebieden,
        "Wie er samen zoeken: gemeenten of een tafel"
    )
    {
        Required = true,
    };

    private static readonly Column<DateOnly> Gestart = new(
        "gestart op",
        CellTypes.Day,
        "De eerste dag van het onderzoek"
    )
    {
        Required = true,
    };

    private static readonly Column<Taak> Voor = new(
        "taak",
        CellTypes.Taak,
        "De opgave waar plekken voor worden gezocht; leeg: voor elke"
    );

    private static readonly Column<WordList> Doelgroepen = new(
        "doelgroepen",
        LocatieSheets.Words,
        "Voor wie de plekken zijn; leeg: iedereen"
    );

    private static readonly Column<int> Plekken = new(
        "plekken",
        CellTypes.Number,
        "Hoeveel plekken er worden gezocht, als dat is afgesproken"
    );

    private static readonly Column<DateOnly> Uiterlijk = new(
        "voor",
        CellTypes.Day,
        "Voor welke dag de plekken er moeten zijn, als dat is afgesproken"
    );

    private static readonly Column<string> Toelichting = new("toelichting", CellTypes.Text, "Wat erbij te zeggen is");

    public static readonly Sheet Onderzoeken = new(
        "locatieonderzoeken",
        "Onderzoeken waarin gemeenten samen naar locaties zoeken. Criteria, kandidaten, scores en besluiten staan op de bladen hierna.",
        [Onderzoek, Naam, Deelnemers, Gestart, Voor, Doelgroepen, Plekken, Uiterlijk, Toelichting],
        Columns.Tail
    )
    {
        Holds = f => f is LocatieonderzoekGestart,
        Read = row => new LocatieonderzoekGestart(
            row.Get(Onderzoek),
            row.Get(Naam),
            row.Get(Deelnemers),
            row.Get(Gestart),
            row.Maybe(Voor),
            row.Get(Doelgroepen) ?? WordList.Leeg,
            row.Maybe(Plekken),
            row.Maybe(Uiterlijk),
            row.Find(Toelichting)
        ),
        Write = fact =>
        {
            var f = (LocatieonderzoekGestart)fact;
            return
            [
                f.Onderzoek.ToString(),
                f.Naam,
                f.Deelnemers.ToString(),
                f.Dag,
                f.Taak is { } taak ? CellTypes.Word(taak) : null,
                LocatieSheets.Cell(f.Doelgroepen),
                f.Plekken,
                f.Voor,
                f.Toelichting,
            ];
        },
    };

    internal static readonly Column<KorteCode> Criterium = new("criterium", Kort, "De code van het criterium")
    {
        Required = true,
    };

    private static readonly Column<string> CriteriumNaam = new("naam", CellTypes.Text, "Hoe het criterium heet")
    {
        Required = true,
    };

    private static readonly Column<int> Gewicht = new(
        "gewicht",
        CellTypes.Number,
        "Hoe zwaar het weegt naast de andere, 0 tot en met 100; met 0 telt het niet mee"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Uitleg = new(
        "uitleg",
        CellTypes.Text,
        "Wanneer een kandidaat hier goed op scoort"
    );

    public static readonly Sheet Criteria = new(
        "criteria",
        "Waarop kandidaten worden beoordeeld, en hoe zwaar dat weegt.",
        [Onderzoek, Criterium, CriteriumNaam, Gewicht, Uitleg],
        Columns.Tail
    )
    {
        Holds = f => f is CriteriumVastgesteld,
        Read = row => new CriteriumVastgesteld(
            row.Get(Onderzoek),
            row.Get(Criterium),
            row.Get(CriteriumNaam),
            row.Get(Gewicht),
            row.Find(Uitleg)
        ),
        Write = fact =>
        {
            var f = (CriteriumVastgesteld)fact;
            return [f.Onderzoek.ToString(), f.Criterium.ToString(), f.Naam, f.Gewicht, f.Uitleg];
        },
    };

    /// <summary>The areas between commas, each a code with perhaps its name behind it; null when one is none.</summary>
    internal static GebiedLijst? Areas(string text)
    {
        var codes = new List<GebiedCode>();
        foreach (var deel in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!GebiedCode.TryParse(deel.Split(' ')[0], null, out var code))
                return null;
            codes.Add(code);
        }
        return codes.Count == 0 ? null : GebiedLijst.Van(codes);
    }
}
