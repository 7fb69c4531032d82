using Regietafel.Gebieden;
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

    /// <summary>The register of an area, with filters.</summary>
    public static string Register(
        GebiedCode? gebied,
        Peil peil,
        params ReadOnlySpan<(string Name, string? Value)> more
    ) => peil.Url(Navigation.Locaties, [("gebied", gebied?.ToString()), .. more]);
}
