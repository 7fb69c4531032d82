using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Regietafel.Tests.Ledger;

/// <summary>A line to a server that can be cut when the server answers something: it has heard it, and its answer is lost.</summary>
internal sealed class Line : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private CancellationTokenSource _cut = new();
    private byte[]? _words;

    public Line(string host, int port)
    {
        _listener.Start();
        _ = Accept(host, port);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>
    /// The next answer to something with these words is lost, and all connections are cut. What the server says of itself, as a
    /// notification, or answers to something else goes on.
    /// </summary>
    public void LoseTheAnswerTo(string words) => Volatile.Write(ref _words, Encoding.UTF8.GetBytes(words));

    public void Dispose()
    {
        _closing.Cancel();
        _cut.Cancel();
        _listener.Dispose();
    }

    private async Task Accept(string host, int port)
    {
        while (!_closing.IsCancellationRequested)
        {
            var near = await _listener.AcceptTcpClientAsync(_closing.Token);
            var far = new TcpClient();
            await far.ConnectAsync(host, port);
            _ = Connect(near, far, _cut.Token);
        }
    }

    private async Task Connect(TcpClient near, TcpClient far, CancellationToken cut)
    {
        using (near)
        using (far)
        {
            var lost = false;
            try
            {
                await Task.WhenAny(
                    Copy(near.GetStream(), far.GetStream(), There, cut),
                    Copy(far.GetStream(), near.GetStream(), Back, cut)
                );
            }
            catch (IOException) { }

            bool There(ReadOnlySpan<byte> said)
            {
                if (Volatile.Read(ref _words) is { } words && said.IndexOf(words) >= 0)
                {
                    Volatile.Write(ref _words, null);
                    Volatile.Write(ref lost, true);
                }
                return true;
            }

            bool Back(ReadOnlySpan<byte> said)
            {
                if (!Volatile.Read(ref lost))
                    return true;
                Interlocked.Exchange(ref _cut, new()).Cancel();
                return false;
            }
        }
    }

    private static async Task Copy(
        NetworkStream from,
        NetworkStream to,
        Func<ReadOnlySpan<byte>, bool> goesOn,
        CancellationToken cut
    )
    {
        var buffer = new byte[8192];
        int length;
        while ((length = await from.ReadAsync(buffer, cut)) > 0 && goesOn(buffer.AsSpan(0, length)))
            await to.WriteAsync(buffer.AsMemory(0, length), cut);
    }
}
