using Regietafel.Benchmarks.Boek;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>The published executable opens the large book for one stand: the whole of the process counts.</summary>
internal sealed class OpeningLine(Workshop workshop)
{
    public async IAsyncEnumerable<Result> Run()
    {
        await workshop.MakeLarge();
        await foreach (var result in Open("on SQLite", workshop.LargeBook, 1_000_000))
            yield return result;
        await foreach (var result in Open("on PostgreSQL", workshop.LargeBookOnPostgres, 1_000_000))
            yield return result;
        var daily = workshop.At("dag.boek");
        await GrootBoek.PerDag(workshop.Land, Workshop.Entries).Write(daily);
        await foreach (var result in Open("on SQLite, nearly every entry a subject of its own", daily, 1_000_000))
            yield return result;
    }

    private async IAsyncEnumerable<Result> Open(string what, string boek, int entries)
    {
        var (time, peak) = (new Sample(), 0.0);
        for (var i = 0; i < 3; i++)
        {
            var run = await Command.Run(workshop.Executable, "stand", "GM0228", "--boek", boek);
            time.Add(run.Time.TotalSeconds);
            peak = Math.Max(peak, run.PeakMebibytes);
        }
        yield return Result.Limit($"Opening {entries:N0} entries {what}", time.Median, 5, "s");
        yield return Result.Limit($"Most memory held meanwhile", peak, 1024, "MiB");
    }
}
