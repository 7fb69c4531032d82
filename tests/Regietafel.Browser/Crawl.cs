using System.Net;
using System.Text.RegularExpressions;

namespace Regietafel.Browser;

/// <summary>Follows every link of a site and keeps one address of each kind of page.</summary>
internal static partial class Crawl
{
    /// <summary>The first addresses are of kinds that are followed as well; they come first because they show more than others of their kind.</summary>
    public static async Task<IReadOnlyList<string>> From(Uri root, params string[] first)
    {
        using var http = new HttpClient { BaseAddress = root };
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var from = new Dictionary<string, string>(StringComparer.Ordinal);
        var ahead = new Queue<string>();
        foreach (var url in first)
            Meet(url);
        while (ahead.TryDequeue(out var url))
        {
            using var answer = await http.GetAsync(url);
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {from[url]} links to {url}");
            foreach (var link in Links(await answer.Content.ReadAsStringAsync()))
                Meet(link, url);
        }
        return [.. found.Values];

        void Meet(string url, string by = "this test")
        {
            if (!found.TryAdd(Kind(url), url))
                return;
            from[url] = by;
            ahead.Enqueue(url);
        }
    }

    private static IEnumerable<string> Links(string html) =>
        Anchor()
            .Matches(html)
            .Where(a => !a.Value.Contains(" download", StringComparison.Ordinal))
            .Select(a => WebUtility.HtmlDecode(a.Groups[1].Value).Split('#')[0])
            .Where(url => url.Length > 0 && !url.StartsWith("/v1", StringComparison.Ordinal));

    /// <summary>Pages are of one kind when they differ only in area, entry, source, task or day.</summary>
    private static string Kind(string url)
    {
        var (path, query) = url.Split('?') is [var p, var q] ? (p, q) : (url, "");
        var kind = Number().Replace(Area().Replace(path, "/$1"), "/1");
        kind = Herkomst().Replace(Bron().Replace(kind, "/bronnen/1"), "/herkomst");
        var asks = query.Split('&').Where(part => !part.StartsWith("peildatum=", StringComparison.Ordinal)).ToList();
        // Any question to the Proef is the same page; what looks different is listed by its address.
        if (path.StartsWith("/verdelen", StringComparison.Ordinal))
            return path + (asks.Exists(part => part.StartsWith("gebied=", StringComparison.Ordinal)) ? "?gebied" : "");
        // The same of a register, warnings, outlooks and searches, with their filters, scenarios and weights.
        if (Asked().IsMatch(path))
            return kind;
        // Another task on the map is the same page for every level of area, however its parts are shown.
        if (asks.Find(part => part.StartsWith("taak=", StringComparison.Ordinal)) is { } task)
            return "/gebied?" + task;
        return kind
            + string.Concat(
                asks.Select(part => part.StartsWith("per=", StringComparison.Ordinal) ? part : part.Split('=')[0])
                    .Order(StringComparer.Ordinal)
            );
    }

    [GeneratedRegex("""<a\b[^>]*?\bhref="(/[^"]*)"[^>]*>""")]
    private static partial Regex Anchor();

    [GeneratedRegex("^/(locaties|locatie/|locatieonderzoek|signalen|signaal)|/(doorkijk|signalen)$")]
    private static partial Regex Asked();

    [GeneratedRegex(@"/(NL|PV|VR|RT|GM)[-\w]*")]
    private static partial Regex Area();

    [GeneratedRegex(@"/\d+")]
    private static partial Regex Number();

    [GeneratedRegex("/bronnen/.+")]
    private static partial Regex Bron();

    [GeneratedRegex("/herkomst/[^/]+/[^/]+")]
    private static partial Regex Herkomst();
}
