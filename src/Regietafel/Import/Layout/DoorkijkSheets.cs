using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Import.Layout;

/// <summary>The chances that an outlook reckons with, and the scenarios that were kept.</summary>
internal static class DoorkijkSheets
{
    private static readonly Column<GebiedCode> Provincie = Columns.Area("gebied", "De provincie, of NL");

    private static readonly Column<Taak> Taak = new("taak", CellTypes.Taak, "De taak van de soort; leeg: alle soorten");

    private static readonly Column<string> Soort = new(
        "soort",
        CellTypes.Text,
        "Code van de soort capaciteit, zoals NO; leeg: alle soorten"
    );

    private static readonly Column<Doorkijkfase> Fase = new(
        "fase",
        CellTypes.Fase,
        "De verste stap die is gezet; of een verlenging; of de samenhang binnen een gemeente"
    )
    {
        Required = true,
    };

    private static readonly Column<int> Kans = new("kans", CellTypes.Number, "Van de honderd") { Required = true };

    private static readonly Column<Vertraging> Vertraging = new(
        "vertraging",
        CellTypes.Vertraging,
        "Hoe laat wat opent: aantal maanden en hoe vaak; leeg: op tijd"
    );

    private static readonly Column<int> Maanden = new(
        "maanden",
        CellTypes.Number,
        "Hoe lang een verlenging is; alleen bij verlenging"
    );

    public static readonly Sheet Parameters = new(
        "doorkijkparameters",
        "Met welke kansen een provincie in haar doorkijk rekent, waar zij afwijkt van reference/doorkijk.csv.",
        [Provincie, Taak, Soort, Fase, Kans, Vertraging, Maanden],
        Columns.Tail
    )
    {
        Holds = f => f is DoorkijkparameterVastgesteld,
        Read = row => new DoorkijkparameterVastgesteld(
            row.Get(Provincie),
            row.Maybe(Taak),
            row.Find(Soort),
            row.Get(Fase),
            row.Get(Kans),
            row.Get(Vertraging),
            row.Maybe(Maanden)
        ),
        Write = fact =>
        {
            var f = (DoorkijkparameterVastgesteld)fact;
            return
            [
                f.Gebied.ToString(),
                f.Taak is { } taak ? CellTypes.Word(taak) : null,
                f.Soort,
                CellTypes.Word(f.Fase),
                f.Kans,
                f.Vertraging?.ToString(),
                f.Maanden,
            ];
        },
    };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Hoe het scenario heet")
    {
        Required = true,
    };

    private static readonly Column<Scenario> Scenario = new("scenario", CellTypes.Scenario, "Wat het veronderstelt")
    {
        Required = true,
    };

    public static readonly Sheet Scenarios = new(
        "scenarios",
        "Scenario's van een doorkijk die onder een naam zijn bewaard. Zij boeken geen cijfers.",
        [Columns.Gebied, Columns.Taak, Naam, Scenario],
        Columns.Tail
    )
    {
        Holds = f => f is ScenarioVastgesteld,
        Read = row => new ScenarioVastgesteld(
            row.Get(Columns.Gebied),
            row.Get(Columns.Taak),
            row.Get(Naam),
            row.Get(Scenario)
        ),
        Write = fact =>
        {
            var f = (ScenarioVastgesteld)fact;
            return [f.Gebied.ToString(), CellTypes.Word(f.Taak), f.Naam, f.Scenario.ToString()];
        },
    };
}
