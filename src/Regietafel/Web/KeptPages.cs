using Microsoft.Net.Http.Headers;

namespace Regietafel.Web;

/// <summary>Answers an endpoint marked <see cref="Kept"/> from the <see cref="PageCache"/>, and fills it; with an ETag, and 304 where the reader has it already.</summary>
public sealed class KeptPages(RequestDelegate next, PageCache cache)
{
    public Task Invoke(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Kept>() is null)
            return next(context);
        var (request, encoding) = (context.Request, Encoding(context.Request));
        var answers = cache.Now();
        if (request.Headers.IfNoneMatch.ToString().Contains(answers.Tag(encoding), StringComparison.Ordinal))
        {
            Describe(context.Response, answers.Tag(encoding));
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        var key = $"{encoding} {request.Host.Value}{request.Path.Value}{request.QueryString.Value}";
        return answers.Find(key) is { } answer
            ? Write(context, answers, answer)
            : Render(context, answers, key, encoding);
    }

    /// <summary>The encoding that the compression will choose.</summary>
    private static string Encoding(HttpRequest request)
    {
        var accepts = request.Headers.AcceptEncoding.ToString();
        return accepts.Contains("br", StringComparison.Ordinal) ? "br"
            : accepts.Contains("gzip", StringComparison.Ordinal) ? "gzip"
            : "";
    }

    private async Task Render(HttpContext context, PageCache.Generation answers, string key, string encoding)
    {
        var response = context.Response;
        var (outside, inside) = (response.Body, new MemoryStream());
        response.Body = inside;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = outside;
        }
        var used = response.Headers.ContentEncoding.ToString();
        if (response.StatusCode != StatusCodes.Status200OK || used != encoding)
        {
            inside.Position = 0;
            await inside.CopyToAsync(outside, context.RequestAborted);
            return;
        }
        var answer = new KeptAnswer(response.ContentType, used, inside.ToArray(), response.Headers.Link);
        // When an entry arrived meanwhile, it may or may not be in what was made.
        if (cache.Version == answers.Version)
            answers.Keep(key, answer);
        await Write(context, answers, answer);
    }

    private static Task Write(HttpContext context, PageCache.Generation answers, KeptAnswer answer)
    {
        var response = context.Response;
        Describe(response, answers.Tag(answer.Encoding));
        response.ContentType = answer.Type;
        if (answer.Link.Count > 0)
            response.Headers.Link = answer.Link;
        response.ContentLength = answer.Body.Length;
        if (answer.Encoding.Length > 0)
            response.Headers.ContentEncoding = answer.Encoding;
        return response.Body.WriteAsync(answer.Body).AsTask();
    }

    private static void Describe(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
    }
}

/// <summary>Marks an endpoint whose answers may be kept: <c>app.MapGet(…).WithMetadata(Kept.Mark)</c>.</summary>
public sealed class Kept
{
    public static readonly Kept Mark = new();

    private Kept() { }
}
