namespace Regietafel.Locaties;

/// <summary>Policy counts with more places of a piece than are really there.</summary>
public sealed record Beleidsverschil(Capaciteitstuk Stuk, int Afgesproken, int Werkelijk);

/// <summary>
/// Five numbers of a location on a day that are easily taken for each other. <paramref name="Maximum"/>: the places that are there, null when the book
/// names no capacity. <paramref name="Bruikbaar"/>: what of them can be used at once. <paramref name="Afgesproken"/>: what policy counts with.
/// <paramref name="Bezet"/>: who was present at the last count, null when nobody counted.
/// </summary>
public sealed record Locatiestand(
    int? Maximum,
    int? Bruikbaar,
    int? Afgesproken,
    Bezettingstand? Bezet,
    IReadOnlyList<Beleidsverschil> Beleidsverschillen
)
{
    /// <summary>Usable places without a person at the last count; below zero when there are more people than that.</summary>
    public int? Vrij => Bruikbaar - Bezet?.Aantal;

    public static Locatiestand Van(
        Locatie locatie,
        Bezettingstand? bezet,
        Capaciteitsoorten soorten,
        DateOnly peildatum
    )
    {
        if (locatie.Stukken.Count == 0)
            return new(null, null, null, bezet, []);
        var (maximum, bruikbaar, afgesproken) = (0, 0, 0);
        var verschillen = new List<Beleidsverschil>();
        foreach (var stuk in locatie.Stukken)
        {
            var (plekken, beleid) = (Werkelijk(stuk, peildatum), Beleid(stuk, peildatum));
            maximum = checked(maximum + plekken);
            bruikbaar += soorten.Zoek(stuk.Feit.Taak, stuk.Feit.Soort)?.BruikbaarVan(plekken) ?? plekken;
            afgesproken = checked(afgesproken + beleid);
            if (beleid > plekken)
                verschillen.Add(new(stuk, beleid, plekken));
        }
        return new(maximum, bruikbaar, afgesproken, bezet, verschillen);
    }

    private static int Werkelijk(Capaciteitstuk stuk, DateOnly dag) =>
        stuk.Zekerheid == Zekerheid.Zeker ? stuk.Plekken(dag) : 0;

    /// <summary>
    /// What policy counts with: the agreed number on the days that were agreed, also when the places came later; without such a number the places
    /// themselves, once they are decided on.
    /// </summary>
    private static int Beleid(Capaciteitstuk stuk, DateOnly dag)
    {
        var feit = stuk.Feit;
        if (stuk.Afgeblazen <= dag || feit.Tot <= dag && stuk.Eind <= dag)
            return 0;
        if (feit.Van > dag)
            return Werkelijk(stuk, dag);
        return feit.Afgesproken
            ?? (
                stuk.Zekerheid == Zekerheid.Voornemen || feit.Seizoen?.Bevat(dag) == false || stuk.Eind <= dag
                    ? 0
                    : feit.Plekken
            );
    }
}
