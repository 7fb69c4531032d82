namespace Regietafel.Documenten;

/// <summary>Tables as the sheets of one workbook; what does not fit on a sheet goes on to the next.</summary>
public static class TabelXlsx
{
    /// <summary>What a sheet can hold (ISO 29500 sets no bound, the programs do), the header included.</summary>
    private const int MostRows = 1_048_576;
    private const int Sample = 100;

    public static void Write(IEnumerable<Tabel> tabellen, Stream stream)
    {
        using var workbook = new XlsxWriter(stream);
        foreach (var tabel in tabellen)
            Write(workbook, tabel);
    }

    private static void Write(XlsxWriter workbook, Tabel tabel)
    {
        using var rows = tabel.Rows.GetEnumerator();
        var more = true;
        for (var sheet = 1; more; sheet++)
        {
            var sample = new List<IReadOnlyList<object?>>();
            while (sample.Count < Sample && (more = rows.MoveNext()))
                sample.Add(rows.Current);
            if (sheet > 1 && sample.Count == 0)
                return;
            using var xml = workbook.Sheet(sheet == 1 ? tabel.Naam : $"{tabel.Naam} ({sheet})", Widths(tabel, sample));
            xml.Row([.. tabel.Columns.Select(c => c.Header)], XlsxStyle.Header);
            foreach (var row in sample)
                xml.Row(row);
            while (more && xml.Rows < MostRows && (more = rows.MoveNext()))
                xml.Row(rows.Current);
        }
    }

    private static double[] Widths(Tabel tabel, List<IReadOnlyList<object?>> sample) =>
        [
            .. tabel.Columns.Select(
                (column, i) =>
                    Math.Clamp(
                        sample.Select(r => Length(r[i])).Append(column.Header.Length).Max() + 3,
                        column.Kind == CellKind.Text ? 10 : 13,
                        60
                    )
            ),
        ];

    private static int Length(object? cell) => cell is DateOnly ? 10 : (cell?.ToString()?.Length ?? 0);
}
