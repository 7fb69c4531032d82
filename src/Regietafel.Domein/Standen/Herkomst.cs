using Regietafel.Ledger;

namespace Regietafel.Standen;

/// <summary>
/// One line of a calculation: an entry of the book, or another figure by its <paramref name="Naam"/>. The quantity carries its sign; the lines
/// add up to the figure unless <paramref name="Telt"/> is false, which is said of what was passed over.
/// </summary>
public sealed record Bijdrage(
    string Omschrijving,
    Cijfer Cijfer,
    Entry? Entry = null,
    CijferNaam? Naam = null,
    bool Telt = true
);

/// <summary>Where a figure comes from: the rule in one Dutch sentence, and the lines that make it.</summary>
public sealed record Herkomst(CijferNaam Naam, Cijfer Cijfer, string Uitleg, IReadOnlyList<Bijdrage> Bijdragen)
{
    /// <summary>The entries of these lines and, through the figures they refer to, of all lines below; each once, in order of number.</summary>
    public IReadOnlyList<Entry> Entries(Stand stand)
    {
        var entries = new SortedDictionary<long, Entry>();
        Collect(stand, entries, [Naam]);
        return [.. entries.Values];
    }

    private void Collect(Stand stand, SortedDictionary<long, Entry> entries, HashSet<CijferNaam> seen)
    {
        foreach (var bijdrage in Bijdragen)
        {
            if (bijdrage.Entry is { } entry)
                entries[entry.Nummer] = entry;
            if (bijdrage.Naam is { } naam && bijdrage.Telt && seen.Add(naam))
                stand.Herkomst(naam)?.Collect(stand, entries, seen);
        }
    }
}
