using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>An area with the wholes it lies in and how many parts of each level lie in it.</summary>
public sealed record GebiedUitgebreid(
    string Code,
    string Naam,
    string Niveau,
    IReadOnlyList<GebiedJson> LigtIn,
    IReadOnlyDictionary<string, int> AantalDelen,
    IReadOnlyList<string> Voorgangers,
    PeilmomentJson Peilmoment,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links
);

/// <summary><c>/v1/gebieden</c> and <c>/v1/bronnen</c>.</summary>
internal static class GebiedenApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/gebieden", Lijst).WithMetadata(Kept.Mark);
        v1.MapGet("/gebieden/{code}", Een).WithMetadata(Kept.Mark);
        v1.MapGet("/bronnen", Bronnen).WithMetadata(Kept.Mark);
    }

    private static JsonHttpResult<Pagina<GebiedJson>> Lijst(ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var niveau = vraag.Woord<Niveau>("niveau");
        var zoek = vraag.Tekst("zoek");
        var pagina = PaginaVraag.Lees(vraag);
        vraag.Klaar();
        var gevonden = zoek is null ? stand.Indeling.Gebieden : AreaFinder.Find(stand.Indeling, zoek, int.MaxValue);
        var gebieden = gevonden.Where(g => niveau is null || g.Niveau == niveau).ToList();
        return TypedResults.Json(
            pagina.Van(
                vraag,
                gebieden,
                GebiedJson.Van,
                ("niveau", niveau is { } n ? CijferWoorden.Woord(n) : null),
                ("zoek", zoek)
            ),
            ApiJson.Leesbaar.PaginaGebiedJson
        );
    }

    private static JsonHttpResult<GebiedUitgebreid> Een(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        var niveaus = Enum.GetValues<Niveau>();
        var pad = $"/gebieden/{gebied.Code}";
        return TypedResults.Json(
            new GebiedUitgebreid(
                gebied.Code.ToString(),
                gebied.Naam,
                CijferWoorden.Woord(gebied.Niveau),
                [
                    .. stand
                        .Indeling.Gehelen(gebied.Code)
                        .Select(stand.Indeling.Find)
                        .OfType<Gebied>()
                        .Select(GebiedJson.Van),
                ],
                niveaus
                    .Where(n => n > gebied.Niveau)
                    .ToDictionary(CijferWoorden.Woord, n => stand.Indeling.Delen(gebied.Code, n).Count),
                [.. stand.Indeling.Voorgangers(gebied.Code).Select(c => c.ToString()).Order(StringComparer.Ordinal)],
                vraag.Peilmoment(),
                new Dictionary<string, Link>
                {
                    ["self"] = new(vraag.Adres(pad)),
                    ["stand"] = new(vraag.Adres(pad + "/stand")),
                    ["delen"] = new(vraag.Adres(pad + "/delen")),
                    ["trend"] = new(vraag.Adres(pad + "/trend")),
                    ["agenda"] = new(vraag.Adres(pad + "/agenda")),
                }
            ),
            ApiJson.Leesbaar.GebiedUitgebreid
        );
    }

    private static JsonHttpResult<Pagina<BronJson>> Bronnen(ApiVraag vraag)
    {
        var pagina = PaginaVraag.Lees(vraag);
        vraag.Klaar();
        var bronnen = vraag
            .Book.Bronnen.Select(verloop => verloop.Laatste(vraag.Book.Last)?.Fact)
            .OfType<BronVastgelegd>()
            .OrderBy(bron => bron.Code, StringComparer.Ordinal)
            .ToList();
        return TypedResults.Json(
            pagina.Van(
                vraag,
                bronnen,
                bron => new BronJson(bron.Code, null, bron.Titel, bron.Datum, bron.Vindplaats, bron.Afgeleid)
            ),
            ApiJson.Leesbaar.PaginaBronJson
        );
    }
}
