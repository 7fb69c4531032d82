using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Locaties;

/// <summary>The kinds of capacity of reference/capaciteitsoorten.csv, which goes along in the executable.</summary>
public static class Soortenbestand
{
    public static Capaciteitsoorten Soorten { get; } = Read();

    private static Capaciteitsoorten Read()
    {
        using var stream = typeof(Soortenbestand).Assembly.GetManifestResourceStream(
            "reference/capaciteitsoorten.csv"
        )!;
        using var rows = new CsvRows(stream);
        rows.Read();
        var places = Enumerable.Range(0, rows.Count).ToDictionary(i => rows[i].ToString(), i => i);
        var soorten = new List<Capaciteitsoort>();
        while (rows.Read())
        {
            CellTypes.Taak.Parse(rows[places["taak"]], out var taak);
            soorten.Add(
                new(
                    taak,
                    rows[places["code"]].ToString(),
                    rows[places["naam"]].ToString(),
                    rows[places["telt als"]] is { Length: > 0 } als ? als.ToString() : null,
                    CellText.Is(rows[places["tijdelijk"]], "ja"),
                    Number("bruikbaar"),
                    Number("beslismaanden")
                )
            );
        }
        return new(soorten);

        int Number(string column) =>
            CellText.TryInt(rows[places[column]], out var number)
                ? number
                : throw new InvalidDataException($"No number in column {column}.");
    }
}
