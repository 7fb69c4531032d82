using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>What the book proposes; the decision is a person's.</summary>
public enum Voorstelsoort
{
    /// <summary>Nothing is behind, and the municipality is not on the ladder.</summary>
    Geen,

    /// <summary>There is nothing to judge by.</summary>
    Onbekend,

    /// <summary>Stay on the step.</summary>
    Blijven,

    /// <summary>Off the ladder.</summary>
    Eraf,

    /// <summary>First decide whether the shortfall is excusable: couplings explain it.</summary>
    Verschoning,

    /// <summary>A step up.</summary>
    Omhoog,
}

/// <summary>
/// A proposal with its reasons in Dutch sentences. <paramref name="Trede"/>: the step the municipality would stand on. <paramref name="Volgende"/>: the step
/// after that, from <paramref name="Per"/> on if nothing changes; without a step, the day on which is looked again.
/// </summary>
public sealed record Voorstel(
    Voorstelsoort Soort,
    int Trede,
    int? Volgende,
    DateOnly? Per,
    IReadOnlyList<string> Redenen
);

/// <summary>
/// A step that a municipality was put on: the decision, the ladder's step (none for 0), since when it is on it without a break, the first day after its term,
/// and the letter that belongs to it.
/// </summary>
public sealed record TredeStand(
    TredeBepaald Besluit,
    Entry Entry,
    Laddertrede? Trede,
    DateOnly Sinds,
    DateOnly? Tot,
    DateOnly? BriefUiterlijk,
    BriefVerzonden? Brief
)
{
    /// <summary>A letter goes with this step and is not known to have gone out.</summary>
    public bool IsBriefNodig => BriefUiterlijk is not null && Brief is null;
}

/// <summary>
/// The last half-year that is measured to its end, as far as it is short: <paramref name="Toetstekort"/> is what exemption and excuse leave of the closing
/// balance, and who has been housed since counts towards it first. <paramref name="Verklaard"/>: what couplings explain of it, when known.
/// <paramref name="AnderBeginsaldo"/>: what the next half-year opened with, where that is not this closing balance.
/// </summary>
public sealed record Tekortstand(
    Halfjaar Halfjaar,
    int Eindsaldo,
    int? Ontheffing,
    int? Verschoond,
    int? Verklaard,
    int Toetstekort,
    int SindsdienGehuisvest,
    DateOnly? GemetenOp,
    int? AnderBeginsaldo = null
)
{
    public int NogInTeLopen => Math.Max(0, Toetstekort - SindsdienGehuisvest);

    /// <summary>Couplings explain a part, and nobody has decided yet whether that is an excuse.</summary>
    public bool IsVerschoningOpen => Verschoond is null && Verklaard > 0;
}

/// <summary>
/// Where the running half-year is heading, from its check date on: <paramref name="Tekort"/> is the expected closing balance less what is exempted,
/// <paramref name="Verklaard"/> what couplings explain of that.
/// </summary>
public sealed record Verwachting(Tempo Tempo, decimal Maandnorm, int Tekort, int Verklaard)
{
    public int Onverklaard => Math.Max(0, Tekort - Verklaard);
}
