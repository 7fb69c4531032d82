namespace Regietafel.Locaties;

/// <summary>A step of a location that was planned, and what became of it by the peildatum.</summary>
public sealed record Planregel(Locatie Locatie, Stapverloop Stap, Uitkomst Uitkomst)
{
    /// <summary>The steps of locations of which a day was ever expected, those of closing and calling off aside: no one plans those to be on time.</summary>
    public static IEnumerable<Planregel> Van(
        IEnumerable<Locatie> locaties,
        LocatieverloopAt verloop,
        DateOnly peildatum
    ) =>
        from locatie in locaties
        where locatie.Stappen.Count > 0
        from stap in verloop.Weg(locatie.Code)
        where stap.Feit.Stap < Locatiestap.Gesloten && stap.Verwachtingen.Count > 0
        select new Planregel(locatie, stap, Uit(locatie, stap, peildatum));

    private static Uitkomst Uit(Locatie locatie, Stapverloop stap, DateOnly peildatum) =>
        stap.IsGezet(peildatum) ? (stap.DagenLater(peildatum) > 0 ? Uitkomst.Later : Uitkomst.OpTijd)
        : IsAfgeblazen(locatie, stap.Feit.Deel, peildatum) ? Uitkomst.Afgeblazen
        : stap.Eerst < peildatum ? Uitkomst.Wacht
        : Uitkomst.Komend;

    private static bool IsAfgeblazen(Locatie locatie, string? deel, DateOnly peildatum) =>
        locatie.Stappen.Any(s =>
            s.Feit.Stap == Locatiestap.Afgeblazen
            && s.Feit.Werkelijk <= peildatum
            && (s.Feit.Deel is null || s.Feit.Deel == deel)
        );
}

/// <summary>What became of a step that was expected.</summary>
public enum Uitkomst
{
    /// <summary>Its first expected day is still to come.</summary>
    Komend,

    /// <summary>Set on the day first expected, or before.</summary>
    OpTijd,

    /// <summary>Set after it.</summary>
    Later,

    /// <summary>Its first expected day has passed and it was not set.</summary>
    Wacht,

    /// <summary>It will not be set: the location or the piece was called off.</summary>
    Afgeblazen,
}

/// <summary>
/// The plan against what became of it, for one step over many locations. <paramref name="Dagen"/>: days later than first expected of those that were set, the
/// smallest first; minus is early.
/// </summary>
public sealed record Planuitkomst(Locatiestap Stap, IReadOnlyList<Planregel> Regels, IReadOnlyList<int> Dagen)
{
    public int Aantal(Uitkomst uitkomst) => Regels.Count(r => r.Uitkomst == uitkomst);

    /// <summary>Expected at first by the peildatum; those called off included.</summary>
    public int Verwacht(DateOnly peildatum) => Regels.Count(r => r.Stap.Eerst <= peildatum);

    public int Gezet => Aantal(Uitkomst.OpTijd) + Aantal(Uitkomst.Later);

    /// <summary>As many were later than this as earlier; null when none was set.</summary>
    public int? Middelste => Dagen.Count == 0 ? null : Dagen[(Dagen.Count - 1) / 2];

    public int? Meeste => Dagen.Count == 0 ? null : Dagen[^1];

    /// <summary>One for each step of which something was ever expected, in order of the road.</summary>
    public static IReadOnlyList<Planuitkomst> Van(IEnumerable<Planregel> regels, DateOnly peildatum) =>
        [
            .. regels
                .GroupBy(r => r.Stap.Feit.Stap)
                .OrderBy(g => g.Key)
                .Select(g => new Planuitkomst(
                    g.Key,
                    [.. g],
                    [
                        .. g.Where(r => r.Stap.IsGezet(peildatum))
                            .Select(r => r.Stap.DagenLater(peildatum))
                            .OfType<int>()
                            .Order(),
                    ]
                )),
        ];
}
