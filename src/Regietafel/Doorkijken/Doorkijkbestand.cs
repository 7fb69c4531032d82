using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Opgaven;

namespace Regietafel.Doorkijken;

/// <summary>The chances of who laid down none: reference/doorkijk.csv, which goes along in the executable. They are assumed.</summary>
public static class Doorkijkbestand
{
    public static IReadOnlyList<Doorkijkparameter> Gesteld { get; } = Read();

    private static List<Doorkijkparameter> Read()
    {
        using var stream = typeof(Doorkijkbestand).Assembly.GetManifestResourceStream("reference/doorkijk.csv")!;
        using var rows = new CsvRows(stream);
        rows.Read();
        var places = Enumerable.Range(0, rows.Count).ToDictionary(i => rows[i].ToString(), i => i);
        var parameters = new List<Doorkijkparameter>();
        while (rows.Read())
        {
            CellTypes.Fase.Parse(rows[places["fase"]], out var fase);
            parameters.Add(
                new(
                    CellTypes.Taak.Parse(rows[places["taak"]], out var taak) ? taak : (Taak?)null,
                    rows[places["soort"]] is { Length: > 0 } soort ? soort.ToString() : null,
                    fase,
                    Number("kans") ?? throw new InvalidDataException("No number in column kans."),
                    Vertraging.TryParse(rows[places["vertraging"]].ToString(), null, out var vertraging)
                        ? vertraging
                        : null,
                    Number("maanden")
                )
            );
        }
        return parameters;

        int? Number(string column) => CellText.TryInt(rows[places[column]], out var number) ? number : null;
    }
}
