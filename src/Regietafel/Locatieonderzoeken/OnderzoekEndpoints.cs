using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Locatieonderzoeken;

/// <summary><c>/locatieonderzoeken</c>: who looks for locations together; <c>/locatieonderzoek/{code}</c>: one search, what if it weighed otherwise included.</summary>
public static class OnderzoekEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(OnderzoekLink.Alle, Alle).WithMetadata(Kept.Mark);
        app.MapGet(OnderzoekLink.Alle + "/{table}.{format}", AlleBestand);
        app.MapGet(OnderzoekLink.Een + "{code}", Een).WithMetadata(Kept.Mark);
        app.MapGet(OnderzoekLink.Een + "{code}/{table}.{format}", EenBestand);
    }

    private static IResult Alle(PeilQuery vraag, HttpRequest request, Book book, BookDays days) =>
        Screen.Show<OnderzoekenScreen, OnderzoekenModel>(Model(vraag, request, book, days));

    private static IResult AlleBestand(
        string table,
        string format,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        BookDays days
    ) =>
        Download.Of(
            table == OnderzoekTabellen.Lijst ? OnderzoekTabellen.Onderzoeken(Model(vraag, request, book, days)) : null,
            format,
            $"locatieonderzoeken-{Tekst.Iso(vraag.Peil.Peildatum)}"
        );

    private static OnderzoekenModel Model(PeilQuery vraag, HttpRequest request, Book book, BookDays days)
    {
        var stand = Stand.At(book, vraag.Moment);
        var gevraagd = request.Query["gebied"].ToString().Trim();
        var gebied = gevraagd.Length == 0 ? null : AreaRoute.Find(gevraagd, stand.Indeling, vraag.Peil.Peildatum);
        var alle = new LocatieonderzoekenAt(book, stand.Indeling, stand.Peilmoment);
        return new(
            gebied is null ? alle.Alle() : alle.Van(gebied.Code),
            gebied,
            stand,
            vraag.Peil,
            days.Around(vraag.Peil.Peildatum)
        );
    }

    private static IResult Een(string code, Form form, PeilQuery vraag, Book book, BookDays days)
    {
        var model = Model(code, form, vraag, book, days);
        return Screen.Show<OnderzoekScreen, OnderzoekModel>(model, form.IsFine ? 200 : 422);
    }

    private static IResult EenBestand(
        string code,
        string table,
        string format,
        Form form,
        PeilQuery vraag,
        Book book,
        BookDays days
    )
    {
        var model = Model(code, form, vraag, book, days);
        if (form.Errors is [var (_, sentence), ..])
            throw new Unreadable(sentence);
        return Download.Of(
            OnderzoekTabellen.Zoek(model, table),
            format,
            $"{model.Onderzoek.Code}-{table}{(model.WatAls.IsAnders ? "-wat-als" : "")}-{Tekst.Iso(vraag.Peil.Peildatum)}"
        );
    }

    private static OnderzoekModel Model(string code, Form form, PeilQuery vraag, Book book, BookDays days)
    {
        var stand = Stand.At(book, vraag.Moment);
        var alle = new LocatieonderzoekenAt(book, stand.Indeling, stand.Peilmoment);
        if (!KorteCode.TryParse(code, null, out var korte) || alle.Zoek(korte) is not { } onderzoek)
            throw Unreadable.NotFound(
                $"Er loopt op {Tekst.Dag(vraag.Peil.Peildatum)} geen locatieonderzoek ‘{code}’ in dit boek."
            );
        var gevraagd =
            LocatieCode.TryParse(form["kandidaat"], null, out var kandidaat)
            && onderzoek.Kandidaten.Any(k => k.Code == kandidaat)
                ? kandidaat
                : null;
        return new(
            onderzoek,
            WatAls.Lees(form, onderzoek),
            gevraagd,
            form,
            stand,
            vraag.Peil,
            days.Around(vraag.Peil.Peildatum)
        );
    }
}
