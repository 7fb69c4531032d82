using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Regietafel.Tests.Web;

/// <summary>An empty book, filled through the pages.</summary>
public sealed class ImportPagesTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Bronnen = "code;titel;datum;vindplaats;afgeleid\nB1;Lijst van gebieden;2024-01-01;;nee\n";
    private const string Gebieden =
        "code;naam;niveau;van;tot;bron\nNL;Nederland;land;;;B1\nPV25;Gelderland;provincie;;;B1\nGM0202;<script>alert(1)</script>;gemeente;;;B1\n";
    private const string Indeling = "deel;geheel;van;tot;bron\nPV25;NL;;;B1\nGM0202;PV25;;;B1\n";

    [Theory]
    [InlineData("/")]
    [InlineData("/vastleggen")]
    [InlineData("/wijzigingen")]
    [InlineData("/bronnen")]
    [InlineData("/exporteren")]
    [InlineData("/importeren")]
    public async Task An_empty_book_has_pages_with_a_next_step(string url)
    {
        await using var empty = new TestServer();
        await empty.InitializeAsync();
        Assert.NotEmpty((await empty.Get(url)).QuerySelectorAll("main a, main form"));
    }

    [Fact]
    public async Task Files_with_errors_are_listed_by_row_and_column_and_book_nothing()
    {
        var last = server.Ledger.Book.Last;
        var page = await TestServer.Read(
            await Upload(
                (
                    "realisatie.csv",
                    "taak;gebied;soort;peildatum;periode;aantal;bron\nasiel;GM0202;RO;31-02-2024;;twaalf;B9\n"
                )
            ),
            HttpStatusCode.UnprocessableEntity
        );
        var problems = page.QuerySelector("#problemen")!.Text();
        Assert.Contains("peildatum", problems);
        Assert.Contains("geen heel getal", problems);
        Assert.Equal(last, server.Ledger.Book.Last);
    }

    [Fact]
    public async Task What_was_previewed_is_booked_once_and_a_hostile_name_stays_a_name()
    {
        var preview = await TestServer.Read(
            await Upload(("bronnen.csv", Bronnen), ("gebieden.csv", Gebieden), ("indeling.csv", Indeling))
        );
        Assert.Contains("Er is nog niets geboekt", preview.MainText());
        Assert.Contains("<script>alert(1)</script>", preview.QuerySelector("#wijzigingen")!.TextContent);
        Assert.Empty(preview.QuerySelectorAll("main script"));
        var last = server.Ledger.Book.Last;

        var booked = await server.Browser.Send(preview, "");
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        Assert.Equal(last + 6, server.Ledger.Book.Last);
        Assert.Contains(
            "6 boekingen staan in het boek",
            (await server.Get(booked.Headers.Location!.ToString())).MainText()
        );

        var again = await server.Browser.Send(preview, "");
        Assert.Contains("geboekt=0&al-bekend=6", again.Headers.Location!.ToString());
        Assert.Equal(last + 6, server.Ledger.Book.Last);

        foreach (
            var url in new[]
            {
                "/",
                "/gebied/GM0202",
                "/gebied/PV25",
                "/boeking/4",
                "/zoek?zoek=script",
                "/vastleggen/opgave/asiel",
                "/wijzigingen?van-bekend-op=2000-01-01",
            }
        )
        {
            var page = await TestServer.Read(await server.Browser.GetAsync(url));
            Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent.Contains("alert"));
        }
        Assert.Contains(
            "<script>alert(1)</script>",
            (await server.Get("/gebied/GM0202")).QuerySelector("h1")!.TextContent
        );
    }

    [Fact]
    public async Task The_empty_workbook_and_the_whole_book_are_files_to_save()
    {
        foreach (var url in new[] { "/sjabloon.xlsx", "/exporteren/boek.xlsx", "/exporteren/boek.zip" })
        {
            using var answer = await server.Browser.GetAsync(url);
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal("PK"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync())[..2]);
        }
    }

    [Fact]
    public async Task A_preview_that_is_gone_books_nothing()
    {
        var form = await server.Get("/importeren");
        var fields = form.Fields();
        fields["id"] = new string('a', 64);
        var page = await TestServer.Read(
            await server.Browser.PostAsync("/importeren/boeken", new FormUrlEncodedContent(fields)),
            HttpStatusCode.BadRequest
        );
        Assert.Contains("Dit voorbeeld is verlopen", page.MainText());
    }

    [Fact]
    public async Task No_file_at_all_is_said_at_the_field() =>
        Assert.NotNull(
            (await TestServer.Read(await Upload(), HttpStatusCode.UnprocessableEntity)).QuerySelector("#bestanden-fout")
        );

    private async Task<HttpResponseMessage> Upload(params (string Name, string Text)[] files)
    {
        var form = await server.Get("/importeren");
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Fields())
            content.Add(new StringContent(value), name);
        foreach (var (name, text) in files)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            content.Add(part, "bestanden", name);
        }
        return await server.Browser.PostAsync("/importeren", content);
    }
}
