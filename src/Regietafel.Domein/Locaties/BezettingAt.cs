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
    public Bezettingstand? Laatste(LocatieCode locatie, string? doelgroep = null) => Van(locatie, doelgroep)?.Laatste();

    /// <summary>What holds for one day: null when nothing was reported for it, without a number when it is not registered.</summary>
    public Bezettingstand? Op(LocatieCode locatie, DateOnly dag, string? doelgroep = null) =>
        Van(locatie, doelgroep)?.Op(dag);

    /// <summary>The groups of which the location was ever reported; null stands for all together.</summary>
    public IReadOnlyList<string?> Doelgroepen(LocatieCode locatie) =>
        [
            .. (book.Locatie(locatie)?.Bezetting.Values.ToArray() ?? [])
                .Select(v => v.Laatste(peilmoment.Bekend)?.Fact)
                .OfType<BezettingGemeld>()
                .Select(f => f.Doelgroep),
        ];

    /// <summary>Everything reported of one location and group, for who asks more of it; null when nothing was.</summary>
    internal Bezettingsreeks? Van(LocatieCode locatie, string? doelgroep = null) =>
        book.Find(BezettingGemeld.Onderwerp(locatie, doelgroep)) is { } verloop
            ? new Bezettingsreeks(verloop, peilmoment)
            : null;
}
