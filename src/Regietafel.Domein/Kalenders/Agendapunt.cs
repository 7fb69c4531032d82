using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Kalenders;

/// <summary>How a step stands on the peildatum, the most pressing first.</summary>
public enum Staat
{
    /// <summary>The last day has passed and it was not set.</summary>
    TeLaat,

    /// <summary>It is at hand: its first day has come.</summary>
    Nu,

    Komend,

    Gedaan,
}

/// <summary>
/// A step in one cycle, for the area that must set it or for an area in which several must.
/// </summary>
/// <param name="Delen">How many areas must set it.</param>
/// <param name="Open">Those that did not, in order of name.</param>
/// <param name="Boeking">The entry by which it is done; none when several areas must set it.</param>
public sealed record Agendapunt(
    Kalenderstap Stap,
    Cyclus Cyclus,
    GebiedCode Gebied,
    int Delen,
    IReadOnlyList<GebiedCode> Open,
    Entry? Boeking,
    Staat Staat,
    DateOnly Peildatum
)
{
    /// <summary>How many areas set it.</summary>
    public int Gedaan => Delen - Open.Count;

    /// <summary>The day that the law names.</summary>
    public DateOnly Dag => Stap.Dag.In(Cyclus);

    public DateOnly EersteDag => Stap.EersteDag(Cyclus);

    public DateOnly LaatsteDag => Stap.LaatsteDag(Cyclus);

    /// <summary>Several areas must set it, each for itself.</summary>
    public bool IsVoorDelen => Stap.Niveau > Gebied.Niveau;

    /// <summary>On which day it was done, where one area did it.</summary>
    public DateOnly? DagGedaan => (Boeking?.Fact as KalenderstapGedaan)?.Dag;

    /// <summary>Days from the peildatum to the last day; negative once that has passed.</summary>
    public int DagenTot => LaatsteDag.DayNumber - Peildatum.DayNumber;

    /// <summary>Stays the same whatever is asked when, so that a calendar program knows it again.</summary>
    public string Kenmerk => $"{Stap.Code}.{Cyclus}.{Gebied}";
}

/// <summary>A point as a calendar program keeps it. <paramref name="Versie"/>: how many entries were registered about it, which goes up with each; <paramref name="Gewijzigd"/>: when the last of those was.</summary>
public sealed record AgendapuntVerloop(Agendapunt Punt, int Versie, Tijdstip? Gewijzigd);
