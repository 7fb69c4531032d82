using Regietafel.Gebieden;
using Regietafel.Ledger;

namespace Regietafel.Vastleggen;

/// <summary>Areas to choose from in a form, whenever they exist: by code, by name, or as the list shows them (<c>Arnhem (GM0202)</c>).</summary>
internal static class AreaChoice
{
    public static IEnumerable<(GebiedCode Code, string Naam)> All(Book book) =>
        book
            .Gebieden.Select(c => (Code: c, Naam: Name(book, c)))
            .Where(g => g.Naam is not null)
            .Select(g => (g.Code, g.Naam!))
            .OrderBy(g => g.Code.Niveau)
            .ThenBy(g => g.Item2, StringComparer.OrdinalIgnoreCase);

    public static string Text(GebiedCode code, string naam) => $"{naam} ({code})";

    /// <summary>The code in such a text, if there is one.</summary>
    public static GebiedCode? Code(string text)
    {
        var open = text.LastIndexOf('(');
        var code = open >= 0 && text.EndsWith(')') ? text[(open + 1)..^1] : text;
        return GebiedCode.TryParse(code, null, out var found) ? found : null;
    }

    public static IReadOnlyList<GebiedCode> Find(Book book, string text)
    {
        if (Code(text) is { } code)
            return Name(book, code) is null ? [] : [code];
        return [.. All(book).Where(g => g.Naam.Equals(text, StringComparison.OrdinalIgnoreCase)).Select(g => g.Code)];
    }

    private static string? Name(Book book, GebiedCode code) =>
        (book.Find(GebiedVastgesteld.SubjectOf(code))?.Laatste(book.Last)?.Fact as GebiedVastgesteld)?.Naam;
}
