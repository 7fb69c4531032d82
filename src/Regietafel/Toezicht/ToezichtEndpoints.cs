using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Toezicht;

/// <summary><c>/toezicht</c>: the supervisor's overview of a province, and the page of one municipality.</summary>
public static class ToezichtEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Navigation.Toezicht, Overzicht).WithMetadata(Kept.Mark);
        app.MapGet(Navigation.Toezicht + "/overzicht.{format}", OverzichtBestand);
        app.MapGet(Navigation.Toezicht + "/{code}", Gemeente).WithMetadata(Kept.Mark);
        app.MapGet(Navigation.Toezicht + "/{code}/{table}.{format}", GemeenteBestand);
    }

    private static IResult Overzicht(PeilQuery vraag, HttpRequest request, Book book, BookDays days) =>
        Screen.Show<OverzichtScreen, OverzichtModel>(Model(vraag, request, book, days));

    private static IResult OverzichtBestand(
        string format,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        BookDays days
    )
    {
        var model = Model(vraag, request, book, days);
        return Download.Format(format) is { } formaat && model.Provincie is { } provincie
            ? Download.Of(
                ToezichtTabellen.Overzicht(model.Beeld, model.Getoond),
                formaat,
                $"toezicht-{provincie.Code}-{Tekst.Iso(model.Peildatum)}"
            )
            : throw Unreadable.NotFound($"Deze pagina heeft geen bestand ‘overzicht.{format}’.");
    }

    private static OverzichtModel Model(PeilQuery vraag, HttpRequest request, Book book, BookDays days)
    {
        var beeld = Toezichtbeeld.At(Stand.At(book, vraag.Moment), Interventieladders.Standaard);
        var keuze = Keuze.Lees(request.Query["toon"]);
        return new(
            beeld,
            Provincie(beeld, request.Query["provincie"].ToString().Trim()),
            keuze,
            vraag.Peil,
            days.Around(vraag.Peil.Peildatum)
        );
    }

    /// <summary>The province asked for; without one, the only one that has a taakstelling.</summary>
    private static Gebied? Provincie(Toezichtbeeld beeld, string gevraagd)
    {
        if (gevraagd.Length == 0)
            return beeld.Provincies() is [var enige] ? enige : null;
        return
            GebiedCode.TryParse(gevraagd, null, out var code)
            && code.Niveau == Niveau.Provincie
            && beeld.Stand.Indeling.Find(code) is { } provincie
            ? provincie
            : throw Unreadable.NotFound(
                $"Er is op {Tekst.Dag(beeld.Peildatum)} geen provincie ‘{gevraagd}’ in dit boek."
            );
    }

    private static IResult Gemeente(string code, PeilQuery vraag, Book book, BookDays days)
    {
        if (GebiedCode.TryParse(code, null, out var gebied) && gebied.Niveau == Niveau.Provincie)
            return Results.Redirect(ToezichtLink.Overzicht(gebied, vraag.Peil));
        return Screen.Show<GemeenteScreen, GemeenteModel>(Model(code, vraag, book, days));
    }

    private static IResult GemeenteBestand(
        string code,
        string table,
        string format,
        PeilQuery vraag,
        Book book,
        BookDays days
    )
    {
        var model = Model(code, vraag, book, days);
        return ToezichtTabellen.Zoek(model, table) is { } tabel && Download.Format(format) is { } formaat
            ? Download.Of(tabel, formaat, $"toezicht-{model.Gemeente.Code}-{table}-{Tekst.Iso(model.Peildatum)}")
            : throw Unreadable.NotFound($"Deze pagina heeft geen bestand ‘{table}.{format}’.");
    }

    private static GemeenteModel Model(string code, PeilQuery vraag, Book book, BookDays days)
    {
        var stand = Stand.At(book, vraag.Moment);
        if (!GebiedCode.TryParse(code, null, out var gebied) || gebied.Niveau != Niveau.Gemeente)
            throw Unreadable.NotFound($"Het toezicht gaat over gemeenten en provincies; ‘{code}’ is geen van beide.");
        if (stand.Indeling.Find(gebied) is not { } gemeente)
            throw Unreadable.NotFound($"Er is op {Tekst.Dag(vraag.Peil.Peildatum)} geen gemeente {code} in dit boek.");
        var beeld = Toezichtbeeld.At(stand, Interventieladders.Standaard);
        return new(beeld, beeld.Van(gemeente), vraag.Peil, days.Around(vraag.Peil.Peildatum));
    }
}
