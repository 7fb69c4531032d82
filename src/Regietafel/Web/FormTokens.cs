using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace Regietafel.Web;

/// <summary>Every form that is sent to a page carries the token it was given; the API has no forms and takes JSON only.</summary>
public sealed class FormTokens(RequestDelegate next, IAntiforgery antiforgery)
{
    private const long MostDrained = 1 << 30;

    public async Task Invoke(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && !Failures.IsApi(context.Request))
        {
            await RefuseTooLarge(context);
            try
            {
                await antiforgery.ValidateRequestAsync(context);
            }
            catch (AntiforgeryValidationException fault)
            {
                // The token stands in the form, and what cannot be read has no token.
                if (fault.InnerException is BadHttpRequestException unread)
                    throw new Unreadable(Failures.Sentence(unread.StatusCode), unread.StatusCode);
                throw new Unreadable(
                    "Dit formulier is verlopen of komt niet van deze server. Open het opnieuw; er is niets vastgelegd."
                );
            }
        }
        await next(context);
    }

    /// <summary>
    /// Lets the browser send all of what is too large, and then says so: a browser that is cut off in the middle shows its own words for a broken
    /// line instead of ours.
    /// </summary>
    private static async Task RefuseTooLarge(HttpContext context)
    {
        if (
            context.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } limit
            || context.Request.ContentLength is not { } length
            || length <= limit.MaxRequestBodySize
        )
            return;
        if (length <= MostDrained)
        {
            limit.MaxRequestBodySize = null;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        throw new Unreadable(Failures.Sentence(413), 413);
    }
}
