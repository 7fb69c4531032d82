using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Sleutels;

/// <summary>The keys: what there is to divide by, and what each makes of the areas.</summary>
internal static class SleutelEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
                Navigation.Sleutels,
                (PeilQuery asked, Book book) =>
                    Screen.Show<SleutelsScreen, SleutelsModel>(
                        new(new Sleutelbos(Naslag.Sleutels, book, asked.Moment).Alle, book, asked.Peil)
                    )
            )
            .WithMetadata(Kept.Mark);
        app.MapGet("/sleutels/{code}", Een).WithMetadata(Kept.Mark);
    }

    private static IResult Een(string code, Form form, PeilQuery asked, Book book)
    {
        var stand = Stand.At(book, asked.Moment);
        var sleutel =
            new Sleutelbos(Naslag.Sleutels, book, asked.Moment).Find(code)
            ?? throw Unreadable.NotFound($"Er is geen verdeelsleutel ‘{code}’.");
        var gebied = form["gebied"] is null ? null : new Fields(form, book).Gebied("gebied");
        if (gebied is not null && stand.Indeling.Find(gebied) is null)
            form.Refuse("gebied", $"{gebied} is er op {Tekst.Dag(asked.Peil.Peildatum)} niet.");
        var geheel = form.IsFine && gebied is not null ? gebied : GebiedCode.Nederland;
        return Screen.Show<SleutelScreen, SleutelModel>(
            new(sleutel, stand, stand.Indeling.Find(geheel), form, asked.Peil),
            form.IsFine ? 200 : 422
        );
    }
}
