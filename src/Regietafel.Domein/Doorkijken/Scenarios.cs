using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>The scenarios that were kept.</summary>
public static class Scenarios
{
    /// <summary>Those of a task of an area, as known at the peilmoment, with their entry, in order of name.</summary>
    public static IReadOnlyList<(ScenarioVastgesteld Feit, Entry Entry)> Van(
        Book book,
        GebiedCode gebied,
        Taak taak,
        Peilmoment peilmoment
    )
    {
        if (book.Dossier(gebied) is not { } dossier)
            return [];
        var gevonden = new List<(ScenarioVastgesteld, Entry)>();
        foreach (var verloop in dossier.Doorkijken.Values)
        {
            if (verloop.At(peilmoment) is { Fact: ScenarioVastgesteld f } entry && f.Taak == taak)
                gevonden.Add((f, entry));
        }
        gevonden.Sort(static (a, b) => string.CompareOrdinal(a.Item1.Naam, b.Item1.Naam));
        return gevonden;
    }
}
