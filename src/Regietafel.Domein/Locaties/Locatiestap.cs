namespace Regietafel.Locaties;

/// <summary>The steps on the road of a location, in the order in which they are usually set. The names are in the ledger for good.</summary>
public enum Locatiestap
{
    Idee,
    Onderzoek,

    /// <summary>The neighbourhood was heard.</summary>
    Participatie,
    Collegebesluit,

    /// <summary>The council decided, or the permit was given.</summary>
    Raadsbesluit,

    /// <summary>Electricity, water and sewer are connected.</summary>
    Aansluiting,
    Bouw,
    Open,
    Verlengd,
    Gesloten,

    /// <summary>It does not come: whatever was planned after that day is not there.</summary>
    Afgeblazen,
}
