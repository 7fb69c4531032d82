using Regietafel.Standen;

namespace Regietafel.Import;

/// <summary>How the rows of one sheet fared.</summary>
public sealed record SheetCount(string Blad, int Rijen, int Geboekt, int AlBekend);

/// <summary>
/// What an import did, or (a trial) would do. Where there is a problem nothing was booked; <paramref name="Problems"/> lists the first thousand of
/// <paramref name="ProblemCount"/>.
/// </summary>
/// <param name="Wijzigingen">Of a trial: the first changes, see <paramref name="WijzigingCount"/>.</param>
public sealed record ImportResult(
    IReadOnlyList<Problem> Problems,
    int ProblemCount,
    IReadOnlyList<SheetCount> Bladen,
    IReadOnlyList<Wijziging> Wijzigingen,
    int WijzigingCount
)
{
    /// <summary>What there is to know about the files besides problems: what a file of CBS was taken for, which areas are missing.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    public bool Gelukt => ProblemCount == 0;

    public int Rijen => Bladen.Sum(b => b.Rijen);

    public int Geboekt => Bladen.Sum(b => b.Geboekt);

    public int AlBekend => Bladen.Sum(b => b.AlBekend);
}
