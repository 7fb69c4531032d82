using System.Net;
using System.Net.Http.Headers;

namespace Regietafel.Tests.Web;

/// <summary>Kept pages: unchanged until the book changes, and never older than the book.</summary>
public sealed class PageCacheTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Url = "/gebied/GM0228?peildatum=2024-03-01";

    [Fact]
    public async Task A_reader_who_has_the_page_already_is_told_so_until_something_is_booked()
    {
        using var first = await server.Browser.GetAsync(Url);
        var tag = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, (await Ask(tag)).StatusCode);

        await Book(1);
        using var after = await Ask(tag);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(tag, after.Headers.ETag);
    }

    [Fact]
    public async Task A_booking_is_on_the_very_next_page_while_others_keep_reading()
    {
        using var stop = new CancellationTokenSource();
        var readers = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Run(async () =>
                {
                    while (!stop.IsCancellationRequested)
                        (await server.Browser.GetAsync(Url)).Dispose();
                })
            )
            .ToList();
        for (var aantal = 1001; aantal < 1020; aantal++)
        {
            await Book(aantal);
            Assert.Contains($"1.0{aantal % 100:00}", (await server.Get(Url)).MainText());
        }
        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_page_comes_compressed_in_what_the_browser_reads_and_the_same_again_from_the_cache(
        string encoding
    )
    {
        async Task<byte[]> Fetch()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Url);
            request.Headers.AcceptEncoding.Add(new(encoding));
            using var answer = await server.Browser.SendAsync(request);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            return await answer.Content.ReadAsByteArrayAsync();
        }
        var fresh = await Fetch();
        // Made once more to be kept, and then kept.
        Assert.Equal(fresh, await Fetch());
        Assert.Equal(fresh, await Fetch());
        Assert.True(fresh.Length < 40 * 1024);
    }

    [Fact]
    public async Task A_form_is_never_kept()
    {
        using var answer = await server.Browser.GetAsync("/vastleggen/bron");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task The_style_may_be_kept_for_good_because_its_name_says_what_is_in_it()
    {
        using var answer = await server.Browser.GetAsync(Regietafel.Web.ClientFiles.Style);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
    }

    private Task<HttpResponseMessage> Ask(EntityTagHeaderValue tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Url);
        request.Headers.IfNoneMatch.Add(tag);
        return server.Browser.SendAsync(request);
    }

    private async Task Book(int aantal)
    {
        var form = await server.Get("/vastleggen/realisatie/asiel");
        using var booked = await server.Browser.Send(
            form,
            "vastleggen",
            ("gebied", "GM0228"),
            ("dag", "2024-03-01"),
            ("aantal-RO", $"{aantal}"),
            ("aantal-NO", "0"),
            ("aantal-TGO", "0"),
            ("bron", "PRT-GLD-2024")
        );
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
    }
}
