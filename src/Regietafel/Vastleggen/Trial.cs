using Regietafel.Ledger;

namespace Regietafel.Vastleggen;

/// <summary>What would happen if drafts were booked; nothing is. <paramref name="Afgeleid"/>: the codes of the derived sources.</summary>
public sealed record Trial(
    IReadOnlyList<Draft> Drafts,
    IReadOnlyList<Refused> Refusals,
    int AlBekend,
    DateOnly Dag,
    IReadOnlyList<Effect> Effecten,
    IReadOnlyList<ToezichtEffect> Toezicht,
    IReadOnlySet<string> Afgeleid
)
{
    /// <summary>What it does to the locations; null when it is about none.</summary>
    public LocatieGevolg? Locaties { get; init; }

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
        var refusals = Refused.Stage(batch, drafts);
        return refusals.Count > 0
            ? new(drafts, refusals, 0, dag, [], [], new HashSet<string>())
            : new(
                drafts,
                [],
                batch.AlBekend,
                dag,
                Effect.Of(batch.Book, about, dag),
                ToezichtEffect.Of(batch.Book, about, dag),
                batch.Book.AfgeleideBronnen()
            )
            {
                Locaties = LocatieGevolg.Of(batch.Book, [.. about], dag),
                Onderzoek = OnderzoekEffect.Of(batch.Book, about, dag),
                Doorkijk = DoorkijkEffect.Of(batch.Book, about, dag),
            };
    }

    /// <summary>What it does to a search for locations; null when it is about none.</summary>
    public OnderzoekEffect? Onderzoek { get; init; }

    /// <summary>What it does to an outlook; null when it is about none.</summary>
    public DoorkijkEffect? Doorkijk { get; init; }

    public bool IsAfgeleid(Draft draft) => draft.Bron is { } bron && Afgeleid.Contains(bron.Code);
}
