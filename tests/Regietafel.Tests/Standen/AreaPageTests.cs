using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Standen;

/// <summary>The area page of the example book, read as a browser without script reads it.</summary>
public sealed class AreaPageTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Gelderland = "/gebied/PV25?peildatum=2024-01-08";

    [Theory]
    [InlineData("asiel", "realisatie", "9.274")]
    [InlineData("asiel", "opgave", "7.590")]
    [InlineData("asiel", "verschil", "+1.684")]
    [InlineData("asiel", "realisatie?soort=RO", "4.815")]
    [InlineData("asiel", "realisatie?soort=NO", "3.149")]
    [InlineData("asiel", "realisatie?soort=TGO", "1.310")]
    [InlineData("asiel", "gepland", "10.238")]
    [InlineData("asiel", "gepland-verschil", "+2.648")]
    [InlineData("asiel", "opgave?termijn=2025-01-01", "8.992")]
    [InlineData("oekraine", "realisatie", "11.083")]
    [InlineData("oekraine", "opgave", "12.284")]
    [InlineData("oekraine", "verschil", "−1.201")]
    [InlineData("statushouders", "opgave?termijn=2023-II", "2.116")]
    [InlineData("statushouders", "beginsaldo?termijn=2023-II", "+519")]
    [InlineData("statushouders", "verwacht-beginsaldo?termijn=2023-II", "+446")]
    [InlineData("statushouders", "afwijking?termijn=2023-II", "73")]
    [InlineData("statushouders", "realisatie?termijn=2023-II", "1.847")]
    [InlineData("statushouders", "eindsaldo?termijn=2023-II", "788")]
    [InlineData("statushouders", "opgave?termijn=2024-I", "2.251")]
    [InlineData("statushouders", "beginsaldo?termijn=2024-I", "+788")]
    public async Task A_published_figure_stands_on_the_page_and_opens_its_herkomst(
        string taak,
        string cijfer,
        string text
    )
    {
        var page = await server.Get(Gelderland);
        var (name, parameter) = cijfer.Split('?') is [var n, var p] ? (n, p) : (cijfer, "");
        var links = Links(page)
            .Where(a => a.Href.StartsWith($"/herkomst/PV25/{taak}/{name}?", StringComparison.Ordinal))
            .Where(a =>
                a.Href.Contains(parameter, StringComparison.Ordinal)
                && a.Href.Contains("2024-01-08", StringComparison.Ordinal)
            )
            .ToList();
        Assert.Contains(text, links.Select(a => a.Text));
        await server.Get(links.First(a => a.Text == text).Href);
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
        var html = await server.Browser.GetByteArrayAsync(url);
        using var small = new MemoryStream();
        using (var brotli = new BrotliStream(small, CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(html);
        Assert.InRange(small.Length, 1, 40 << 10);
    }

    [Theory]
    [InlineData("delen")]
    [InlineData("stand")]
    [InlineData("veranderd")]
    [InlineData("verloop-asiel")]
    [InlineData("verloop-statushouders")]
    [InlineData("verloop-oekraine")]
    public async Task Every_table_is_saved_in_three_formats(string table)
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
            using var answer = await server.Browser.GetAsync($"/gebied/PV25/{table}.{format}?peildatum=2024-01-08");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.StartsWith(type, answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
            Assert.Equal($"PV25-{table}-2024-01-08.{format}", answer.Content.Headers.ContentDisposition!.FileName);
        }
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
    [InlineData("/gebied/PV25/nergens.csv", "geen bestand")]
    [InlineData("/gebied/PV25/delen.pdf", "geen bestand")]
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
