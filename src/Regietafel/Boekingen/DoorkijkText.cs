using Regietafel.Doorkijken;
using Regietafel.Ledger;

namespace Regietafel.Boekingen;

/// <summary>The facts about outlooks in Dutch; null for any other fact. See <see cref="FactText"/>.</summary>
internal static class DoorkijkText
{
    public static string? Onderwerp(Fact fact, AreaNames namen) =>
        fact switch
        {
            DoorkijkparameterVastgesteld f =>
                $"Kans in de doorkijk van {namen[f.Gebied]}: {DoorkijkWoorden.Fase(f.Fase)}{(f.Soort is { } soort ? $" van {soort}" : "")}",
            ScenarioVastgesteld f => $"Scenario ‘{f.Naam}’ voor {Woorden.Taak(f.Taak)} van {namen[f.Gebied]}",
            _ => null,
        };

    public static string? Waarde(Fact fact) =>
        fact switch
        {
            DoorkijkparameterVastgesteld f => $"{f.Kans}%"
                + (f.Maanden is { } maanden ? $", steeds {maanden} maanden" : "")
                + (f.Vertraging is { } vertraging ? $": {DoorkijkWoorden.Vertraging(vertraging)}" : ""),
            ScenarioVastgesteld f => DoorkijkWoorden.Scenario(f.Scenario),
            _ => null,
        };
}
