using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>Degrees WGS84, to draw a location by.</summary>
public readonly record struct Punt(decimal Breedte, decimal Lengte);

/// <summary>
/// A location exists, and what it is like. <paramref name="Exploitant"/>: who runs it, as <c>COA</c> or <c>gemeente</c>.
/// <paramref name="Doelgroepen"/>: whom it receives, all when none is named; <paramref name="Beperkingen"/>: whom it may not receive
/// (doelgroepbeperking). <paramref name="Gedeeld"/>: its places can be switched between groups. <paramref name="HoortBij"/>: the larger location
/// that it is a satellite of. <paramref name="Grens"/>: how many people may be present at most, where that was agreed (Ter Apel: 2.000).
/// </summary>
public sealed record LocatieVastgesteld(
    LocatieCode Locatie,
    string Naam,
    string Exploitant,
    WordList Doelgroepen,
    WordList Beperkingen,
    WordList Voorzieningen,
    string? Adres = null,
    Punt? Punt = null,
    bool Gedeeld = false,
    bool Kleinschalig = false,
    LocatieCode? HoortBij = null,
    int? Grens = null
) : Fact
{
    /// <summary>The subject of what a location is like.</summary>
    public static string SubjectOf(LocatieCode locatie) => $"locatie/{locatie}";

    protected override string About => SubjectOf(Locatie);

    protected override IEnumerable<GebiedCode> Areas => [Locatie.Gemeente];
}

/// <summary>
/// A piece of the capacity of a location: so many places of one kind (code of a <see cref="Capaciteitsoort"/>), of which <paramref name="Amv"/> for
/// unaccompanied minors, from <paramref name="Van"/> up to but not including <paramref name="Tot"/>; in a season only the days in it. Pieces side by
/// side add up. <paramref name="Deel"/> tells the pieces of a location apart. Another end under the same name is an extension, or an earlier close.
/// <paramref name="Afgesproken"/>: how many places policy counts with, where that is another number.
/// </summary>
public sealed record CapaciteitVastgesteld(
    LocatieCode Locatie,
    string Deel,
    Taak Taak,
    string Soort,
    int Plekken,
    int? Amv,
    DateOnly Van,
    DateOnly? Tot,
    Standing Status,
    Seizoen? Seizoen = null,
    int? Afgesproken = null
) : Fact
{
    /// <summary>The subject of a piece of the capacity of a location.</summary>
    public static string SubjectOf(LocatieCode locatie, string deel) => $"capaciteit/{locatie}/{deel}";

    protected override string About => SubjectOf(Locatie, Deel);

    protected override IEnumerable<GebiedCode> Areas => [Locatie.Gemeente];

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Van;
}

/// <summary>
/// A step on the road of a location, or of one piece of it: when it is expected, and when it was really set. An expectation that changes is
/// registered again; the earlier one stays in the book.
/// </summary>
public sealed record LocatiestapBepaald(
    LocatieCode Locatie,
    string? Deel,
    Locatiestap Stap,
    DateOnly? Verwacht,
    DateOnly? Werkelijk,
    string? Toelichting = null
) : Fact
{
    public static string SubjectOf(LocatieCode locatie, Locatiestap stap, string? deel) =>
        $"locatiestap/{locatie}/{stap}/{deel}";

    protected override string About => SubjectOf(Locatie, Stap, Deel);

    protected override IEnumerable<GebiedCode> Areas => [Locatie.Gemeente];

    protected override DateOnly? Day => Werkelijk ?? Verwacht;
}

/// <summary>
/// How many people were present in a location, on days (<paramref name="Interval"/> 1) or weeks (7) in a row from <paramref name="Vanaf"/>. The validity
/// is exactly those days, so that of a day the last registered number holds. <paramref name="Doelgroep"/>: of that group only; none: of all.
/// <paramref name="Definitie"/>: what was counted and when, in the words of the source.
/// </summary>
public sealed record BezettingGemeld(
    LocatieCode Locatie,
    string? Doelgroep,
    DateOnly Vanaf,
    int Interval,
    Dagreeks Aantallen,
    string? Definitie = null
) : Fact
{
    /// <summary>The days that it speaks of; without an end when that lies beyond the calendar, which the rules refuse.</summary>
    public Geldigheid Dagen() =>
        (long)Vanaf.DayNumber + ((long)Interval * Aantallen.Count) is var tot && tot <= DateOnly.MaxValue.DayNumber
            ? new(Vanaf, DateOnly.FromDayNumber((int)tot))
            : new(Vanaf);

    /// <summary>The number of the day; null when it is not registered.</summary>
    public int? Op(DateOnly dag) => Aantallen[(dag.DayNumber - Vanaf.DayNumber) / Interval];

    /// <summary>The subject of what is reported of a location and group.</summary>
    internal static string Onderwerp(LocatieCode locatie, string? doelgroep) => $"bezetting/{locatie}/{doelgroep}";

    protected override string About => Onderwerp(Locatie, Doelgroep);

    protected override IEnumerable<GebiedCode> Areas => [Locatie.Gemeente];

    protected override DateOnly? Day => Vanaf;

    protected override Geldigheid Days => Dagen();
}
