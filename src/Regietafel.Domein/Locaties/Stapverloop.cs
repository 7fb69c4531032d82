using Regietafel.Ledger;

namespace Regietafel.Locaties;

/// <summary>A day on which something was expected, and the entry that said so.</summary>
public sealed record Verwachting(DateOnly Dag, Entry Entry);

/// <summary>
/// A step with everything that was ever expected of it: the plan against what became of it. <paramref name="Verwachtingen"/>: each day expected, in the order
/// in which they were registered, none twice in a row. <paramref name="Entry"/>: the one that holds.
/// </summary>
public sealed record Stapverloop(LocatiestapBepaald Feit, Entry Entry, IReadOnlyList<Verwachting> Verwachtingen)
{
    /// <summary>The plan as it was first made.</summary>
    public DateOnly? Eerst => Verwachtingen.Count > 0 ? Verwachtingen[0].Dag : null;

    /// <summary>What was expected last.</summary>
    public DateOnly? Laatst => Verwachtingen.Count > 0 ? Verwachtingen[^1].Dag : null;

    /// <summary>How often the expected day was changed.</summary>
    public int Verschoven => Math.Max(0, Verwachtingen.Count - 1);

    /// <summary>True when it was set on that day or before.</summary>
    public bool IsGezet(DateOnly peildatum) => Feit.Werkelijk <= peildatum;

    /// <summary>
    /// Days from the first plan to the day that it was set, or to the peildatum where that plan has passed and it was not; minus is early. Null when
    /// there was no plan, or its day is still to come.
    /// </summary>
    public int? DagenLater(DateOnly peildatum) =>
        Eerst is not { } eerst ? null
        : Feit.Werkelijk is { } werkelijk && werkelijk <= peildatum ? werkelijk.DayNumber - eerst.DayNumber
        : eerst < peildatum ? peildatum.DayNumber - eerst.DayNumber
        : null;
}

/// <summary>An end that a piece of capacity had: the first day without, null for none. <paramref name="Entry"/>: the entry that said so.</summary>
public sealed record Einde(DateOnly? Dag, Entry Entry);
