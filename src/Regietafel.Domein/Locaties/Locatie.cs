using Regietafel.Gebieden;
using Regietafel.Ledger;

namespace Regietafel.Locaties;

/// <summary>A step as it stands at a peilmoment, with the number of the entry that says so.</summary>
public readonly record struct Stapstand(LocatiestapBepaald Feit, long Nummer)
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

    /// <summary>
    /// Nobody need decide any more what comes after the end of a piece: an extension was agreed after that end was laid down, or somebody decided to close.
    /// </summary>
    public bool IsGeregeld(Capaciteitstuk stuk)
    {
        foreach (var stap in Stappen)
        {
            if (stap.Feit.Deel is { } deel && deel != stuk.Feit.Deel)
                continue;
            if (stap.Feit.Stap is Locatiestap.Gesloten or Locatiestap.Afgeblazen)
                return true;
            if (stap.Feit is { Stap: Locatiestap.Verlengd, Werkelijk: not null } && stap.Nummer > stuk.Entry.Nummer)
                return true;
        }
        return false;
    }
}
