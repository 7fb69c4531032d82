using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>The published executable as a server of the example book, on a free port of this machine.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private const int Sigterm = 15;

    // As the README runs a server that stays up, and as .NET runs the bare one by itself.
    private static readonly (string, string) StaysUp = ("DOTNET_TieredPGO", "1");

    private readonly Process _process;

    private Serving(Process process, Uri root) => (_process, Root) = (process, root);

    public Uri Root { get; }

    /// <summary>Starts it and waits for the first page; answers how long that took, from before the process was there.</summary>
    public static async Task<(Serving Server, TimeSpan Time)> Start(Workshop workshop, string book, HttpClient browser)
    {
        var port = FreePort();
        var root = new Uri($"http://127.0.0.1:{port}");
        var start = Stopwatch.GetTimestamp();
        var process = Command.Start(workshop.Executable, ["serveer", "--boek", book, "--poort", $"{port}"], StaysUp);
        var server = new Serving(process, root);
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1))
        {
            if (process.HasExited)
                throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
            try
            {
                var page = await browser.GetByteArrayAsync(root);
                var time = Stopwatch.GetElapsedTime(start);
                return page.Length > 0 ? (server, time) : throw new InvalidOperationException("An empty page.");
            }
            catch (HttpRequestException)
            {
                await Task.Delay(2);
            }
        }
        throw new TimeoutException("No page within a minute.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _ = Kill(_process.Id, Sigterm);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
