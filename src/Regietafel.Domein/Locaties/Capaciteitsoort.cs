using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>
/// A kind of capacity, as data. <paramref name="TeltAls"/>: the code of the kind of realisatie (<see cref="Soort"/>) that its places are when they
/// are counted, none when they count for no opgave. <paramref name="Bruikbaar"/>: how many of a hundred places can be used at once (COA reckons 96).
/// <paramref name="Beslismaanden"/>: how long before an end it must be decided what comes after it.
/// </summary>
public sealed record Capaciteitsoort(
    Taak Taak,
    string Code,
    string Naam,
    string? TeltAls,
    bool Tijdelijk,
    int Bruikbaar,
    int Beslismaanden
)
{
    /// <summary>Its places meet an opgave; those of a kind that is a part of another do, those that stand beside it do not.</summary>
    public bool TeltMee => TeltAls is { } als && Soort.Zoek(Taak, als) is { Telling: not Telling.Ernaast };

    /// <summary>The places that can be used at once, rounded down.</summary>
    public int BruikbaarVan(int plekken) => (int)((long)plekken * Bruikbaar / 100);

    /// <summary>The last day to decide what comes after an end. Nobody extends what is not there yet, so it is never before the begin.</summary>
    public DateOnly BeslissenUiterlijk(DateOnly begin, DateOnly eind)
    {
        var dag = Dagen.Terug(eind, Beslismaanden);
        return dag < begin ? begin : dag;
    }
}

/// <summary>The kinds of capacity there are, in the order of the list.</summary>
public sealed class Capaciteitsoorten(IReadOnlyList<Capaciteitsoort> alle)
{
    private readonly Dictionary<(Taak, string), Capaciteitsoort> _perCode = alle.ToDictionary(s => (s.Taak, s.Code));

    public static readonly Capaciteitsoorten Leeg = new([]);

    public IReadOnlyList<Capaciteitsoort> Alle { get; } = alle;

    public IEnumerable<Capaciteitsoort> Van(Taak taak) => Alle.Where(s => s.Taak == taak);

    public Capaciteitsoort? Zoek(Taak taak, string code) => _perCode.GetValueOrDefault((taak, code));

    /// <summary>True when the places of a piece meet an opgave; of a kind that is not on the list it is not known.</summary>
    public bool TeltMee(CapaciteitVastgesteld stuk) => Zoek(stuk.Taak, stuk.Soort) is { TeltMee: true };
}
