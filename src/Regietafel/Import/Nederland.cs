using Regietafel.Documenten;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Import;

/// <summary>The country as the files of reference/nederland have it, which go along in the executable.</summary>
internal static class Nederland
{
    /// <summary>The rows of a sheet in the order of its columns; none where the reference has no such sheet.</summary>
    public static IEnumerable<object?[]> Rows(Sheet sheet)
    {
        var stream = typeof(Nederland).Assembly.GetManifestResourceStream($"reference/nederland/{sheet.Name}.csv");
        if (stream is null)
            yield break;
        using var rows = new CsvRows(stream);
        rows.Read();
        var places = sheet.Columns.Select(c => Place(rows, c)).ToArray();
        while (rows.Read())
            yield return [.. sheet.Columns.Select((c, i) => Cell(c, places[i] < 0 ? default : rows[places[i]]))];
    }

    /// <summary>The areas that have not ended, as <c>GM0202 Arnhem</c>.</summary>
    public static IEnumerable<string> Gebieden()
    {
        var sheet = GebiedSheets.Gebieden;
        var until = sheet.Columns.Index().First(c => c.Item == sheet.Until).Index;
        return Rows(sheet).Where(r => r[until] is null).Select(r => $"{r[0]} {r[1]}");
    }

    /// <summary>The name of an area that has not ended, by its code.</summary>
    public static string? Naam(string code) => Namen.Value.GetValueOrDefault(code);

    private static readonly Lazy<Dictionary<string, string>> Namen = new(() =>
        Gebieden().Select(g => g.Split(' ', 2)).ToDictionary(g => g[0], g => g[1], StringComparer.Ordinal)
    );

    private static int Place(CsvRows rows, Column column)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (Column.KeyOf(rows[i]) == column.Key)
                return i;
        }
        return -1;
    }

    private static object? Cell(Column column, ReadOnlySpan<char> text) =>
        text.Length == 0 ? null
        : column.Kind == CellKind.Day && CellText.TryDay(text, out var day) ? day
        : text.ToString();
}
