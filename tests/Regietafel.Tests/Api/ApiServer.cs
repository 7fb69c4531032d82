using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Regietafel.Tests.Cli;
using Regietafel.Web;

namespace Regietafel.Tests.Api;

/// <summary>The example book behind the real server, over real HTTP.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    private readonly ExampleBook _book = new();
    private WebApplication _app = null!;

    public HttpClient Client { get; private set; } = null!;

    public string BookPath => _book.Path;

    public Regietafel.Ledger.Ledger Ledger { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _book.InitializeAsync();
        Ledger = await Regietafel.Ledger.Ledger.Open(_book.Path, TimeProvider.System);
        _app = await Server.Start(ServerOptions.Of("127.0.0.1", 0, null), Task.FromResult(Ledger), TimeProvider.System);
        Client = new() { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await _book.DisposeAsync();
    }

    /// <summary>Method and pattern of every route under <c>/v1</c>, as the server knows them.</summary>
    public IEnumerable<string> Routes() =>
        ((IEndpointRouteBuilder)_app)
            .DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/v1", StringComparison.Ordinal))
            .SelectMany(e =>
                e.Metadata.GetMetadata<HttpMethodMetadata>()!
                    .HttpMethods.Select(method => $"{method} {e.RoutePattern.RawText!["/v1".Length..]}")
            );

    public async Task<ApiAnswer> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Send(request);
    }

    public async Task<ApiAnswer> Post(string path, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Send(request);
    }

    public async Task<ApiAnswer> Send(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new(
            (int)response.StatusCode,
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase),
            text,
            text.Length > 0 ? JsonDocument.Parse(text).RootElement : default
        );
    }
}

/// <summary>What the API answered.</summary>
public sealed record ApiAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Text, JsonElement Json)
{
    /// <summary>The one figure of a task that fits.</summary>
    public JsonElement Figure(string taak, string cijfer, string? soort, string? per) =>
        Assert.Single(
            Json.GetProperty("taken")
                .EnumerateArray()
                .Single(t => t.GetProperty("taak").GetString() == taak)
                .GetProperty("cijfers")
                .EnumerateArray(),
            c => Is(c, "cijfer", cijfer) && Is(c, "soort", soort) && (per is null || Is(c, "per", per))
        );

    private static bool Is(JsonElement figure, string name, string? value) =>
        value is null
            ? !figure.TryGetProperty(name, out _)
            : figure.TryGetProperty(name, out var found) && found.GetString() == value;
}
