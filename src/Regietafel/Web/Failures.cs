using Regietafel.Api;
using Regietafel.Web.Components;

namespace Regietafel.Web;

/// <summary>
/// Turns what went wrong into a page in Dutch, without its details: those go to the log. Below <c>/v1</c> it becomes problem details (RFC 9457).
/// </summary>
public sealed partial class Failures(RequestDelegate next, ILogger<Failures> log)
{
    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/v1", StringComparison.Ordinal);

    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null })
                await Tell(context, context.Response.StatusCode, null, null);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) { }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var (status, sentence) = Read(fault);
            if (status == StatusCodes.Status500InternalServerError)
                LogFault(fault, context.Request.Method, context.Request.Path);
            await Tell(context, status, sentence, fault);
        }
    }

    private static (int Status, string? Sentence) Read(Exception fault) =>
        fault switch
        {
            Unreadable unreadable => (unreadable.Status, unreadable.Message),
            ApiFout api => (api.Status, api.Message),
            Refusal refusal => (StatusCodes.Status422UnprocessableEntity, refusal.Message),
            BadHttpRequestException bad => (bad.StatusCode, null),
            InvalidDataException => (StatusCodes.Status400BadRequest, null),
            _ => (StatusCodes.Status500InternalServerError, null),
        };

    private static Task Tell(HttpContext context, int status, string? sentence, Exception? fault)
    {
        foreach (var name in new[] { "ETag", "Content-Encoding", "Cache-Control", "Last-Modified" })
            context.Response.Headers.Remove(name);
        if (IsApi(context.Request))
            return Probleem.Van(status, sentence, fault).Write(context);
        sentence ??= Sentence(status);
        return Screen.Show<MessageScreen, Message>(new(Title(status), sentence), status).ExecuteAsync(context);
    }

    private static string Title(int status) =>
        status switch
        {
            404 => "Niet gevonden",
            422 => "Dat kan niet",
            >= 500 => "Er ging iets mis",
            _ => "Dat is niet te lezen",
        };

    public static string Sentence(int status) =>
        status switch
        {
            404 => "Deze pagina is er niet. Zoek hieronder een gebied, of begin bij de voorpagina.",
            405 => "Dit adres laat zich zo niet gebruiken.",
            413 =>
                "Wat u stuurt is te groot: een formulier mag 1 MB zijn, een import 100 MB. Splits een grotere import, of gebruik ‘regietafel importeer’.",
            414 => "Dit adres is te lang.",
            >= 500 =>
                "De server kon dit niet afmaken. Er is niets vastgelegd. Probeer het opnieuw; blijft het misgaan, kijk dan in het logboek van de server.",
            _ => "De server begrijpt niet wat hier gevraagd wordt.",
        };

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogFault(Exception fault, string method, string path);
}
