using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Kalenders;

/// <summary><c>/agenda</c>: the page, its files, and the iCalendar stream of an area. Without a peildatum it is about today.</summary>
internal static class AgendaEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Navigation.Agenda, Show).WithMetadata(Kept.Mark);
        app.MapGet("/agenda.{format}", Save);
        app.MapGet("/agenda/{code}.ics", Feed).WithMetadata(Kept.Mark);
    }

    private static IResult Show(
        string? gebied,
        string? cyclus,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        TimeProvider clock
    ) => Screen.Show<AgendaScreen, AgendaModel>(Model(gebied, cyclus, vraag, request, book, clock));

    private static IResult Save(
        string format,
        string? gebied,
        string? cyclus,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        TimeProvider clock
    )
    {
        var model = Model(gebied, cyclus, vraag, request, book, clock);
        return Download.Format(format) is { } formaat
            ? Download.Of(model.Tabel(), formaat, $"agenda-{model.Gebied.Code}-{Tekst.Iso(model.Peil.Peildatum)}")
            : throw Unreadable.NotFound($"De agenda heeft geen bestand ‘agenda.{format}’.");
    }

    private static ContentHttpResult Feed(
        string code,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        TimeProvider clock
    )
    {
        var model = Model(code, null, vraag, request, book, clock);
        var agenda = new Agenda(Kalenderbestand.Wettelijk, Stand.At(book, model.Moment));
        return TypedResults.Content(
            ICalendar.Write(
                $"Regietafel {model.Gebied.Naam}",
                agenda.MetVerloop(model.Gebied.Code, agenda.Rond(model.Gebied.Code)),
                model.Namen,
                book,
                punt => $"{model.Adres}/agenda?gebied={punt.Gebied}&cyclus={punt.Cyclus}"
            ),
            ICalendar.ContentType
        );
    }

    private static AgendaModel Model(
        string? gebied,
        string? cyclus,
        PeilQuery vraag,
        HttpRequest request,
        Book book,
        TimeProvider clock
    )
    {
        var (peil, moment) = (vraag.Peil, vraag.Moment);
        if (vraag.IsDefault)
        {
            peil = peil with { Peildatum = PeilQuery.Today(clock) };
            moment = moment with { Peildatum = peil.Peildatum };
        }
        Cyclus? gekozen = null;
        if (cyclus is { Length: > 0 })
            gekozen = Cyclus.TryParse(cyclus, null, out var gelezen)
                ? gelezen
                : throw new Unreadable($"‘{cyclus}’ is geen cyclus. Schrijf er een als 2026-2027 of 2026-II.");
        return new(
            Area(gebied, peil, new Indeling(book, moment)),
            peil,
            moment,
            book,
            gekozen,
            $"{request.Scheme}://{request.Host}"
        );
    }

    /// <summary>By code or by name; without one the whole country, also in a book that does not name it yet.</summary>
    private static Gebied Area(string? gebied, Peil peil, Indeling indeling) =>
        gebied?.Trim() is { Length: > 0 } tekst
            ? AreaRoute.Named(tekst, indeling, peil.Peildatum)
            : indeling.Find(GebiedCode.Nederland) ?? new(GebiedCode.Nederland, "Nederland");
}
