using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Boekingen;
using Regietafel.Locatieonderzoeken;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary><c>/v1/locatieonderzoeken</c>: who looks for locations together, and one search with its candidates in order.</summary>
internal static class OnderzoekenApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/locatieonderzoeken", Lijst).WithMetadata(Kept.Mark);
        v1.MapGet("/locatieonderzoeken/{code}", Een).WithMetadata(Kept.Mark);
    }

    private static JsonHttpResult<Pagina<OnderzoekJson>> Lijst(ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var gevraagd = vraag.Tekst("gebied");
        var pagina = PaginaVraag.Lees(vraag);
        vraag.Klaar();
        var alle = new LocatieonderzoekenAt(vraag.Book, stand.Indeling, stand.Peilmoment);
        var gebied = gevraagd is null ? null : ApiVraag.Gebied(stand, gevraagd);
        var namen = new AreaNames(vraag.Book, stand.Indeling);
        return TypedResults.Json(
            pagina.Van(
                vraag,
                gebied is null ? alle.Alle() : alle.Van(gebied.Code),
                o => OnderzoekJson.Van(o, vraag.Book, namen, vraag),
                ("gebied", gebied?.Code.ToString())
            ),
            ApiJson.Leesbaar.PaginaOnderzoekJson
        );
    }

    private static JsonHttpResult<OnderzoekJson> Een(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        vraag.Klaar();
        var alle = new LocatieonderzoekenAt(vraag.Book, stand.Indeling, stand.Peilmoment);
        if (!KorteCode.TryParse(code, null, out var korte) || alle.Zoek(korte) is not { } onderzoek)
            throw ApiFout.NietGevonden(
                "onderzoek-onbekend",
                $"Er loopt op {Tekst.Dag(stand.Peilmoment.Peildatum)} geen locatieonderzoek ‘{code}’ in dit boek."
            );
        return TypedResults.Json(
            OnderzoekJson.Van(onderzoek, vraag.Book, new AreaNames(vraag.Book, stand.Indeling), vraag),
            ApiJson.Leesbaar.OnderzoekJson
        );
    }
}
