using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary><c>/v1/locaties</c>: the register of locations, and one of them with its road.</summary>
internal static class LocatiesApi
{
    private const int LangsteTekst = 100;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/locaties", Lijst).WithMetadata(Kept.Mark);
        v1.MapGet("/locaties/{locatie}", Een).WithMetadata(Kept.Mark);
    }

    private static JsonHttpResult<Pagina<LocatieJson>> Lijst(ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var gebied = Gebied(vraag, stand);
        var keuze = Keuze(vraag);
        var pagina = PaginaVraag.Lees(vraag);
        vraag.Klaar();
        var locaties = new LocatiesAt(stand.Book, stand.Indeling, stand.Peilmoment);
        var bezetting = new BezettingAt(stand.Book, stand.Peilmoment);
        var gekozen = (gebied is null ? locaties.Alle() : locaties.In(gebied))
            .Where(l => keuze.Past(l, stand.Indeling.Find(l.Gemeente)?.Naam ?? "", stand.Peilmoment.Peildatum))
            .ToList();
        return TypedResults.Json(
            pagina.Van(vraag, gekozen, l => LocatieJson.Van(l, stand, bezetting), [.. Filter(gebied, keuze)]),
            ApiJson.Leesbaar.PaginaLocatieJson
        );
    }

    private static JsonHttpResult<LocatieUitgebreid> Een(string locatie, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        vraag.Klaar();
        if (
            !LocatieCode.TryParse(locatie, null, out var code)
            || new LocatiesAt(stand.Book, stand.Indeling, stand.Peilmoment).Zoek(code) is not { } gevonden
        )
            throw ApiFout.NietGevonden(
                "locatie-onbekend",
                $"Er is op {stand.Peilmoment.Peildatum:yyyy-MM-dd} geen locatie ‘{locatie}’ in dit boek."
            );
        return TypedResults.Json(
            new LocatieUitgebreid(
                LocatieJson.Van(gevonden, stand, new(stand.Book, stand.Peilmoment)),
                [
                    .. new LocatieverloopAt(stand.Book, stand.Peilmoment)
                        .Weg(code)
                        .Select(s => StapJson.Van(s, stand.Peilmoment.Peildatum)),
                ],
                vraag.Peilmoment(),
                new Dictionary<string, Link>
                {
                    ["self"] = new(vraag.Adres($"/locaties/{code}")),
                    ["gemeente"] = new(vraag.Adres($"/gebieden/{gevonden.Gemeente}")),
                    ["boeking"] = new($"/v1/boekingen/{gevonden.Entry.Nummer}"),
                }
            ),
            ApiJson.Leesbaar.LocatieUitgebreid
        );
    }

    private static GebiedCode? Gebied(ApiVraag vraag, Stand stand)
    {
        if (vraag.Tekst("gebied") is not { } tekst)
            return null;
        if (GebiedCode.TryParse(tekst, null, out var code) && stand.Indeling.Find(code) is not null)
            return code;
        vraag.Fout("gebied", $"Er is op {stand.Peilmoment.Peildatum:yyyy-MM-dd} geen gebied ‘{tekst}’ in dit boek.");
        return null;
    }

    private static Registerkeuze Keuze(ApiVraag vraag)
    {
        var (soort, tekst) = (vraag.Tekst("soort"), vraag.Tekst("tekst"));
        if (soort is not null && Soortenbestand.Soorten.Alle.All(s => s.Code != soort))
            vraag.Fout(
                "soort",
                $"‘{soort}’ is geen soort capaciteit: kies {string.Join(", ", Soortenbestand.Soorten.Alle.Select(s => s.Code).Distinct())}."
            );
        if (tekst?.Length > LangsteTekst)
            vraag.Fout("tekst", $"De tekst is te lang: hoogstens {LangsteTekst} tekens.");
        return new(
            vraag.Woord<Taak>("taak"),
            soort,
            vraag.Tekst("exploitant"),
            vraag.Woord<Zekerheid>("zekerheid"),
            vraag.Dag("eindigtVoor"),
            tekst,
            vraag.JaNee("kleinschalig"),
            vraag.JaNee("gesloten")
        );
    }

    private static IEnumerable<(string Name, string? Value)> Filter(GebiedCode? gebied, Registerkeuze keuze) =>
        [
            ("gebied", gebied?.ToString()),
            ("taak", keuze.Taak is { } taak ? CijferWoorden.Woord(taak) : null),
            ("soort", keuze.Soort),
            ("exploitant", keuze.Exploitant),
            ("zekerheid", keuze.Zekerheid is { } zekerheid ? CijferWoorden.Woord(zekerheid) : null),
            ("eindigtVoor", keuze.EindigtVoor?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("tekst", keuze.Tekst),
            ("kleinschalig", keuze.Kleinschalig ? "true" : null),
            ("gesloten", keuze.OokGesloten ? "true" : null),
        ];
}
