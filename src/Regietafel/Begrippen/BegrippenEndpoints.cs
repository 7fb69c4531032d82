using Regietafel.Web;

namespace Regietafel.Begrippen;

/// <summary>The pages of words: what the figures mean, and what this program is.</summary>
public static class BegrippenEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/begrippen", (PeilQuery vraag) => Screen.Show<BegrippenScreen, PeilQuery>(vraag))
            .WithMetadata(Kept.Mark);
        app.MapGet("/over", (PeilQuery vraag) => Screen.Show<OverScreen, PeilQuery>(vraag)).WithMetadata(Kept.Mark);
    }
}
