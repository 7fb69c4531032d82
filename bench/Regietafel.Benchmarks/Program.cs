using Regietafel.Benchmarks;
using Regietafel.Benchmarks.Metingen;

// Without arguments all is measured and docs/prestaties.md is written; with the names of lines only those, and nothing is written.
var workshop = await Workshop.Open();
var lines = new Dictionary<string, Func<IAsyncEnumerable<Result>>>
{
    ["stand"] = new StandLine(workshop).Run,
    ["openen"] = new OpeningLine(workshop).Run,
};
var results = new List<Result>();
foreach (var (name, line) in lines.Where(l => args.Length == 0 || args.Contains(l.Key)))
{
    await foreach (var result in line())
    {
        results.Add(result);
        Console.WriteLine(Report.Row(result));
    }
}
