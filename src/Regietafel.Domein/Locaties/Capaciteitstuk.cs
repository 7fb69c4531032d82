using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>
/// A piece of capacity at a peilmoment, as its steps make it. <paramref name="Dagen"/>: the days stated, moved by the steps open, gesloten and
/// afgeblazen; empty when it never opens. <paramref name="Entry"/>: the entry that states it. <paramref name="Afgeblazen"/>: the day it was called off.
/// </summary>
public sealed record Capaciteitstuk(
    CapaciteitVastgesteld Feit,
    Entry Entry,
    Geldigheid Dagen,
    Zekerheid Zekerheid,
    DateOnly? Afgeblazen
)
{
    public DateOnly Begin => Dagen.Van;

    /// <summary>The first day without; null when no end is known.</summary>
    public DateOnly? Eind => Dagen.Tot;

    /// <summary>The places on a day; none outside its days or its season.</summary>
    public int Plekken(DateOnly dag) => IsEr(dag) ? Feit.Plekken : 0;

    /// <summary>True on the days on which its places are there, or will be when all goes as said.</summary>
    public bool IsEr(DateOnly dag) => Dagen.Bevat(dag) && (Feit.Seizoen is null || Feit.Seizoen.Bevat(dag));

    /// <summary>
    /// The stretches of days without a break on which its places are there. Of a season those that touch the days from <paramref name="van"/> up to
    /// and including <paramref name="totEnMet"/>, for it has no end.
    /// </summary>
    public IEnumerable<Geldigheid> Tijdvakken(DateOnly van, DateOnly totEnMet)
    {
        if (Feit.Seizoen is not { } seizoen)
        {
            if (!Dagen.IsLeeg)
                yield return Dagen;
            yield break;
        }
        // A season is shorter than a year, so that one of which these days are a part began after this.
        var dag = Begin > van.AddYears(-1) ? Begin : van.AddYears(-1);
        while (dag <= totEnMet && !(Eind <= dag))
        {
            var wissel = seizoen.Wissel(dag);
            var eind = Eind < wissel ? Eind.Value : wissel;
            if (seizoen.Bevat(dag) && eind > van)
                yield return new(dag, eind);
            dag = wissel;
        }
    }
}
