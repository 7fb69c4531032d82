using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Import.Layout;
using Regietafel.Ledger;

namespace Regietafel.Export;

/// <summary>
/// The workbook to fill in: an explanation, a sheet for everything that can be imported, drop-downs, and the names of the areas. Without a book
/// the sheets about areas are filled in with the country as it is in reference/, so that the workbook alone makes a book.
/// </summary>
public static class Sjabloon
{
    private const string Explanation = "uitleg";
    private const string Lists = "lijsten";

    internal static bool IsExplanation(string sheet) => sheet is Explanation or Lists;

    /// <param name="book">Whose areas and sources to offer; null or empty: the country.</param>
    public static void Write(Stream stream, Book? book, DateOnly vandaag)
    {
        var isEmpty = book is null || book.Last == 0;
        string[] gebieden = isEmpty
            ? [.. Nederland.Gebieden()]
            : [.. new Indeling(book!, book!.Peilmoment(vandaag)).Gebieden.Select(g => $"{g.Code} {g.Naam}")];
        using var workbook = new XlsxWriter(stream);
        WriteExplanation(workbook);
        foreach (var sheet in Sheets.All.Where(s => !s.BookOnly))
            WriteSheet(workbook, sheet, gebieden.Length, isEmpty ? Nederland.Rows(sheet) : []);
        using var lists = workbook.Sheet(Lists, [50], new(IsHidden: true, FreezeHeader: false));
        foreach (var gebied in gebieden)
            lists.Row([gebied]);
    }

    private static void WriteExplanation(XlsxWriter workbook)
    {
        using var xml = workbook.Sheet(Explanation, [24, 12, 44, 100], new(FreezeHeader: false));
        xml.Row(["Regietafel: gegevens om te importeren"], XlsxStyle.Title);
        xml.Row([]);
        foreach (var regel in Uitleg.Regels)
            xml.Row([regel]);
        foreach (var sheet in Sheets.All.Where(s => !s.BookOnly))
        {
            xml.Row([]);
            xml.Row([sheet.Name], XlsxStyle.Title);
            xml.Row([sheet.Explanation]);
            xml.Row(["kolom", "verplicht", "wat", "uitleg"], XlsxStyle.Header);
            foreach (var column in sheet.Columns)
                xml.Row(
                    [column.Header, sheet.Requires(column) ? "ja" : null, column.TypeName, column.Explanation],
                    XlsxStyle.Wrapped
                );
        }
    }

    private static void WriteSheet(XlsxWriter workbook, Sheet sheet, int gebieden, IEnumerable<object?[]> rows)
    {
        var widths = sheet.Columns.Select(c => c.IsArea ? 30.0 : Math.Max(14, c.Header.Length + 3)).ToArray();
        var checks = sheet.Columns.Select((c, i) => Check(sheet, c, i, gebieden)).ToArray();
        using var xml = workbook.Sheet(sheet.Name, widths, new(Checks: checks));
        xml.Row([.. sheet.Columns.Select(c => c.Header)], XlsxStyle.Header);
        foreach (var row in rows)
            xml.Row(row);
    }

    private static XlsxCheck Check(Sheet sheet, Column column, int place, int gebieden)
    {
        var list =
            column.Choices.Count > 0 ? $"\"{string.Join(',', column.Choices)}\""
            : column.IsArea ? $"{Lists}!$A$1:$A${Math.Max(1, gebieden)}"
            : column == Columns.Bron ? $"{BronSheets.Bronnen.Name}!$A$2:$A$1000"
            : null;
        var required = sheet.Requires(column) ? "Verplicht. " : "";
        return new(place, list, column.Header, $"{required}{column.Explanation}. Vul in: {column.TypeName}.");
    }
}
