using System.Reflection;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Regietafel.Web;

/// <summary>The bundled style and script, inside the executable. Their names carry the hash of their content, so a browser may keep them for good.</summary>
public static class ClientFiles
{
    private const string Prefix = "client/";
    private static readonly Assembly Home = typeof(ClientFiles).Assembly;
    private static readonly Dictionary<string, string> Manifest = JsonSerializer.Deserialize<
        Dictionary<string, string>
    >(Read("manifest.json")!)!;

    public static string Style { get; } = "/bestanden/" + Manifest["style"];

    public static string Script { get; } = "/bestanden/" + Manifest["script"];

    public static void MapClientFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/bestanden/{name}", Serve).ExcludeFromDescription();
        app.MapGet("/favicon.svg", () => Results.Bytes(Read("favicon.svg")!, "image/svg+xml")).ExcludeFromDescription();
    }

    private static IResult Serve(string name, HttpContext context)
    {
        var accepts = context.Request.Headers.AcceptEncoding.ToString();
        var (content, encoding) =
            accepts.Contains("br", StringComparison.Ordinal) ? (Read(name + ".br"), "br")
            : accepts.Contains("gzip", StringComparison.Ordinal) ? (Read(name + ".gz"), "gzip")
            : (Read(name), null);
        if (content is null || ContentType(name) is not { } type)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
            context.Response.Headers.ContentEncoding = encoding;
        return Results.Bytes(content, type);
    }

    private static string? ContentType(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };

    private static byte[]? Read(string name)
    {
        using var stream = Home.GetManifestResourceStream(Prefix + name);
        if (stream is null)
            return null;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
