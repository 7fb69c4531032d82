using Regietafel.Gebieden;
using Regietafel.Ledger;

namespace Regietafel.Boekingen;

/// <summary>The name of an area to people: of the peilmoment, else the last the book knows, else its code.</summary>
public sealed class AreaNames(Book book, Indeling indeling)
{
    public string this[GebiedCode code] =>
        indeling.Find(code)?.Naam
        ?? (book.Find(GebiedVastgesteld.SubjectOf(code))?.Laatste(book.Last)?.Fact as GebiedVastgesteld)?.Naam
        ?? code.ToString();
}
