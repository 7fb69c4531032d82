using AngleSharp.Dom;
using Regietafel.Ledger;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Toezicht;

/// <summary>Facts in a book and rows on a page, easily read.</summary>
internal static class Feiten
{
    /// <summary>The facts of one kind, in order.</summary>
    public static IEnumerable<T> Bookings<T>(this Book book)
        where T : Fact => Enumerable.Range(1, (int)book.Last).Select(n => book[n].Fact).OfType<T>();

    /// <summary>The cells of a row, side by side.</summary>
    public static string Cells(this IElement row) =>
        string.Join(" | ", row.QuerySelectorAll("th, td").Select(cell => cell.Text()));
}
