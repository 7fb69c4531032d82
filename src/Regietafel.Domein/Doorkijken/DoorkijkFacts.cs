using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Doorkijken;

/// <summary>
/// A province (or the country) says with which chance its outlook reckons, instead of reference/doorkijk.csv. <paramref name="Soort"/>: for one kind of
/// capacity of <paramref name="Taak"/>; none: for all. <paramref name="Kans"/>: of a hundred. <paramref name="Vertraging"/>: how late what opens does so;
/// <paramref name="Maanden"/>: how long one extension is.
/// </summary>
public sealed record DoorkijkparameterVastgesteld(
    GebiedCode Gebied,
    Taak? Taak,
    string? Soort,
    Doorkijkfase Fase,
    int Kans,
    Vertraging? Vertraging = null,
    int? Maanden = null
) : Fact
{
    protected override string About => SubjectOf(Gebied, Taak, Soort, Fase);

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak;

    public static string SubjectOf(GebiedCode gebied, Taak? taak, string? soort, Doorkijkfase fase) =>
        $"doorkijkparameter/{gebied}/{fase}/{taak}/{soort}";
}

/// <summary>A scenario of a table is kept under a name, to look at again and to speak about. It books no figures.</summary>
public sealed record ScenarioVastgesteld(GebiedCode Gebied, Taak Taak, string Naam, Scenario Scenario) : Fact
{
    protected override string About => $"scenario/{Gebied}/{Taak}/{Naam}";

    protected override IEnumerable<GebiedCode> Areas => [Gebied];

    protected override Taak? Task => Taak;
}
