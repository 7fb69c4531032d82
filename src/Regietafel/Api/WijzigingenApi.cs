using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;
using Regietafel.Wijzigingen;

namespace Regietafel.Api;

/// <summary><c>/v1/wijzigingen</c>: what was added, changed or withdrawn between two peilmomenten.</summary>
internal static class WijzigingenApi
{
    public static void Map(IEndpointRouteBuilder v1) => v1.MapGet("/wijzigingen", Lijst).WithMetadata(Kept.Mark);

    private static JsonHttpResult<Pagina<WijzigingJson>> Lijst(ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var van = vraag.Dag("vanPeildatum");
        if (vraag.Tekst("vanPeildatum") is null)
            vraag.Fout("vanPeildatum", "Noem de eerdere peildatum, zoals 2024-01-31.");
        var bekend = Bekend(vraag);
        var code = vraag.Tekst("gebied");
        var pagina = PaginaVraag.Lees(vraag);
        vraag.Klaar();
        var gebied = code is null ? null : ApiVraag.Gebied(stand, code);
        var eerder = bekend is { } tijdstip
            ? stand.Book.Peilmoment(van!.Value, tijdstip)
            : stand.Peilmoment with
            {
                Peildatum = van!.Value,
            };
        return TypedResults.Json(
            pagina.Van(
                vraag,
                Wijziging.Tussen(stand.Book, eerder, stand.Peilmoment, gebied?.Code),
                wijziging => WijzigingJson.Van(stand.Book, wijziging, stand.Peilmoment.Bekend),
                ("vanPeildatum", vraag.Tekst("vanPeildatum")),
                ("vanBekendOp", vraag.Tekst("vanBekendOp")),
                ("gebied", code)
            ),
            ApiJson.Leesbaar.PaginaWijzigingJson
        );
    }

    private static Tijdstip? Bekend(ApiVraag vraag)
    {
        if (vraag.Tekst("vanBekendOp") is not { } tekst)
            return null;
        if (PeilQuery.Known(tekst, "vanBekendOp", out var tijdstip) is not { } problem)
            return tijdstip;
        vraag.Fout("vanBekendOp", problem);
        return null;
    }
}
