using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>
/// The places on a day when all goes as said, by how sure they are, against the opgave. <paramref name="Geboekt"/>: the opgave in force on that day as the
/// book has it; <paramref name="Opgave"/>: as the scenario takes it. <paramref name="Eindigt"/>: places of temporary pieces that end after the day before
/// this one in the outlook, up to and including this day.
/// </summary>
public sealed record Doorkijkpunt(
    DateOnly Dag,
    int Zeker,
    int Hard,
    int Voornemen,
    int Eindigt,
    OpgaveStand? Geboekt,
    int? Opgave
)
{
    /// <summary>The places that are at least this sure.</summary>
    public int Tot(Zekerheid zekerheid) =>
        zekerheid switch
        {
            Zekerheid.Zeker => Zeker,
            Zekerheid.Hard => Zeker + Hard,
            _ => Zeker + Hard + Voornemen,
        };

    /// <summary>Places less opgave: plus is a surplus, minus a shortfall; null without an opgave.</summary>
    public int? Verschil(Zekerheid zekerheid) => Tot(zekerheid) - Opgave;

    public bool IsKwartaal => Dag is { Day: 1, Month: 1 or 4 or 7 or 10 };
}

/// <summary>A municipality of which places were reported while the book has no locations that would be counted.</summary>
public sealed record ZonderLocatie(GebiedCode Gemeente, int Gemeld);

/// <summary>
/// The expected position of a task of an area on later days, as the locations in the book make it at one peilmoment. Of the stocks only: who is housed
/// in a half-year does not follow from places.
/// </summary>
public sealed record Doorkijk(
    GebiedCode Gebied,
    Taak Taak,
    Peilmoment Peilmoment,
    Scenario Scenario,
    IReadOnlyList<Doorkijkpunt> Punten,
    IReadOnlyList<Doorkijkstuk> Stukken,
    IReadOnlyList<Beslispunt> Beslissingen,
    Cijfer Gemeld,
    IReadOnlyList<ZonderLocatie> Ontbreekt
)
{
    /// <summary>Nothing is counted, so that nothing can be said: that is not zero.</summary>
    public bool IsLeeg => Stukken.Count == 0;

    /// <summary>What is counted from the locations on the peildatum.</summary>
    public int Geteld => Punten[0].Zeker;

    public static bool Kent(Taak taak) => taak != Taak.Statushouders;

    /// <exception cref="ArgumentException">The task is no stock.</exception>
    public static Doorkijk Van(
        Stand stand,
        GebiedCode gebied,
        Taak taak,
        Capaciteitsoorten soorten,
        DateOnly? tot = null,
        Scenario? scenario = null
    ) => new DoorkijkAt(stand, soorten).Van(gebied, taak, tot, scenario ?? Scenario.Geen);
}
