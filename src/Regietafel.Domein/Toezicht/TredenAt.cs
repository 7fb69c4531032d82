using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>The steps that an area was put on, as known at one peilmoment.</summary>
internal static class TredenAt
{
    /// <summary>By their first day; what begins after the peildatum is not there yet.</summary>
    public static List<TredeStand> Van(ToezichtDossier? toezicht, Interventieladder ladder, Peilmoment peilmoment)
    {
        var treden = new List<TredeStand>();
        if (toezicht is null)
            return treden;
        foreach (var verloop in toezicht.Treden.Values)
        {
            if (verloop.At(peilmoment) is not { Fact: TredeBepaald f } entry || f.Vanaf > peilmoment.Peildatum)
                continue;
            var trede = f.Trede is > 0 and <= Interventieladder.Hoogste ? ladder[f.Trede] : null;
            var sinds = treden.Count > 0 && treden[^1].Besluit.Trede == f.Trede ? treden[^1].Sinds : f.Vanaf;
            var brief = Brief(toezicht, f.Vanaf, peilmoment);
            treden.Add(
                new(f, entry, trede, sinds, f.Tot ?? trede?.Tot(f.Vanaf), trede?.BriefUiterlijk(f.Vanaf), brief)
            );
        }
        return treden;
    }

    private static BriefVerzonden? Brief(ToezichtDossier toezicht, DateOnly vanaf, Peilmoment peilmoment)
    {
        var reeks = toezicht.Brieven;
        var plaats = reeks.Eerste(vanaf);
        var brief =
            plaats < reeks.Count && reeks.Keys[plaats] == vanaf
                ? reeks.Values[plaats].FactAt<BriefVerzonden>(peilmoment)
                : null;
        return brief?.Dag <= peilmoment.Peildatum ? brief : null;
    }
}
