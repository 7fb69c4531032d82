using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>What was reported of one location and group, at a peilmoment.</summary>
internal sealed class Bezettingsreeks(Verloop verloop, Peilmoment peilmoment)
{
    /// <summary>See <see cref="BezettingAt.Laatste"/>.</summary>
    public Bezettingstand? Laatste()
    {
        (Bezettingstand? stand, var laatste) = (null, DateOnly.MinValue);
        foreach (var entry in verloop.Terug(peilmoment.Bekend))
        {
            if (laatste == peilmoment.Peildatum)
                break;
            if (entry.Fact is not BezettingGemeld feit || feit.Vanaf > peilmoment.Peildatum)
                continue;
            var dag = Vroegste(feit.Dagen().Tot!.Value.AddDays(-1), peilmoment.Peildatum);
            // A day that was reported again, or that is not registered, gives way to the one before it.
            while (dag > laatste && dag >= feit.Vanaf && !(feit.Op(dag) is not null && Geldt(entry, dag)))
                dag = dag.AddDays(-1);
            if (dag > laatste && dag >= feit.Vanaf)
                (stand, laatste) = (Stand(entry, feit, dag), dag);
        }
        return stand;
    }

    /// <summary>See <see cref="BezettingAt.Op"/>.</summary>
    public Bezettingstand? Op(DateOnly dag) =>
        verloop.At(new(dag, peilmoment.Bekend)) is { Fact: BezettingGemeld feit } entry
            ? Stand(entry, feit, dag)
            : null;

    /// <summary>The number of one day, without what else is known of it.</summary>
    public int? Aantal(DateOnly dag) => verloop.FactAt<BezettingGemeld>(new(dag, peilmoment.Bekend))?.Op(dag);

    private bool Geldt(Entry entry, DateOnly dag) => verloop.At(new(dag, peilmoment.Bekend))?.Nummer == entry.Nummer;

    private static Bezettingstand Stand(Entry entry, BezettingGemeld feit, DateOnly dag) =>
        new(feit.Op(dag), dag.AddDays(-((dag.DayNumber - feit.Vanaf.DayNumber) % feit.Interval)), feit, entry);

    private static DateOnly Vroegste(DateOnly een, DateOnly ander) => een < ander ? een : ander;
}
