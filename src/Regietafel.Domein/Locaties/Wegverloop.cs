using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Locaties;

/// <summary>
/// What the steps of a location make of a piece of its capacity, seen on <paramref name="peildatum"/>. A step of the piece itself goes before the same
/// step of the whole location.
/// </summary>
internal readonly ref struct Wegverloop(ReadOnlySpan<Stapstand> stappen, DateOnly peildatum)
{
    private readonly ReadOnlySpan<Stapstand> _stappen = stappen;

    public Capaciteitstuk Stuk(CapaciteitVastgesteld feit, Entry entry)
    {
        var afgeblazen = Zoek(feit.Deel, Locatiestap.Afgeblazen)?.Feit.Werkelijk;
        var open = Zoek(feit.Deel, Locatiestap.Open);
        var begin = Begin(feit, open);
        var zeker = open is null ? begin <= peildatum : open.Feit.Werkelijk <= peildatum;
        // What was to be open by now and is not can be there tomorrow at the earliest.
        if (!zeker && begin <= peildatum)
            begin = peildatum.AddDays(1);
        var eind = Eerste(Eind(feit), afgeblazen);
        return new(feit, entry, new(begin, eind), zeker ? Zekerheid.Zeker : Vast(feit), afgeblazen);
    }

    private static DateOnly Begin(CapaciteitVastgesteld feit, Stapstand? open) =>
        open?.Dag is not { } dag ? feit.Van
        : open.Feit.Deel is not null || dag > feit.Van ? dag
        : feit.Van;

    private DateOnly? Eind(CapaciteitVastgesteld feit) =>
        Zoek(feit.Deel, Locatiestap.Gesloten) is { Dag: { } dag } gesloten
            ? gesloten.Feit.Deel is not null
                ? dag
                : Eerste(feit.Tot, dag)
            : feit.Tot;

    private Zekerheid Vast(CapaciteitVastgesteld feit) =>
        HeeftStappen(feit.Deel)
            ? IsGezet(feit.Deel, Locatiestap.Collegebesluit) && IsGezet(feit.Deel, Locatiestap.Participatie)
                ? Zekerheid.Hard
                : Zekerheid.Voornemen
            : feit.Status >= Standing.Vastgesteld
                ? Zekerheid.Hard
                : Zekerheid.Voornemen;

    private bool IsGezet(string deel, Locatiestap stap) => Zoek(deel, stap)?.Feit.Werkelijk <= peildatum;

    /// <summary>Steps on the road before opening; that of the opening alone says nothing about decisions.</summary>
    private bool HeeftStappen(string deel)
    {
        foreach (var stap in _stappen)
        {
            if (stap.Feit.Stap < Locatiestap.Open && (stap.Feit.Deel is null || stap.Feit.Deel == deel))
                return true;
        }
        return false;
    }

    private Stapstand? Zoek(string deel, Locatiestap stap)
    {
        Stapstand? algemeen = null;
        foreach (var stand in _stappen)
        {
            if (stand.Feit.Stap != stap)
                continue;
            if (stand.Feit.Deel == deel)
                return stand;
            if (stand.Feit.Deel is null)
                algemeen = stand;
        }
        return algemeen;
    }

    private static DateOnly? Eerste(DateOnly? een, DateOnly? ander) => een is null || ander < een ? ander ?? een : een;
}
