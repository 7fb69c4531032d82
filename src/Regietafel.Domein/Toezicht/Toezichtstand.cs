using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Toezicht;

/// <summary>
/// Where one municipality stands under supervision: the half-year before and the current one, the steps it was put on (oldest first), and what the book
/// proposes.
/// </summary>
public sealed record Toezichtstand(
    Gebied Gebied,
    Interventieladder Ladder,
    HalfjaarToezicht? Vorig,
    HalfjaarToezicht? Huidig,
    Tekortstand? Tekort,
    Verwachting? Verwachting,
    IReadOnlyList<TredeStand> Treden,
    Voorstel Voorstel
)
{
    /// <summary>The step it is on now; none when it is not on the ladder.</summary>
    public TredeStand? Trede => Treden.Count > 0 && Treden[^1].Besluit.Trede > 0 ? Treden[^1] : null;

    /// <summary>The number of that step; 0 off the ladder.</summary>
    public int Op => Trede?.Besluit.Trede ?? 0;

    public int NogInTeLopen => Tekort?.NogInTeLopen ?? 0;

    /// <summary>
    /// The most serious first: the higher step, a proposed step up before others, more people still to catch up, a larger expected shortfall; then by name.
    /// </summary>
    public static IComparer<Toezichtstand> OpErnst { get; } =
        Comparer<Toezichtstand>.Create(
            (a, b) =>
            {
                var order = b.Ernst.CompareTo(a.Ernst);
                return order != 0 ? order : StringComparer.OrdinalIgnoreCase.Compare(a.Gebied.Naam, b.Gebied.Naam);
            }
        );

    private (int, bool, int, int) Ernst =>
        (Op, Voorstel.Soort == Voorstelsoort.Omhoog, NogInTeLopen, Verwachting?.Tekort ?? int.MinValue);
}

/// <summary>A transfer between two colleges with the entry that says it.</summary>
public sealed record Overdracht(TaakstellingOvergedragen Feit, Entry Entry);

/// <summary>A report of couplings; <paramref name="Telt"/>: it is the one that counts for its half-year.</summary>
public sealed record Koppelingenopgave(KoppelingenGemeld Feit, Entry Entry, bool Telt);
