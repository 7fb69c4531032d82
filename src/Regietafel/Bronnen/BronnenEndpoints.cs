using Regietafel.Boekingen;
using Regietafel.Documenten;
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
        app.MapGet(
            "/bronnen.{format}",
            (string format, PeilQuery vraag, Book book) => Download.Of(BronnenModel.Of(book, vraag).Tabel(), format)
        );
        app.MapGet("/bron-boekingen.{format}", Boekingen);
    }

    private static IResult Boekingen(string format, string? code, PeilQuery vraag, Book book) =>
        BronModel.Of(book, code ?? "", vraag, int.MaxValue) is { } model
            ? Download.Of(
                BoekingRijen.Tabel("boekingen", model.Boekingen, book, model.Namen, model.Bekend),
                format,
                "bron-boekingen"
            )
            : throw Missing(code ?? "");

    private static Unreadable Missing(string code) => Unreadable.NotFound($"De bron ‘{code}’ staat niet in het boek.");

    private static IResult ShowOne(string code, PeilQuery vraag, Book book) =>
        BronModel.Of(book, code, vraag, BronModel.Limit) is { } model
            ? Screen.Show<BronScreen, BronModel>(model)
            : throw Missing(code);
}
