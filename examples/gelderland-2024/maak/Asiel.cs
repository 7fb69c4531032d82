namespace Regietafel.Examples;

/// <summary>
/// Asiel below the province: the opgave by inhabitants, the realisatie from invented locations that open and close, so that many
/// municipalities have none and some a large one, as in reality. Each kind adds up to what is published.
/// </summary>
internal static class Asiel
{
    private const int ThisYear = 12;
    private const int FirstQuarter = 13;
    private const string EndOfQuarter = "2024-03-31";

    /// <summary>Answers the pieces of capacity that the figures come from.</summary>
    public static IReadOnlyList<Opvang> AddTo(Example example)
    {
        // What the act asks per 1 July 2025 is left for the tables to divide.
        var divided = example["verdelingen"].Where(r => r is ["asiel", "NL", "PV25", not "2025-07-01", ..]).ToList();
        foreach (var verdeling in divided)
            example.Divide("asiel", "PV25", verdeling[3], example.Tafels.Keys, verdeling);

        var now = example.Published("asiel", "PV25", Share.Day(ThisYear));
        var soon = example.Published("asiel", "PV25", EndOfQuarter);
        List<Opvang> locaties =
        [
            .. Locaties(example, "RO", now["RO"], 13, k => EarlierOr(Share.Chance(k, 1, 40))),
            .. Locaties(example, "NO", now["NO"], 13, k => EarlierOr(Share.Chance(k, 1, 40))),
            .. Locaties(example, "TGO", now["TGO"], 16, k => EarlierOr(Share.Chance(k, 1, 24))),
            .. Locaties(example, "TGO", 520, 6, _ => 0, k => Share.Chance(k, 3, 11)),
            .. Locaties(example, "RO", soon["RO"] - now["RO"], 4, _ => FirstQuarter),
            .. Locaties(example, "NO", soon["NO"] - now["NO"], 3, _ => FirstQuarter),
        ];
        foreach (var soort in (string[])["RO", "NO", "TGO"])
        {
            for (var month = 0; month <= ThisYear; month++)
                Measure(soort, month);
            foreach (var g in example.Gemeenten)
                example.Expect("asiel", g, soort, EndOfQuarter, Places(g, soort, FirstQuarter));
        }
        var amvs = Share.Of(soon["AMV"], example.Gemeenten, g => Places(g, "RO", FirstQuarter));
        foreach (var (g, amv) in amvs)
            example.Expect("asiel", g, "AMV", EndOfQuarter, amv);
        return [.. locaties.Select(l => l with { Amv = l == Grootste(l.Gemeente) ? amvs[l.Gemeente] : 0 })];

        // The minors of a municipality are in its largest regular piece.
        Opvang? Grootste(string gemeente) =>
            locaties.Where(l => l.Gemeente == gemeente && l.Soort == "RO").MaxBy(l => l.Places);

        void Measure(string soort, int month)
        {
            if (month < ThisYear)
                example.Measure(
                    "asiel",
                    "PV25",
                    soort,
                    Share.Day(month),
                    example.Gemeenten.Sum(g => Places(g, soort, month))
                );
            foreach (var g in example.Gemeenten)
                example.Measure("asiel", g, soort, Share.Day(month), Places(g, soort, month));
        }

        int Places(string gemeente, string soort, int month) =>
            locaties
                .Where(l => l.Gemeente == gemeente && l.Soort == soort && l.From <= month && month < l.Until)
                .Sum(l => l.Places);
    }

    /// <summary>Most of the locations were there before the year began.</summary>
    private static int EarlierOr(int month) => month > ThisYear ? 0 : month;

    /// <summary>In fives, as locations are, what does not divide by five at the first.</summary>
    private static IEnumerable<Opvang> Locaties(
        Example example,
        string soort,
        int total,
        int count,
        Func<string, int> from,
        Func<string, int>? until = null
    )
    {
        long Draw(string g, int least) =>
            Share.Chance($"{soort}/{total}/{least}/{g}", least, 1_000) * (10 + example.Inwoners[g] / 10_000);

        var chosen = example.Gemeenten.OrderByDescending(g => Draw(g, 1)).Take(count);
        var rest = total % 5;
        foreach (var (g, fives) in Share.Of(total / 5, chosen, g => Draw(g, 400)))
        {
            var name = $"{soort}/{total}/{g}";
            yield return new(
                g,
                soort,
                fives * 5 + rest,
                from("from/" + name),
                until?.Invoke("until/" + name) ?? int.MaxValue
            );
            rest = 0;
        }
    }
}

/// <summary>A piece of invented capacity: from and until are months, 0 is January 2023 or before, 13 the first quarter of 2024.</summary>
internal sealed record Opvang(string Gemeente, string Soort, int Places, int From, int Until, int Amv = 0);
