using Regietafel.Import;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Kalenders;

/// <summary>The statutory calendar of reference/kalender, which goes along in the executable: a file of the sheet <c>kalender</c>.</summary>
public static class Kalenderbestand
{
    private static readonly Lazy<Kalender> Gelezen = new(Read);

    public static Kalender Wettelijk => Gelezen.Value;

    private static Kalender Read()
    {
        const string name = "reference/kalender/kalender.csv";
        using var stream = typeof(Kalenderbestand).Assembly.GetManifestResourceStream(name)!;
        var problems = new Problems();
        var csv = new CsvRows(stream);
        using var rows = new SheetRows(name, KalenderSheets.Kalender, csv, problems);
        var stappen = new List<Kalenderstap>();
        csv.Read();
        rows.Begin();
        while (rows.Next())
            stappen.Add(((KalenderstapVastgesteld)rows.Draft.Fact).Stap);
        return problems.Count == 0
            ? new(stappen)
            : throw new InvalidOperationException(string.Join('\n', problems.Listed));
    }
}
