using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Doorkijken;

/// <summary>The addresses of outlooks, and of the forms about them; all keep the peildatum.</summary>
public static class DoorkijkLink
{
    public static string Van(GebiedCode gebied, Taak taak, Peil peil, string? scenario = null) =>
        peil.Url(
            $"/gebied/{gebied}/doorkijk",
            ("taak", taak == Taak.Asiel ? null : HerkomstLink.Slug(taak)),
            ("scenario", scenario)
        );

    /// <summary>The outlook that a fact is about; null when it is about none.</summary>
    public static (GebiedCode Gebied, Taak Taak)? Over(Fact fact) =>
        fact switch
        {
            DoorkijkparameterVastgesteld f => (f.Gebied, f.Taak ?? Taak.Asiel),
            ScenarioVastgesteld f => (f.Gebied, f.Taak),
            _ => null,
        };

    /// <summary>The form of a chance, with what counts now filled in; without a province that of the country.</summary>
    public static string Kans(GebiedCode? provincie, Taak taak, string? soort, Doorkijkfase fase, Peil peil) =>
        RecordKind.Kans.Ingevuld(
            peil,
            ("gebied", (provincie ?? GebiedCode.Nederland).ToString()),
            ("fase", CellTypes.Word(fase)),
            ("soort", soort is null ? null : $"{CellTypes.Word(taak)} {soort}")
        );

    /// <summary>The form to keep a scenario, or to make one up.</summary>
    public static string Bewaar(GebiedCode gebied, Taak taak, Scenario scenario, Peil peil) =>
        RecordKind.Scenario.Ingevuld(
            peil,
            ("gebied", gebied.ToString()),
            ("taak", CellTypes.Word(taak)),
            ("scenario", scenario.IsGeen ? null : scenario.ToString())
        );
}
