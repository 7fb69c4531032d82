using System.Text.RegularExpressions;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// What comes over the line for a page of the example book, compressed as a browser asks it: the page itself, and on the first visit all that it
/// brings along (style, script and what that loads in turn, icon). There are no fonts.
/// </summary>
internal sealed partial class WeightLine(Workshop workshop)
{
    private const string Gelderland = "/gebied/PV25?peildatum=2024-01-08";
    private static readonly string[] Pages =
    [
        "/?peildatum=2024-01-08",
        Gelderland,
        "/gebied/PV25?peildatum=2024-01-08&per=gemeente",
        "/gebied/NL?peildatum=2024-01-08&per=gemeente",
        "/gebied/GM0202?peildatum=2024-01-08",
    ];

    public async IAsyncEnumerable<Result> Run()
    {
        using var first = new HttpClient();
        var (server, _) = await Serving.Start(workshop, await workshop.Example(), first);
        await using var serving = server;
        using var browser = new HttpClient { BaseAddress = server.Root };
        var html = new List<double>();
        foreach (var page in Pages)
            html.Add((await Get(browser, page)).Compressed / 1024.0);
        var all = (await Get(browser, Gelderland)).Compressed + await Brought(browser, Gelderland);
        yield return Result.Limit("First load of the area page, everything", all / 1024.0, 250, "KiB");
        yield return Result.Limit("HTML of the heaviest of five pages", html.Max(), 40, "KiB");
    }

    private static async Task<long> Brought(HttpClient browser, string page)
    {
        var todo = new Queue<string>(Links((await Get(browser, page)).Text));
        var (seen, weight) = (new HashSet<string>(), 0L);
        while (todo.TryDequeue(out var file))
        {
            if (!seen.Add(file))
                continue;
            var (text, compressed) = await Get(browser, file);
            weight += compressed;
            if (file.EndsWith(".js", StringComparison.Ordinal))
            {
                foreach (Match match in Module().Matches(text))
                    todo.Enqueue("/bestanden/" + match.Groups[1].Value);
            }
        }
        return seen.Count >= 3 ? weight : throw new InvalidOperationException("The page brings nothing along.");
    }

    private static IEnumerable<string> Links(string html) =>
        Resource().Matches(html).Select(m => m.Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal));

    /// <summary>The text of an answer, and how many octets it was with Brotli or gzip.</summary>
    private static async Task<(string Text, long Compressed)> Get(HttpClient browser, string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var answer = await browser.SendAsync(request);
        var compressed = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).LongLength;
        return (await browser.GetStringAsync(url), compressed);
    }

    [GeneratedRegex("""<(?:link rel="(?:stylesheet|icon)"[^>]* href|script [^>]*src)="([^"]+)["]""")]
    private static partial Regex Resource();

    [GeneratedRegex("""["']\./([\w-]+\.js)["']""")]
    private static partial Regex Module();
}
