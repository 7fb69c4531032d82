using Regietafel.Import.Reading;

namespace Regietafel.Import.Layout;

/// <summary>The first row of a sheet: which column stands where. Any order, any capitals and spaces.</summary>
internal static class Header
{
    /// <summary>
    /// Fills <paramref name="cells"/> with the place of every column, -1 where it is missing. False when a column is missing that cannot be, or
    /// stands there twice, or is not ours.
    /// </summary>
    public static bool Read(IRows rows, Sheet sheet, int[] cells, Action<int?, string?, string> wrong, out int width)
    {
        Array.Fill(cells, -1);
        width = 0;
        var right = true;
        for (var i = 0; i < rows.Count; i++)
        {
            var text = rows[i].ToString();
            if (text.Length == 0)
                continue;
            if (i > width)
            {
                right = false;
                wrong(rows.Number, Short(text), "de kolom hiervoor heeft geen naam.");
            }
            width = i + 1;
            var column = sheet.BookColumns.FirstOrDefault(c => c.Key == Column.KeyOf(text));
            if (column is null || cells[column.Ordinal] >= 0)
            {
                right = false;
                wrong(rows.Number, Short(text), column is null ? Unknown(sheet) : "deze kolom staat er twee keer.");
                continue;
            }
            cells[column.Ordinal] = i;
        }
        foreach (var missing in sheet.BookColumns.Where(c => sheet.Requires(c) && cells[c.Ordinal] < 0))
        {
            right = false;
            wrong(rows.Number, missing.Header, "deze kolom ontbreekt.");
        }
        return right;
    }

    private static string Unknown(Sheet sheet) =>
        $"deze kolom hoort niet op {sheet.Name}; die heeft {string.Join(", ", sheet.Columns.Select(c => c.Header))}.";

    private static string Short(string header) => header.Length <= 40 ? header : header[..40] + "…";
}
