using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Wijzigingen;

/// <summary><c>/wijzigingen</c>: what was added, changed or withdrawn between two peilmomenten; without the earlier one, since a month before.</summary>
public static class WijzigingenEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(Navigation.Wijzigingen, Show).WithMetadata(Kept.Mark);

    private static RazorComponentResult<WijzigingenScreen> Show(
        [Microsoft.AspNetCore.Mvc.FromQuery(Name = "van-peildatum")] string? vanPeildatum,
        [Microsoft.AspNetCore.Mvc.FromQuery(Name = "van-bekend-op")] string? vanBekendOp,
        string? gebied,
        PeilQuery vraag,
        Book book
    )
    {
        var (van, eerder) = Earlier(vanPeildatum, vanBekendOp, vraag, book);
        return Screen.Show<WijzigingenScreen, WijzigingenModel>(
            WijzigingenModel.Of(book, van, eerder, vraag, Area(gebied, vraag, book))
        );
    }

    private static (Peil, Tijd.Peilmoment) Earlier(string? peildatum, string? bekendOp, PeilQuery vraag, Book book)
    {
        var dag = vraag.Peil.Peildatum;
        var earlier = dag.DayNumber > 31 ? dag.AddMonths(-1) : dag;
        if (peildatum is { Length: > 0 } && !PeilQuery.TryDay(peildatum.Trim(), out earlier))
            throw new Unreadable($"‘{peildatum}’ is geen datum. Schrijf de eerdere peildatum als 2024-01-31.");
        if (bekendOp is not { Length: > 0 })
            return (new(earlier, vraag.Peil.BekendOp), vraag.Moment with { Peildatum = earlier });
        return PeilQuery.Known(bekendOp.Trim()) is { } known
            ? (new(earlier, bekendOp.Trim()), book.Peilmoment(earlier, known))
            : throw new Unreadable($"‘{bekendOp}’ is geen datum of tijdstip. Schrijf bekend op als 2024-01-31.");
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
