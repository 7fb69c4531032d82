using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Opgaven;

/// <summary>
/// An opgave enters the book, at the level that lays it down: <paramref name="Aantal"/> places (or people, for a half-year), of which
/// <paramref name="Amv"/> for unaccompanied minors, due per <paramref name="Per"/>.
/// </summary>
public sealed record OpgaveVastgesteld(Taak Taak, GebiedCode Gebied, Termijn Per, int Aantal, int? Amv, Standing Status)
    : Fact
{
    public override string Subject => $"opgave/{Taak}/{Gebied}/{Per}";

    public override IEnumerable<GebiedCode> Gebieden => [Gebied];

    public override Taak? OverTaak => Taak;
}

/// <summary>A table hands a part of its opgave to an area below it. The part moves: the whole stays the same.</summary>
public sealed record OpgaveVerdeeld(
    Taak Taak,
    GebiedCode Van,
    GebiedCode Naar,
    Termijn Per,
    int Aantal,
    int? Amv,
    Standing Status
) : Fact
{
    public override string Subject => $"verdeling/{Taak}/{Van}/{Naar}/{Per}";

    public override IEnumerable<GebiedCode> Gebieden => [Naar, Van];

    public override Taak? OverTaak => Taak;
}
