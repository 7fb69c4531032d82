using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>
/// How many status holders a municipality could have housed in the half-year up to <paramref name="Peildatum"/>, because COA had coupled them to it:
/// those who were coupled and still waited when the half-year began, and those coupled since. Cumulative, like what was housed.
/// </summary>
public sealed record KoppelingenGemeld(GebiedCode Gebied, Halfjaar Halfjaar, DateOnly Peildatum, int Aantal) : Fact
{
    protected override string About =>
        string.Create(CultureInfo.InvariantCulture, $"koppelingen/{Gebied}/{Halfjaar}/{Peildatum:yyyy-MM-dd}");

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Peildatum;
}

/// <summary>
/// The supervisor does not hold a municipality to a part of its target: so many people in that half-year. The taakstelling and the balances stay as
/// they are. Several can stand beside each other, so each has a <paramref name="Kenmerk"/>.
/// </summary>
public sealed record OntheffingVerleend(GebiedCode Gebied, Halfjaar Halfjaar, string Kenmerk, int Aantal, string Reden)
    : Fact
{
    protected override string About => $"ontheffing/{Gebied}/{Halfjaar}/{Kenmerk}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Halfjaar.Begin;
}

/// <summary>
/// The supervisor decides which part of the shortfall of a half-year the municipality cannot be blamed for; zero is a decision too. The book
/// computes what couplings explain, a person decides.
/// </summary>
public sealed record TekortVerschoond(GebiedCode Gebied, Halfjaar Halfjaar, int Aantal, string Reden) : Fact
{
    protected override string About => $"verschoning/{Gebied}/{Halfjaar}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Halfjaar.Begin;
}
