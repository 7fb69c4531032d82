using Regietafel.Gebieden;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Vastleggen;

/// <summary>A figure that becomes another one.</summary>
public sealed record Effect(Gebied Gebied, CijferNaam Naam, Cijfer Was, Cijfer Wordt)
{
    /// <summary>
    /// What is staged in the book and not published does to the figures of the areas that the facts name and of those above them, on the day
    /// the facts are about.
    /// </summary>
    public static IReadOnlyList<Effect> Of(Book book, IEnumerable<Fact> facts, DateOnly dag)
    {
        var all = facts.ToList();
        var indeling = new Indeling(book, new(dag, book.Staged));
        var gebieden = all.SelectMany(f => f.Gebieden).SelectMany(g => indeling.Gehelen(g).Append(g)).Distinct();
        return Of(book, gebieden, [.. all.Select(f => f.OverTaak).OfType<Taak>().Distinct()], dag);
    }

    /// <summary>What is staged does to the figures of these areas, the smallest area first.</summary>
    public static IReadOnlyList<Effect> Of(
        Book book,
        IEnumerable<GebiedCode> gebieden,
        IReadOnlyList<Taak> taken,
        DateOnly dag
    )
    {
        var (was, wordt) = (Stand.At(book, new(dag, book.Last)), Stand.At(book, new(dag, book.Staged)));
        return
        [
            .. gebieden
                .Select(wordt.Indeling.Find)
                .OfType<Gebied>()
                .OrderByDescending(g => g.Niveau)
                .SelectMany(g => taken.SelectMany(t => Differences(g, t, was, wordt))),
        ];
    }

    /// <summary>The day on which a fact shows in the stand.</summary>
    public static DateOnly Day(Fact fact, Geldigheid geldigheid, DateOnly peildatum)
    {
        var dag = fact switch
        {
            OpgaveVastgesteld f => f.Per.Begin,
            OpgaveVerdeeld f => f.Per.Begin,
            RealisatieGemeld f => f.Peildatum,
            BeginsaldoVastgesteld f => f.Halfjaar.Begin,
            SaldoGecorrigeerd f => f.Halfjaar.Begin,
            KalenderstapGedaan f => f.Dag,
            TaakstellingOvergedragen f => f.Halfjaar.Begin,
            KoppelingenGemeld f => f.Peildatum,
            OntheffingVerleend f => f.Halfjaar.Eind,
            TekortVerschoond f => f.Halfjaar.Eind,
            TredeBepaald f => f.Vanaf,
            BezettingGemeld f => f.Vanaf,
            LocatieonderzoekGestart f => f.Dag,
            KandidaatBesloten f => f.Dag,
            BriefVerzonden f => f.Dag < f.Vanaf ? f.Vanaf : f.Dag,
            _ => peildatum,
        };
        return geldigheid.Vanaf(dag);
    }

    private static IEnumerable<Effect> Differences(Gebied gebied, Taak taak, Stand was, Stand wordt)
    {
        var before = Cijferlijst
            .Van(was, gebied, taak)
            .Where(r => !r.IsMaandnorm)
            .GroupBy(r => r.Naam)
            .ToDictionary(g => g.Key, g => g.First().Cijfer);
        var after = Cijferlijst.Van(wordt, gebied, taak).Where(r => !r.IsMaandnorm).DistinctBy(r => r.Naam).ToList();
        return after
            .Select(r => new Effect(gebied, r.Naam, before.GetValueOrDefault(r.Naam), r.Cijfer))
            .Concat(
                before.Keys.Except(after.Select(r => r.Naam)).Select(n => new Effect(gebied, n, before[n], default))
            )
            .Where(e => e.Was != e.Wordt);
    }
}
