using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>
/// How many people were present in a location on a day, with how it was counted. <paramref name="Gemeten"/>: the day of the number, or the first day of
/// its week.
/// </summary>
public sealed record Bezettingstand(int? Aantal, DateOnly Gemeten, BezettingGemeld Feit, Entry Entry);

/// <summary>Who was present where, at a peilmoment.</summary>
public sealed class BezettingAt(Book book, Peilmoment peilmoment)
{
    /// <summary>
    /// The last registered number on or before the peildatum, of a group or (none) of all; null when there is none. A day of which the source says
    /// that it is not registered does not hide the one before it.
    /// </summary>
    public Bezettingstand? Laatste(LocatieCode locatie, string? doelgroep = null)
    {
        if (Verloop(locatie, doelgroep) is not { } verloop)
            return null;
        (Bezettingstand? stand, var laatste) = (null, DateOnly.MinValue);
        foreach (var entry in verloop.Terug(peilmoment.Bekend))
        {
            if (laatste == peilmoment.Peildatum)
                break;
            if (entry.Fact is not BezettingGemeld feit || feit.Vanaf > peilmoment.Peildatum)
                continue;
            var dag = Vroegste(feit.Dagen().Tot!.Value.AddDays(-1), peilmoment.Peildatum);
            // A day that was reported again, or that is not registered, gives way to the one before it.
            while (dag > laatste && dag >= feit.Vanaf && !(feit.Op(dag) is not null && Geldt(verloop, entry, dag)))
                dag = dag.AddDays(-1);
            if (dag > laatste && dag >= feit.Vanaf)
                (stand, laatste) = (Stand(entry, feit, dag), dag);
        }
        return stand;
    }

    /// <summary>What holds for one day: null when nothing was reported for it, without a number when it is not registered.</summary>
    public Bezettingstand? Op(LocatieCode locatie, DateOnly dag, string? doelgroep = null) =>
        Verloop(locatie, doelgroep)?.At(new(dag, peilmoment.Bekend)) is { Fact: BezettingGemeld feit } entry
            ? Stand(entry, feit, dag)
            : null;

    /// <summary>The groups of which the location was ever reported; null stands for all together.</summary>
    public IReadOnlyList<string?> Doelgroepen(LocatieCode locatie) =>
        [
            .. (book.Locatie(locatie)?.Bezetting.Values.ToArray() ?? [])
                .Select(v => v.Laatste(peilmoment.Bekend)?.Fact)
                .OfType<BezettingGemeld>()
                .Select(f => f.Doelgroep),
        ];

    private bool Geldt(Verloop verloop, Entry entry, DateOnly dag) =>
        verloop.At(new(dag, peilmoment.Bekend))?.Nummer == entry.Nummer;

    private static Bezettingstand Stand(Entry entry, BezettingGemeld feit, DateOnly dag) =>
        new(feit.Op(dag), dag.AddDays(-((dag.DayNumber - feit.Vanaf.DayNumber) % feit.Interval)), feit, entry);

    private static DateOnly Vroegste(DateOnly een, DateOnly ander) => een < ander ? een : ander;

    private Verloop? Verloop(LocatieCode locatie, string? doelgroep) =>
        book.Find(BezettingGemeld.Onderwerp(locatie, doelgroep));
}
