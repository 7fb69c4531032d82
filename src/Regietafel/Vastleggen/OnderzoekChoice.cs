using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Tijd;

namespace Regietafel.Vastleggen;

/// <summary>The searches to choose from in a form, whenever they began, as known now.</summary>
internal static class OnderzoekChoice
{
    public static IReadOnlyList<Locatieonderzoek> Alle(Book book)
    {
        var peilmoment = new Peilmoment(Dagen.Laatste, book.Last);
        return new LocatieonderzoekenAt(book, new Indeling(book, peilmoment), peilmoment).Alle();
    }
}
