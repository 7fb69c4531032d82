using System.Text.Json.Serialization;

namespace Regietafel.Api;

/// <summary>A link to something else in the API.</summary>
public sealed record Link(string Href, bool? Templated = null);

/// <summary>A page of a collection: links to the pages around it stand in <c>_links</c> and in the header <c>Link</c> (RFC 8288).</summary>
public sealed record Pagina<T>(
    IReadOnlyList<T> Resultaten,
    [property: JsonPropertyName("pagina")] int Nummer,
    [property: JsonPropertyName("paginaGrootte")] int Grootte,
    int Aantal,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links
);

/// <summary>Which page of a collection is asked for.</summary>
public sealed record PaginaVraag(int Nummer, int Grootte)
{
    public static PaginaVraag Lees(ApiVraag vraag) =>
        new(
            (int)vraag.Getal("pagina", 1, 1, 1_000_000),
            (int)vraag.Getal("paginaGrootte", 100, 1, ApiVraag.GrootstePagina)
        );

    public Pagina<T> Van<TBron, T>(
        ApiVraag vraag,
        IReadOnlyList<TBron> alles,
        Func<TBron, T> maak,
        params (string Name, string? Value)[] filter
    )
    {
        var laatste = Math.Max(1, (alles.Count + Grootte - 1) / Grootte);
        var links = new Dictionary<string, Link> { ["self"] = Adres(Nummer), ["first"] = Adres(1) };
        if (Nummer > 1)
            links["prev"] = Adres(Math.Min(Nummer - 1, laatste));
        if (Nummer < laatste)
            links["next"] = Adres(Nummer + 1);
        links["last"] = Adres(laatste);
        Schrijf(vraag, links);
        var resultaten = alles.Skip((int)Math.Min(int.MaxValue, (Nummer - 1L) * Grootte)).Take(Grootte).Select(maak);
        return new([.. resultaten], Nummer, Grootte, alles.Count, links);

        Link Adres(int nummer) =>
            new(
                vraag.Adres(
                    vraag.Pad["/v1".Length..],
                    [.. filter, ("pagina", $"{nummer}"), ("paginaGrootte", $"{Grootte}")]
                )
            );
    }

    /// <summary>The same links as a header.</summary>
    public static void Schrijf(ApiVraag vraag, IReadOnlyDictionary<string, Link> links) =>
        vraag.Response.Headers.Link = string.Join(", ", links.Select(l => $"<{l.Value.Href}>; rel=\"{l.Key}\""));
}
