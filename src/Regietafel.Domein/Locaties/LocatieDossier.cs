using Regietafel.Ledger;

namespace Regietafel.Locaties;

/// <summary>Where the histories about one location are found.</summary>
internal sealed class LocatieDossier(LocatieCode code)
{
    public LocatieCode Code { get; } = code;

    /// <summary>Null while only something else about it was staged, which the rules then refuse.</summary>
    public Verloop? Bestaan { get; private set; }

    /// <summary>The pieces of its capacity, in order of arrival.</summary>
    public Reeks<int, Verloop> Delen { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>Its steps and those of its pieces, in order of the road.</summary>
    public Reeks<int, Verloop> Stappen { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>Who was present, one history for each group, in order of arrival.</summary>
    public Reeks<int, Verloop> Bezetting { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>Files a new history under the location that its first fact names; what is about something else is left alone.</summary>
    public static void File(Book book, Fact fact, Verloop verloop)
    {
        switch (fact)
        {
            case LocatieVastgesteld f:
                book.Open(f.Locatie).Bestaan = verloop;
                break;
            case CapaciteitVastgesteld f:
                var capaciteit = book.Open(f.Locatie);
                capaciteit.Delen = capaciteit.Delen.Met(capaciteit.Delen.Count, verloop);
                break;
            case LocatiestapBepaald f:
                var weg = book.Open(f.Locatie);
                weg.Stappen = weg.Stappen.Met((int)f.Stap, verloop);
                break;
            case BezettingGemeld f:
                var bezet = book.Open(f.Locatie);
                bezet.Bezetting = bezet.Bezetting.Met(bezet.Bezetting.Count, verloop);
                break;
        }
    }

    /// <summary>True when a piece of its capacity has that name.</summary>
    public bool Heeft(string deel, long bekend)
    {
        foreach (var verloop in Delen.Values)
        {
            if (verloop.Laatste(bekend)?.Fact is CapaciteitVastgesteld f && f.Deel == deel)
                return true;
        }
        return false;
    }

    public IEnumerable<Verloop> Verlopen() =>
        [.. Bestaan is null ? [] : new[] { Bestaan }, .. Delen.Values, .. Stappen.Values, .. Bezetting.Values];
}
