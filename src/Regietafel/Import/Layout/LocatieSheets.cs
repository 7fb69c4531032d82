using Regietafel.Documenten;
using Regietafel.Import.Reading;
using Regietafel.Locaties;

namespace Regietafel.Import.Layout;

/// <summary>The locations, and the steps on their road.</summary>
internal static class LocatieSheets
{
    internal static readonly CellType<LocatieCode> Code = new(
        "code van een locatie, zoals GM0202-koepel; de naam mag erachter staan",
        CellKind.Text,
        static (text, out value) =>
        {
            var space = text.IndexOf(' ');
            return LocatieCode.TryParse((space < 0 ? text : text[..space]).ToString(), null, out value!);
        },
        text =>
            $"{text} is geen code van een locatie zoals GM0202-koepel: de code van de gemeente, een streepje, en kleine letters, cijfers of streepjes."
    );

    internal static readonly CellType<WordList> Words = new(
        "woorden met komma's ertussen",
        CellKind.Text,
        static (text, out value) => (value = WordList.Lees(text.ToString())).Count > 0,
        text => $"{text} zijn geen woorden met komma's ertussen."
    );

    /// <summary>A point and a comma are the same here: nobody writes thousands of degrees.</summary>
    internal static readonly CellType<decimal> Degrees = new(
        "graden, zoals 51,985",
        CellKind.Number,
        static (text, out value) => CellText.TryDecimal(text.ToString().Replace('.', ','), out value),
        text => $"{text} is geen aantal graden zoals 51,985."
    );

    internal static readonly Column<LocatieCode> Locatie = new(
        "locatie",
        Code,
        "De code van de gemeente, een streepje en een korte naam"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Hoe de locatie heet")
    {
        Required = true,
    };

    private static readonly Column<string> Exploitant = new(
        "exploitant",
        CellTypes.Text,
        "Wie haar beheert, zoals COA of gemeente"
    )
    {
        Required = true,
    };

    private static readonly Column<WordList> Doelgroepen = new(
        "doelgroepen",
        Words,
        "Wie er worden opgevangen; leeg: iedereen"
    );

    private static readonly Column<WordList> Beperkingen = new(
        "beperkingen",
        Words,
        "Wie er niet mogen worden opgevangen (doelgroepbeperking)"
    );

    private static readonly Column<WordList> Voorzieningen = new(
        "voorzieningen",
        Words,
        "Wat er op het terrein is, zoals school of huisarts"
    );

    internal static readonly Column<string> Adres = new("adres", CellTypes.Text, "Straat en nummer");

    internal static readonly Column<decimal> Breedte = new("breedte", Degrees, "Breedtegraad (WGS84)")
    {
        Also = "punt",
    };

    internal static readonly Column<decimal> Lengte = new("lengte", Degrees, "Lengtegraad (WGS84)");

    private static readonly Column<bool> Gedeeld = new(
        "gedeeld",
        CellTypes.YesNo,
        "Ja: de plekken kunnen van de ene doelgroep naar de andere"
    );

    private static readonly Column<bool> Kleinschalig = new(
        "kleinschalig",
        CellTypes.YesNo,
        "Ja: kleinschalige opvang"
    );

    private static readonly Column<LocatieCode> HoortBij = new(
        "hoort bij",
        Code,
        "De grotere locatie waar zij een satelliet van is; die staat op een eerdere rij of al in het boek"
    );

    private static readonly Column<int> Grens = new(
        "grens",
        CellTypes.Number,
        "Hoeveel mensen er hoogstens mogen zijn, als dat is afgesproken"
    );

    public static readonly Sheet Locaties = new(
        "locaties",
        "Plaatsen waar mensen worden opgevangen of gehuisvest. Hoeveel plekken er zijn staat op het blad capaciteit.",
        [
            Locatie,
            Naam,
            Exploitant,
            Doelgroepen,
            Beperkingen,
            Voorzieningen,
            Adres,
            Breedte,
            Lengte,
            Gedeeld,
            Kleinschalig,
            HoortBij,
            Grens,
        ],
        Columns.Tail
    )
    {
        Holds = f => f is LocatieVastgesteld,
        Read = row => new LocatieVastgesteld(
            row.Get(Locatie),
            row.Get(Naam),
            row.Get(Exploitant),
            row.Get(Doelgroepen) ?? WordList.Leeg,
            row.Get(Beperkingen) ?? WordList.Leeg,
            row.Get(Voorzieningen) ?? WordList.Leeg,
            row.Find(Adres),
            Place(row),
            row.Get(Gedeeld),
            row.Get(Kleinschalig),
            row.Get(HoortBij),
            row.Maybe(Grens)
        ),
        Write = fact =>
        {
            var f = (LocatieVastgesteld)fact;
            return
            [
                f.Locatie.ToString(),
                f.Naam,
                f.Exploitant,
                Cell(f.Doelgroepen),
                Cell(f.Beperkingen),
                Cell(f.Voorzieningen),
                f.Adres,
                f.Punt?.Breedte,
                f.Punt?.Lengte,
                f.Gedeeld ? "ja" : null,
                f.Kleinschalig ? "ja" : null,
                f.HoortBij?.ToString(),
                f.Grens,
            ];
        },
    };

    internal static Punt? Place(SheetRows row)
    {
        var (breedte, lengte) = (row.Maybe(Breedte), row.Maybe(Lengte));
        if (breedte is null != lengte is null && !row.IsWrong)
            row.Wrong(breedte is null ? Breedte : Lengte, "een punt heeft een breedte en een lengte.");
        return breedte is { } b && lengte is { } l ? new(b, l) : null;
    }

    internal static string? Cell(WordList woorden) => woorden.Count == 0 ? null : woorden.ToString();
}
