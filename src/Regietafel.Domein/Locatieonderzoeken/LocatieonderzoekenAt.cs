using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Tijd;

namespace Regietafel.Locatieonderzoeken;

/// <summary>The searches at a peilmoment, with their criteria, candidates, scores and decisions. Any number of threads can ask.</summary>
public sealed class LocatieonderzoekenAt(Book book, Indeling indeling, Peilmoment peilmoment)
{
    /// <summary>The search that a fact is about; null when it is about none.</summary>
    public static KorteCode? Onderzoek(Fact fact) => OnderzoekDossier.Van(fact);

    /// <summary>The searches that had begun by the peildatum, the last begun first.</summary>
    public IReadOnlyList<Locatieonderzoek> Alle() =>
        [
            .. book
                .Onderzoeken.Select(Lees)
                .OfType<Locatieonderzoek>()
                .OrderByDescending(o => o.Feit.Dag)
                .ThenBy(o => o.Code),
        ];

    /// <summary>The search; null when the book does not know it at this peilmoment, or it had not begun.</summary>
    public Locatieonderzoek? Zoek(KorteCode code) => book.Onderzoek(code) is { } dossier ? Lees(dossier) : null;

    /// <summary>The searches in which this area takes part: by itself, in a table, or because the part of it that takes part lies in it.</summary>
    public IReadOnlyList<Locatieonderzoek> Van(GebiedCode gebied)
    {
        if (!book.Onderzoeken.Any())
            return [];
        var gehelen = indeling.Gehelen(gebied).Append(gebied).ToHashSet();
        return [.. Alle().Where(o => o.Feit.Deelnemers.Any(IsVan))];

        bool IsVan(GebiedCode deelnemer) =>
            gehelen.Contains(deelnemer)
            || indeling.Opvolger(deelnemer) == gebied
            || indeling.Gehelen(deelnemer).Contains(gebied);
    }

    /// <summary>The search in which the candidate was chosen that became this location; null when the book knows of none.</summary>
    public Locatieonderzoek? Waaruit(LocatieCode locatie) =>
        Alle().FirstOrDefault(o => o.Kandidaten.Any(k => k.Besluit?.Feit.Locatie == locatie));

    private Locatieonderzoek? Lees(OnderzoekDossier dossier)
    {
        if (
            dossier.Bestaan?.At(peilmoment) is not { Fact: LocatieonderzoekGestart feit } entry
            || feit.Dag > peilmoment.Peildatum
        )
            return null;
        var criteria = Criteria(dossier);
        return new(feit, entry, criteria, Kandidaten(dossier, [.. criteria.Select(c => c.Code)]));
    }

    private List<Criteriumstand> Criteria(OnderzoekDossier dossier)
    {
        var criteria = new List<Criteriumstand>(dossier.Criteria.Count);
        foreach (var verloop in dossier.Criteria.Values)
        {
            if (verloop.At(peilmoment) is { Fact: CriteriumVastgesteld feit } entry)
                criteria.Add(new(feit, entry));
        }
        criteria.Sort(
            static (a, b) => b.Feit.Gewicht.CompareTo(a.Feit.Gewicht) is var v && v != 0 ? v : a.Code.CompareTo(b.Code)
        );
        return criteria;
    }

    private List<Kandidaatstand> Kandidaten(OnderzoekDossier dossier, HashSet<KorteCode> criteria)
    {
        var (scores, besluiten) = (Scores(dossier, criteria), Besluiten(dossier));
        var kandidaten = new List<Kandidaatstand>(dossier.Kandidaten.Count);
        foreach (var verloop in dossier.Kandidaten.Values)
        {
            if (verloop.At(peilmoment) is { Fact: KandidaatVoorgedragen feit } entry)
                kandidaten.Add(
                    new(
                        feit,
                        entry,
                        indeling.Opvolger(feit.Kandidaat.Gemeente),
                        scores[feit.Kandidaat].ToDictionary(s => s.Feit.Criterium),
                        [.. besluiten[feit.Kandidaat]]
                    )
                );
        }
        kandidaten.Sort(static (a, b) => a.Code.CompareTo(b.Code));
        return kandidaten;
    }

    /// <summary>What was scored on a criterion that was taken back since does not count.</summary>
    private ILookup<LocatieCode, Kandidaatscore> Scores(OnderzoekDossier dossier, HashSet<KorteCode> criteria) =>
        dossier
            .Scores.Values.ToArray()
            .Select(v => v.At(peilmoment))
            .Where(e => e is { Fact: KandidaatBeoordeeld f } && criteria.Contains(f.Criterium))
            .Select(e => new Kandidaatscore((KandidaatBeoordeeld)e!.Fact, e))
            .ToLookup(s => s.Feit.Kandidaat);

    /// <summary>The decisions taken by the peildatum, oldest first.</summary>
    private ILookup<LocatieCode, Besluitstand> Besluiten(OnderzoekDossier dossier) =>
        dossier
            .Besluiten.Values[..dossier.Besluiten.NaLaatste(peilmoment.Peildatum)]
            .ToArray()
            .Select(v => v.At(peilmoment))
            .OfType<Entry>()
            .Select(e => new Besluitstand((KandidaatBesloten)e.Fact, e))
            .ToLookup(b => b.Feit.Kandidaat);
}
