using Microsoft.Net.Http.Headers;

namespace Regietafel.Web;

/// <summary>
/// Answers an endpoint marked <see cref="Kept"/> from the <see cref="PageCache"/>, with an ETag, and 304 where the reader has it already. A page is
/// kept from the second time that it is asked for: most are asked once, and go to the reader as they are made.
/// </summary>
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
        return answers.Find(key) is { } answer ? Write(context, answers, answer)
            : answers.WasAsked(key) ? Render(context, answers, key, encoding)
            : Pass(context, answers, encoding);
    }

    /// <summary>Sends the page on while it is written; its tag is known when the first of it goes out.</summary>
    private Task Pass(HttpContext context, PageCache.Generation answers, string encoding)
    {
        context.Response.OnStarting(() =>
        {
            if (IsKeepable(context.Response, encoding) && IsStillNow(answers))
                Describe(context.Response, answers.Tag(encoding));
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static bool IsKeepable(HttpResponse response, string encoding) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.ContentEncoding.ToString() == encoding;

    /// <summary>When an entry arrived meanwhile, it may or may not be in what was made.</summary>
    private bool IsStillNow(PageCache.Generation answers) => cache.Version == answers.Version;

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
        if (!IsKeepable(response, encoding))
        {
            inside.Position = 0;
            await inside.CopyToAsync(outside, context.RequestAborted);
            return;
        }
        var answer = new KeptAnswer(response.ContentType, encoding, inside.ToArray(), response.Headers.Link);
        if (IsStillNow(answers))
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
