using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Regietafel.Import;
using Regietafel.Tests.Huis;
using Regietafel.Tests.Ledger;
using Regietafel.Web;

namespace Regietafel.Tests.Web;

/// <summary>The real server on a free port with a book in a file; a browser without script, that keeps its cookies.</summary>
public class TestServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-web-");
    private WebApplication _app = null!;

    public Regietafel.Ledger.Ledger Ledger { get; private set; } = null!;

    public HttpClient Browser { get; private set; } = null!;

    public Uri Root { get; private set; } = null!;

    public IConfigurationRoot Configuration => (IConfigurationRoot)_app.Configuration;

    /// <summary>The file of the book, or its connection string.</summary>
    public string BookPath { get; private set; } = "";

    protected virtual Task<string> Book(string folder) => Task.FromResult(Path.Combine(folder, "leeg.boek"));

    public async ValueTask InitializeAsync()
    {
        var book = await Book(_folder.FullName);
        BookPath = book;
        Ledger = await Regietafel.Ledger.Ledger.Open(book, TimeProvider.System);
        _app = await Server.Start(
            new(IPAddress.Loopback, 0, Path.Combine(_folder.FullName, "sleutels")),
            Task.FromResult(Ledger),
            TimeProvider.System
        );
        Root = new(_app.Urls.Single());
        Browser = NewBrowser();
    }

    /// <summary>A browser with cookies of its own, which does not follow a redirect by itself.</summary>
    public HttpClient NewBrowser() =>
        new(new SocketsHttpHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = Root };

    public async Task<IHtmlDocument> Get(string url, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Browser.GetAsync(url);
        return await Read(answer, status);
    }

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(
            status == answer.StatusCode,
            $"{answer.RequestMessage!.RequestUri} gave {answer.StatusCode}: {html}"
        );
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The server with the example book.</summary>
public class ExampleServer : TestServer
{
    protected override async Task<string> Book(string folder)
    {
        var book = await Empty(folder);
        await using var ledger = await Regietafel.Ledger.Ledger.Open(book, TimeProvider.System);
        var files = ImportFile.Open([Path.Combine(Repository.Root, "examples/gelderland-2024")]);
        var result = await Importer.Import(Task.FromResult(ledger), files, "test", proef: false);
        Assert.Empty(result.Problems);
        foreach (var file in files)
            file.Dispose();
        return book;
    }

    protected virtual Task<string> Empty(string folder) => Task.FromResult(Path.Combine(folder, "voorbeeld.boek"));
}

/// <summary>The same on the other engine.</summary>
public sealed class PostgresExampleServer : ExampleServer
{
    protected override Task<string> Empty(string folder) => Postgres.NewDatabase();
}
