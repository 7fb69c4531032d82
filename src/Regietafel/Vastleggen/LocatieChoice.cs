using System.Globalization;
using System.Text;
using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Ledger;
using Regietafel.Locaties;

namespace Regietafel.Vastleggen;

/// <summary>Locations to choose from in a form: by code, by name, or as the list shows them (<c>De Koepel (GM0202-koepel)</c>).</summary>
internal static class LocatieChoice
{
    /// <summary>A browser makes one list of all; with more locations one comes from the page of the location, or writes its code.</summary>
    private const int Limit = 1_000;

    /// <summary>By name; none when there are too many for a list.</summary>
    public static IReadOnlyList<(LocatieCode Code, string Naam)> Offered(Book book)
    {
        var codes = book.Locaties.Take(Limit + 1).ToList();
        return codes.Count > Limit ? [] : [.. Named(book, codes).OrderBy(l => l.Naam, Web.Tekst.Volgorde)];
    }

    public static string Text(LocatieCode code, string naam) => $"{naam} ({code})";

    public static IReadOnlyList<LocatieCode> Find(Book book, string text)
    {
        var open = text.LastIndexOf('(');
        var code = open >= 0 && text.EndsWith(')') ? text[(open + 1)..^1] : text;
        if (LocatieCode.TryParse(code, null, out var exact))
            return Known(book, exact) is null ? [] : [exact];
        return
        [
            .. Named(book, book.Locaties)
                .Where(l => l.Naam.Equals(text, StringComparison.OrdinalIgnoreCase))
                .Select(l => l.Code)
                .Order(),
        ];
    }

    /// <summary>What the book says last of a location.</summary>
    public static LocatieVastgesteld? Known(Book book, LocatieCode code) =>
        book.Find(LocatieVastgesteld.SubjectOf(code))?.Laatste(book.Last)?.Fact as LocatieVastgesteld;

    /// <summary>The pieces of capacity of a location on the day, or the last known of those that are none of that day.</summary>
    public static IReadOnlyList<string> Delen(Book book, LocatieCode code, DateOnly dag)
    {
        var peilmoment = book.Peilmoment(dag);
        return new LocatiesAt(book, new Indeling(book, peilmoment), peilmoment).Zoek(code) is { } locatie
            ? [.. locatie.Stukken.Select(s => s.Feit.Deel).Order(Web.Tekst.Volgorde)]
            : [];
    }

    /// <summary>What the book says last of a piece of capacity.</summary>
    public static CapaciteitVastgesteld? Stuk(Book book, LocatieCode code, string deel) =>
        book.Find(CapaciteitVastgesteld.SubjectOf(code, deel))?.Laatste(book.Last)?.Fact as CapaciteitVastgesteld;

    /// <summary>What the book says last of a step of a location, or of a piece of it; the step in the word of the form.</summary>
    public static LocatiestapBepaald? Stap(Book book, LocatieCode code, string? deel, string? stap) =>
        CellTypes.Words<Locatiestap>("stap").Parse(stap, out var welke)
            ? book.Find(LocatiestapBepaald.SubjectOf(code, welke, deel))?.Laatste(book.Last)?.Fact as LocatiestapBepaald
            : null;

    /// <summary>A name as the short name in a code: <c>De Koepel (oost)</c> becomes <c>de-koepel-oost</c>; null when nothing is left.</summary>
    public static string? Slug(string naam)
    {
        var slug = new StringBuilder();
        foreach (var teken in naam.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(teken))
                slug.Append(char.ToLowerInvariant(teken));
            else if (
                CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark
                && teken is not ('\'' or '’')
                && slug is [.., not '-']
            )
                slug.Append('-');
            if (slug.Length == LocatieCode.LangsteNaam)
                break;
        }
        return slug.ToString().Trim('-') is { Length: > 0 } text ? text : null;
    }

    private static IEnumerable<(LocatieCode Code, string Naam)> Named(Book book, IEnumerable<LocatieCode> codes) =>
        codes
            .Select(c => (Code: c, Known(book, c)?.Naam))
            .Where(l => l.Naam is not null)
            .Select(l => (l.Code, l.Naam!));
}
