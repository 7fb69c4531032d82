using Regietafel.Documenten;
using Regietafel.Locaties;

namespace Regietafel.Doorkijken;

/// <summary>The tables of an outlook, as they are downloaded.</summary>
internal static class DoorkijkTabellen
{
    public const string Punten = "doorkijk";
    public const string Stukken = "stukken";
    public const string Beslissingen = "beslissingen";
    public const string Hefbomen = "hefbomen";
    public const string Scenarios = "scenarios";
    public const string Kansen = "kansen";
    public const string Kalibratie = "kalibratie";

    public static Tabel? Zoek(Doorkijkrekening rekening, string naam) =>
        naam switch
        {
            Punten => VanPunten(rekening.Boek),
            Stukken => VanStukken(rekening.Boek.Doorkijk),
            Beslissingen => VanBeslissingen(rekening.Boek.Doorkijk),
            Hefbomen => VanHefbomen(rekening.Boek.Kansen),
            Scenarios => VanScenarios(rekening),
            Kansen => VanKansen(rekening),
            Kalibratie => VanKalibratie(rekening.Kalibratie()),
            _ => null,
        };

    public static Tabel VanPunten(Doorkijkvariant variant) =>
        Maak(
            Punten,
            "dag:d zeker:n hard:n voornemen:n samen:n eindigt:n opgave:n verschil_zeker:n verschil_hard:n verschil_samen:n p10:n p50:n p90:n kans:n verwacht_tekort:n",
            variant.Doorkijk.Punten.Zip(
                variant.Kansen.Punten,
                (p, k) =>
                    new object?[]
                    {
                        p.Dag,
                        p.Zeker,
                        p.Hard,
                        p.Voornemen,
                        p.Tot(Zekerheid.Voornemen),
                        p.Eindigt,
                        p.Opgave,
                        p.Verschil(Zekerheid.Zeker),
                        p.Verschil(Zekerheid.Hard),
                        p.Verschil(Zekerheid.Voornemen),
                        k.P10,
                        k.P50,
                        k.P90,
                        Rond(k.Kans),
                        Rond(k.VerwachtTekort, 1),
                    }
            )
        );

    private static Tabel VanStukken(Doorkijk doorkijk) =>
        Maak(
            Stukken,
            "locatie naam gemeente deel soort plekken:n begin:d eind:d zekerheid fase boeking:n",
            doorkijk.Stukken.Select(s =>
                new object?[]
                {
                    s.Locatie.ToString(),
                    s.Naam,
                    s.Gemeente.ToString(),
                    s.Deel,
                    s.Soort.Code,
                    s.Plekken,
                    s.Stuk.Begin,
                    s.Eind,
                    DoorkijkWoorden.Zekerheid(s.Zekerheid),
                    s.Zekerheid == Zekerheid.Zeker ? null : DoorkijkWoorden.Fase(s.Fase),
                    s.Stuk.Entry.Nummer,
                }
            )
        );

    private static Tabel VanBeslissingen(Doorkijk doorkijk) =>
        Maak(
            Beslissingen,
            "uiterlijk_beslissen:d eind:d locatie naam deel soort plekken:n te_laat",
            doorkijk.Beslissingen.Select(b =>
                new object?[]
                {
                    b.Uiterlijk,
                    b.Eind,
                    b.Stuk.Locatie.ToString(),
                    b.Stuk.Naam,
                    b.Stuk.Deel,
                    b.Stuk.Soort.Code,
                    b.Stuk.Plekken,
                    b.IsTeLaat,
                }
            )
        );

    private static Tabel VanHefbomen(Kansbeeld beeld) =>
        Maak(
            Hefbomen,
            "locatie naam deel soort plekken:n kans_dat_het_goed_gaat:n kans_als_goed:n kans_als_slecht:n tekort_als_goed:n tekort_als_slecht:n",
            beeld.Hefbomen.Select(h =>
                new object?[]
                {
                    h.Stuk.Locatie.ToString(),
                    h.Stuk.Naam,
                    h.Stuk.Deel,
                    h.Stuk.Soort.Code,
                    h.Stuk.Plekken,
                    Rond(h.Kans),
                    Rond(h.KansGoed),
                    Rond(h.KansSlecht),
                    Rond(h.TekortGoed, 1),
                    Rond(h.TekortSlecht, 1),
                }
            )
        );

    private static Tabel VanScenarios(Doorkijkrekening rekening) =>
        Maak(
            Scenarios,
            "scenario veronderstelt dag:d opgave:n zeker:n samen:n p10:n p50:n p90:n kans:n verwacht_tekort:n",
            rekening.Varianten.SelectMany(v =>
                v.Doorkijk.Punten.Zip(v.Kansen.Punten)
                    .Select(p =>
                        new object?[]
                        {
                            v.Naam ?? "boek",
                            v.Doorkijk.Scenario.ToString(),
                            p.First.Dag,
                            p.First.Opgave,
                            p.First.Zeker,
                            p.First.Tot(Zekerheid.Voornemen),
                            p.Second.P10,
                            p.Second.P50,
                            p.Second.P90,
                            Rond(p.Second.Kans),
                            Rond(p.Second.VerwachtTekort, 1),
                        }
                    )
            )
        );

    private static Tabel VanKansen(Doorkijkrekening rekening) =>
        Maak(
            Kansen,
            "provincie soort fase kans:n herkomst gevallen:n gelukt:n gezet:n vertraging maanden:n boeking:n",
            rekening
                .Regels()
                .Select(r =>
                    new object?[]
                    {
                        r.Provincie?.ToString(),
                        r.Regel.Soort,
                        DoorkijkWoorden.Fase(r.Regel.Fase),
                        Rond(r.Regel.Kans),
                        DoorkijkWoorden.Herkomst(r.Regel.Herkomst),
                        r.Regel.Gevallen,
                        r.Regel.Gelukt,
                        r.Regel.Gezet.Kans / 100m,
                        r.Regel.Fase == Doorkijkfase.Verlenging ? null : r.Regel.Vertraging.ToString(),
                        r.Regel.Fase == Doorkijkfase.Verlenging ? r.Regel.Maanden : null,
                        r.Regel.Gezet.Entry?.Nummer,
                    }
                )
        );

    private static Tabel VanKalibratie(Kalibratie kalibratie) =>
        Maak(
            Kalibratie,
            "doorkijk_van:d voor:d p10:n p50:n p90:n werkelijk:n binnen opgave:n kans:n gehaald",
            kalibratie.Punten.Select(p =>
                new object?[]
                {
                    p.Toen,
                    p.Dag,
                    p.P10,
                    p.P50,
                    p.P90,
                    p.Werkelijk,
                    p.IsBinnen,
                    p.Opgave,
                    Rond(p.Kans),
                    p.IsGehaald,
                }
            )
        );

    private static decimal? Rond(decimal? getal, int decimalen = 4) =>
        getal is { } waarde ? decimal.Round(waarde, decimalen, MidpointRounding.AwayFromZero) : null;

    /// <summary>The columns as words with underscores for spaces, <c>:n</c> behind a number and <c>:d</c> behind a day.</summary>
    private static Tabel Maak(string naam, string kolommen, IEnumerable<IReadOnlyList<object?>> rijen) =>
        new(
            naam,
            [
                .. kolommen
                    .Split(' ')
                    .Select(k => k.Split(':'))
                    .Select(k => new TabelColumn(
                        k[0].Replace('_', ' '),
                        k.Length == 1 ? CellKind.Text
                            : k[1] == "n" ? CellKind.Number
                            : CellKind.Day
                    )),
            ],
            rijen
        );
}
