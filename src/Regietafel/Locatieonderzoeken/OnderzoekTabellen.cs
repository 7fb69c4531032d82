using Regietafel.Documenten;
using Regietafel.Standen;

namespace Regietafel.Locatieonderzoeken;

/// <summary>The tables of searches as they are saved; the columns are named for good.</summary>
internal static class OnderzoekTabellen
{
    public const string Lijst = "locatieonderzoeken";
    public const string Kandidaten = "kandidaten";
    public const string Scores = "scores";
    public const string Besluiten = "besluiten";

    public static Tabel Onderzoeken(OnderzoekenModel model) =>
        new(
            Lijst,
            [
                new("onderzoek"),
                new("naam"),
                new("deelnemers"),
                new("gestart op", CellKind.Day),
                new("taak"),
                new("doelgroepen"),
                new("gezochte plekken", CellKind.Number),
                new("voor", CellKind.Day),
                new("kandidaten", CellKind.Number),
                new("gekozen", CellKind.Number),
                new("reserve", CellKind.Number),
                new("afgevallen", CellKind.Number),
                new("boeking", CellKind.Number),
            ],
            model.Alle.Select(o =>
                (IReadOnlyList<object?>)
                    [
                        o.Code.ToString(),
                        o.Naam,
                        o.Feit.Deelnemers.ToString(),
                        o.Feit.Dag,
                        o.Feit.Taak is { } taak ? CijferWoorden.Woord(taak) : null,
                        o.Feit.Doelgroepen.Count == 0 ? null : o.Feit.Doelgroepen.ToString(),
                        o.Feit.Plekken,
                        o.Feit.Voor,
                        o.Kandidaten.Count,
                        o.Aantal(Kandidaatbesluit.Gekozen),
                        o.Aantal(Kandidaatbesluit.Reserve),
                        o.Aantal(Kandidaatbesluit.Afgevallen),
                        o.Entry.Nummer,
                    ]
            )
        );

    /// <summary>Null when the page of a search has no table of that name.</summary>
    public static Tabel? Zoek(OnderzoekModel model, string naam) =>
        naam switch
        {
            Kandidaten => Rangen(model),
            Scores => Redenen(model),
            Besluiten => Besloten(model),
            _ => null,
        };

    /// <summary>With a column for each criterion, that names the weight it was ranked by.</summary>
    private static Tabel Rangen(OnderzoekModel model) =>
        new(
            Kandidaten,
            [
                new("plaats", CellKind.Number),
                new("kandidaat"),
                new("naam"),
                new("gemeente"),
                new("plekken", CellKind.Number),
                new("voorgedragen door"),
                .. model.Onderzoek.Criteria.Select(c => new TabelColumn(
                    $"{c.Code} (gewicht {model.WatAls.Gewichten[c.Code]})",
                    CellKind.Number
                )),
                new("totaal", CellKind.Number),
                new("laagst mogelijk", CellKind.Number),
                new("hoogst mogelijk", CellKind.Number),
                new("besluit"),
                new("dag", CellKind.Day),
                new("reden"),
                new("locatie"),
                new("boeking", CellKind.Number),
            ],
            model.Rangen.Select(r =>
                (IReadOnlyList<object?>)
                    [
                        r.Plaats,
                        r.Kandidaat.Code.ToString(),
                        r.Kandidaat.Naam,
                        model.Namen[r.Kandidaat.Gemeente],
                        r.Kandidaat.Feit.Plekken,
                        r.Kandidaat.Feit.Door,
                        .. model.Onderzoek.Criteria.Select(c =>
                            (object?)r.Kandidaat.Scores.GetValueOrDefault(c.Code)?.Feit.Score
                        ),
                        r.Totaal?.Waarde?.Afgerond(1),
                        r.Totaal?.Laagst.Afgerond(1),
                        r.Totaal?.Hoogst.Afgerond(1),
                        r.Kandidaat.Besluit is { } besluit ? CijferWoorden.Woord(besluit.Feit.Besluit) : null,
                        r.Kandidaat.Besluit?.Feit.Dag,
                        r.Kandidaat.Besluit?.Feit.Reden,
                        r.Kandidaat.Besluit?.Feit.Locatie?.ToString(),
                        r.Kandidaat.Entry.Nummer,
                    ]
            )
        );

    /// <summary>A criterion without a score is a row too: what is missing must be seen.</summary>
    private static Tabel Redenen(OnderzoekModel model) =>
        new(
            Scores,
            [
                new("kandidaat"),
                new("criterium"),
                new("naam"),
                new("gewicht", CellKind.Number),
                new("score", CellKind.Number),
                new("reden"),
                new("boeking", CellKind.Number),
            ],
            from rang in model.Rangen
            from criterium in model.Onderzoek.Criteria
            let score = rang.Kandidaat.Scores.GetValueOrDefault(criterium.Code)
            select (IReadOnlyList<object?>)
                [
                    rang.Kandidaat.Code.ToString(),
                    criterium.Code.ToString(),
                    criterium.Feit.Naam,
                    model.WatAls.Gewichten[criterium.Code],
                    score?.Feit.Score,
                    score?.Feit.Reden,
                    score?.Entry.Nummer,
                ]
        );

    private static Tabel Besloten(OnderzoekModel model) =>
        new(
            Besluiten,
            [
                new("dag", CellKind.Day),
                new("kandidaat"),
                new("naam"),
                new("besluit"),
                new("reden"),
                new("locatie"),
                new("boeking", CellKind.Number),
            ],
            model.Besluiten.Select(b =>
                (IReadOnlyList<object?>)
                    [
                        b.Besluit.Feit.Dag,
                        b.Kandidaat.Code.ToString(),
                        b.Kandidaat.Naam,
                        CijferWoorden.Woord(b.Besluit.Feit.Besluit),
                        b.Besluit.Feit.Reden,
                        b.Besluit.Feit.Locatie?.ToString(),
                        b.Besluit.Entry.Nummer,
                    ]
            )
        );
}
