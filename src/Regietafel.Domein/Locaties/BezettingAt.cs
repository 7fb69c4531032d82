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
        Bezettingstand? laatste = null;
        var geteld = verloop.Tot(peilmoment.Bekend);
        for (var i = geteld.Count - 1; i >= 0; i--)
        {
            var entry = geteld[i];
            if (
                entry.Fact is not BezettingGemeld feit
                || verloop.IsIngetrokken(entry.Nummer, peilmoment.Bekend)
                || feit.Vanaf > peilmoment.Peildatum
            )
                continue;
            for (var plaats = LaatstePlaats(feit); plaats >= 0; plaats--)
            {
                var dag = feit.Vanaf.AddDays(plaats * feit.Interval);
                if (dag <= laatste?.Gemeten)
                    break;
                if (feit.Aantallen[plaats] is not { } aantal || verloop.At(new(dag, peilmoment.Bekend)) != entry)
                    continue;
                laatste = new(aantal, dag, feit, entry);
                break;
            }
        }
        return laatste;
    }

    /// <summary>What holds for one day: null when nothing was reported for it, without a number when it is not registered.</summary>
    public Bezettingstand? Op(LocatieCode locatie, DateOnly dag, string? doelgroep = null) =>
        Verloop(locatie, doelgroep)?.At(new(dag, peilmoment.Bekend)) is { Fact: BezettingGemeld feit } entry
            ? new(feit.Op(dag), dag.AddDays(-((dag.DayNumber - feit.Vanaf.DayNumber) % feit.Interval)), feit, entry)
            : null;

    /// <summary>The groups of which the location was ever reported; null stands for all together.</summary>
    public IReadOnlyList<string?> Doelgroepen(LocatieCode locatie) =>
        [
            .. (book.Locatie(locatie)?.Bezetting.Values.ToArray() ?? [])
                .Select(v => v.Laatste(peilmoment.Bekend)?.Fact)
                .OfType<BezettingGemeld>()
                .Select(f => f.Doelgroep),
        ];

    private int LaatstePlaats(BezettingGemeld feit) =>
        Math.Min(feit.Aantallen.Count - 1, (peilmoment.Peildatum.DayNumber - feit.Vanaf.DayNumber) / feit.Interval);

    private Verloop? Verloop(LocatieCode locatie, string? doelgroep) =>
        book.Find(BezettingGemeld.Onderwerp(locatie, doelgroep));
}
