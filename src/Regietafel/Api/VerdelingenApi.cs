using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Indicatoren;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>What a key makes of one area: its weight, and its part of all weights together.</summary>
public sealed record GewichtJson(
    string Gebied,
    string Naam,
    decimal Gewicht,
    decimal Aandeel,
    IReadOnlyList<IndicatorJson> Indicatoren
);

/// <summary>A key with, where an area was asked, what it makes of the areas in it.</summary>
public sealed record SleutelAntwoord(
    SleutelJson Sleutel,
    PeilmomentJson Peilmoment,
    IReadOnlyList<GewichtJson>? Gewichten,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links
);

/// <summary><c>/v1/sleutels</c> and <c>/v1/verdelingen</c>: the keys, and dividing by them on trial; nothing is booked here.</summary>
internal static class VerdelingenApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/sleutels", Lijst).WithMetadata(Kept.Mark);
        v1.MapGet("/sleutels/{code}", Een).WithMetadata(Kept.Mark);
        v1.MapGet("/verdelingen", Verdeel).WithMetadata(Kept.Mark);
        v1.MapPost("/verdelingen", VerdeelBody);
    }

    private static JsonHttpResult<Pagina<SleutelJson>> Lijst(ApiVraag vraag)
    {
        var peil = vraag.Peil();
        var taak = vraag.Woord<Taak>("taak");
        var pagina = PaginaVraag.Lees(vraag);
        vraag.Klaar();
        var sleutels = Bos(vraag, peil.Moment)
            .Alle.Where(s => taak is null || s.Feit.Taak is null || s.Feit.Taak == taak)
            .ToList();
        return TypedResults.Json(
            pagina.Van(
                vraag,
                sleutels,
                s => SleutelJson.Van(s, vraag.Book),
                ("taak", taak is { } t ? CijferWoorden.Woord(t) : null)
            ),
            ApiJson.Leesbaar.PaginaSleutelJson
        );
    }

    private static JsonHttpResult<SleutelAntwoord> Een(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var binnen = vraag.Tekst("gebied");
        var dag = vraag.Dag("indicatordatum");
        vraag.Klaar();
        var sleutel =
            Bos(vraag, stand.Peilmoment).Find(code)
            ?? throw ApiFout.NietGevonden("sleutel-onbekend", $"Er is geen verdeelsleutel ‘{code}’.");
        var gebied = binnen is null ? null : ApiVraag.Gebied(stand, binnen);
        return TypedResults.Json(
            new SleutelAntwoord(
                SleutelJson.Van(sleutel, vraag.Book),
                vraag.Peilmoment(),
                gebied is null ? null : Gewichten(stand, sleutel, gebied.Code, dag),
                new Dictionary<string, Link>
                {
                    ["self"] = new(
                        vraag.Adres(
                            $"/sleutels/{code}",
                            ("gebied", binnen),
                            ("indicatordatum", vraag.Tekst("indicatordatum"))
                        )
                    ),
                }
            ),
            ApiJson.Leesbaar.SleutelAntwoord
        );
    }

    private static List<GewichtJson> Gewichten(Stand stand, Sleutel sleutel, GebiedCode binnen, DateOnly? dag)
    {
        var gebieden = stand
            .Indeling.Delen(binnen, sleutel.Niveau)
            .Order()
            .Select(g => stand.Indeling.Find(g)!)
            .ToList();
        var indicatoren = new IndicatorenAt(
            stand.Book,
            stand.Peilmoment with
            {
                Peildatum = dag ?? stand.Peilmoment.Peildatum,
            }
        );
        var staat = Weegstaat.Van(sleutel, indicatoren, stand.Indeling, gebieden);
        var samen = gebieden.Aggregate((Breuk)0, (som, g) => som + staat[g.Code]);
        return
        [
            .. gebieden.Select(g => new GewichtJson(
                g.Code.ToString(),
                g.Naam,
                staat[g.Code].Afgerond(6),
                samen.Sign == 0 ? 0 : (staat[g.Code] / samen).Afgerond(6),
                [.. staat.Waarden(g.Code).Select(w => IndicatorJson.Van(stand.Book, w))]
            )),
        ];
    }

    private static JsonHttpResult<VerdeelstaatJson> Verdeel(ApiVraag vraag)
    {
        var peil = vraag.Peil();
        foreach (var naam in VerdeelInvoer.Velden)
            vraag.Tekst(naam);
        var gelezen = new VerdeelInvoer(vraag.Tekst, vraag.Fout, Bos(vraag, peil.Moment)).Lees();
        vraag.Klaar();
        return Antwoord(vraag, peil.Moment, gelezen!);
    }

    private static async Task<JsonHttpResult<VerdeelstaatJson>> VerdeelBody(
        ApiVraag vraag,
        HttpRequest request,
        BookDays days,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        vraag.Klaar();
        var body = await VerdelingBody.Lees(request, cancel);
        var dag = body.Peildatum ?? days.Default(PeilQuery.Today(clock));
        var moment = vraag.Book.Peilmoment(dag, body.BekendOp);
        var gelezen = new VerdeelInvoer(body.Tekst, body.Fout, Bos(vraag, moment)).Lees();
        body.Klaar();
        return Antwoord(vraag, moment, gelezen!);
    }

    private static JsonHttpResult<VerdeelstaatJson> Antwoord(
        ApiVraag vraag,
        Peilmoment moment,
        Verdeelvraag gevraagd
    ) =>
        TypedResults.Json(
            VerdeelstaatJson.Van(Verdeelstaat.Van(vraag.Book, moment, gevraagd)),
            ApiJson.Leesbaar.VerdeelstaatJson
        );

    private static Sleutelbos Bos(ApiVraag vraag, Peilmoment moment) => new(Naslag.Sleutels, vraag.Book, moment);
}
