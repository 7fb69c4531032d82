using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Standen;

/// <summary>
/// Into which parts an area's figures fall: along the chain by which the task comes down, at the first level whose areas together hold every
/// municipality of the whole. Oekraïne comes down by veiligheidsregio, the other two by province and subregional table.
/// </summary>
public static class Opdeling
{
    private static readonly Niveau[] PerProvincie = [Niveau.Provincie, Niveau.Subregio, Niveau.Gemeente];
    private static readonly Niveau[] PerVeiligheidsregio = [Niveau.Veiligheidsregio, Niveau.Subregio, Niveau.Gemeente];

    /// <summary>The parts of the area for this task; none for a municipality.</summary>
    public static IReadOnlyList<GebiedCode> Van(Indeling indeling, GebiedCode gebied, Taak taak) =>
        Fijnte(indeling, gebied, taak) is { } niveau ? indeling.Delen(gebied, niveau) : [];

    /// <summary>The level of those parts.</summary>
    public static Niveau? Fijnte(Indeling indeling, GebiedCode gebied, Taak taak)
    {
        var keten = taak == Taak.Oekraine ? PerVeiligheidsregio : PerProvincie;
        foreach (var niveau in keten)
        {
            if (niveau > gebied.Niveau && indeling.IsDekkend(gebied, niveau))
                return niveau;
        }
        return null;
    }
}
