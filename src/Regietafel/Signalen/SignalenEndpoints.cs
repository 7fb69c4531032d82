using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary><c>/signalen</c> and <c>/gebied/{code}/signalen</c>: the warnings, of all or of one area.</summary>
internal static class SignalenEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Navigation.Signalen, Alle).WithMetadata(Kept.Mark);
        app.MapGet("/gebied/{code}/signalen", VanGebied).WithMetadata(Kept.Mark);
        app.MapGet(Navigation.Signalen + "/lijst.{format}", Bestand);
        SignaalEndpoints.Map(app);
    }

    private static IResult Alle(PeilQuery vraag, HttpRequest request, Signalering signalering, BookDays days) =>
        Toon(vraag, request, signalering.Van(vraag.Moment), days, null);

    private static IResult VanGebied(
        string code,
        PeilQuery vraag,
        HttpRequest request,
        Signalering signalering,
        BookDays days
    )
    {
        var beeld = signalering.Van(vraag.Moment);
        var gebied = AreaRoute.Find(code, beeld.Indeling, vraag.Peil.Peildatum);
        return Toon(vraag, request, beeld, days, gebied.Code);
    }

    private static IResult Toon(
        PeilQuery vraag,
        HttpRequest request,
        Signaalbeeld beeld,
        BookDays days,
        GebiedCode? vast
    ) =>
        Screen.Show<SignalenScreen, SignalenModel>(
            new(
                beeld,
                SignaalFilters.Lees(request.Query, beeld, vast),
                SignaalFilters.Blad(request.Query),
                vast is not null,
                vraag.Peil,
                days.Around(vraag.Peil.Peildatum)
            )
        );

    private static IResult Bestand(string format, PeilQuery vraag, HttpRequest request, Signalering signalering)
    {
        var beeld = signalering.Van(vraag.Moment);
        var gevraagd = SignaalFilters.Lees(request.Query, beeld);
        return Download.Of(
            SignalenTabel.Van(beeld, gevraagd.Van(beeld)),
            format,
            $"signalen-{gevraagd.Gebied?.ToString() ?? "alle"}-{Tekst.Iso(vraag.Peil.Peildatum)}"
        );
    }
}
