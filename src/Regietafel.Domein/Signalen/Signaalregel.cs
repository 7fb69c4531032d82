namespace Regietafel.Signalen;

/// <summary>What a warning is about. The names are in the ledger for good: thresholds and treatments name them.</summary>
public enum Signaalregel
{
    /// <summary>Places end, it is time to decide what comes after, and no extension was agreed.</summary>
    EindeZonderVervolg,

    /// <summary>On the day of an opgave there are not enough places that are certain, or decided.</summary>
    OpgaveOngedekt,

    /// <summary>The outlook gives too small a chance that the opgave is met.</summary>
    KansTeKlein,

    /// <summary>A step on the road of a location should have been set by now.</summary>
    StapTeLaat,

    /// <summary>More people are present than the places that can be used.</summary>
    BovenBruikbaar,

    /// <summary>Agreed places stay empty.</summary>
    PlekkenOnbenut,

    /// <summary>A location has room and may not receive who is waiting.</summary>
    NietVoorWieWacht,

    /// <summary>A municipality has not reported for longer than agreed.</summary>
    CijfersVerouderd,

    /// <summary>Fewer people are housed than a sixth of the target a month.</summary>
    TempoTeLaag,

    /// <summary>The number of people present comes near the agreed limit of a location, or over it.</summary>
    GrensInZicht,

    /// <summary>The places asked for are more than what is free or opens in time.</summary>
    NoodvraagOngedekt,
}

/// <summary>How serious a warning is, the most serious first.</summary>
public enum Ernst
{
    /// <summary>Someone must act now: a limit is passed, or the day to decide is.</summary>
    Urgent,

    /// <summary>Someone must act before the day that is named.</summary>
    Aandacht,

    /// <summary>To know; no day is at stake yet.</summary>
    TerKennisname,
}
