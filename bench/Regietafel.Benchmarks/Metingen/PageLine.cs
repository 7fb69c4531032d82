namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// The area page of Gelderland on the example book over HTTP, against an endpoint that does nothing but write the very same bytes, each in a process
/// of its own: rendered afresh (every request another day and an address never asked before), and from the output cache (always the same address).
/// </summary>
internal sealed class PageLine(Workshop workshop)
{
    private const int Rounds = 3;
    private const int Seconds = 6;

    // In seconds. Only after some forty seconds under load is everything compiled as it stays.
    private const int WarmUp = 45;
    private const string Page = "/gebied/PV25?peildatum=2024-01-08";

    // The days of the example book, in no particular order, and a parameter of its own for each request of each run.
    private const string Script = """
        local begin = os.time({year=2023, month=1, day=1, hour=12})
        local run, number = os.time() .. math.floor(os.clock() * 1e6), 0
        request = function()
          number = number + 1
          local day = os.date("%Y-%m-%d", begin + ((number * 179) % 400) * 86400)
          return wrk.format("GET", "/gebied/PV25?peildatum=" .. day .. "&keer=" .. run .. "-" .. number)
        end
        """;

    public async IAsyncEnumerable<Result> Run()
    {
        var script = workshop.At("vers.lua");
        await File.WriteAllTextAsync(script, Script);
        using var browser = new HttpClient();
        var (server, _) = await Serving.Start(workshop, await workshop.Example(), browser);
        await using var serving = server;
        var url = new Uri(server.Root, Page).ToString();
        var bytes = await browser.GetByteArrayAsync(url);
        var file = workshop.At("pagina.html");
        await File.WriteAllBytesAsync(file, bytes);
        await using var peer = await BareServer.Start(file);
        var bare = new Uri(peer.Root, Page).ToString();
        if (!(await browser.GetByteArrayAsync(bare)).AsSpan().SequenceEqual(bytes))
            throw new InvalidOperationException("The bare endpoint does not answer the same bytes.");

        await Wrk.Run(url, WarmUp, script);
        await Wrk.Run(url, Seconds);
        await Wrk.Run(bare, WarmUp);
        List<Wrk> fresh = [],
            cached = [],
            peers = [];
        for (var round = 0; round < Rounds; round++)
        {
            fresh.Add(await Wrk.Run(url, Seconds, script));
            peers.Add(await Wrk.Run(bare, Seconds));
            cached.Add(await Wrk.Run(url, Seconds));
        }
        yield return Compare("Area page of Gelderland, rendered afresh", fresh, peers, 0.125);
        yield return Slowest(fresh, peers);
        yield return Compare("The same from the output cache", cached, peers, 0.7);
        yield return Slowest(cached, peers);
        yield return Result.Note("Size of that page, not compressed", $"{Result.Number(bytes.Length / 1024.0)} KiB");
    }

    private static Result Compare(string what, List<Wrk> ours, List<Wrk> peer, double least) =>
        Result.Rate(what, "pages", Median(ours, w => w.PerSecond), Median(peer, w => w.PerSecond), least);

    private static Result Slowest(List<Wrk> ours, List<Wrk> peer) =>
        Result.Note(
            "p99 of that",
            Result.Milliseconds(Median(ours, w => w.P99)),
            Result.Milliseconds(Median(peer, w => w.P99))
        );

    private static double Median(List<Wrk> runs, Func<Wrk, double> of) =>
        runs.Select(of).Order().ElementAt(runs.Count / 2);
}
