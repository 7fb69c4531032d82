using System.Buffers;
using System.Globalization;
using System.Text;

namespace Regietafel.Documenten;

/// <summary>
/// A table as CSV that a Dutch spreadsheet opens as it is: UTF-8 with a byte order mark, <c>;</c> between cells, a decimal comma, days as
/// <c>2024-01-31</c>, text that begins like a formula neutralised (<see cref="Formula"/>).
/// </summary>
public static class TabelCsv
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(";\"\r\n");

    public static void Write(Tabel tabel, Stream stream)
    {
        using var writer = new StreamWriter(
            stream,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            1 << 16,
            true
        );
        Write(tabel, writer);
    }

    /// <summary>The same without a byte order mark, for a console.</summary>
    public static void Write(Tabel tabel, TextWriter writer)
    {
        WriteRow(writer, [.. tabel.Columns.Select(c => c.Header)]);
        foreach (var row in tabel.Rows)
            WriteRow(writer, row);
    }

    private static void WriteRow(TextWriter writer, IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                writer.Write(';');
            WriteCell(writer, cells[i]);
        }
        writer.Write("\r\n");
    }

    private static void WriteCell(TextWriter writer, object? cell)
    {
        Span<char> number = stackalloc char[24];
        switch (cell)
        {
            case null:
                break;
            case string text:
                WriteText(writer, Formula.Neutralise(text));
                break;
            case int or long:
                ((ISpanFormattable)cell).TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
                writer.Write(number[..length]);
                break;
            case DateOnly dag:
                dag.TryFormat(number, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                writer.Write(number[..written]);
                break;
            case bool yes:
                writer.Write(yes ? "ja" : "nee");
                break;
            case decimal or double:
                writer.Write(((IFormattable)cell).ToString(null, Dutch));
                break;
            default:
                throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell));
        }
    }

    private static void WriteText(TextWriter writer, string text)
    {
        var plain = !text.AsSpan().ContainsAny(NeedsQuotes) && text.AsSpan().Trim().Length == text.Length;
        writer.Write(plain ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
