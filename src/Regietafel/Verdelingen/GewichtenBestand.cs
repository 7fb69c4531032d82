using Regietafel.Import;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Verdelingen;

/// <summary>A file of weights: <c>gebied;gewicht</c>, and where wanted <c>naam</c>, <c>minimum</c> and <c>maximum</c>; any labels.</summary>
internal sealed class GewichtenBestand
{
    private static readonly Column<string> Gebied = new("gebied", CellTypes.Text, "Code of naam") { Required = true };
    private static readonly Column<decimal> Gewicht = new("gewicht", CellTypes.Decimal, "Gewicht") { Required = true };
    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Naam");
    private static readonly Column<int> Minimum = new("minimum", CellTypes.Number, "Ten minste");
    private static readonly Column<int> Maximum = new("maximum", CellTypes.Number, "Ten hoogste");
    private static readonly Column[] Columns = [Gebied, Gewicht, Naam, Minimum, Maximum];

    private readonly string _bestand;
    private readonly CsvRows _rows;
    private readonly Problems _problems = new();
    private readonly Dictionary<Column, int> _places = [];

    private GewichtenBestand(string bestand, CsvRows rows) => (_bestand, _rows) = (bestand, rows);

    /// <summary>Those over whom is divided, with the name of each, in the order of the file.</summary>
    /// <exception cref="Refusal">Something in it cannot be read; the message says all of it.</exception>
    public static IReadOnlyList<(Deelnemer Deelnemer, string Naam)> Lees(string pad)
    {
        if (!File.Exists(pad))
            throw new Refusal("bestand-ontbreekt", $"{pad} bestaat niet.");
        using var rows = new CsvRows(File.OpenRead(pad));
        var bestand = new GewichtenBestand(Path.GetFileName(pad), rows);
        var deelnemers = bestand.Lees();
        return bestand._problems.Count == 0
            ? deelnemers
            : throw new Refusal(
                "gewichten-onleesbaar",
                string.Join(Environment.NewLine, bestand._problems.Listed.Select(p => p.ToString()))
            );
    }

    private List<(Deelnemer, string)> Lees()
    {
        var deelnemers = new List<(Deelnemer, string)>();
        try
        {
            if (!_rows.Read() || !Header())
                return deelnemers;
            while (_rows.Read())
            {
                if (Enumerable.Range(0, _rows.Count).All(i => _rows[i].Length == 0))
                    continue;
                var code = Get(Gebied) ?? "";
                deelnemers.Add(
                    (new(code, Get(Gewicht), Get(Minimum), Cell(Maximum).Length > 0 ? Get(Maximum) : null), Name(code))
                );
            }
        }
        catch (UnreadableException fault)
        {
            Wrong(_rows.Number + 1, null, fault.Message);
        }
        return deelnemers;
    }

    private bool Header()
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            var key = Column.KeyOf(_rows[i]);
            if (Array.Find(Columns, c => c.Key == key) is not { } column || !_places.TryAdd(column, i))
                Wrong(
                    1,
                    _rows[i].ToString(),
                    $"deze kolom hoort hier niet, of staat er twee keer; een bestand met gewichten heeft {string.Join(", ", Columns.Select(c => c.Header))}."
                );
        }
        foreach (var missing in Columns.Where(c => c.Required && !_places.ContainsKey(c)))
            Wrong(1, missing.Header, "deze kolom ontbreekt.");
        return _problems.Count == 0;
    }

    private ReadOnlySpan<char> Cell(Column column) => _places.TryGetValue(column, out var place) ? _rows[place] : "";

    private string Name(string code) =>
        Cell(Naam) is { Length: > 0 } naam ? naam.ToString() : Nederland.Naam(code) ?? code;

    private T? Get<T>(Column<T> column)
    {
        var text = Cell(column);
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

    private void Wrong(int row, string? column, string sentence) => _problems.Add(new(_bestand, row, column, sentence));
}
