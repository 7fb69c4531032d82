using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Boekingen;

/// <summary>How the facts about outlooks stand in the API.</summary>
internal static class DoorkijkVormen
{
    private static readonly Veld Gebied = Veld.Gebied("gebied");

    public static readonly IReadOnlyList<FeitVorm> Alle =
    [
        FeitVorm.Vorm<DoorkijkparameterVastgesteld>(
            "doorkijkparameter-vastgesteld",
            [
                Gebied,
                Veld.Taak.Optioneel,
                Veld.Tekst("soort").Optioneel,
                Veld.Woord<Doorkijkfase>("fase"),
                Veld.Getal("kans"),
                Veld.Ontleed<Vertraging>("vertraging", "een vertraging zoals 0:40 3:30").Optioneel,
                Veld.Getal("maanden").Optioneel,
            ],
            (v, _) =>
                new(
                    (GebiedCode)v[0]!,
                    (Taak?)v[1],
                    (string?)v[2],
                    (Doorkijkfase)v[3]!,
                    (int)v[4]!,
                    (Vertraging?)v[5],
                    (int?)v[6]
                ),
            f => [f.Gebied, f.Taak, f.Soort, CijferWoorden.Woord(f.Fase), f.Kans, f.Vertraging?.ToString(), f.Maanden]
        ),
        FeitVorm.Vorm<ScenarioVastgesteld>(
            "scenario-vastgesteld",
            [
                Gebied,
                Veld.Taak,
                Veld.Tekst("naam"),
                Veld.Ontleed<Scenario>("scenario", "een scenario zoals instroom:2000:2025-01-01,verlenging:geen"),
            ],
            (v, _) => new((GebiedCode)v[0]!, (Taak)v[1]!, (string)v[2]!, (Scenario)v[3]!),
            f => [f.Gebied, f.Taak, f.Naam, f.Scenario.ToString()]
        ),
    ];
}
