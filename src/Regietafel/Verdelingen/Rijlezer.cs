using Regietafel.Import;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Verdelingen;

/// <summary>
/// Reads the rows of a small CSV file that goes with a command: finds the columns by the header, gathers everything that is wrong with its place.
/// </summary>
internal sealed class Rijlezer
{
    private readonly string _bestand;
    private readonly CsvRows _rows;
    private readonly Column[] _columns;
    private readonly Problems _problems = new();
    private readonly Dictionary<Column, int> _places = [];

    private Rijlezer(string bestand, CsvRows rows, Column[] columns) =>
        (_bestand, _rows, _columns) = (bestand, rows, columns);

    /// <summary>What is made of each row, in the order of the file.</summary>
    /// <exception cref="Refusal">Something in it cannot be read; the message says all of it.</exception>
    public static IReadOnlyList<T> Lees<T>(string bestand, Stream inhoud, Column[] columns, Func<Rijlezer, T> maak)
    {
        using var rows = new CsvRows(inhoud);
        var lezer = new Rijlezer(bestand, rows, columns);
        var gelezen = new List<T>();
        try
        {
            if (rows.Read() && lezer.Header())
            {
                while (rows.Read())
                {
                    if (Enumerable.Range(0, rows.Count).Any(i => rows[i].Length > 0))
                        gelezen.Add(maak(lezer));
                }
            }
        }
        catch (UnreadableException fault)
        {
            lezer.Wrong(rows.Number + 1, null, fault.Message);
        }
        return lezer._problems.Count == 0
            ? gelezen
            : throw new Refusal(
                "bestand-onleesbaar",
                string.Join(Environment.NewLine, lezer._problems.Listed.Select(p => p.ToString()))
            );
    }

    /// <inheritdoc cref="Lees{T}(string, Stream, Column[], Func{Rijlezer, T})"/>
    public static IReadOnlyList<T> Lees<T>(string pad, Column[] columns, Func<Rijlezer, T> maak) =>
        File.Exists(pad)
            ? Lees(Path.GetFileName(pad), File.OpenRead(pad), columns, maak)
            : throw new Refusal("bestand-ontbreekt", $"{pad} bestaat niet.");

    public ReadOnlySpan<char> this[Column column] => _places.TryGetValue(column, out var place) ? _rows[place] : "";

    public T? Get<T>(Column<T> column)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            if (column.Required)
                Wrong(_rows.Number, column.Header, "vul iets in.");
            return default;
        }
        if (!column.Type.Parse(text, out var value))
            Wrong(_rows.Number, column.Header, column.Type.Wrong(CellText.Quote(text)));
        return value;
    }

    public T? Maybe<T>(Column<T> column)
        where T : struct => this[column].Length > 0 ? Get(column) : null;

    public void Wrong(Column column, string sentence) => Wrong(_rows.Number, column.Header, sentence);

    private bool Header()
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            var key = Column.KeyOf(_rows[i]);
            if (Array.Find(_columns, c => c.Key == key) is not { } column || !_places.TryAdd(column, i))
                Wrong(
                    1,
                    _rows[i].ToString(),
                    $"deze kolom hoort hier niet, of staat er twee keer; dit bestand heeft {string.Join(", ", _columns.Select(c => c.Header))}."
                );
        }
        foreach (var missing in _columns.Where(c => c.Required && !_places.ContainsKey(c)))
            Wrong(1, missing.Header, "deze kolom ontbreekt.");
        return _problems.Count == 0;
    }

    private void Wrong(int row, string? column, string sentence) => _problems.Add(new(_bestand, row, column, sentence));
}
