using Microsoft.AspNetCore.Antiforgery;

namespace Regietafel.Web;

/// <summary>Every form that is sent to a page carries the token it was given; the API has no forms and takes JSON only.</summary>
public sealed class FormTokens(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task Invoke(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && !Failures.IsApi(context.Request))
        {
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
}
