using Regietafel.Kaarten;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locatieonderzoeken;

/// <summary>The candidates as circles of the places that would fit: at their own point, else near the middle of their municipality.</summary>
public sealed record Kandidatenkaart(
    IReadOnlyList<MapShape> Vormen,
    double Breed,
    double Hoog,
    IReadOnlyList<MapKey> Legenda,
    int ZonderPlaats
)
{
    public static Kandidatenkaart Van(OnderzoekModel model)
    {
        var geplaatst = model
            .Rangen.Select(r => (Rang: r, Plaats: Plaats(r.Kandidaat)))
            .Where(p => p.Plaats is not null)
            .ToList();
        var (cirkels, breed, hoog) = Cartogram.Lay([
            .. geplaatst.Select(p =>
                (p.Plaats!.Value.Breedte, p.Plaats.Value.Lengte, (double)(p.Rang.Kandidaat.Feit.Plekken ?? 0))
            ),
        ]);
        Kandidaatbesluit?[] besluiten = [.. Enum.GetValues<Kandidaatbesluit>().Select(b => (Kandidaatbesluit?)b), null];
        return new(
            [.. geplaatst.Select((p, i) => Vorm(model, p.Rang, cirkels[i]))],
            breed,
            hoog,
            [
                .. besluiten
                    .Where(b => geplaatst.Any(p => p.Rang.Kandidaat.Besluit?.Feit.Besluit == b))
                    .Select(b => new MapKey(
                        OnderzoekWoorden.Kleur(b),
                        b is { } besluit ? CijferWoorden.Woord(besluit) : OnderzoekWoorden.GeenBesluit
                    )),
            ],
            model.Rangen.Count - geplaatst.Count
        );
    }

    private static MapShape Vorm(OnderzoekModel model, Rang rang, Cartogram.Circle cirkel)
    {
        var plekken = rang.Kandidaat.Feit.Plekken is { } aantal
            ? Tekst.Aantal(aantal, "plek", "plekken")
            : "plekken niet bekend";
        return new(
            rang.Kandidaat.Naam,
            $"{rang.Kandidaat.Naam} ({model.Namen[rang.Kandidaat.Gemeente]}): {plekken}, {OnderzoekWoorden.Positie(rang)}",
            $"#{rang.Kandidaat.Code}",
            OnderzoekWoorden.Kleur(rang.Kandidaat),
            cirkel.X,
            cirkel.Y,
            cirkel.Radius
        );
    }

    private static (double Breedte, double Lengte)? Plaats(Kandidaatstand kandidaat) =>
        kandidaat.Feit.Punt is { } punt ? ((double)punt.Breedte, (double)punt.Lengte)
        : Centroids.Find(kandidaat.Gemeente) is { } midden ? (midden.Latitude, midden.Longitude)
        : null;
}
