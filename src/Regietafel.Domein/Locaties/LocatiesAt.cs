using System.Runtime.InteropServices;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>The locations at a peilmoment, with their capacity and steps. Any number of threads can ask.</summary>
public sealed class LocatiesAt(Book book, Indeling indeling, Peilmoment peilmoment)
{
    public Peilmoment Peilmoment => peilmoment;

    /// <summary>The locations that lie in an area, those of municipalities that merged into it included, in order of code.</summary>
    public IReadOnlyList<Locatie> In(GebiedCode gebied)
    {
        if (book.Dossier(gebied) is not { } dossier)
            return [];
        var locaties = new List<Locatie>();
        foreach (var lid in Indeling.IsEnkel(dossier) ? [dossier] : indeling.Kring(dossier).Leden)
        {
            foreach (var locatie in lid.Locaties.Values)
            {
                if (Lees(locatie) is { } gelezen)
                    locaties.Add(gelezen);
            }
        }
        locaties.Sort(static (a, b) => a.Code.CompareTo(b.Code));
        return locaties;
    }

    /// <summary>Every location in the book, in order of code.</summary>
    public IReadOnlyList<Locatie> Alle()
    {
        var dossiers = book.Locatiedossiers;
        var locaties = new List<Locatie>(dossiers.Count);
        foreach (var dossier in dossiers)
        {
            if (Lees(dossier) is { } locatie)
                locaties.Add(locatie);
        }
        return locaties;
    }

    /// <summary>True when a location was ever opened in the area; costs next to nothing.</summary>
    public bool Heeft(GebiedCode gebied)
    {
        if (book.Dossier(gebied) is not { } dossier)
            return false;
        if (Indeling.IsEnkel(dossier))
            return dossier.Locaties.Count > 0;
        foreach (var lid in indeling.Kring(dossier).Leden)
        {
            if (lid.Locaties.Count > 0)
                return true;
        }
        return false;
    }

    /// <summary>The location; null when the book does not know it at this peilmoment.</summary>
    public Locatie? Zoek(LocatieCode code) => book.Locatie(code) is { } dossier ? Lees(dossier) : null;

    private Locatie? Lees(LocatieDossier dossier)
    {
        if (dossier.Bestaan?.At(peilmoment) is not { Fact: LocatieVastgesteld feit } entry)
            return null;
        var stappen = Stappen(dossier);
        var weg = new Wegverloop(CollectionsMarshal.AsSpan(stappen), peilmoment.Peildatum);
        var stukken = new List<Capaciteitstuk>(dossier.Delen.Count);
        foreach (var verloop in dossier.Delen.Values)
        {
            if (verloop.At(peilmoment) is { Fact: CapaciteitVastgesteld deel } boeking)
                stukken.Add(weg.Stuk(deel, boeking));
        }
        return new(feit, entry, indeling.Opvolger(dossier.Code.Gemeente), stukken, stappen);
    }

    private List<Stapstand> Stappen(LocatieDossier dossier)
    {
        var stappen = new List<Stapstand>(dossier.Stappen.Count);
        foreach (var verloop in dossier.Stappen.Values)
        {
            if (verloop.NumberedAt<LocatiestapBepaald>(peilmoment, out var nummer) is { } stap)
                stappen.Add(new(stap, nummer));
        }
        return stappen;
    }
}
