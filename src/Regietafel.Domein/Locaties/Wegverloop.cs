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
        var afgeblazen = Zoek(feit.Deel, Locatiestap.Afgeblazen)?.Werkelijk;
        var open = Zoek(feit.Deel, Locatiestap.Open);
        var begin = Begin(feit, open);
        var zeker = open is null ? begin <= peildatum : open.Werkelijk <= peildatum;
        // What was to be open by now and is not can be there tomorrow at the earliest.
        if (!zeker && begin <= peildatum)
            begin = peildatum.AddDays(1);
        var eind = Eerste(Eind(feit), afgeblazen);
        return new(feit, entry, new(begin, eind), zeker ? Zekerheid.Zeker : Vast(feit), afgeblazen);
    }

    private static DateOnly Begin(CapaciteitVastgesteld feit, LocatiestapBepaald? open) =>
        Dag(open) is not { } dag ? feit.Van
        : open?.Deel is not null || dag > feit.Van ? dag
        : feit.Van;

    private DateOnly? Eind(CapaciteitVastgesteld feit) =>
        Zoek(feit.Deel, Locatiestap.Gesloten) is { } gesloten && Dag(gesloten) is { } dag
            ? gesloten.Deel is not null
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

    private bool IsGezet(string deel, Locatiestap stap) => Zoek(deel, stap)?.Werkelijk <= peildatum;

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

    private LocatiestapBepaald? Zoek(string deel, Locatiestap stap)
    {
        LocatiestapBepaald? algemeen = null;
        foreach (var (feit, _) in _stappen)
        {
            if (feit.Stap != stap)
                continue;
            if (feit.Deel == deel)
                return feit;
            if (feit.Deel is null)
                algemeen = feit;
        }
        return algemeen;
    }

    private static DateOnly? Dag(LocatiestapBepaald? stap) => stap?.Werkelijk ?? stap?.Verwacht;

    private static DateOnly? Eerste(DateOnly? een, DateOnly? ander) => een is null || ander < een ? ander ?? een : een;
}
