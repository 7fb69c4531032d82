using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Locaties;

/// <summary><c>/locaties</c>: the register; <c>/locaties/plan</c>: what became of plans; <c>/locatie/{code}</c>: one location.</summary>
public static class LocatieEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Navigation.Locaties, Register).WithMetadata(Kept.Mark);
        app.MapGet(Navigation.Locaties + "/{table}.{format}", RegisterBestand);
        app.MapGet($"{Navigation.Locaties}/{RekenbladXlsx.Naam}.xlsx", Rekenblad);
        app.MapGet(LocatieLink.Plannen, Plan).WithMetadata(Kept.Mark);
        app.MapGet(LocatieLink.Plannen + "/{table}.{format}", PlanBestand);
        app.MapGet(LocatieLink.Een + "{code}", Een).WithMetadata(Kept.Mark);
        app.MapGet(LocatieLink.Een + "{code}/{table}.{format}", EenBestand);
    }

    private static IResult Register(PeilQuery vraag, HttpRequest request, Book book, BookDays days) =>
        Screen.Show<RegisterScreen, RegisterModel>(Model(vraag, request, book, days));

    private static IResult RegisterBestand(
        string table,
        string format,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        BookDays days
    ) =>
        Download.Of(
            LocatieTabellen.Zoek(Model(vraag, request, book, days), table),
            format,
            $"locaties-{table}-{Tekst.Iso(vraag.Peil.Peildatum)}"
        );

    private static IResult Rekenblad(PeilQuery vraag, HttpRequest request, Book book, BookDays days)
    {
        var model = Model(vraag, request, book, days);
        var bekend = vraag.Peil.BekendOp is { } known ? $"zoals bekend op {known}" : "zoals nu bekend";
        return Download.Of(
            $"locaties-{RekenbladXlsx.Naam}-{Tekst.Iso(vraag.Peil.Peildatum)}.xlsx",
            Download.Xlsx,
            stream => RekenbladXlsx.Write(model, bekend, stream)
        );
    }

    private static RegisterModel Model(PeilQuery vraag, HttpRequest request, Book book, BookDays days)
    {
        var stand = Stand.At(book, vraag.Moment);
        return RegisterModel.Van(
            RegisterVraag.Lees(request.Query, stand),
            stand,
            vraag.Peil,
            days.Around(vraag.Peil.Peildatum)
        );
    }

    private static IResult Plan(PeilQuery vraag, HttpRequest request, Book book, BookDays days) =>
        Screen.Show<PlanScreen, PlanModel>(Planning(vraag, request, book, days));

    private static IResult PlanBestand(
        string table,
        string format,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        BookDays days
    ) =>
        Download.Of(
            PlanTabellen.Zoek(Planning(vraag, request, book, days), table),
            format,
            $"plan-{table}-{Tekst.Iso(vraag.Peil.Peildatum)}"
        );

    private static PlanModel Planning(PeilQuery vraag, HttpRequest request, Book book, BookDays days)
    {
        var stand = Stand.At(book, vraag.Moment);
        return PlanModel.Van(
            RegisterVraag.Lees(request.Query, stand).Gebied,
            RegisterVraag.Stap(request.Query),
            stand,
            vraag.Peil,
            days.Around(vraag.Peil.Peildatum)
        );
    }

    private static IResult Een(string code, PeilQuery vraag, Book book, BookDays days) =>
        Screen.Show<LocatieScreen, LocatieModel>(Model(code, vraag, book, days));

    private static IResult EenBestand(
        string code,
        string table,
        string format,
        PeilQuery vraag,
        Book book,
        BookDays days
    )
    {
        var model = Model(code, vraag, book, days);
        return Download.Of(
            LocatieTabellen.Zoek(model, table),
            format,
            $"{model.Locatie.Code}-{table}-{Tekst.Iso(model.Peildatum)}"
        );
    }

    private static LocatieModel Model(string code, PeilQuery vraag, Book book, BookDays days)
    {
        var stand = Stand.At(book, vraag.Moment);
        return
            LocatieCode.TryParse(code, null, out var gevraagd)
            && new LocatiesAt(book, stand.Indeling, stand.Peilmoment).Zoek(gevraagd) is { } locatie
            ? new(locatie, stand, vraag.Peil, days.Around(vraag.Peil.Peildatum))
            : throw Unreadable.NotFound(
                $"Er is op {Tekst.Dag(vraag.Peil.Peildatum)} geen locatie ‘{code}’ in dit boek. Zoek haar in het register van locaties."
            );
    }
}
