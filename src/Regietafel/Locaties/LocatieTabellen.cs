using Regietafel.Documenten;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Locaties;

/// <summary>The tables of locations as they are saved; the columns are named for good.</summary>
internal static class LocatieTabellen
{
    public const string Register = "register";
    public const string Capaciteit = "capaciteit";
    public const string Totalen = "totalen";
    public const string Weg = "weg";
    public const string Bezetting = "bezetting";

    /// <summary>Null when the register has no table of that name.</summary>
    public static Tabel? Zoek(RegisterModel model, string naam) =>
        naam switch
        {
            Register => new(Register, RegisterKolommen, model.Gekozen.Select(l => RegisterRij(model, l))),
            Capaciteit => new(
                Capaciteit,
                StukKolommen,
                model.Gekozen.SelectMany(l => model.Stukken(l).Select(s => StukRij(l, s)))
            ),
            Totalen => new(
                Totalen,
                [
                    new("taak"),
                    new("soort"),
                    new("plekken", CellKind.Number),
                    new("komt, hard plan", CellKind.Number),
                    new("komt, voornemen", CellKind.Number),
                    new("locaties", CellKind.Number),
                ],
                model.Totalen.Select(t =>
                    (IReadOnlyList<object?>)
                        [CijferWoorden.Woord(t.Taak), t.Soort, t.Nu, t.Hard, t.Voornemen, t.Locaties]
                )
            ),
            _ => null,
        };

    /// <summary>Null when the page of a location has no table of that name.</summary>
    public static Tabel? Zoek(LocatieModel model, string naam) =>
        naam switch
        {
            Capaciteit => new(Capaciteit, StukKolommen, model.Locatie.Stukken.Select(s => StukRij(model.Locatie, s))),
            Weg => new(Weg, WegKolommen, model.Verloop.Weg(model.Locatie.Code).SelectMany(s => WegRijen(model, s))),
            Bezetting => new(Bezetting, BezettingKolommen, BezettingRijen(model)),
            _ => null,
        };

    private static readonly TabelColumn[] RegisterKolommen =
    [
        new("locatie"),
        new("naam"),
        new("code gemeente"),
        new("gemeente"),
        new("exploitant"),
        new("doelgroepen"),
        new("beperkingen"),
        new("voorzieningen"),
        new("adres"),
        new("breedte", CellKind.Number),
        new("lengte", CellKind.Number),
        new("gedeeld"),
        new("kleinschalig"),
        new("hoort bij"),
        new("soorten"),
        new("maximum", CellKind.Number),
        new("bruikbaar", CellKind.Number),
        new("afgesproken", CellKind.Number),
        new("bezet", CellKind.Number),
        new("bezet op", CellKind.Day),
        new("eerste eind", CellKind.Day),
        new("boeking", CellKind.Number),
        new("voorbehoud"),
    ];

    private static IReadOnlyList<object?> RegisterRij(RegisterModel model, Locatie locatie)
    {
        var (feit, nu) = (locatie.Feit, model.Van(locatie));
        return
        [
            locatie.Code.ToString(),
            feit.Naam,
            locatie.Gemeente.ToString(),
            model.Gemeente(locatie),
            feit.Exploitant,
            feit.Doelgroepen.ToString(),
            feit.Beperkingen.ToString(),
            feit.Voorzieningen.ToString(),
            feit.Adres,
            feit.Punt?.Breedte,
            feit.Punt?.Lengte,
            JaNee(feit.Gedeeld),
            JaNee(feit.Kleinschalig),
            feit.HoortBij?.ToString(),
            string.Join(", ", model.Stukken(locatie).Select(s => s.Feit.Soort).Distinct()),
            nu.Maximum ?? (object)Tekst.NietGeregistreerd,
            nu.Bruikbaar ?? (object)Tekst.NietGeregistreerd,
            nu.Afgesproken ?? (object)Tekst.NietGeregistreerd,
            nu.Bezet?.Aantal ?? (object)Tekst.NietGeregistreerd,
            nu.Bezet?.Gemeten,
            model.Stukken(locatie).Min(s => s.Eind),
            locatie.Entry.Nummer,
            model.Stand.Book.IsAfgeleid(locatie.Entry) ? "afgeleid" : null,
        ];
    }

    private static readonly TabelColumn[] StukKolommen =
    [
        new("locatie"),
        new("naam"),
        new("deel"),
        new("taak"),
        new("soort"),
        new("plekken", CellKind.Number),
        new("waarvan amv", CellKind.Number),
        new("van", CellKind.Day),
        new("tot", CellKind.Day),
        new("seizoen"),
        new("status"),
        new("zekerheid"),
        new("verwacht begin", CellKind.Day),
        new("verwacht eind", CellKind.Day),
        new("afgesproken", CellKind.Number),
        new("boeking", CellKind.Number),
        new("bron"),
    ];

    private static IReadOnlyList<object?> StukRij(Locatie locatie, Capaciteitstuk stuk)
    {
        var feit = stuk.Feit;
        return
        [
            locatie.Code.ToString(),
            locatie.Naam,
            feit.Deel,
            CijferWoorden.Woord(feit.Taak),
            feit.Soort,
            feit.Plekken,
            feit.Amv,
            feit.Van,
            feit.Tot,
            feit.Seizoen?.ToString(),
            CijferWoorden.Woord(feit.Status),
            CijferWoorden.Woord(stuk.Zekerheid),
            stuk.Dagen.IsLeeg ? null : stuk.Begin,
            stuk.Dagen.IsLeeg ? null : stuk.Eind,
            feit.Afgesproken,
            stuk.Entry.Nummer,
            stuk.Entry.Bron?.Code,
        ];
    }

    private static readonly TabelColumn[] WegKolommen =
    [
        new("deel"),
        new("stap"),
        new("verwacht", CellKind.Day),
        new("gezet", CellKind.Day),
        new("geldt nu"),
        new("boeking", CellKind.Number),
        new("toelichting"),
    ];

    /// <summary>A row for every day that was ever expected, the one that holds last.</summary>
    private static IEnumerable<IReadOnlyList<object?>> WegRijen(LocatieModel model, Stapverloop stap)
    {
        var (feit, woord) = (stap.Feit, CijferWoorden.Woord(stap.Feit.Stap));
        foreach (var eerder in stap.Verwachtingen.Where(v => v.Entry != stap.Entry))
            yield return [feit.Deel, woord, eerder.Dag, null, JaNee(false), eerder.Entry.Nummer, null];
        yield return
        [
            feit.Deel,
            woord,
            feit.Verwacht,
            feit.Werkelijk,
            JaNee(true),
            stap.Entry.Nummer,
            feit.Toelichting,
        ];
    }

    private static readonly TabelColumn[] BezettingKolommen =
    [
        new("doelgroep"),
        new("geteld op", CellKind.Day),
        new("dagen", CellKind.Number),
        new("aanwezig", CellKind.Number),
        new("definitie"),
        new("boeking", CellKind.Number),
    ];

    private static IEnumerable<IReadOnlyList<object?>> BezettingRijen(LocatieModel model) =>
        from groep in model.Bezetting.Doelgroepen(model.Locatie.Code)
        from stand in Bezettingslijn.Geteld(model, groep)
        select (IReadOnlyList<object?>)
            [
                groep,
                stand.Gemeten,
                stand.Feit.Interval,
                stand.Aantal ?? (object)Tekst.NietGeregistreerd,
                stand.Feit.Definitie,
                stand.Entry.Nummer,
            ];

    private static string JaNee(bool waar) => waar ? "ja" : "nee";
}
