using Regietafel.Gebieden;

namespace Regietafel.Kalenders;

/// <summary>The body of law whose cycle a step belongs to; the cycle of each has a form of its own, see <see cref="Cyclus"/>.</summary>
public enum Regeling
{
    /// <summary>Reception of asylum seekers, in cycles of two years (Stb. 2024, 12).</summary>
    Spreidingswet,

    /// <summary>Housing of status holders, by half-year (Huisvestingswet 2014 art. 28–30).</summary>
    Taakstelling,
}

/// <summary>Who must set a step.</summary>
public enum Partij
{
    Minister,

    /// <summary>The commissaris van de Koning, as organ of the state.</summary>
    Commissaris,

    /// <summary>The provincial table.</summary>
    Regietafel,

    /// <summary>The provincial executive, gedeputeerde staten.</summary>
    Provincie,

    Gemeente,
}

/// <summary>How the day of a step is meant.</summary>
public enum Wijze
{
    /// <summary>The day before is the last one.</summary>
    Voor,

    /// <summary>The day itself is the last one.</summary>
    Uiterlijk,

    /// <summary>The day itself, for something that is looked at on that day.</summary>
    Op,
}

/// <summary>
/// A step that the law, or a province for itself, sets in every cycle: who does what by when, and on what ground. It has no state; whether it
/// was set follows from the book.
/// </summary>
/// <param name="Code">In kebab-case; the same in every cycle and area.</param>
/// <param name="Vanaf">The first day on which it can be worked on; none: four weeks before the last.</param>
/// <param name="Helft">Only in the first (1) or second (2) half-year.</param>
/// <param name="Eerste">The first cycle that has the step.</param>
/// <param name="Laatste">The last cycle that has it; for a rule that was withdrawn.</param>
/// <param name="AlleenBijHerindeling">Only for provinces with a merger on the first day of the cycle.</param>
public sealed record Kalenderstap(
    string Code,
    Regeling Regeling,
    string Naam,
    Partij Wie,
    Wijze Wijze,
    Dagregel Dag,
    Dagregel? Vanaf,
    int? Helft,
    Cyclus? Eerste,
    Cyclus? Laatste,
    bool AlleenBijHerindeling,
    string Wat,
    string Grondslag,
    string? Vindplaats
)
{
    private const int WekenVooraf = 4;

    /// <summary>The level of the area for which the step is set.</summary>
    public Niveau Niveau =>
        Wie switch
        {
            Partij.Minister => Niveau.Land,
            Partij.Gemeente => Niveau.Gemeente,
            _ => Niveau.Provincie,
        };

    public bool Geldt(Cyclus cyclus) =>
        cyclus.Regeling == Regeling
        && (Helft is null || cyclus.Helft == Helft)
        && (Eerste is not { } eerste || eerste.CompareTo(cyclus) <= 0)
        && (Laatste is not { } laatste || cyclus.CompareTo(laatste) <= 0);

    /// <summary>The last day on which the step is in time.</summary>
    public DateOnly LaatsteDag(Cyclus cyclus) => Wijze == Wijze.Voor ? Dag.In(cyclus).AddDays(-1) : Dag.In(cyclus);

    /// <summary>The day from which on the step is at hand.</summary>
    public DateOnly EersteDag(Cyclus cyclus) => Vanaf?.In(cyclus) ?? LaatsteDag(cyclus).AddDays(-7 * WekenVooraf);
}
