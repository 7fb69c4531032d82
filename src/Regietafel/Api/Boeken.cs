using System.Text.Json.Serialization;
using Regietafel.Ledger;

namespace Regietafel.Api;

/// <summary>What a booking came to: <paramref name="AlBekend"/> facts stood in the book already. The numbers are missing when nothing was booked.</summary>
public sealed record Geboekt(
    [property: JsonPropertyName("geboekt")] int Aantal,
    int AlBekend,
    bool Proef,
    long? EersteNummer,
    long? LaatsteNummer
);

/// <summary>Books what came in over the API: all of it or nothing, with every refusal and the place of its fact.</summary>
internal static class Boeken
{
    /// <param name="gezien">The last entry the client has seen, where it asks that nobody booked since.</param>
    /// <exception cref="ApiFout">Nothing was booked.</exception>
    public static async Task<Geboekt> Boek(
        Ledger.Ledger ledger,
        BoekingInvoer invoer,
        bool proef,
        long? gezien,
        CancellationToken cancel
    )
    {
        await using var batch = await Bereikbaar(() => ledger.Begin(invoer.Auteur, proef, cancel));
        var voor = batch.Book.Last;
        if (gezien is { } nummer && nummer != voor)
            throw new ApiFout(
                StatusCodes.Status412PreconditionFailed,
                "achterhaald",
                $"De laatste boeking is nu {voor}, niet meer die u het laatst zag. Er is niets geboekt; bekijk de nieuwe stand en probeer het opnieuw."
            );
        var geweigerd = batch.AddAll(invoer.Concepten(batch.Book));
        if (geweigerd.Count > 0)
            throw BoekingInvoer.Onjuist([.. geweigerd.Select(g => invoer.Fout(g.Refusal, g.Place))]);
        if (!proef && batch.Geboekt > 0)
            await Bevestig(batch);
        return new(
            batch.Geboekt,
            batch.AlBekend,
            proef,
            batch.Geboekt > 0 && !proef ? voor + 1 : null,
            batch.Geboekt > 0 && !proef ? voor + batch.Geboekt : null
        );
    }

    private static async Task Bevestig(Batch batch)
    {
        if (await batch.Commit() is not [var refusal, ..])
            return;
        throw new ApiFout(
            refusal.Code == "achterhaald" ? StatusCodes.Status409Conflict : StatusCodes.Status503ServiceUnavailable,
            refusal.Code,
            refusal.Message
        );
    }

    private static async Task<T> Bereikbaar<T>(Func<Task<T>> werk)
    {
        try
        {
            return await werk();
        }
        catch (Refusal refusal)
        {
            throw new ApiFout(StatusCodes.Status503ServiceUnavailable, refusal.Code, refusal.Message);
        }
    }
}
