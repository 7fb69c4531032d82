using Regietafel.Ledger;

namespace Regietafel.Vastleggen;

/// <summary>What would happen if drafts were booked; nothing is.</summary>
public sealed record Trial(
    IReadOnlyList<Draft> Drafts,
    IReadOnlyList<Refusal> Refusals,
    int AlBekend,
    DateOnly Dag,
    IReadOnlyList<Effect> Effecten,
    IReadOnlyList<ToezichtEffect> Toezicht
)
{
    /// <param name="about">The facts whose figures change: those of the drafts, or for a withdrawal the fact taken back.</param>
    public static async Task<Trial> Of(
        Ledger.Ledger ledger,
        IReadOnlyList<Draft> drafts,
        IReadOnlyList<Fact> about,
        DateOnly dag,
        CancellationToken cancel
    )
    {
        await using var batch = await ledger.Begin("proef", proef: true, cancel);
        var refusals = drafts.Select(batch.Add).OfType<Refusal>().ToList();
        if (refusals.Count == 0)
            refusals.AddRange(batch.RefuseWhole());
        return new(
            drafts,
            refusals,
            batch.AlBekend,
            dag,
            Effect.Of(batch.Book, about, dag),
            ToezichtEffect.Of(batch.Book, about, dag)
        );
    }
}
