using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
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
    }

    private static IResult Front(PeilQuery asked, HttpRequest request, Book book, BookDays days)
    {
        var sought = request.Query["zoek"].ToString().Trim();
        var around = days.Around(asked.Peil.Peildatum);
        var model = new FrontModel(Stand.At(book, asked.Moment), asked.Peil, sought, around);
        return model.Found is [var only]
            ? Results.Redirect(model.Links.Gebied(only.Code))
            : Screen.Show<FrontScreen, FrontModel>(model);
    }

    /// <summary>The list under the search field while typing.</summary>
    private static RazorComponentResult<SuggestionList> Suggest(PeilQuery asked, HttpRequest request, Book book)
    {
        var found = AreaFinder.Find(new Indeling(book, asked.Moment), request.Query["zoek"].ToString(), 12);
        return Screen.Show<SuggestionList, Suggestions>(new(found, new(asked.Peil)));
    }

    private static IResult Area(string code, PeilQuery asked, HttpRequest request, Book book, BookDays days)
    {
        var stand = Stand.At(book, asked.Moment);
        var around = days.Around(asked.Peil.Peildatum);
        if (!GebiedCode.TryParse(code, null, out var gebiedCode) || stand.Indeling.Find(gebiedCode) is not { } gebied)
            return Screen.Show<NoAreaScreen, NoAreaModel>(NoAreaModel.Of(code, asked.Peil, book, stand, around), 404);
        var per = Split(stand.Indeling, gebied, StandLinks.Niveau(request.Query["per"]));
        var taak = StandLinks.Zoek(request.Query["taak"]) ?? Taak.Asiel;
        return Screen.Show<StandScreen, StandModel>(new(gebied, stand, asked.Peil, per, taak, around));
    }

    /// <summary>The level asked for where the area has it, else the level at which its asiel opgave is divided.</summary>
    internal static Niveau? Split(Indeling indeling, Gebied gebied, Niveau? asked) =>
        asked is { } niveau && niveau > gebied.Niveau && indeling.Delen(gebied.Code, niveau).Count > 0
            ? niveau
            : Opdeling.Fijnte(indeling, gebied.Code, Taak.Asiel);
}
