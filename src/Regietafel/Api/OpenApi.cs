using System.Reflection;

namespace Regietafel.Api;

/// <summary><c>/v1/openapi.json</c>: the committed description of the API, for every origin to read (API Design Rules <c>/core/publish-openapi</c>).</summary>
internal static class OpenApi
{
    private static readonly Lazy<byte[]> Bytes = new(Read);

    public static ReadOnlyMemory<byte> Document => Bytes.Value;

    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapGet(
            "/openapi.json",
            (HttpResponse response) =>
            {
                response.Headers.AccessControlAllowOrigin = "*";
                response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                response.Headers.CacheControl = "no-cache";
                return Results.Bytes(Document, "application/json; charset=utf-8");
            }
        );

    private static byte[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("openapi.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
