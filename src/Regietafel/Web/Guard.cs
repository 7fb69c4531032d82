using Microsoft.Extensions.Primitives;
using Regietafel.Api;

namespace Regietafel.Web;

/// <summary>
/// What holds for every request and answer: the headers that tell a browser what a page may do, and no answer to a name that is not of this
/// machine (a site elsewhere can point its own name here) or to another site that writes.
/// </summary>
public sealed class Guard(RequestDelegate next)
{
    private static readonly (string Name, StringValues Value)[] Headers =
    [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    public Task Invoke(HttpContext context)
    {
        foreach (var (name, value) in Headers)
            context.Response.Headers[name] = value;
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]"))
            return Refuse(
                context,
                StatusCodes.Status421MisdirectedRequest,
                "Deze server antwoordt alleen op localhost."
            );
        if (IsWrittenElsewhere(context.Request))
            return Refuse(context, StatusCodes.Status403Forbidden, "Een andere site kan hier niets vastleggen.");
        // Who asks for the head gets that of the page; the server leaves out the body by itself.
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    private static bool IsWrittenElsewhere(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return false;
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site is not ("same-origin" or "none");
        return request.Headers.Origin.ToString() is { Length: > 0 } origin
            && origin != $"{request.Scheme}://{request.Host}";
    }

    private static Task Refuse(HttpContext context, int status, string sentence)
    {
        if (Failures.IsApi(context.Request))
            return Probleem.Van(status, sentence, null).Write(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence);
    }
}
