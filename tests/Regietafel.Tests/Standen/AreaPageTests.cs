using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Tests.Voorbeeld;
using Regietafel.Tests.Web;
using Regietafel.Web;

namespace Regietafel.Tests.Standen;

/// <summary>The area page of the example book, read as a browser without script reads it.</summary>
public sealed class AreaPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Gelderland = "/gebied/PV25?peildatum=2024-01-08";

    public static IEnumerable<ITheoryDataRow> Published => PublishedFigures.All;

    [Theory, MemberData(nameof(Published))]
    public async Task A_published_figure_stands_on_a_page_and_opens_its_herkomst(
        string peildatum,
        string bekendOp,
        string gebied,
        string taak,
        string cijfer,
        string soort,
        string per,
        int? aantal
    )
    {
        var peil = $"peildatum={peildatum}" + (bekendOp.Length > 0 ? $"&bekend-op={bekendOp}" : "");
        // What is only a kind of a figure stands where that figure opens.
        var pages = new[] { $"/gebied/{gebied}?{peil}", $"/herkomst/{gebied}/{taak}/{cijfer}?{peil}" };
        var links = (await Task.WhenAll(pages.Take(soort.Length > 0 ? 2 : 1).Select(url => server.Get(url))))
            .SelectMany(Links)
            .Where(a => a.Href.StartsWith($"/herkomst/{gebied}/{taak}/{cijfer}?", StringComparison.Ordinal))
            .Where(a => a.Href.Contains(peil, StringComparison.Ordinal))
            .Where(a => soort.Length == 0 || a.Href.Contains($"soort={soort}", StringComparison.Ordinal))
            .Where(a =>
                cijfer is not ("opgave" or "beginsaldo" or "eindsaldo")
                || a.Href.Contains(per, StringComparison.Ordinal)
            )
            .ToList();
        var text = aantal is { } getal ? Tekst.Getal(Math.Abs(getal)) : "niet geregistreerd";
        var link = links.FirstOrDefault(a =>
            a.Text.TrimStart('+', '−').Replace("circa ", "", StringComparison.Ordinal) == text
        );
        Assert.True(link.Href is not null, $"{text} is not among {string.Join("; ", links)}");

        var herkomst = await server.Get(link.Href);
        Assert.Contains(text, herkomst.QuerySelector(".hero__value")!.Text(), StringComparison.Ordinal);
        Assert.NotEmpty(herkomst.QuerySelectorAll("#opbouw tbody tr"));
    }

    [Theory]
    [InlineData("VR06", "5.045", "4.436", "−609", "931")]
    [InlineData("VR07", "3.768", "3.343", "−425", "niet geregistreerd")]
    [InlineData("VR08", "3.471", "3.304", "−167", "niet geregistreerd")]
    public async Task What_a_veiligheidsregio_did_not_register_is_written_out(string code, params string[] figures)
    {
        var tile = (await server.Get($"/gebied/{code}?peildatum=2024-01-08")).QuerySelector(".tile:has(#oekraine)")!;
        var text = tile.TextContent;
        Assert.All(figures, figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PV25", "subregio")]
    [InlineData("PV25", "veiligheidsregio")]
    [InlineData("PV25", "gemeente")]
    [InlineData("NL", "provincie")]
    [InlineData("VR07", "subregio")]
    public async Task The_rows_of_the_parts_and_what_lies_between_them_add_up_to_the_total(string code, string per)
    {
        var page = await server.Get($"/gebied/{code}?peildatum=2024-01-08&per={per}");
        var table = page.QuerySelector("#delen table")!;
        var total = Numbers(table.QuerySelector("tfoot tr")!);
        var rows = table.QuerySelectorAll("tbody tr").Select(Numbers).ToList();
        foreach (var column in new[] { 0, 1, 3, 4, 6, 7 })
            Assert.Equal(total[column] ?? 0, rows.Sum(row => row[column] ?? 0));
    }

    [Fact]
    public async Task Every_link_of_the_page_leads_somewhere()
    {
        var front = Links(await server.Get("/?peildatum=2024-01-08"));
        var links = front.Concat(Links(await server.Get(Gelderland))).Select(a => a.Href.Split('#')[0]).Distinct();
        // A hundred municipalities answer alike; a few of each kind of page tell the same.
        foreach (
            var kind in links
                .Where(h => h.StartsWith('/'))
                .GroupBy(h => string.Join('/', h.Split('?')[0].Split('/').Take(2)))
        )
        {
            foreach (var href in kind.Take(8))
            {
                using var answer = await server.Browser.GetAsync(href);
                Assert.True(answer.IsSuccessStatusCode, $"{href} gave {answer.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Gelderland)]
    [InlineData("/gebied/GM0202")]
    [InlineData("/gebied/GM9999")]
    public async Task A_page_asks_nothing_that_the_security_policy_forbids(string url)
    {
        using var answer = await server.Browser.GetAsync(url);
        var page = await TestServer.Read(answer, answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Gelderland)]
    [InlineData("/gebied/NL?per=gemeente")]
    [InlineData("/gebied/PV25?per=gemeente")]
    [InlineData("/")]
    public async Task A_page_is_at_most_forty_kilobytes_over_the_line(string url)
    {
        foreach (var encoding in new[] { "br", "gzip" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.AcceptEncoding.Add(new(encoding));
            using var answer = await server.Browser.SendAsync(request);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 40 << 10);
        }
    }

    [Theory]
    [InlineData("/gebied/PV25/delen", "PV25-delen-2024-01-08")]
    [InlineData("/gebied/PV25/stand", "PV25-stand-2024-01-08")]
    [InlineData("/gebied/PV25/veranderd", "PV25-veranderd-2024-01-08")]
    [InlineData("/gebied/PV25/verloop-asiel", "PV25-verloop-asiel-2024-01-08")]
    [InlineData("/gebied/PV25/verloop-statushouders", "PV25-verloop-statushouders-2024-01-08")]
    [InlineData("/gebied/PV25/verloop-oekraine", "PV25-verloop-oekraine-2024-01-08")]
    [InlineData("/herkomst/PV25/asiel/verschil/opbouw", "PV25-asiel-verschil-opbouw-2024-01-08")]
    [InlineData("/herkomst/PV25/asiel/verschil/boekingen", "PV25-asiel-verschil-boekingen-2024-01-08")]
    [InlineData("/boeking/5000/verloop", "boeking-5000-verloop")]
    [InlineData("/wijzigingen/tabel", "wijzigingen")]
    [InlineData("/bronnen", "bronnen")]
    [InlineData("/bron-boekingen", "bron-boekingen", "&code=PRT-GLD-2024")]
    public async Task Every_table_is_saved_in_three_formats(string table, string name, string query = "")
    {
        foreach (
            var (format, type) in new[]
            {
                ("csv", "text/csv"),
                ("xlsx", "application/vnd"),
                ("json", "application/json"),
            }
        )
        {
            using var answer = await server.Browser.GetAsync($"{table}.{format}?peildatum=2024-01-08{query}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.StartsWith(type, answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
            Assert.Equal($"{name}.{format}", answer.Content.Headers.ContentDisposition!.FileName);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("/herkomst/PV25/asiel/verschil", 6)]
    [InlineData("/boeking/5000", 3)]
    [InlineData("/wijzigingen?gebied=GM0202&van-peildatum=2023-06-01", 3)]
    [InlineData("/bronnen", 3)]
    [InlineData("/bronnen/PRT-GLD-2024", 3)]
    public async Task A_page_links_to_its_tables_and_they_are_there(string url, int count)
    {
        var links = (await server.Get(url))
            .QuerySelectorAll("main a[download]")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        Assert.Equal(count, links.Count);
        foreach (var link in links)
            (await server.Browser.GetAsync(link)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task An_older_moment_of_knowing_shows_the_opgave_as_first_published()
    {
        var then = await server.Get("/gebied/PV25?peildatum=2024-01-01&bekend-op=2023-05-01");
        Assert.Contains("7.454", then.QuerySelector(".tile:has(#asiel)")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("7.590", then.QuerySelector(".tile:has(#asiel)")!.TextContent, StringComparison.Ordinal);
        var links = Links(then).Where(a => a.Href.StartsWith("/gebied/GM", StringComparison.Ordinal));
        Assert.All(links, a => Assert.Contains("bekend-op=2023-05-01", a.Href, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/gebied/GM9999", "staat niet als gebied in het boek")]
    [InlineData("/gebied/%3Cscript%3E", "staat niet als gebied in het boek")]
    [InlineData("/gebied/PV25/nergens.csv", "Dit bestand is er niet")]
    [InlineData("/gebied/PV25/delen.pdf", "Dit bestand is er niet")]
    public async Task What_is_not_there_says_so(string url, string sentence)
    {
        var page = await server.Get(url, HttpStatusCode.NotFound);
        Assert.Contains(sentence, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static List<(string Href, string Text)> Links(IHtmlDocument page) =>
        [
            .. page.QuerySelectorAll("a[href]")
                .Select(a =>
                    (a.GetAttribute("href")!, string.Concat(a.ChildNodes.OfType<IText>().Select(t => t.Data)).Trim())
                ),
        ];

    /// <summary>The nine figures of a row; null where none stands.</summary>
    private static int?[] Numbers(IElement row) =>
        [
            .. row.QuerySelectorAll("td")
                .Select(cell =>
                    cell.QuerySelector("a, span")?.ChildNodes.OfType<IText>().FirstOrDefault()?.Data ?? cell.TextContent
                )
                .Select(text => text.Trim().Replace(".", "", StringComparison.Ordinal).Replace('−', '-'))
                .Select(text => int.TryParse(text, out var number) ? number : (int?)null),
        ];
}
