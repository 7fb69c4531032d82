namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// The page of the Proef for the whole country in four variants, a row for each municipality, over HTTP and one at a time: every request another
/// whole, so that nothing is kept. Beside it a bare endpoint that writes the very same bytes.
/// </summary>
internal sealed class TrialPage(Workshop workshop)
{
    private const int WarmUp = 150;
    private const int Rounds = 60;
    private const double Most = 100;
    private const string Page =
        "/verdelen?peildatum=2024-01-08&taak=asiel&gebied=NL&toon=gemeente&amv=8140"
        + "&sleutel=spreidingswet&sleutel-2=spreidingswet&methode-2=sainte-lague"
        + "&sleutel-3=inwoners&sleutel-4=inwoners&methode-4=sainte-lague&aantal=";

    private int _aantal = 96_000;

    public async IAsyncEnumerable<Result> Run()
    {
        using var browser = new HttpClient();
        var (server, _) = await Serving.Start(workshop, await workshop.Example(), browser);
        await using var serving = server;
        var bytes = await browser.GetByteArrayAsync(new Uri(server.Root, Page + _aantal));
        var file = workshop.At("proef.html");
        await File.WriteAllBytesAsync(file, bytes);
        await using var bare = await BareServer.Start(file);

        var (plain, packed, peer) = (new Sample(), new Sample(), new Sample());
        for (var round = -WarmUp; round < Rounds; round++)
        {
            if (round == 0)
                (plain, packed, peer) = (new(), new(), new());
            await plain.Time(() => Get(browser, server.Root, ""));
            await packed.Time(() => Get(browser, server.Root, "gzip, br"));
            await peer.Time(() => Get(browser, bare.Root, ""));
        }
        yield return Result.Within("Proef of the whole country in four variants, per municipality", plain, Most, peer);
        yield return Result.Within("The same, compressed as a browser asks it", packed, Most);
        yield return Result.Note("Size of that page, not compressed", $"{Result.Number(bytes.Length / 1024.0)} KiB");
    }

    private async Task Get(HttpClient browser, Uri root, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(root, $"{Page}{++_aantal}"));
        if (encoding.Length > 0)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var answer = await browser.SendAsync(request);
        await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
