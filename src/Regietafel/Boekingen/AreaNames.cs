using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;

namespace Regietafel.Boekingen;

/// <summary>The name of an area or a location to people: of the peilmoment, else the last the book knows, else its code.</summary>
public sealed class AreaNames(Book book, Indeling indeling)
{
    public string this[GebiedCode code] =>
        indeling.Find(code)?.Naam
        ?? (book.Find(GebiedVastgesteld.SubjectOf(code))?.Laatste(book.Last)?.Fact as GebiedVastgesteld)?.Naam
        ?? code.ToString();

    /// <summary>With the municipality of its code, for names of locations are not each other's only one.</summary>
    public string this[LocatieCode code] =>
        (book.Find(LocatieVastgesteld.SubjectOf(code))?.Laatste(book.Last)?.Fact as LocatieVastgesteld)?.Naam
            is { } naam
            ? $"{naam} ({this[code.Gemeente]})"
            : code.ToString();
}
