using Regietafel.Boekingen;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>A part as it was booked, or (<paramref name="Vervalt"/>) as it was taken back by <paramref name="Entry"/>.</summary>
public sealed record GeboektDeel(Entry Entry, OpgaveVerdeeld Feit, bool Vervalt);

/// <summary>A division that was booked. <paramref name="WasKnown"/>: it stood in the book already.</summary>
public sealed record VastgelegdModel(
    IReadOnlyList<Entry> Entries,
    VerdelingGemaakt Feit,
    Entry Gemaakt,
    bool WasKnown,
    Book Book,
    AreaNames Namen,
    Peil Peil
)
{
    /// <summary>The parts of this division among the entries, and those that fell away by it.</summary>
    public IReadOnlyList<GeboektDeel> Delen { get; } = [.. Entries.Select(e => Deel(e, Book)).OfType<GeboektDeel>()];

    public bool HeeftAmv => Delen.Any(d => d.Feit.Amv is not null);

    public Standing? Status => Delen.FirstOrDefault(d => !d.Vervalt)?.Feit.Status;

    /// <summary>An entry with the source and the author of all of it.</summary>
    public Entry Laatste => Delen.LastOrDefault(d => !d.Vervalt)?.Entry ?? Gemaakt;

    /// <summary>The parts by the name of the area that hands them on, the whole first.</summary>
    public IEnumerable<(string Van, IEnumerable<GeboektDeel> Delen)> PerGebied =>
        Delen
            .GroupBy(d => d.Feit.Van)
            .OrderBy(g => g.Key.Niveau)
            .ThenBy(g => Namen[g.Key], Tekst.Volgorde)
            .Select(g => (Namen[g.Key], (IEnumerable<GeboektDeel>)g.OrderBy(d => Namen[d.Feit.Naar], Tekst.Volgorde)));

    /// <summary>The day on which the stand shows it.</summary>
    public Peil Daarna => Peil with { Peildatum = Feit.Per.Begin };

    private static GeboektDeel? Deel(Entry entry, Book book) =>
        entry.Fact switch
        {
            OpgaveVerdeeld feit => new(entry, feit, false),
            Ingetrokken back when book[back.Nummer].Fact is OpgaveVerdeeld feit => new(entry, feit, true),
            _ => null,
        };
}
