using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Bronnen;

/// <summary>The sources of the book, and one of them with what rests on it.</summary>
public static class BronnenEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                "/bronnen",
                (PeilQuery vraag, Book book) => Screen.Show<BronnenScreen, BronnenModel>(BronnenModel.Of(book, vraag))
            )
            .WithMetadata(Kept.Mark);
        app.MapGet("/bronnen/{**code}", ShowOne).WithMetadata(Kept.Mark);
    }

    private static RazorComponentResult<BronScreen> ShowOne(string code, PeilQuery vraag, Book book) =>
        BronModel.Of(book, code, vraag) is { } model
            ? Screen.Show<BronScreen, BronModel>(model)
            : throw Unreadable.NotFound($"De bron ‘{code}’ staat niet in het boek.");
}
