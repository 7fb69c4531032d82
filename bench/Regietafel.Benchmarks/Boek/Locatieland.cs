using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Benchmarks.Boek;

/// <summary>
/// A country with 2,500 locations, 12,000 pieces of capacity, the road of those that still come and a year of weekly occupancy, always the same.
/// </summary>
internal static class Locatieland
{
    public const int Locaties = 2_500;
    public const int Stukken = 12_000;
    public static readonly DateOnly Begin = new(2022, 1, 1);
    public static readonly DateOnly Eind = new(2026, 1, 1);

    private static readonly BronVerwijzing Bron = new("bron");

    private static readonly (Taak Taak, string Soort)[] Soorten =
    [
        (Taak.Asiel, "RO"),
        (Taak.Asiel, "NO"),
        (Taak.Asiel, "TGO"),
        (Taak.Oekraine, "GOO"),
        (Taak.Oekraine, "GOO"),
        (Taak.Statushouders, "DOORSTROOM"),
    ];

    public static IEnumerable<Draft> Drafts(Land land)
    {
        yield return new(new BronVastgelegd("bron", "Metingen", null, null, false));
        foreach (var (code, naam, gehelen) in land.Gebieden())
        {
            yield return new(new GebiedVastgesteld(code, naam), Bron: Bron);
            foreach (var geheel in gehelen)
                yield return new(new IndelingVastgesteld(code, geheel), Bron: Bron);
        }
        var random = new Random(2024);
        for (var nummer = 0; nummer < Locaties; nummer++)
        {
            var gemeente = land.Gemeenten[nummer % land.Gemeenten.Count].Code;
            foreach (var draft in Locatie(LocatieCode.Parse($"{gemeente}-l{nummer}"), nummer, random))
                yield return draft;
        }
    }

    private static IEnumerable<Draft> Locatie(LocatieCode code, int nummer, Random random)
    {
        yield return new(
            new LocatieVastgesteld(
                code,
                $"Locatie {nummer}",
                random.Next(2) == 0 ? "COA" : "gemeente",
                WordList.Lees("gezinnen, alleenstaanden"),
                WordList.Leeg,
                WordList.Lees("school, huisarts"),
                Kleinschalig: random.Next(5) == 0
            ),
            Bron: Bron
        );
        // 12,000 over 2,500: five or four each.
        var stukken = ((nummer + 1) * Stukken / Locaties) - (nummer * Stukken / Locaties);
        for (var deel = 0; deel < stukken; deel++)
        {
            var (taak, soort) = Soorten[random.Next(Soorten.Length)];
            var van = Begin.AddDays(random.Next(1_600));
            var plekken = 10 + random.Next(400);
            yield return new(
                new CapaciteitVastgesteld(
                    code,
                    $"deel {deel}",
                    taak,
                    soort,
                    plekken,
                    taak == Taak.Asiel ? plekken / 10 : null,
                    van,
                    van.AddDays(200 + random.Next(1_200)),
                    Standing.Vastgesteld
                ),
                Bron: Bron
            );
            if (van < new DateOnly(2024, 1, 1))
                continue;
            foreach (var stap in new[] { Locatiestap.Participatie, Locatiestap.Collegebesluit, Locatiestap.Open })
                yield return new(
                    new LocatiestapBepaald(
                        code,
                        $"deel {deel}",
                        stap,
                        van.AddDays(-90 * (Locatiestap.Open - stap)),
                        null
                    ),
                    Bron: Bron
                );
        }
        var bezet = new BezettingGemeld(
            code,
            null,
            new(2023, 1, 2),
            7,
            Dagreeks.Van(Enumerable.Range(0, 53).Select(_ => (int?)random.Next(400)))
        );
        yield return new(bezet, bezet.Dagen(), Bron);
    }
}
