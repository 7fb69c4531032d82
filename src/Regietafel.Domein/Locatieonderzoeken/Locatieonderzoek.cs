using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;

namespace Regietafel.Locatieonderzoeken;

/// <summary>A criterion as it stands at a peilmoment.</summary>
public sealed record Criteriumstand(CriteriumVastgesteld Feit, Entry Entry)
{
    public KorteCode Code => Feit.Criterium;
}

/// <summary>A score as it stands at a peilmoment.</summary>
public sealed record Kandidaatscore(KandidaatBeoordeeld Feit, Entry Entry);

/// <summary>A decision that had been taken by the peildatum.</summary>
public sealed record Besluitstand(KandidaatBesloten Feit, Entry Entry);

/// <summary>
/// A candidate at a peilmoment. <paramref name="Gemeente"/>: the municipality it lies in then. <paramref name="Besluiten"/>: oldest first; the last
/// one holds.
/// </summary>
public sealed record Kandidaatstand(
    KandidaatVoorgedragen Feit,
    Entry Entry,
    GebiedCode Gemeente,
    IReadOnlyDictionary<KorteCode, Kandidaatscore> Scores,
    IReadOnlyList<Besluitstand> Besluiten
)
{
    public LocatieCode Code => Feit.Kandidaat;

    public string Naam => Feit.Naam;

    public Besluitstand? Besluit => Besluiten.Count == 0 ? null : Besluiten[^1];

    public bool Is(Kandidaatbesluit besluit) => Besluit?.Feit.Besluit == besluit;
}

/// <summary>
/// A search at a peilmoment. <paramref name="Criteria"/>: the heaviest first; <paramref name="Kandidaten"/>: in order of code. How they rank is for
/// <see cref="Rangschikking"/> to say.
/// </summary>
public sealed record Locatieonderzoek(
    LocatieonderzoekGestart Feit,
    Entry Entry,
    IReadOnlyList<Criteriumstand> Criteria,
    IReadOnlyList<Kandidaatstand> Kandidaten
)
{
    public KorteCode Code => Feit.Onderzoek;

    public string Naam => Feit.Naam;

    public int Aantal(Kandidaatbesluit besluit) => Kandidaten.Count(k => k.Is(besluit));

    /// <summary>
    /// The places that fit on the chosen sites. Null when of one of them it is not registered how many fit: then nobody knows the sum.
    /// </summary>
    public int? GekozenPlekken()
    {
        int? som = 0;
        foreach (var kandidaat in Kandidaten)
        {
            if (kandidaat.Is(Kandidaatbesluit.Gekozen))
                som += kandidaat.Feit.Plekken;
        }
        return som;
    }

    /// <summary>The weights as they are in the book.</summary>
    public IReadOnlyDictionary<KorteCode, int> Gewichten => Criteria.ToDictionary(c => c.Code, c => c.Feit.Gewicht);
}
