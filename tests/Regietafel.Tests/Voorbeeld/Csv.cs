using Regietafel.Tests.Huis;

namespace Regietafel.Tests.Voorbeeld;

/// <summary>A row of the committed files in reference/ and examples/, by column; no cell in them holds a quote or a semicolon.</summary>
internal sealed class Row(string[] header, string[] cells)
{
    public string this[string column] => cells[Column(column)];

    public int Number(string column) => int.Parse(this[column]);

    public bool Has(string column) => header.Contains(column);

    /// <summary>In the example every row below a veiligheidsregio is one of a municipality.</summary>
    public bool IsOfGemeente => this["gebied"].StartsWith("GM", StringComparison.Ordinal);

    private int Column(string name) =>
        Array.IndexOf(header, name) is >= 0 and var at ? at : throw new ArgumentException($"No column {name}.");
}

internal static class Csv
{
    public static IReadOnlyList<Row> Reference(string name) => Read($"reference/{name}.csv");

    public static IReadOnlyList<Row> Example(string name) => Read($"examples/gelderland-2024/{name}.csv");

    private static List<Row> Read(string path)
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, path)).Select(line => line.Split(';')).ToList();
        Assert.All(lines, line => Assert.Equal(lines[0].Length, line.Length));
        return [.. lines.Skip(1).Select(cells => new Row(lines[0], cells))];
    }
}
