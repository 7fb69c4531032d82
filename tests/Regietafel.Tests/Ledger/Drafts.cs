using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Tests.Ledger;

/// <summary>Drafts of a small book: one municipality, one source, and as many measurements as a test needs.</summary>
internal static class Drafts
{
    public static readonly GebiedCode Arnhem = GebiedCode.Parse("GM0202");

    public static IReadOnlyList<Draft> Base =>
        [
            new(new BronVastgelegd("verslag", "Verslag van de tafel", new(2024, 1, 8), null, Afgeleid: false)),
            new(new GebiedVastgesteld(Arnhem, "Arnhem"), Bron: new("verslag")),
        ];

    public static Draft Measurement(int number) =>
        new(
            new RealisatieGemeld(Taak.Asiel, "RO", Arnhem, new DateOnly(1900, 1, 1).AddDays(number % 40_000), number),
            Bron: new("verslag", "blz. 7 – één")
        );

    public static IEnumerable<Draft> Measurements(int count) => Enumerable.Range(1, count).Select(Measurement);
}
