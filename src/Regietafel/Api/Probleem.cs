using System.Text.Json.Serialization;

namespace Regietafel.Api;

/// <summary>One thing that is wrong with a request: in which part (<c>query</c>, <c>body</c> or <c>header</c>) and where in it (a name, or a JSON pointer).</summary>
public sealed record Fout(string In, string Plaats, string Code, string Detail);

/// <summary>Problem details (RFC 9457) in Dutch. <paramref name="Code"/> is stable for machines.</summary>
public sealed record Probleem(
    int Status,
    string Title,
    string Detail,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Fout>? Fouten = null
)
{
    public const string ContentType = "application/problem+json";

    /// <summary>What went wrong as problem details; <paramref name="sentence"/> when the fault itself has none to tell.</summary>
    public static Probleem Van(int status, string? sentence, Exception? fault) =>
        fault switch
        {
            ApiFout { Code: "invoer-onjuist" } api => new(
                api.Status,
                "Er is niets geboekt",
                api.Message,
                api.Code,
                api.Fouten
            ),
            ApiFout api => new(api.Status, Titel(api.Status), api.Message, api.Code, api.Fouten),
            Refusal refusal => new(status, Titel(status), refusal.Message, refusal.Code),
            _ => new(status, Titel(status), sentence ?? Zin(status), Codes(status)),
        };

    public Task Write(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(this, ApiJson.Leesbaar.Probleem, ContentType, context.RequestAborted);
    }

    private static string Titel(int status) =>
        status switch
        {
            400 => "De vraag is niet te lezen",
            403 => "Dat mag niet",
            404 => "Niet gevonden",
            405 => "Zo kan dit adres niet gebruikt worden",
            409 or 412 => "Er is intussen geboekt",
            413 => "Te groot",
            415 => "Stuur JSON",
            421 => "Verkeerde server",
            503 => "Het boek is niet bereikbaar",
            >= 500 => "Er ging iets mis",
            _ => "Dat kan niet",
        };

    private static string Zin(int status) =>
        status switch
        {
            404 => "Dit adres is er niet. Welke er zijn staat in /v1/openapi.json.",
            405 => "Dit adres kent deze methode niet. Zie /v1/openapi.json.",
            413 => "Stuur hoogstens 1 MiB tegelijk.",
            >= 500 => "De server kon dit niet afmaken. Er is niets geboekt.",
            _ => "De server begrijpt niet wat hier gevraagd wordt.",
        };

    private static string Codes(int status) =>
        status switch
        {
            400 => "vraag-onleesbaar",
            403 => "andere-site",
            404 => "niet-gevonden",
            405 => "methode-onbekend",
            413 => "te-groot",
            414 => "adres-te-lang",
            415 => "geen-json",
            421 => "verkeerde-server",
            >= 500 => "fout",
            _ => "geweigerd",
        };
}

/// <summary>Ends a request of the API with problem details; <paramref name="fouten"/> are all of them, not the first.</summary>
public sealed class ApiFout(int status, string code, string detail, IReadOnlyList<Fout>? fouten = null)
    : Exception(detail)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public IReadOnlyList<Fout>? Fouten { get; } = fouten;

    public static ApiFout NietGevonden(string code, string detail) => new(StatusCodes.Status404NotFound, code, detail);
}
