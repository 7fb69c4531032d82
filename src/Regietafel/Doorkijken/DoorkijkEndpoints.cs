using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Doorkijken;

/// <summary><c>/gebied/{code}/doorkijk</c>: the outlook of an area, and its tables as files.</summary>
public static class DoorkijkEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/gebied/{code}/doorkijk", Toon).WithMetadata(Kept.Mark);
        app.MapGet("/gebied/{code}/doorkijk/{table}.{format}", Bestand);
    }

    private static IResult Toon(string code, PeilQuery asked, HttpRequest request, Book book, BookDays days) =>
        Screen.Show<DoorkijkScreen, DoorkijkModel>(Model(code, asked, request, book, days));

    private static IResult Bestand(
        string code,
        string table,
        string format,
        PeilQuery asked,
        HttpRequest request,
        Book book,
        BookDays days
    )
    {
        var model = Model(code, asked, request, book, days);
        return Download.Of(
            DoorkijkTabellen.Zoek(model.Rekening, table),
            format,
            $"{model.Gebied.Code}-{table}-{Tekst.Iso(model.Peil.Peildatum)}"
        );
    }

    private static DoorkijkModel Model(string code, PeilQuery asked, HttpRequest request, Book book, BookDays days)
    {
        var stand = Stand.At(book, asked.Moment);
        var gebied = AreaRoute.Find(code, stand.Indeling, asked.Peil.Peildatum);
        var vraag = Doorkijkvraag.Lees(request.Query);
        return new(gebied, stand, asked.Peil, vraag, new(stand, gebied, vraag), days.Around(asked.Peil.Peildatum));
    }
}
