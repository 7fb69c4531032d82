using Regietafel.Gebieden;
using Regietafel.Ledger;

namespace Regietafel.Locaties;

/// <summary>A step as it stands at a peilmoment, with the number of the entry that says so.</summary>
public sealed record Stapstand(LocatiestapBepaald Feit, long Nummer)
{
    /// <summary>When it was set or is expected; null when nobody says.</summary>
    public DateOnly? Dag => Feit.Werkelijk ?? Feit.Verwacht;

    /// <summary>Expected by then and not set.</summary>
    public bool IsTeLaat(DateOnly peildatum) => Feit.Werkelijk is null && Feit.Verwacht < peildatum;
}

/// <summary>
/// A location at a peilmoment. <paramref name="Gemeente"/>: the municipality it lies in then. <paramref name="Stappen"/>: its own and those of its
/// pieces, in order of the road.
/// </summary>
public sealed record Locatie(
    LocatieVastgesteld Feit,
    Entry Entry,
    GebiedCode Gemeente,
    IReadOnlyList<Capaciteitstuk> Stukken,
    IReadOnlyList<Stapstand> Stappen
)
{
    public LocatieCode Code => Feit.Locatie;

    public string Naam => Feit.Naam;
}
