using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Locaties;

/// <summary>The addresses of locations; all keep the peilmoment.</summary>
public static class LocatieLink
{
    public const string Een = "/locatie/";
    public const string Plannen = "/locaties/plan";

    public static string Van(LocatieCode code, Peil peil) => peil.Url(Een + code);

    /// <summary>What became of the plans of an area.</summary>
    public static string Plan(GebiedCode? gebied, Peil peil) => peil.Url(Plannen, ("gebied", gebied?.ToString()));

    public static string Boeking(long nummer, Peil peil) => peil.Url($"/boeking/{nummer}");

    /// <summary>A form about the location, with what is known already filled in.</summary>
    public static string Vastleggen(
        RecordKind wat,
        LocatieCode code,
        Peil peil,
        params ReadOnlySpan<(string Name, string? Value)> more
    ) => wat.Ingevuld(peil, [("locatie", code.ToString()), .. more]);

    /// <summary>The location that a fact is about; null when it is about none.</summary>
    public static LocatieCode? Over(Fact fact) =>
        fact switch
        {
            LocatieVastgesteld f => f.Locatie,
            CapaciteitVastgesteld f => f.Locatie,
            LocatiestapBepaald f => f.Locatie,
            BezettingGemeld f => f.Locatie,
            _ => null,
        };

    /// <summary>The register of an area, with filters.</summary>
    public static string Register(
        GebiedCode? gebied,
        Peil peil,
        params ReadOnlySpan<(string Name, string? Value)> more
    ) => peil.Url(Navigation.Locaties, [("gebied", gebied?.ToString()), .. more]);
}
