using Regietafel.Gebieden;

namespace Regietafel.Verdelingen;

/// <summary>One area of a division as it stands in a table. <paramref name="Amv"/>: null where that was not asked.</summary>
internal sealed record Verdeelrij(
    string Code,
    string Naam,
    Breuk Gewicht,
    Breuk Exact,
    int Aantal,
    int? Amv,
    Grens Grens,
    bool Gelijk
)
{
    /// <summary>The participants in their order.</summary>
    public static IReadOnlyList<Verdeelrij> Van(Verdeling verdeling, Verdeling? amv, IReadOnlyList<string> namen) =>
        [
            .. verdeling.Delen.Select(
                (d, i) =>
                    new Verdeelrij(
                        d.Deelnemer.Code,
                        namen[i],
                        d.Deelnemer.Gewicht,
                        d.Exact,
                        d.Aantal,
                        amv?.Delen[i].Aantal,
                        d.Grens,
                        d.Gelijk is not null
                    )
            ),
        ];

    public static Verdeelrij Van(Verdeeltak tak) =>
        new(
            tak.Gebied.Code.ToString(),
            tak.Gebied.Naam,
            tak.Gewicht,
            tak.Exact,
            tak.Aantal,
            tak.Amv,
            tak.Deel?.Grens ?? Grens.Geen,
            tak.Deel?.Gelijk is not null
        );

    /// <summary>The areas of a level (none: the last ones) in order of code.</summary>
    /// <exception cref="Refusal">The division has no areas of that level.</exception>
    public static IReadOnlyList<Verdeelrij> Van(Verdeelstaat staat, Niveau? niveau)
    {
        var takken = niveau is { } n ? staat.Op(n) : [.. staat.Geheel.Bladen.OrderBy(t => t.Gebied.Code)];
        return takken.Count > 0
            ? [.. takken.Select(Van)]
            : throw new Refusal(
                "niveau-onjuist",
                $"In deze verdeling zit geen {Woorden.Niveau(niveau!.Value)}: {staat.Geheel.Gebied.Naam} is verdeeld over {string.Join(" en ", staat.Geheel.Alle.Skip(1).Select(t => Woorden.Niveau(t.Gebied.Niveau)).Distinct())}."
            );
    }
}
