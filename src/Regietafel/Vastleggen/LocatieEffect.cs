using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Vastleggen;

/// <summary>
/// Places of one kind and certainty that a municipality gets or loses on <paramref name="Dagen"/>; <paramref name="Was"/> and
/// <paramref name="Wordt"/> are its totals on the first of them.
/// </summary>
public sealed record LocatieEffectRegel(
    Taak Taak,
    string Soort,
    Zekerheid Zekerheid,
    Geldigheid Dagen,
    int Was,
    int Wordt
);

/// <summary>What a booking does to the capacity of a municipality, the first days first.</summary>
public sealed record LocatieEffect(Gebied Gemeente, IReadOnlyList<LocatieEffectRegel> Regels)
{
    /// <summary>Seasons come back every year; a few years show it.</summary>
    private const int Seizoenjaren = 3;

    /// <summary>For the municipalities of the locations that the facts name, as the steps stand on that day; what is staged counts afterwards.</summary>
    public static IReadOnlyList<LocatieEffect> Of(Book book, IEnumerable<Fact> facts, DateOnly dag)
    {
        var codes = facts
            .Where(f => f is LocatieVastgesteld or CapaciteitVastgesteld or LocatiestapBepaald)
            .SelectMany(f => f.Gebieden)
            .Distinct()
            .ToList();
        if (codes.Count == 0)
            return [];
        var indeling = new Indeling(book, new(dag, book.Staged));
        return
        [
            .. codes
                .Select(indeling.Find)
                .OfType<Gebied>()
                .Select(g => new LocatieEffect(
                    g,
                    Maak(Stukken(book, g, dag, book.Last), Stukken(book, g, dag, book.Staged))
                ))
                .Where(e => e.Regels.Count > 0),
        ];
    }

    private static List<Capaciteitstuk> Stukken(Book book, Gebied gemeente, DateOnly dag, long bekend)
    {
        var peilmoment = new Peilmoment(dag, bekend);
        return
        [
            .. new LocatiesAt(book, new Indeling(book, peilmoment), peilmoment)
                .In(gemeente.Code)
                .SelectMany(l => l.Stukken),
        ];
    }

    private static List<LocatieEffectRegel> Maak(List<Capaciteitstuk> was, List<Capaciteitstuk> wordt) =>
        [
            .. was.Concat(wordt)
                .Select(s => (s.Feit.Taak, s.Feit.Soort, s.Zekerheid))
                .Distinct()
                .SelectMany(s =>
                    Verschillen(
                        s.Taak,
                        s.Soort,
                        s.Zekerheid,
                        [.. was.Where(x => (x.Feit.Taak, x.Feit.Soort, x.Zekerheid) == s)],
                        [.. wordt.Where(x => (x.Feit.Taak, x.Feit.Soort, x.Zekerheid) == s)]
                    )
                )
                .OrderBy(r => r.Dagen.Van)
                .ThenBy(r => r.Soort, StringComparer.Ordinal)
                .ThenBy(r => r.Zekerheid),
        ];

    private static IEnumerable<LocatieEffectRegel> Verschillen(
        Taak taak,
        string soort,
        Zekerheid zekerheid,
        List<Capaciteitstuk> was,
        List<Capaciteitstuk> wordt
    )
    {
        var (eraf, erbij) = (Zonder(was, wordt), Zonder(wordt, was));
        var grenzen = eraf.Concat(erbij).SelectMany(Grenzen).Distinct().Order().ToList();
        LocatieEffectRegel? open = null;
        foreach (var dag in grenzen)
        {
            var verschil = Som(erbij, dag) - Som(eraf, dag);
            if (open is not null && verschil == open.Wordt - open.Was)
                continue;
            if (open is not null)
                yield return open with
                {
                    Dagen = new(open.Dagen.Van, dag),
                };
            open = verschil == 0 ? null : new(taak, soort, zekerheid, new(dag), Som(was, dag), Som(wordt, dag));
        }
        if (open is not null)
            yield return open;
    }

    /// <summary>The pieces of one list that do not stand in the other just so.</summary>
    private static List<Capaciteitstuk> Zonder(List<Capaciteitstuk> stukken, List<Capaciteitstuk> andere)
    {
        var ander = andere.Select(Kern).ToHashSet();
        return [.. stukken.Where(s => !ander.Contains(Kern(s)))];
    }

    private static (CapaciteitVastgesteld, Geldigheid) Kern(Capaciteitstuk stuk) => (stuk.Feit, stuk.Dagen);

    private static IEnumerable<DateOnly> Grenzen(Capaciteitstuk stuk)
    {
        if (stuk.Dagen.IsLeeg)
            yield break;
        yield return stuk.Begin;
        if (stuk.Eind is { } eind)
            yield return eind;
        if (stuk.Feit.Seizoen is not { } seizoen)
            yield break;
        var laatste = stuk.Begin.AddYears(Seizoenjaren);
        for (
            var dag = seizoen.Wissel(stuk.Begin);
            dag < (stuk.Eind < laatste ? stuk.Eind : laatste);
            dag = seizoen.Wissel(dag)
        )
            yield return dag;
    }

    private static int Som(List<Capaciteitstuk> stukken, DateOnly dag) => stukken.Sum(s => s.Plekken(dag));
}
