using Regietafel.Ledger;

namespace Regietafel.Tests.Toezicht;

/// <summary>The facts of one kind in a book, in order.</summary>
internal static class Feiten
{
    public static IEnumerable<T> Bookings<T>(this Book book)
        where T : Fact => Enumerable.Range(1, (int)book.Last).Select(n => book[n].Fact).OfType<T>();
}
