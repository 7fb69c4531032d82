using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Boekingen;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>Entries of the book in order of number, from after number <paramref name="Na"/>.</summary>
public sealed record BoekingenAntwoord(
    IReadOnlyList<BoekingJson> Resultaten,
    long Na,
    int PaginaGrootte,
    long Aantal,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links
);

/// <summary><c>/v1/boekingen</c>: the entries of the book, and booking new ones.</summary>
internal static class BoekingenApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/boekingen", Lijst).WithMetadata(Kept.Mark);
        v1.MapGet("/boekingen/{nummer}", Een).WithMetadata(Kept.Mark);
        v1.MapPost("/boekingen", Boek);
    }

    private static JsonHttpResult<BoekingenAntwoord> Lijst(ApiVraag vraag)
    {
        var (book, last) = (vraag.Book, vraag.Book.Last);
        var na = vraag.Getal("na", 0, 0, long.MaxValue);
        var grootte = (int)vraag.Getal("paginaGrootte", 100, 1, ApiVraag.GrootstePagina);
        vraag.Klaar();
        var eerste = Math.Min(na, last);
        var aantal = (int)Math.Min(grootte, last - eerste);
        var links = new Dictionary<string, Link> { ["self"] = Adres(na), ["first"] = Adres(0) };
        if (eerste + aantal < last)
            links["next"] = Adres(eerste + aantal);
        PaginaVraag.Schrijf(vraag, links);
        return TypedResults.Json(
            new BoekingenAntwoord(
                [.. Enumerable.Range(1, aantal).Select(i => BoekingJson.Van(book, book[eerste + i], last))],
                na,
                grootte,
                last,
                links
            ),
            ApiJson.Leesbaar.BoekingenAntwoord
        );

        Link Adres(long vanaf) =>
            new(
                vraag.Adres(
                    "/boekingen",
                    ("na", vanaf.ToString(CultureInfo.InvariantCulture)),
                    ("paginaGrootte", grootte.ToString(CultureInfo.InvariantCulture))
                )
            );
    }

    private static async Task<IResult> Een(
        string nummer,
        ApiVraag vraag,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        vraag.Klaar();
        if (
            !long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            || getal < 1
            || getal > ledger.Book.Last
        )
            throw ApiFout.NietGevonden("boeking-onbekend", $"Boeking {nummer} staat niet in het boek.");
        var hash = await ledger.Hash(getal, cancel);
        var boeking = BoekingJson.Van(ledger.Book, ledger.Book[getal], ledger.Book.Last);
        return TypedResults.Json(
            boeking with
            {
                Hash = hash is null ? null : Convert.ToHexStringLower(hash),
            },
            ApiJson.Leesbaar.BoekingJson
        );
    }

    private static async Task<IResult> Boek(
        ApiVraag vraag,
        HttpRequest request,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        var proef = vraag.JaNee("proef");
        vraag.Klaar();
        var invoer = await BoekingInvoer.Lees(request, cancel);
        var geboekt = await Boeken.Boek(ledger, invoer, proef, IfMatch(request), cancel);
        request.HttpContext.Response.Headers.ETag = $"\"{ledger.Book.Last}\"";
        if (geboekt.Aantal == 0 || proef)
            return TypedResults.Json(geboekt, ApiJson.Leesbaar.Geboekt);
        request.HttpContext.Response.Headers.Location = $"/v1/boekingen/{geboekt.EersteNummer}";
        return TypedResults.Json(geboekt, ApiJson.Leesbaar.Geboekt, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>
    /// The number of the last entry that the client has seen: an ETag of ours begins with it. Null when the client does not ask; −1 for a tag of
    /// another making, which no book matches.
    /// </summary>
    private static long? IfMatch(HttpRequest request)
    {
        var tag = request.Headers.IfMatch.ToString().Trim();
        if (tag.Length == 0 || tag == "*")
            return null;
        var inhoud = tag.Trim('"');
        var punt = inhoud.IndexOf('.', StringComparison.Ordinal);
        return long.TryParse(
            punt < 0 ? inhoud : inhoud[..punt],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var nummer
        )
            ? nummer
            : -1;
    }
}
