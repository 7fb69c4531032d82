using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Regietafel.Kaarten;
using Regietafel.Web;

namespace Regietafel.Browser;

/// <summary>The real server on a free port with one book. It remembers which of its routes were asked for.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private Site(WebApplication app)
    {
        (_app, Root) = (app, new(app.Urls.Single()));
        app.Services.GetRequiredService<DiagnosticListener>().Subscribe(new Ear(this));
    }

    public Uri Root { get; }

    /// <summary>Method and pattern of every route, as the server knows them.</summary>
    public IEnumerable<string> Routes =>
        ((IEndpointRouteBuilder)_app)
            .DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .SelectMany(e =>
                e.Metadata.GetMetadata<HttpMethodMetadata>()!
                    .HttpMethods.Select(method => $"{method} {e.RoutePattern.RawText}")
            );

    /// <summary>Those of them that were asked for until now.</summary>
    public IEnumerable<string> Asked => _asked.Keys;

    /// <summary>With a map the book is only read, so that it can be that of another site.</summary>
    public static async Task<Site> Start(string book, Kaart? kaart = null)
    {
        var opening = Ledger.Ledger.Open(book, TimeProvider.System, alleenLezen: kaart is not null);
        var options = new ServerOptions(IPAddress.Loopback, 0, null) { Kaart = kaart ?? Kaart.Leeg };
        return new(await Server.Start(options, opening, TimeProvider.System));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Hears of every request which route was found for it, before it is answered.</summary>
    private sealed class Ear(Site site) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (
                value is { Key: "Microsoft.AspNetCore.Routing.EndpointMatched", Value: HttpContext context }
                && context.GetEndpoint() is RouteEndpoint endpoint
            )
                site._asked[$"{context.Request.Method} {endpoint.RoutePattern.RawText}"] = true;
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
