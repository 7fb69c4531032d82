using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary><c>/v1/signalen</c>: the warnings of all, of an area or for a table.</summary>
internal static class SignalenApi
{
    public static void Map(IEndpointRouteBuilder v1) => v1.MapGet("/signalen", Lijst).WithMetadata(Kept.Mark);

    private static JsonHttpResult<SignalenJson> Lijst(ApiVraag vraag, Signalering signalering)
    {
        var stand = vraag.Stand();
        var gebied = vraag.Tekst("gebied");
        var tafel = vraag.Tekst("tafel");
        var (taak, regel, ernst) = (
            vraag.Woord<Taak>("taak"),
            vraag.Woord<Signaalregel>("regel"),
            vraag.Woord<Ernst>("ernst")
        );
        var geparkeerd = vraag.JaNee("geparkeerd");
        var pagina = PaginaVraag.Lees(vraag);
        vraag.Klaar();
        var gevraagd = new Signaalvraag(Code(gebied), Code(tafel), taak, regel, ernst, geparkeerd);
        var beeld = signalering.Van(stand.Peilmoment);
        var blad = pagina.Van(
            vraag,
            gevraagd.Van(beeld),
            s => SignaalJson.Van(beeld, s),
            [
                ("gebied", gebied),
                ("tafel", tafel),
                ("taak", vraag.Tekst("taak")),
                ("regel", vraag.Tekst("regel")),
                ("ernst", vraag.Tekst("ernst")),
                ("geparkeerd", vraag.Tekst("geparkeerd")),
            ]
        );
        var compleet = beeld.Compleet(gevraagd.Gebied);
        return TypedResults.Json(
            new SignalenJson(
                vraag.Peilmoment(),
                compleet.Vers,
                compleet.Gemeenten,
                blad.Resultaten,
                blad.Nummer,
                blad.Grootte,
                blad.Aantal,
                blad.Links
            ),
            ApiJson.Leesbaar.SignalenJson
        );

        GebiedCode? Code(string? tekst) => tekst is null ? null : ApiVraag.Gebied(stand, tekst).Code;
    }
}
