using Regietafel.Benchmarks;
using Regietafel.Benchmarks.Metingen;

if (args is [BareServer.Word, var port, var page])
{
    await BareServer.Serve(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture), page);
    return;
}

// Without arguments all is measured and docs/prestaties.md is written; with the names of lines only those, and nothing is written.
var workshop = Workshop.Open();
var lines = new Dictionary<string, Func<IAsyncEnumerable<Result>>>
{
    ["starten"] = new StartLine(workshop).Run,
    ["gewicht"] = new WeightLine(workshop).Run,
    ["pagina"] = new PageLine(workshop).Run,
    ["boeken"] = new AppendLine(workshop).Run,
    ["importeren"] = new ImportLine(workshop).Run,
    ["bezetting"] = new OccupancyLine(workshop).Run,
    ["stand"] = new StandLine(workshop).Run,
    ["openen"] = new OpeningLine(workshop).Run,
    ["verdelen"] = new DivideLine(workshop).Run,
    ["doorkijk"] = new OutlookLine(workshop).Run,
    ["signalen"] = new SignalLine(workshop).Run,
    ["locaties"] = new LocationLine(workshop).Run,
    ["rekenblad"] = new WorkbookLine(workshop).Run,
};
foreach (var unknown in args.Where(a => !lines.ContainsKey(a)))
    throw new ArgumentException($"No line '{unknown}': {string.Join(", ", lines.Keys)}.");
var results = new List<Result>();
foreach (var (name, line) in lines.Where(l => args.Length == 0 || args.Contains(l.Key)))
{
    await foreach (var result in line())
    {
        results.Add(result);
        Console.WriteLine(Report.Row(result));
    }
}
if (args.Length == 0)
    await Report.Write(workshop, results);
