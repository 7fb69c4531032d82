using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>The front page and the area page.</summary>
public static class StandEndpoints
{
    public static void MapStand(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", Front).WithMetadata(Kept.Mark).ExcludeFromDescription();
        app.MapGet("/zoek", Suggest).WithMetadata(Kept.Mark).ExcludeFromDescription();
        app.MapGet("/gebied/{code}", Area).WithMetadata(Kept.Mark).ExcludeFromDescription();
        app.MapGet("/gebied/{code}/{table}.{format}", Table).ExcludeFromDescription();
    }

    private static IResult Front(
        PeilQuery asked,
        HttpRequest request,
        Book book,
        BookDays days,
        Signalering signalering
    )
    {
        var sought = request.Query["zoek"].ToString().Trim();
        var around = days.Around(asked.Peil.Peildatum);
        var model = new FrontModel(Stand.At(book, asked.Moment), asked.Peil, sought, around, asked.IsDefault)
        {
            Signalen = () => signalering.Telling(asked.Moment, null),
        };
        return model.Found is [var only]
            ? Results.Redirect(model.Links.Gebied(only.Code))
            : Screen.Show<FrontScreen, FrontModel>(model);
    }

    /// <summary>The list under the search field while typing.</summary>
    private static IResult Suggest(PeilQuery asked, HttpRequest request, Book book)
    {
        var found = AreaFinder.Find(new Indeling(book, asked.Moment), request.Query["zoek"].ToString(), 12);
        return Screen.Show<SuggestionList, Suggestions>(new(found, new(asked.Peil)));
    }

    private static IResult Area(
        string code,
        PeilQuery asked,
        HttpRequest request,
        Book book,
        BookDays days,
        Signalering signalering
    ) =>
        Model(code, asked, request, book, days, signalering) is { } model
            ? Screen.Show<StandScreen, StandModel>(model)
            : Missing(code, asked, book, days);

    private static IResult Table(
        string code,
        string table,
        string format,
        PeilQuery asked,
        HttpRequest request,
        Book book,
        BookDays days,
        Signalering signalering
    )
    {
        if (Model(code, asked, request, book, days, signalering) is not { } model)
            return Missing(code, asked, book, days);
        return Download.Of(
            StandTables.Find(model, table),
            format,
            $"{model.Gebied.Code}-{table}-{Tekst.Iso(model.Peildatum)}"
        );
    }

    /// <summary>Null when the area does not exist on that day.</summary>
    private static StandModel? Model(
        string code,
        PeilQuery asked,
        HttpRequest request,
        Book book,
        BookDays days,
        Signalering signalering
    )
    {
        var stand = Stand.At(book, asked.Moment);
        if (!GebiedCode.TryParse(code, null, out var gebiedCode) || stand.Indeling.Find(gebiedCode) is not { } gebied)
            return null;
        var per = Split(stand.Indeling, gebied, StandLinks.Niveau(request.Query["per"]));
        var taak = StandLinks.Zoek(request.Query["taak"]) ?? Taak.Asiel;
        return new(gebied, stand, asked.Peil, per, taak, days.Around(asked.Peil.Peildatum))
        {
            Signalen = () => signalering.Telling(asked.Moment, gebiedCode),
        };
    }

    private static IResult Missing(string code, PeilQuery asked, Book book, BookDays days)
    {
        var around = days.Around(asked.Peil.Peildatum);
        return Screen.Show<NoAreaScreen, NoAreaModel>(
            NoAreaModel.Of(code, asked.Peil, book, Stand.At(book, asked.Moment), around),
            404
        );
    }

    /// <summary>The level asked for where the area has it, else the level at which its asiel opgave is divided.</summary>
    internal static Niveau? Split(Indeling indeling, Gebied gebied, Niveau? asked) =>
        asked is { } niveau && niveau > gebied.Niveau && indeling.Delen(gebied.Code, niveau).Count > 0
            ? niveau
            : Opdeling.Fijnte(indeling, gebied.Code, Taak.Asiel);
}
