using Regietafel.Boekingen;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Import;

/// <summary>How the rows of one sheet fared.</summary>
public sealed record SheetCount(string Blad, int Rijen, int Geboekt, int AlBekend);

/// <summary>
/// What an import did, or (a trial) would do. Where there is a problem nothing was booked; <paramref name="Problems"/> lists the first thousand of
/// <paramref name="ProblemCount"/>.
/// </summary>
/// <param name="Wijzigingen">Of a trial: the first changes, see <paramref name="WijzigingCount"/>.</param>
/// <param name="Afgeleid">Of a trial: the codes of the derived sources, those of the files among them.</param>
public sealed record ImportResult(
    IReadOnlyList<Problem> Problems,
    int ProblemCount,
    IReadOnlyList<SheetCount> Bladen,
    IReadOnlyList<Wijziging> Wijzigingen,
    int WijzigingCount,
    IReadOnlySet<string> Afgeleid
)
{
    /// <summary>What there is to know about the files besides problems: what a file of CBS was taken for, which areas are missing.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    public bool Gelukt => ProblemCount == 0;

    public int Rijen => Bladen.Sum(b => b.Rijen);

    public int Geboekt => Bladen.Sum(b => b.Geboekt);

    /// <summary>What an entry says as a figure, with what must be said with it.</summary>
    public Cijfer Cijfer(Entry? entry) =>
        entry is null ? default : FactText.Cijfer(entry.Fact, entry.Bron is { } bron && Afgeleid.Contains(bron.Code));

    public int AlBekend => Bladen.Sum(b => b.AlBekend);
}
