using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Locaties;

/// <summary>What was reported of one kind of realisatie, and what the locations add up to.</summary>
public sealed record SoortVerschil(Soort Soort, Cijfer Gemeld, Cijfer Geteld)
{
    /// <summary>Counted less reported: plus is more in the locations; unknown where either is.</summary>
    public Cijfer Verschil => Geteld - Gemeld;
}

/// <summary>
/// What was reported for a task of an area beside what its locations add up to. Reported is what counts for the stand, whatever is counted: where nothing
/// was reported the stand stays niet geregistreerd. <paramref name="Soorten"/>: the kinds that were counted, and those that were reported only.
/// </summary>
public sealed record GeteldVerschil(
    Taak Taak,
    Cijfer Gemeld,
    Cijfer Geteld,
    int Locaties,
    IReadOnlyList<SoortVerschil> Soorten
)
{
    /// <summary>Counted less reported: plus is more in the locations; unknown where either is.</summary>
    public Cijfer Verschil => Geteld - Gemeld;

    /// <summary>One for each task of which the locations of the area have, or had, places that are counted.</summary>
    public static IReadOnlyList<GeteldVerschil> Van(Stand stand, GebiedCode gebied, Capaciteitsoorten soorten) =>
        [
            .. new GeteldAt(stand.Book, stand.Indeling, stand.Peilmoment, soorten)
                .Van(gebied)
                .Where(g => g.Soorten.Count > 0)
                .Select(g => Van(g, stand.Realisatie(gebied, g.Taak))),
        ];

    private static GeteldVerschil Van(Geteld geteld, RealisatieStand gemeld) =>
        new(
            geteld.Taak,
            gemeld.Totaal,
            geteld.Totaal,
            geteld.Locaties,
            [
                .. Soort
                    .Van(geteld.Taak)
                    .Where(s =>
                        geteld.Van(s).IsGeregistreerd || gemeld.Soort(s.Code) is { Aantal.IsGeregistreerd: true }
                    )
                    .Select(s => new SoortVerschil(s, gemeld.Van(s), geteld.Van(s))),
            ]
        );
}
