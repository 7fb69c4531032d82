using System.Runtime.InteropServices;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>
/// What the book has seen, as known at a peilmoment: how often and how late what had set a step did open, and how often an agreed end was extended and by
/// how much. Counted is what was to have happened by the peilmoment; what is not open yet counts as not opened when it is more than two years late, and
/// until then not at all. For any number of threads.
/// </summary>
public sealed class Ervaring
{
    /// <summary>So many months late, what is not open is not expected any more.</summary>
    public const int Verlopen = 24;

    public static readonly Ervaring Geen = new([]);

    private readonly Dictionary<(Taak, string, Doorkijkfase), List<int?>> _gevallen;

    private Ervaring(Dictionary<(Taak, string, Doorkijkfase), List<int?>> gevallen) => _gevallen = gevallen;

    /// <summary>Of the whole book, whatever area is asked about: the more cases, the better the guess.</summary>
    public static Ervaring Van(Book book, Peilmoment peilmoment)
    {
        var teller = new Ervaringtelling(peilmoment);
        foreach (var dossier in book.Dossiers)
        {
            foreach (var locatie in dossier.Locaties.Values)
                teller.Tel(locatie);
        }
        return new(teller.Gevallen);
    }

    /// <summary>The kinds and phases with cases.</summary>
    public IEnumerable<(Taak Taak, string Soort, Doorkijkfase Fase)> Bekend => _gevallen.Keys;

    /// <summary>How many cases, how many went well, how late those were (none went well: null), and the middle extension in months.</summary>
    public (int Gevallen, int Gelukt, Vertraging? Vertraging, int? Maanden) Van(
        Taak taak,
        string soort,
        Doorkijkfase fase
    )
    {
        if (!_gevallen.TryGetValue((taak, soort, fase), out var gevallen))
            return default;
        var gelukt = gevallen.OfType<int>().Order().ToList();
        if (gelukt.Count == 0)
            return (gevallen.Count, 0, null, null);
        return fase == Doorkijkfase.Verlenging
            ? (gevallen.Count, gelukt.Count, null, Math.Max(1, gelukt[gelukt.Count / 2]))
            : (gevallen.Count, gelukt.Count, Vertraging.Van(gelukt), null);
    }
}

/// <summary>Counts the cases of the pieces of locations; null stands for one that did not go well, a number for the months.</summary>
internal sealed class Ervaringtelling(Peilmoment peilmoment)
{
    public Dictionary<(Taak, string, Doorkijkfase), List<int?>> Gevallen { get; } = [];

    public void Tel(LocatieDossier locatie)
    {
        foreach (var deel in locatie.Delen.Values)
        {
            if (deel.Laatste(peilmoment.Bekend)?.Fact is not CapaciteitVastgesteld feit)
                continue;
            TelEinden(deel, feit);
            TelOpening(locatie, deel, feit);
        }
    }

    /// <summary>Each end that was agreed is a case once its day has come: it was moved on, or it was the end.</summary>
    private void TelEinden(Verloop deel, CapaciteitVastgesteld nu)
    {
        DateOnly? eind = null;
        foreach (var entry in deel.Tot(peilmoment.Bekend))
        {
            if (entry.Fact is not CapaciteitVastgesteld feit || deel.IsIngetrokken(entry.Nummer, peilmoment.Bekend))
                continue;
            if (eind is { } eerder && eerder <= peilmoment.Peildatum && (feit.Tot is null || feit.Tot > eerder))
                Add(nu, Doorkijkfase.Verlenging, feit.Tot is { } later ? Maanden(eerder, later) : Ervaring.Verlopen);
            eind = feit.Tot;
        }
        if (eind <= peilmoment.Peildatum)
            Add(nu, Doorkijkfase.Verlenging, null);
    }

    /// <summary>Each step on the road that was set is a case once the day has come on which it was then to open.</summary>
    private void TelOpening(LocatieDossier locatie, Verloop deel, CapaciteitVastgesteld feit)
    {
        var open = Stap(locatie, feit.Deel, Locatiestap.Open, peilmoment)?.Werkelijk;
        var afgeblazen = Stap(locatie, feit.Deel, Locatiestap.Afgeblazen, peilmoment)?.Werkelijk;
        foreach (var verloop in locatie.Stappen.Values)
        {
            if (
                verloop.At(peilmoment) is not { Fact: LocatiestapBepaald { Stap: < Locatiestap.Open } stap }
                || (stap.Deel is not null && stap.Deel != feit.Deel)
                || stap.Werkelijk is not { } gezet
                || gezet > peilmoment.Peildatum
                || Toen(verloop, stap) is not { } toen
                || Verwacht(locatie, deel, feit.Deel, new(gezet, toen)) is not { } verwacht
                || verwacht > peilmoment.Peildatum
                || open < gezet
            )
                continue;
            if (open is { } dag)
                Add(feit, (Doorkijkfase)stap.Stap, Maanden(verwacht, dag));
            else if (afgeblazen is not null || Maanden(verwacht, peilmoment.Peildatum) > Ervaring.Verlopen)
                Add(feit, (Doorkijkfase)stap.Stap, null);
        }
    }

    /// <summary>The number of the entry by which it was first known that the step was set.</summary>
    private long? Toen(Verloop verloop, LocatiestapBepaald stap)
    {
        foreach (var entry in verloop.Tot(peilmoment.Bekend))
        {
            if (
                entry.Fact is LocatiestapBepaald { Werkelijk: not null } f
                && f.Deel == stap.Deel
                && !verloop.IsIngetrokken(entry.Nummer, peilmoment.Bekend)
            )
                return entry.Nummer;
        }
        return null;
    }

    /// <summary>When the piece was then to open: what its step said, otherwise its first day; as first known where the piece came later.</summary>
    private DateOnly? Verwacht(LocatieDossier locatie, Verloop verloop, string deel, Peilmoment toen)
    {
        var feit =
            verloop.At(toen)?.Fact as CapaciteitVastgesteld ?? verloop.At(peilmoment)?.Fact as CapaciteitVastgesteld;
        return (
                Stap(locatie, deel, Locatiestap.Open, toen) ?? Stap(locatie, deel, Locatiestap.Open, peilmoment)
            )?.Verwacht
            ?? feit?.Van;
    }

    private static LocatiestapBepaald? Stap(LocatieDossier locatie, string deel, Locatiestap stap, Peilmoment moment)
    {
        LocatiestapBepaald? algemeen = null;
        var stappen = locatie.Stappen;
        for (var i = stappen.Eerste((int)stap); i < stappen.Count && stappen.Keys[i] == (int)stap; i++)
        {
            if (stappen.Values[i].FactAt<LocatiestapBepaald>(moment) is not { } feit)
                continue;
            if (feit.Deel == deel)
                return feit;
            if (feit.Deel is null)
                algemeen = feit;
        }
        return algemeen;
    }

    /// <summary>Whole months from the one day to the other, what is begun counted; none when it comes earlier.</summary>
    private static int Maanden(DateOnly van, DateOnly tot) =>
        Math.Max(0, (tot.Year - van.Year) * 12 + tot.Month - van.Month + (tot.Day > van.Day ? 1 : 0));

    private void Add(CapaciteitVastgesteld feit, Doorkijkfase fase, int? maanden)
    {
        ref var gevallen = ref CollectionsMarshal.GetValueRefOrAddDefault(
            Gevallen,
            (feit.Taak, feit.Soort, fase),
            out _
        );
        (gevallen ??= []).Add(maanden);
    }
}
