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
) : Fact, IVerplaatsing
{
    Standing? IVerplaatsing.Status => Status;

    protected override string About => $"verdeling/{Taak}/{Van}/{Naar}/{Per}";

    protected override IEnumerable<GebiedCode> Areas => [Naar, Van];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Per.Begin;
}

/// <summary>
/// Colleges change their taakstellingen together (Huisvestingswet 2014 art. 29 lid 2): <paramref name="Aantal"/> people of one go to the other,
/// so that the sum cannot change. Transfers with the same <paramref name="Kenmerk"/> are one joint decision.
/// </summary>
public sealed record TaakstellingOvergedragen(
    string Kenmerk,
    Halfjaar Halfjaar,
    GebiedCode Van,
    GebiedCode Naar,
    int Aantal
) : Fact, IVerplaatsing
{
    Taak IVerplaatsing.Taak => Taak.Statushouders;

    Termijn IVerplaatsing.Per => new(Halfjaar);

    int? IVerplaatsing.Amv => null;

    Standing? IVerplaatsing.Status => null;

    protected override string About => $"overdracht/{Halfjaar}/{Van}/{Naar}/{Kenmerk}";

    protected override IEnumerable<GebiedCode> Areas => [Van, Naar];

    protected override Taak? Task => Taak.Statushouders;

    protected override DateOnly? Day => Halfjaar.Begin;
}

/// <summary>A part of an opgave that goes from one area to another: what an area has is what crosses its border, and the whole stays the same.</summary>
internal interface IVerplaatsing
{
    Taak Taak { get; }

    GebiedCode Van { get; }

    GebiedCode Naar { get; }

    Termijn Per { get; }

    int Aantal { get; }

    int? Amv { get; }

    /// <summary>Null where the part keeps the standing it had.</summary>
    Standing? Status { get; }
}
