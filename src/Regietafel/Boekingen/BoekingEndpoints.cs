using Regietafel.Documenten;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary><c>/boeking/{nr}</c>: one entry with the history of its subject.</summary>
public static class BoekingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/boeking/{nummer}", Show).WithMetadata(Kept.Mark);
        app.MapGet("/boeking/{nummer}/verloop.{format}", Verloop);
    }

    private static IResult Verloop(string nummer, string format, PeilQuery vraag, Ledger.Ledger ledger)
    {
        var model = new BoekingModel(Find(ledger, nummer), null, Stand.At(ledger.Book, vraag.Moment), vraag.Peil);
        return Download.Of(
            BoekingRijen.Tabel("verloop", model.Verloop, model.Book, model.Namen, vraag.Moment.Bekend),
            format,
            $"boeking-{model.Entry.Nummer}-verloop"
        );
    }

    private static async Task<IResult> Show(
        string nummer,
        PeilQuery vraag,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        var entry = Find(ledger, nummer);
        var hash = await ledger.Hash(entry.Nummer, cancel);
        return Screen.Show<BoekingScreen, BoekingModel>(
            new(
                entry,
                hash is null ? null : Convert.ToHexStringLower(hash),
                Stand.At(ledger.Book, vraag.Moment),
                vraag.Peil
            )
        );
    }

    /// <exception cref="Unreadable">There is no such entry.</exception>
    public static Ledger.Entry Find(Ledger.Ledger ledger, string nummer) =>
        long.TryParse(nummer, out var getal) && getal >= 1 && getal <= ledger.Book.Last
            ? ledger.Book[getal]
            : throw Unreadable.NotFound(
                $"Boeking {nummer} staat niet in het boek. De laatste is {Tekst.Getal((int)ledger.Book.Last)}."
            );
}
