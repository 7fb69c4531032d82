using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Toezicht;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary>The facts about the taakstelling and its supervision in Dutch; null for any other fact. See <see cref="FactText"/>.</summary>
internal static class ToezichtText
{
    public static string? Onderwerp(Fact fact, AreaNames namen) =>
        fact switch
        {
            TaakstellingOvergedragen f =>
                $"Overdracht {f.Kenmerk} van de taakstelling {f.Halfjaar} van {namen[f.Van]} aan {namen[f.Naar]}",
            KoppelingenGemeld f => $"Koppelingen {f.Halfjaar} van {namen[f.Gebied]} per {Tekst.Dag(f.Peildatum)}",
            OntheffingVerleend f => $"Ontheffing {f.Kenmerk} van de taakstelling {f.Halfjaar} van {namen[f.Gebied]}",
            TekortVerschoond f => $"Verschoning van het tekort {f.Halfjaar} van {namen[f.Gebied]}",
            TredeBepaald f => $"Trede van {namen[f.Gebied]} vanaf {Tekst.Dag(f.Vanaf)}",
            BriefVerzonden f => $"Brief aan {namen[f.Gebied]} bij de trede vanaf {Tekst.Dag(f.Vanaf)}",
            LaddertredeVastgesteld f => $"Trede {f.Trede} van de interventieladder van {namen[f.Gebied]}",
            _ => null,
        };

    public static string? Waarde(Fact fact) =>
        fact switch
        {
            TaakstellingOvergedragen f => Personen(f.Aantal),
            KoppelingenGemeld f => Personen(f.Aantal),
            OntheffingVerleend f => $"{Personen(f.Aantal)}: {f.Reden}",
            TekortVerschoond f => $"{Personen(f.Aantal)}: {f.Reden}",
            TredeBepaald f => $"{Trede(f.Trede)}{(f.Tot is { } tot ? $", tot {Tekst.Dag(tot)}" : "")}: {f.Reden}",
            BriefVerzonden f => $"verzonden op {Tekst.Dag(f.Dag)}",
            LaddertredeVastgesteld f => Ladder(f),
            _ => null,
        };

    public static int? Getal(Fact? fact) =>
        fact switch
        {
            TaakstellingOvergedragen f => f.Aantal,
            KoppelingenGemeld f => f.Aantal,
            OntheffingVerleend f => f.Aantal,
            TekortVerschoond f => f.Aantal,
            _ => null,
        };

    public static string Trede(int trede) => trede == 0 ? "van de ladder af" : $"trede {trede}";

    /// <summary><c>4 weken</c>, <c>tot het eind van het halfjaar</c>, <c>zonder termijn</c>.</summary>
    public static string Looptijd(Looptijd looptijd, int? weken) =>
        looptijd switch
        {
            Toezicht.Looptijd.Weken => Tekst.Aantal(weken ?? 0, "week", "weken"),
            Toezicht.Looptijd.Halfjaar => "tot het eind van het halfjaar",
            _ => "zonder termijn",
        };

    private static string Ladder(LaddertredeVastgesteld f)
    {
        var brief = f.Brief is null
            ? "geen brief"
            : $"brief: {f.Brief}, binnen {Tekst.Aantal(f.Briefweken ?? 0, "week", "weken")}";
        return $"{f.Naam}, {Looptijd(f.Looptijd, f.Weken)}, vanaf {Personen(f.Drempel)}; {brief}";
    }

    private static string Personen(int aantal) => Tekst.Aantal(aantal, "persoon", "personen");
}
