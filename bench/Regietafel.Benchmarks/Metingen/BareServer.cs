using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>The peer: this program started once more, as a web server that answers one page from memory.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    /// <summary>The first argument that makes this program such a server; then the port and the file.</summary>
    public const string Word = "kaal";

    private readonly Process _process;

    private BareServer(Process process, Uri root) => (_process, Root) = (process, root);

    public Uri Root { get; }

    public static async Task<BareServer> Start(string file)
    {
        var port = Serving.FreePort();
        var server = new BareServer(
            Command.Start(Environment.ProcessPath!, [.. Self(), Word, $"{port}", file]),
            new($"http://127.0.0.1:{port}")
        );
        using var browser = new HttpClient();
        for (var i = 0; i < 500; i++)
        {
            try
            {
                await browser.GetByteArrayAsync(server.Root);
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }
        throw new TimeoutException("The bare server does not answer.");
    }

    public static Task Serve(int port, string file)
    {
        var page = File.ReadAllBytes(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.MapGet(
            "/{**path}",
            context =>
            {
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.ContentLength = page.Length;
                return context.Response.Body.WriteAsync(page).AsTask();
            }
        );
        return app.RunAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Under <c>dotnet</c> the program is its first argument.</summary>
    private static IEnumerable<string> Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(BareServer).Assembly.Location]
            : [];
}
