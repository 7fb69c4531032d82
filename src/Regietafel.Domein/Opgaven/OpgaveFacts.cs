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
    protected override string About => $"opgave/{Taak}/{Gebied}/{Per}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Per.Begin;
}

/// <summary>
/// A table hands a part of its opgave to an area below it. The part moves: the whole stays the same. <paramref name="Verdeling"/>: the
/// reference of the division that it is a part of, where it was made by a key.
/// </summary>
public sealed record OpgaveVerdeeld(
    Taak Taak,
    GebiedCode Van,
    GebiedCode Naar,
    Termijn Per,
    int Aantal,
    int? Amv,
    Standing Status,
    string? Verdeling = null
) : Fact
{
    protected override string About => $"verdeling/{Taak}/{Van}/{Naar}/{Per}";

    protected override IEnumerable<GebiedCode> Areas => [Naar, Van];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Per.Begin;
}
