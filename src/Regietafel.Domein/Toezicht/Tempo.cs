using Regietafel.Tijd;
using Regietafel.Verdelingen;

namespace Regietafel.Toezicht;

/// <summary>
/// How fast people are housed in a half-year: so many up to and including the last measured day, over so many months, a part of a month counted by
/// days. Drawn on in a straight line it says where the half-year is heading; an expectation, never a measurement.
/// </summary>
public sealed record Tempo(Halfjaar Halfjaar, DateOnly GemetenOp, int Gehuisvest)
{
    /// <summary>Months from the beginning to the measured day, exactly.</summary>
    public Breuk Maanden { get; } =
        (((GemetenOp.Year - Halfjaar.Begin.Year) * 12) + GemetenOp.Month - Halfjaar.Begin.Month)
        + new Breuk(GemetenOp.Day - 1, DateTime.DaysInMonth(GemetenOp.Year, GemetenOp.Month));

    /// <summary>People a month, in one decimal.</summary>
    public decimal PerMaand => (Gehuisvest / Maanden).Afgerond(1);

    /// <summary>Less than a month says too little to draw on.</summary>
    public bool IsGenoeg => Maanden >= 1;

    /// <summary>How many will be housed by the end at this pace, in whole people: the last one is only counted when housed wholly.</summary>
    public int VerwachtGehuisvest => (int)(6 * Gehuisvest / Maanden).Heel;
}
