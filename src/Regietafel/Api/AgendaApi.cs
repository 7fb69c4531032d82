using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Kalenders;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary><c>/v1/gebieden/{code}/agenda</c>.</summary>
internal static class AgendaApi
{
    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapGet("/gebieden/{code}/agenda", Agenda).WithMetadata(Kept.Mark);

    private static JsonHttpResult<AgendaJson> Agenda(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var cyclus = vraag.Ontleed<Cyclus>("cyclus", "2026-2027 of 2026-II");
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        var agenda = new Agenda(Kalenderbestand.Wettelijk, stand);
        var punten = cyclus is { } een ? agenda.Van(gebied.Code, een) : agenda.Van(gebied.Code);
        var pad = $"/gebieden/{gebied.Code}";
        return TypedResults.Json(
            new AgendaJson(
                GebiedJson.Van(gebied),
                vraag.Peilmoment(),
                cyclus?.ToString(),
                [.. punten.Select(p => AgendapuntJson.Van(p, stand.Book))],
                new Dictionary<string, Link>
                {
                    ["self"] = new(vraag.Adres(pad + "/agenda", ("cyclus", cyclus?.ToString()))),
                    ["gebied"] = new(vraag.Adres(pad)),
                }
            ),
            ApiJson.Leesbaar.AgendaJson
        );
    }
}
