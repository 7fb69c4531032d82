using Regietafel.Gebieden;
using Regietafel.Ledger;

namespace Regietafel.Kalenders;

/// <summary>
/// A step of the calendar as it is in this province, or in the whole country, in place of the step of that code in the statutory calendar; or
/// one of its own beside them.
/// </summary>
public sealed record KalenderstapVastgesteld(GebiedCode Gebied, Kalenderstap Stap) : Fact
{
    protected override string About => $"kalender/{Gebied}/{Stap.Code}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];
}

/// <summary>
/// A step was set on <paramref name="Dag"/>. For an area above the one that must set it (the province, for its municipalities) it says so of
/// all that lie in it.
/// </summary>
public sealed record KalenderstapGedaan(
    GebiedCode Gebied,
    string Stap,
    Cyclus Cyclus,
    DateOnly Dag,
    string? Toelichting = null
) : Fact
{
    protected override string About => $"kalenderstap/{Gebied}/{Stap}/{Cyclus}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override DateOnly? Day => Dag;
}
