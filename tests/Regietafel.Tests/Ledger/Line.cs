using System.Net;
using System.Net.Sockets;

namespace Regietafel.Tests.Ledger;

/// <summary>A line to a server that can be muted (what the server says is lost) and cut.</summary>
internal sealed class Line : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private CancellationTokenSource _cut = new();
    private volatile bool _muted;

    public Line(string host, int port)
    {
        _listener.Start();
        _ = Accept(host, port);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>From now on answers are lost; at the first of them the line is cut.</summary>
    public void LoseTheNextAnswer() => _muted = true;

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
            try
            {
                var there = near.GetStream().CopyToAsync(far.GetStream(), cut);
                await Task.WhenAny(there, Back(far.GetStream(), near.GetStream(), cut));
            }
            catch (IOException) { }
        }
    }

    private async Task Back(NetworkStream from, NetworkStream to, CancellationToken cut)
    {
        var buffer = new byte[8192];
        int length;
        while ((length = await from.ReadAsync(buffer, cut)) > 0)
        {
            if (_muted)
            {
                _muted = false;
                Interlocked.Exchange(ref _cut, new()).Cancel();
                return;
            }
            await to.WriteAsync(buffer.AsMemory(0, length), cut);
        }
    }
}
