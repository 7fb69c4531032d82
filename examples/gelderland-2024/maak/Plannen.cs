namespace Regietafel.Examples;

/// <summary>What is planned from April 2024 to 2026: new regular places and extensions of existing ones, some hard, most still to be decided.</summary>
internal static class Plannen
{
    /// <summary>How far a plan has come, and when its steps were set or are expected.</summary>
    private static readonly (string Stap, int MaandenVoorOpening)[] Weg =
    [
        ("idee", 18),
        ("onderzoek", 15),
        ("participatie", 12),
        ("collegebesluit", 11),
        ("raadsbesluit", 9),
        ("aansluiting", 4),
        ("bouw", 2),
    ];

    public static void AddTo(Example example)
    {
        var chosen = example
            .Gemeenten.OrderByDescending(g => Share.Chance("plan/" + g, 1, 1_000))
            .Take(14)
            .Select((g, i) => (Gemeente: g, Opening: 16 + i * 5 / 2, Places: Share.Chance("plekken/" + g, 12, 60) * 5))
            .ToList();
        foreach (var (gemeente, opening, places) in chosen)
            Plan(example, gemeente, opening, places);
        Kleinschalig(example, chosen[0].Gemeente);
        Winter(example, chosen[^1].Gemeente);
        Afgeblazen(example, chosen[^2].Gemeente);
    }

    private static void Plan(Example example, string gemeente, int opening, int places)
    {
        var code = $"{gemeente}-nieuw-azc";
        Locaties.Locate(example, code, gemeente, "RO", places, Example.Plan);
        Capacity(example, code, "1", "RO", places, Share.Chance("amv/" + code, 0, 2) * 10, Share.Day(opening), "", "");
        foreach (var (stap, before) in Weg)
        {
            var verwacht = opening - before;
            // What should have been set by now was, one in six aside.
            var gezet = verwacht <= 12 && Share.Chance($"gezet/{stap}/{code}", 1, 6) > 1;
            Locaties.Step(example, code, "", stap, Share.Day(verwacht), gezet ? Share.Day(verwacht) : "", Example.Plan);
        }
        Locaties.Step(example, code, "", "open", Share.Day(opening), "", Example.Plan);
    }

    /// <summary>A few houses that belong to a larger location.</summary>
    private static void Kleinschalig(Example example, string gemeente)
    {
        var code = $"{gemeente}-amv-woning";
        Locaties.Locate(example, code, gemeente, "AMV", 24, Example.Plan, $"{gemeente}-nieuw-azc");
        Capacity(example, code, "1", "RO", 24, 24, "2025-03-01", "", "");
    }

    private static void Winter(Example example, string gemeente)
    {
        var code = $"{gemeente}-winteropvang";
        Locaties.Locate(example, code, gemeente, "TGO", 60, Example.Plan);
        Capacity(example, code, "1", "TGO", 60, 0, "2024-10-01", "2026-10-01", "1 oktober");
    }

    private static void Afgeblazen(Example example, string gemeente)
    {
        var code = $"{gemeente}-hotel";
        Locaties.Locate(example, code, gemeente, "NO", 120, "2023-06-15");
        Capacity(example, code, "1", "NO", 120, 0, "2023-12-01", "2025-12-01", "", "2023-06-15");
        Locaties.Step(example, code, "", "open", "2023-12-01", "", "2023-06-15");
        Locaties.Step(example, code, "", "afgeblazen", "", "2023-10-10", "2023-10-24");
    }

    private static void Capacity(
        Example example,
        string code,
        string deel,
        string soort,
        int places,
        int amv,
        string van,
        string tot,
        string seizoen,
        string known = Example.Plan
    ) =>
        example.Locate(
            "capaciteit",
            known,
            code,
            deel,
            "asiel",
            soort,
            $"{places}",
            amv > 0 ? $"{amv}" : "",
            van,
            tot,
            "voorgesteld",
            seizoen,
            seizoen == "" ? "" : "1 april",
            ""
        );
}
