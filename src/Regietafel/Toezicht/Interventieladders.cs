using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Toezicht;

/// <summary>The ladder of a province that laid down none of its own: reference/interventieladder.csv, which goes along in the executable.</summary>
internal static class Interventieladders
{
    public static Interventieladder Standaard { get; } = Read();

    private static Interventieladder Read()
    {
        using var stream = typeof(Interventieladders).Assembly.GetManifestResourceStream(
            "reference/interventieladder.csv"
        )!;
        using var rows = new CsvRows(stream);
        rows.Read();
        var places = Enumerable.Range(0, rows.Count).ToDictionary(i => rows[i].ToString(), i => i);
        var treden = new List<Laddertrede>();
        while (rows.Read())
        {
            CellTypes.Looptijd.Parse(rows[places["looptijd"]], out var looptijd);
            treden.Add(
                new(
                    Number("trede")!.Value,
                    rows[places["naam"]].ToString(),
                    looptijd,
                    Number("weken"),
                    Number("drempel")!.Value,
                    rows[places["brief"]] is { Length: > 0 } brief ? brief.ToString() : null,
                    Number("briefweken")
                )
            );
        }
        return new(treden);

        int? Number(string column) => CellText.TryInt(rows[places[column]], out var number) ? number : null;
    }
}
