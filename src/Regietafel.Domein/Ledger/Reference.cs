using Regietafel.Kalenders;
using Regietafel.Locaties;

namespace Regietafel.Ledger;

/// <summary>What the rules look up outside the book: the statutory calendar and the kinds of capacity.</summary>
public sealed record Reference(Kalender Kalender, Capaciteitsoorten Soorten)
{
    public static readonly Reference Leeg = new(Kalender.Leeg, Capaciteitsoorten.Leeg);
}
