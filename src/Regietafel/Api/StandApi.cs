using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Regietafel.Gebieden;
using Regietafel.Herkomsten;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>The parts of an area with their figures.</summary>
public sealed record DelenAntwoord(
    GebiedJson Gebied,
    PeilmomentJson Peilmoment,
    IReadOnlyList<DeelJson> Delen,
    [property: JsonPropertyName("_links")] IReadOnlyDictionary<string, Link> Links
);

/// <summary>One point of a trend: the figures on a day, or of a half-year.</summary>
public sealed record TrendPuntJson(DateOnly? Peildatum, string? Halfjaar, IReadOnlyList<CijferJson> Cijfers);

/// <summary>The course of one task of an area, oldest point first.</summary>
public sealed record TrendAntwoord(
    GebiedJson Gebied,
    PeilmomentJson Peilmoment,
    string Taak,
    IReadOnlyList<TrendPuntJson> Punten
);

/// <summary><c>/v1/gebieden/{code}/stand</c>, <c>delen</c>, <c>herkomst</c> and <c>trend</c>.</summary>
internal static class StandApi
{
    private const int LangsteTrend = 10;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/gebieden/{code}/stand", Stand).WithMetadata(Kept.Mark);
        v1.MapGet("/gebieden/{code}/delen", Delen).WithMetadata(Kept.Mark);
        v1.MapGet("/gebieden/{code}/herkomst/{taak}/{cijfer}", Herkomst).WithMetadata(Kept.Mark);
        v1.MapGet("/gebieden/{code}/trend", Trend).WithMetadata(Kept.Mark);
    }

    private static JsonHttpResult<StandJson> Stand(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        return TypedResults.Json(
            StandJson.Van(stand, gebied, vraag.Peilmoment(), null) with
            {
                Links = Links(vraag, gebied.Code),
            },
            ApiJson.Leesbaar.StandJson
        );
    }

    private static Dictionary<string, Link> Links(ApiVraag vraag, GebiedCode code)
    {
        var pad = $"/gebieden/{code}";
        var herkomst = vraag.Adres(pad + "/herkomst/");
        var vraagteken = herkomst.IndexOf('?', StringComparison.Ordinal);
        var (adres, peil) = vraagteken < 0 ? (herkomst, "") : (herkomst[..vraagteken], herkomst[vraagteken..]);
        return new()
        {
            ["self"] = new(vraag.Adres(pad + "/stand")),
            ["gebied"] = new(vraag.Adres(pad)),
            ["delen"] = new(vraag.Adres(pad + "/delen")),
            ["herkomst"] = new($"{adres}{{taak}}/{{cijfer}}{peil}{{{(peil.Length == 0 ? "?" : "&")}per,soort}}", true),
        };
    }

    private static JsonHttpResult<DelenAntwoord> Delen(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var per = vraag.Woord<Niveau>("per");
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        var pad = $"/gebieden/{gebied.Code}";
        return TypedResults.Json(
            new DelenAntwoord(
                GebiedJson.Van(gebied),
                vraag.Peilmoment(),
                StandJson.DelenVan(stand, gebied.Code, per),
                new Dictionary<string, Link>
                {
                    ["self"] = new(vraag.Adres(pad + "/delen", ("per", per is { } n ? CijferWoorden.Woord(n) : null))),
                    ["geheel"] = new(vraag.Adres(pad + "/stand")),
                }
            ),
            ApiJson.Leesbaar.DelenAntwoord
        );
    }

    private static JsonHttpResult<HerkomstJson> Herkomst(string code, string taak, string cijfer, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var per = vraag.Termijn("per");
        var soort = vraag.Tekst("soort");
        var over = ApiVraag.Taak(taak);
        if (soort is not null && Soort.Zoek(over, soort) is null)
            vraag.Fout("soort", $"‘{soort}’ is geen soort van {Woorden.Taak(over)}.");
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        if (!CijferWoorden.Namen.Contains(cijfer))
            throw ApiFout.NietGevonden(
                "cijfer-onbekend",
                $"‘{cijfer}’ is geen cijfer: kies {string.Join(", ", CijferWoorden.Namen)}."
            );
        var naam = CijferWoorden.Lees(gebied.Code, over, cijfer, per, soort);
        return stand.Herkomst(naam) is { } herkomst
            ? TypedResults.Json(HerkomstJson.Van(herkomst, stand, vraag.Peilmoment()), ApiJson.Leesbaar.HerkomstJson)
            : throw ApiFout.NietGevonden(
                "cijfer-onbekend",
                $"{gebied.Naam} heeft dit cijfer niet: {CijferText.Naam(naam)}."
            );
    }

    private static JsonHttpResult<TrendAntwoord> Trend(string code, ApiVraag vraag)
    {
        var stand = vraag.Stand();
        var taak = vraag.Woord<Taak>("taak");
        if (vraag.Tekst("taak") is null)
            vraag.Fout("taak", "Noem een taak: asiel, statushouders of oekraine.");
        var peildatum = stand.Peilmoment.Peildatum;
        var van = vraag.Dag("van") ?? Dagen.Terug(peildatum, 12);
        if (van > peildatum || van.Year < peildatum.Year - LangsteTrend)
            vraag.Fout("van", $"Kies een begin van hoogstens {LangsteTrend} jaar voor de peildatum.");
        vraag.Klaar();
        var gebied = ApiVraag.Gebied(stand, code);
        return TypedResults.Json(
            new TrendAntwoord(
                GebiedJson.Van(gebied),
                vraag.Peilmoment(),
                CijferWoorden.Woord(taak!.Value),
                [.. Punten(stand, gebied, taak.Value, van)]
            ),
            ApiJson.Leesbaar.TrendAntwoord
        );
    }

    private static IEnumerable<TrendPuntJson> Punten(Stand stand, Gebied gebied, Taak taak, DateOnly van)
    {
        if (taak == Taak.Statushouders)
        {
            var nu = Halfjaar.Van(stand.Peilmoment.Peildatum);
            var aantal = ((stand.Peilmoment.Peildatum.Year - van.Year) * 2) + 1;
            return Standen
                .Trend.PerHalfjaar(stand.Book, gebied.Code, aantal, stand.Peilmoment)
                .Select(h => new TrendPuntJson(
                    null,
                    h.Halfjaar.ToString(),
                    [
                        .. Cijferlijst
                            .Van(gebied, h, h.Halfjaar == nu ? Geldt.Huidig : Geldt.Vorig)
                            .Select(CijferJson.Van),
                    ]
                ));
        }
        return Standen
            .Trend.PerMaand(stand.Book, gebied.Code, taak, van, stand.Peilmoment)
            .Select(punt => new TrendPuntJson(
                punt.Peildatum,
                null,
                [.. Cijferlijst.Van(gebied, punt.Stand).Select(CijferJson.Van)]
            ));
    }
}
