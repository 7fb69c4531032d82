using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Gebieden;
using Regietafel.Toezicht;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary><c>/v1/gebieden/{code}/toezicht</c>: the supervision of a municipality, or of all in a province.</summary>
internal static class ToezichtApi
{
    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapGet("/gebieden/{code}/toezicht", Toezicht).WithMetadata(Kept.Mark);

    private static JsonHttpResult<ToezichtJson> Toezicht(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        if (gebied.Niveau is not (Niveau.Gemeente or Niveau.Provincie))
            throw ApiFout.NietGevonden(
                "geen-toezicht",
                $"Het toezicht gaat over gemeenten en provincies; {gebied.Naam} is geen van beide."
            );
        var pad = $"/gebieden/{gebied.Code}";
        return TypedResults.Json(
            ToezichtJson.Van(Toezichtbeeld.At(stand, Interventieladders.Standaard), gebied, vraag.Peilmoment()) with
            {
                Links = new Dictionary<string, Link>
                {
                    ["self"] = new(vraag.Adres(pad + "/toezicht")),
                    ["gebied"] = new(vraag.Adres(pad)),
                    ["stand"] = new(vraag.Adres(pad + "/stand")),
                },
            },
            ApiJson.Leesbaar.ToezichtJson
        );
    }
}
