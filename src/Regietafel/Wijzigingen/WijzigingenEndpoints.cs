using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Wijzigingen;

/// <summary><c>/wijzigingen</c>: what was added, changed or withdrawn between two peilmomenten; without the earlier one, since a month before.</summary>
public static class WijzigingenEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                Navigation.Wijzigingen,
                (HttpRequest request, PeilQuery vraag, Book book) =>
                    Screen.Show<WijzigingenScreen, WijzigingenModel>(Model(request, vraag, book))
            )
            .WithMetadata(Kept.Mark);
        app.MapGet(
            Navigation.Wijzigingen + "/tabel.{format}",
            (string format, HttpRequest request, PeilQuery vraag, Book book) =>
                Download.Of(Model(request, vraag, book).Tabel(), format)
        );
    }

    private static WijzigingenModel Model(HttpRequest request, PeilQuery vraag, Book book)
    {
        var query = request.Query;
        var (van, eerder) = Earlier(query["van-peildatum"], query["van-bekend-op"], vraag, book);
        return WijzigingenModel.Of(book, van, eerder, vraag, Area(query["gebied"], vraag, book));
    }

    private static (Peil, Tijd.Peilmoment) Earlier(string? peildatum, string? bekendOp, PeilQuery vraag, Book book)
    {
        var dag = vraag.Peil.Peildatum;
        var earlier = Dagen.Terug(dag, 1);
        if (
            peildatum is { Length: > 0 }
            && PeilQuery.Day(peildatum.Trim(), "de eerdere peildatum", out earlier) is { } problem
        )
            throw new Unreadable(problem);
        if (bekendOp is not { Length: > 0 })
            return (new(earlier, vraag.Peil.BekendOp), vraag.Moment with { Peildatum = earlier });
        return PeilQuery.Known(bekendOp.Trim(), "bekend op", out var known) is { } unknown
            ? throw new Unreadable(unknown)
            : (new(earlier, bekendOp.Trim()), book.Peilmoment(earlier, known));
    }

    private static Gebied? Area(string? gebied, PeilQuery vraag, Book book)
    {
        if (gebied is not { Length: > 0 })
            return null;
        return
            GebiedCode.TryParse(gebied, null, out var code)
            && new Indeling(book, vraag.Moment).Find(code) is { } gevonden
            ? gevonden
            : throw Unreadable.NotFound(
                $"Er is geen gebied ‘{gebied}’ op {Tekst.Dag(vraag.Peil.Peildatum)}, voor zover bekend."
            );
    }
}
