using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;

namespace Regietafel.Boekingen;

/// <summary>How the facts about warnings stand in the API.</summary>
internal static class SignaalVormen
{
    private static readonly Veld Gebied = Veld.Gebied("gebied");

    public static readonly IReadOnlyList<FeitVorm> Alle =
    [
        FeitVorm.Vorm<SignaalBehandeld>(
            "signaal-behandeld",
            [
                Gebied,
                Veld.Tekst("signaal"),
                Veld.Woord<Behandeling>("behandeling"),
                Veld.Dag("dag"),
                Veld.Tekst("door").Optioneel,
                Veld.Dag("tot").Optioneel,
                Veld.Tekst("reden").Optioneel,
            ],
            (v, _) =>
                new(
                    (GebiedCode)v[0]!,
                    (string)v[1]!,
                    (Behandeling)v[2]!,
                    (DateOnly)v[3]!,
                    (string?)v[4],
                    (DateOnly?)v[5],
                    (string?)v[6]
                ),
            f => [f.Gebied, f.Signaal, f.Behandeling, f.Dag, f.Door, f.Tot, f.Reden]
        ),
        FeitVorm.Vorm<SignaaldrempelVastgesteld>(
            "signaaldrempel-vastgesteld",
            [Gebied, Veld.Woord<Signaalregel>("regel"), Veld.Getal("waarde")],
            (v, _) => new((GebiedCode)v[0]!, (Signaalregel)v[1]!, (int)v[2]!),
            f => [f.Gebied, f.Regel, f.Waarde]
        ),
        FeitVorm.Vorm<NoodvraagGesteld>(
            "noodvraag-gesteld",
            [
                Gebied,
                Veld.Tekst("kenmerk"),
                Veld.Taak,
                Veld.Dag("vanaf"),
                Veld.Getal("nu"),
                Veld.Getal("totaal").Optioneel,
                Veld.Dag("tot").Optioneel,
                LocatieVormen.Woorden("doelgroepen").Optioneel,
                Veld.Tekst("toelichting").Optioneel,
            ],
            (v, _) =>
                new(
                    (GebiedCode)v[0]!,
                    (string)v[1]!,
                    (Taak)v[2]!,
                    (DateOnly)v[3]!,
                    (int)v[4]!,
                    (int?)v[5],
                    (DateOnly?)v[6],
                    (WordList?)v[7] ?? WordList.Leeg,
                    (string?)v[8]
                ),
            f => [f.Gebied, f.Kenmerk, f.Taak, f.Vanaf, f.Nu, f.Totaal, f.Tot, f.Doelgroepen, f.Toelichting]
        ),
    ];
}
