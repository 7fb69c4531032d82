using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Regietafel.Tests.Signalen;

/// <summary>A mail server that keeps what it gets: SMTP over a real socket, as RFC 5321 has it, without extensions.</summary>
internal sealed class Postbus : IAsyncDisposable
{
    private readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _werk;
    private readonly bool _weigert;

    public Postbus(bool weigert = false)
    {
        _weigert = weigert;
        _luisteraar.Start();
        _werk = Luister();
    }

    public string Adres => $"127.0.0.1:{((IPEndPoint)_luisteraar.LocalEndpoint).Port}";

    public List<(string Van, List<string> Aan, string Bericht)> Berichten { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _luisteraar.Stop();
        await _werk;
        _stop.Dispose();
    }

    private async Task Luister()
    {
        try
        {
            while (true)
            {
                using var client = await _luisteraar.AcceptTcpClientAsync(_stop.Token);
                await Spreek(client.GetStream());
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or IOException)
        {
            // The test is over.
        }
    }

    private async Task Spreek(NetworkStream lijn)
    {
        using var lezer = new StreamReader(lijn, Encoding.Latin1);
        await using var schrijver = new StreamWriter(lijn, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await schrijver.WriteLineAsync("220 postbus");
        var (van, aan) = ("", new List<string>());
        while (await lezer.ReadLineAsync(_stop.Token) is { } regel)
        {
            if (regel.StartsWith("MAIL FROM:", StringComparison.OrdinalIgnoreCase))
                van = regel["MAIL FROM:".Length..];
            else if (regel.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
                aan.Add(regel["RCPT TO:".Length..]);
            else if (regel == "DATA")
            {
                await schrijver.WriteLineAsync("354 ga door");
                Berichten.Add((van, aan, await Bericht(lezer)));
                (van, aan) = ("", []);
            }
            var antwoord =
                regel == "QUIT" ? "221 dag"
                : _weigert && regel.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) ? "550 onbekend"
                : "250 goed";
            await schrijver.WriteLineAsync(antwoord);
            if (regel == "QUIT")
                return;
        }
    }

    private async Task<string> Bericht(StreamReader lezer)
    {
        var bericht = new StringBuilder();
        while (await lezer.ReadLineAsync(_stop.Token) is { } regel && regel != ".")
            bericht.Append(regel).Append("\r\n");
        return bericht.ToString();
    }
}
