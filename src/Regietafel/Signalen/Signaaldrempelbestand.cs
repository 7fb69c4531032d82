using Regietafel.Doorkijken;
using Regietafel.Import.Reading;
using Regietafel.Locaties;

namespace Regietafel.Signalen;

/// <summary>The thresholds of a table that laid down none of its own: reference/signalen.csv, which goes along in the executable.</summary>
public static class Signaaldrempelbestand
{
    public static Signaaldrempels Standaard { get; } = Read();

    /// <summary>What the rules look up outside the book.</summary>
    public static Signaalgegevens Gegevens { get; } =
        new(Standaard, Soortenbestand.Soorten, Signaalkansen.Van, Doorkijkrekening.OverKernen);

    private static Signaaldrempels Read()
    {
        using var stream = typeof(Signaaldrempelbestand).Assembly.GetManifestResourceStream("reference/signalen.csv")!;
        using var rows = new CsvRows(stream);
        rows.Read();
        var places = Enumerable.Range(0, rows.Count).ToDictionary(i => rows[i].ToString(), i => i);
        var drempels = new List<Signaaldrempel>();
        while (rows.Read())
        {
            var regel =
                Signaalregels.Zoek(Text("regel"))
                ?? throw new InvalidDataException($"There is no rule '{Text("regel")}'.");
            drempels.Add(new(regel, Text("naam"), Number("drempel"), Text("eenheid"), Number("dagen"), Text("bron")));
        }
        return new(drempels);

        string Text(string column) => rows[places[column]].ToString();

        int Number(string column) =>
            CellText.TryInt(rows[places[column]], out var number)
                ? number
                : throw new InvalidDataException($"No number in column {column}.");
    }
}
