using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Opgaven;

/// <summary>The opening balance of the taakstelling as published: plus is backlog (achterstand), minus is lead (voorsprong).</summary>
public sealed record BeginsaldoVastgesteld(GebiedCode Gebied, Halfjaar Halfjaar, int Aantal) : Fact
{
    protected override string About => $"beginsaldo/{Gebied}/{Halfjaar}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Halfjaar.Begin;
}

/// <summary>
/// A correction that the opening balance of a half-year takes over besides the closing balance before it. Several can stand beside each
/// other, so each has a <paramref name="Kenmerk"/> of its own.
/// </summary>
public sealed record SaldoGecorrigeerd(
    GebiedCode Gebied,
    Halfjaar Halfjaar,
    string Kenmerk,
    int Aantal,
    string Toelichting
) : Fact
{
    protected override string About => $"correctie/{Gebied}/{Halfjaar}/{Kenmerk}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Halfjaar.Begin;
}
