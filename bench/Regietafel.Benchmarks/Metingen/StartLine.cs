namespace Regietafel.Benchmarks.Metingen;

/// <summary>From starting the published executable on the example book until its front page has arrived.</summary>
internal sealed class StartLine(Workshop workshop)
{
    private const int Rounds = 5;

    public async IAsyncEnumerable<Result> Run()
    {
        var book = await workshop.Example();
        var time = new Sample();
        for (var round = 0; round < Rounds; round++)
        {
            using var browser = new HttpClient();
            var (server, took) = await Serving.Start(workshop, book, browser);
            await server.DisposeAsync();
            time.Add(took.TotalSeconds);
        }
        yield return Result.Limit("Published executable to first page on the example book", time.Median, 1, "s");
    }
}
