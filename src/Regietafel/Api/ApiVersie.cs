using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>
/// What holds for every answer under <c>/v1</c>: the full version in a header, and nothing at an address that ends in a slash (API Design Rules
/// <c>/core/version-header</c> and <c>/core/no-trailing-slash</c>).
/// </summary>
public sealed class ApiVersie(RequestDelegate next)
{
    /// <summary>The version of the API by semver; the major number is in the address.</summary>
    public const string Nummer = "1.0.0";

    public Task Invoke(HttpContext context)
    {
        if (!Failures.IsApi(context.Request))
            return next(context);
        context.Response.Headers["API-Version"] = Nummer;
        return context.Request.Path.Value!.EndsWith('/')
            ? new Probleem(
                404,
                "Niet gevonden",
                "Een adres van de API eindigt niet op een schuine streep.",
                "niet-gevonden"
            ).Write(context)
            : next(context);
    }
}
