using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>What the book said before about the road and the capacity of a location, by number of entry; what was withdrawn is left out.</summary>
public sealed class LocatieverloopAt(Book book, Peilmoment peilmoment)
{
    /// <summary>The steps of the location and of its pieces, in order of the road.</summary>
    public IReadOnlyList<Stapverloop> Weg(LocatieCode locatie)
    {
        if (book.Locatie(locatie) is not { } dossier)
            return [];
        var weg = new List<Stapverloop>();
        foreach (var verloop in dossier.Stappen.Values)
        {
            if (verloop.At(peilmoment) is { Fact: LocatiestapBepaald feit } entry)
                weg.Add(new(feit, entry, Verwachtingen(verloop)));
        }
        return weg;
    }

    /// <summary>Every end that a piece had, in the order in which they were registered; a later one than before is an extension.</summary>
    public IReadOnlyList<Einde> Einden(CapaciteitVastgesteld stuk)
    {
        var einden = new List<Einde>();
        foreach (var entry in Staand(book.Find(stuk)))
        {
            if (entry.Fact is CapaciteitVastgesteld f && (einden.Count == 0 || einden[^1].Dag != f.Tot))
                einden.Add(new(f.Tot, entry));
        }
        return einden;
    }

    private List<Verwachting> Verwachtingen(Verloop verloop)
    {
        var verwachtingen = new List<Verwachting>();
        foreach (var entry in Staand(verloop))
        {
            if (
                entry.Fact is LocatiestapBepaald { Verwacht: { } dag }
                && (verwachtingen.Count == 0 || verwachtingen[^1].Dag != dag)
            )
                verwachtingen.Add(new(dag, entry));
        }
        return verwachtingen;
    }

    private IEnumerable<Entry> Staand(Verloop? verloop) =>
        verloop?.Tot(peilmoment.Bekend).Where(e => !verloop.IsIngetrokken(e.Nummer, peilmoment.Bekend)) ?? [];
}
