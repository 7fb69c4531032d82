using System.Text.Json;
using Regietafel.Gebieden;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Boekingen;

/// <summary>How the facts about a search for locations stand in the API.</summary>
internal static class OnderzoekVormen
{
    private static readonly Veld Onderzoek = Kort("onderzoek");
    private static readonly Veld Criterium = Kort("criterium");
    private static readonly Veld Naam = Veld.Tekst("naam");
    private static readonly Veld Plekken = Veld.Getal("plekken").Optioneel;
    private static readonly Veld Kandidaat = LocatieVormen.Code("kandidaat");
    private static readonly Veld Reden = Veld.Tekst("reden");

    public static readonly IReadOnlyList<FeitVorm> Alle =
    [
        FeitVorm.Vorm<LocatieonderzoekGestart>(
            "locatieonderzoek-gestart",
            [
                Onderzoek,
                Naam,
                Gebieden("deelnemers"),
                Veld.Dag("gestartOp"),
                Veld.Taak.Optioneel,
                LocatieVormen.Woorden("doelgroepen").Optioneel,
                Plekken,
                Veld.Dag("voor").Optioneel,
                Veld.Tekst("toelichting").Optioneel,
            ],
            (v, _) =>
                new(
                    (KorteCode)v[0]!,
                    (string)v[1]!,
                    (GebiedLijst)v[2]!,
                    (DateOnly)v[3]!,
                    (Taak?)v[4],
                    (WordList?)v[5] ?? WordList.Leeg,
                    (int?)v[6],
                    (DateOnly?)v[7],
                    (string?)v[8]
                ),
            f => [f.Onderzoek, f.Naam, f.Deelnemers, f.Dag, f.Taak, f.Doelgroepen, f.Plekken, f.Voor, f.Toelichting]
        ),
        FeitVorm.Vorm<CriteriumVastgesteld>(
            "criterium-vastgesteld",
            [Onderzoek, Criterium, Naam, Veld.Getal("gewicht"), Veld.Tekst("uitleg").Optioneel],
            (v, _) => new((KorteCode)v[0]!, (KorteCode)v[1]!, (string)v[2]!, (int)v[3]!, (string?)v[4]),
            f => [f.Onderzoek, f.Criterium, f.Naam, f.Gewicht, f.Uitleg]
        ),
        FeitVorm.Vorm<KandidaatVoorgedragen>(
            "kandidaat-voorgedragen",
            [
                Onderzoek,
                Kandidaat,
                Naam,
                Veld.Tekst("door"),
                Veld.Tekst("adres").Optioneel,
                LocatieVormen.Plaats("punt").Optioneel,
                Plekken,
            ],
            (v, _) =>
                new(
                    (KorteCode)v[0]!,
                    (LocatieCode)v[1]!,
                    (string)v[2]!,
                    (string)v[3]!,
                    (string?)v[4],
                    (Punt?)v[5],
                    (int?)v[6]
                ),
            f => [f.Onderzoek, f.Kandidaat, f.Naam, f.Door, f.Adres, f.Punt, f.Plekken]
        ),
        FeitVorm.Vorm<KandidaatBeoordeeld>(
            "kandidaat-beoordeeld",
            [Onderzoek, Kandidaat, Criterium, Veld.Getal("score"), Reden],
            (v, _) => new((KorteCode)v[0]!, (LocatieCode)v[1]!, (KorteCode)v[2]!, (int)v[3]!, (string)v[4]!),
            f => [f.Onderzoek, f.Kandidaat, f.Criterium, f.Score, f.Reden]
        ),
        FeitVorm.Vorm<KandidaatBesloten>(
            "kandidaat-besloten",
            [
                Onderzoek,
                Kandidaat,
                Veld.Dag("dag"),
                Veld.Woord<Kandidaatbesluit>("besluit"),
                Reden,
                LocatieVormen.Code("locatie").Optioneel,
            ],
            (v, _) =>
                new(
                    (KorteCode)v[0]!,
                    (LocatieCode)v[1]!,
                    (DateOnly)v[2]!,
                    (Kandidaatbesluit)v[3]!,
                    (string)v[4]!,
                    (LocatieCode?)v[5]
                ),
            f => [f.Onderzoek, f.Kandidaat, f.Dag, CijferWoorden.Woord(f.Besluit), f.Reden, f.Locatie]
        ),
    ];

    private static Veld Kort(string naam) => Veld.Ontleed<KorteCode>(naam, "een korte code, zoals liemers-2024");

    private static Veld Gebieden(string naam)
    {
        var gebied = Veld.Gebied("");
        return new(
            naam,
            "een lijst van codes van gebieden, zoals GM0221",
            (JsonElement j) =>
                LocatieVormen.List(j, gebied.Lees) is { } codes ? GebiedLijst.Van(codes.Cast<GebiedCode>()) : null
        );
    }
}
