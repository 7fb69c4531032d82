using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Doorkijken;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary><c>/v1/gebieden/{code}/doorkijk</c>: the outlook of an area.</summary>
internal static class DoorkijkApi
{
    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapGet("/gebieden/{code}/doorkijk", Lees).WithMetadata(Kept.Mark);

    private static JsonHttpResult<DoorkijkJson> Lees(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var taak = vraag.Woord<Taak>("taak") ?? Taak.Asiel;
        var (tot, op) = (vraag.Dag("tot"), vraag.Dag("op"));
        var trekkingen = vraag.Getal("trekkingen", Doorkijkvraag.StandaardTrekkingen, 100, Trekvraag.Meeste);
        var zaad = vraag.Getal("zaad", 1, 0, int.MaxValue);
        var scenario = vraag.Tekst("scenario");
        if (!Doorkijk.Kent(taak))
            vraag.Fout("taak", Doorkijkvraag.Zin(taak));
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        var gevraagd = new Doorkijkvraag(
            taak,
            tot,
            op,
            (int)trekkingen,
            (ulong)zaad,
            scenario is null ? [] : [scenario],
            true
        );
        var pad = $"/gebieden/{gebied.Code}";
        return TypedResults.Json(
            DoorkijkJson.Van(new Doorkijkrekening(stand, gebied, gevraagd), vraag.Peilmoment()) with
            {
                Links = new Dictionary<string, Link>
                {
                    ["self"] = new(vraag.Adres(pad + "/doorkijk", [.. gevraagd.Adres().Where(p => p.Name != "per")])),
                    ["gebied"] = new(vraag.Adres(pad)),
                    ["stand"] = new(vraag.Adres(pad + "/stand")),
                },
            },
            ApiJson.Leesbaar.DoorkijkJson
        );
    }
}
