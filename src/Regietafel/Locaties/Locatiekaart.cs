using Regietafel.Gebieden;
using Regietafel.Kaarten;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>
/// Locations as circles of their places: at their own point, else in the middle of their municipality. With many, one circle stands for all of a
/// municipality and leads to the register of it.
/// </summary>
public sealed record Locatiekaart(
    IReadOnlyList<MapShape> Vormen,
    double Breed,
    double Hoog,
    IReadOnlyList<MapKey> Legenda,
    int ZonderPlaats,
    bool PerGemeente
)
{
    /// <summary>With more, they would lie over each other and make the page heavy.</summary>
    public const int MeesteCirkels = 150;

    public static Locatiekaart Van(RegisterModel model)
    {
        var perGemeente = model.Gekozen.Count > MeesteCirkels;
        var alle = perGemeente ? Gemeenten(model) : Locaties(model);
        var geplaatst = alle.Where(p => p.Plaats is not null).ToList();
        var (cirkels, breed, hoog) = Cartogram.Lay([
            .. geplaatst.Select(p => (p.Plaats!.Value.Breedte, p.Plaats.Value.Lengte, (double)p.Plekken)),
        ]);
        return new(
            [.. geplaatst.Select((p, i) => p.Vorm(cirkels[i]))],
            breed,
            hoog,
            [
                .. Enum.GetValues<Zekerheid>()
                    .Where(z => geplaatst.Any(p => p.Zekerheid == z))
                    .Select(z => new MapKey(LocatieWoorden.Kleur(z), LocatieWoorden.Zekerheid(z))),
            ],
            alle.Count - geplaatst.Count,
            perGemeente
        );
    }

    private static List<Plek> Locaties(RegisterModel model) =>
        [
            .. model.Gekozen.Select(l =>
            {
                var (plekken, zekerheid) = Capaciteit(model, [l]);
                var wat =
                    plekken == 0
                        ? "geen plekken"
                        : $"{Tekst.Aantal(plekken, "plek", "plekken")}, {LocatieWoorden.Zekerheid(zekerheid)}";
                return new Plek(
                    l.Naam,
                    $"{l.Naam} ({model.Gemeente(l)}): {wat}",
                    LocatieLink.Van(l.Code, model.Peil),
                    l.Feit.Punt is { } punt ? ((double)punt.Breedte, (double)punt.Lengte) : Midden(l.Gemeente),
                    plekken,
                    zekerheid
                );
            }),
        ];

    private static List<Plek> Gemeenten(RegisterModel model) =>
        [
            .. model
                .Gekozen.GroupBy(l => l.Gemeente)
                .Select(g =>
                {
                    var (plekken, zekerheid) = Capaciteit(model, g);
                    var naam = model.Gemeente(g.First());
                    return new Plek(
                        naam,
                        $"{naam}: {Tekst.Aantal(plekken, "plek", "plekken")} in {Tekst.Aantal(g.Count(), "locatie", "locaties")}",
                        model.Url(v => v with { Gebied = new(g.Key, naam) }),
                        Midden(g.Key),
                        plekken,
                        zekerheid
                    );
                }),
        ];

    /// <summary>The places that are there; where there are none yet, those that come.</summary>
    private static (int Plekken, Zekerheid Zekerheid) Capaciteit(RegisterModel model, IEnumerable<Locatie> locaties)
    {
        Span<int> som = [0, 0, 0];
        foreach (var locatie in locaties)
        {
            foreach (var stuk in locatie.Stukken)
            {
                if (model.Vraag.Keuze.Past(stuk, model.Peildatum))
                    som[(int)stuk.Zekerheid] +=
                        stuk.Zekerheid == Zekerheid.Zeker ? stuk.Plekken(model.Peildatum) : stuk.Feit.Plekken;
            }
        }
        var zekerheid =
            som[0] > 0 ? Zekerheid.Zeker
            : som[1] > 0 ? Zekerheid.Hard
            : Zekerheid.Voornemen;
        return (som[(int)zekerheid], zekerheid);
    }

    private static (double, double)? Midden(GebiedCode gemeente) =>
        Centroids.Find(gemeente) is { } plaats ? (plaats.Latitude, plaats.Longitude) : null;

    private sealed record Plek(
        string Naam,
        string Uitleg,
        string Href,
        (double Breedte, double Lengte)? Plaats,
        int Plekken,
        Zekerheid Zekerheid
    )
    {
        public MapShape Vorm(Cartogram.Circle cirkel) =>
            new(Naam, Uitleg, Href, LocatieWoorden.Kleur(Zekerheid), cirkel.X, cirkel.Y, cirkel.Radius);
    }
}
