using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>
/// One month of a half-year, at the position of the first day after it: <paramref name="Gehuisvest"/> since the half-year began, as measured on
/// <paramref name="GemetenOp"/>. Not registered when nothing was measured in that month, which is not zero. <paramref name="Norm"/>: what should have been
/// housed by then, a sixth of the corrected target a month. <paramref name="IsVoorbij"/>: the day is not after the peildatum.
/// </summary>
public sealed record Maandstand(DateOnly Dag, Cijfer Gehuisvest, DateOnly? GemetenOp, decimal? Norm, bool IsVoorbij);

/// <summary>
/// A half-year of the taakstelling as its supervisor sees it. <paramref name="VerwachtEindsaldo"/>: where it heads at this pace, an expectation;
/// none once it is measured to its end. <paramref name="Koppelingen"/>: those that count, reported on <paramref name="KoppelingenOp"/>.
/// <paramref name="Verklaard"/>: the part of the shortfall that too few couplings explain. <paramref name="Verschoond"/>: the part that was decided
/// to be excusable. <paramref name="Toetstekort"/>: what of the shortfall then remains, once the half-year is measured to its end.
/// </summary>
public sealed record HalfjaarToezicht(
    HalfjaarStand Stand,
    Tempo? Tempo,
    Cijfer VerwachtEindsaldo,
    Cijfer Koppelingen,
    DateOnly? KoppelingenOp,
    Cijfer Ontheffing,
    Cijfer Verklaard,
    Cijfer Verschoond,
    Cijfer Toetstekort
)
{
    public Halfjaar Halfjaar => Stand.Halfjaar;
}
