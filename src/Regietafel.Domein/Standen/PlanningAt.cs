using Regietafel.Ledger;
using Regietafel.Opgaven;

namespace Regietafel.Standen;

/// <summary>What is planned after the last measurement: the area's own plan, otherwise the sum of the plans of its parts for that day.</summary>
internal sealed class PlanningAt(Book book, Tijdvak vak, OpgavenAt opgaven, RealisatiesAt realisaties)
{
    /// <summary>The first plan for a day after <paramref name="gemeten"/> (none: after the peildatum).</summary>
    public PlanningStand? Eerste(Dossier gebied, Taak taak, DateOnly? gemeten) =>
        Dag(gebied, taak, gemeten ?? vak.Begin.Peildatum) is { } dag ? Op(gebied, taak, dag) : null;

    /// <summary>The plan for one day; null when there is none.</summary>
    public PlanningStand? Op(Dossier gebied, Taak taak, DateOnly dag)
    {
        var soorten = Per(gebied, taak, dag);
        if (soorten.Count == 0)
            return null;
        var totaal = Cijfer.Som(soorten.Where(s => s.Soort.Telling == Telling.TeltMee).Select(s => s.Aantal)) with
        {
            Delen = 0,
        };
        var opgave = opgaven.Geldend(gebied, taak, dag);
        return new(dag, totaal, soorten, opgave, opgave is null ? default : totaal - opgave.Aantal);
    }

    /// <summary>The planned kinds for a day.</summary>
    public IReadOnlyList<SoortStand> Per(Dossier gebied, Taak taak, DateOnly dag)
    {
        var eigen = Soort
            .Van(taak)
            .Select(s => (Soort: s, Entry: Entry(gebied, s, dag)))
            .Where(s => s.Entry is not null)
            .Select(s => (s.Soort, Entry: s.Entry!, Fact: (RealisatieGepland)s.Entry!.Fact))
            .Select(s => new SoortStand(s.Soort, new(s.Fact.Aantal, s.Fact.Ongeveer, book.IsAfgeleid(s.Entry)), dag))
            .ToList();
        if (eigen.Count > 0)
            return eigen;
        var delen = realisaties.Delen(gebied, taak).Select(d => Per(d, taak, dag)).Where(d => d.Count > 0).ToList();
        return
        [
            .. delen
                .SelectMany(d => d)
                .GroupBy(s => s.Soort)
                .Select(g => new SoortStand(g.Key, Cijfer.Som(g.Select(s => s.Aantal)), dag)),
        ];
    }

    public Entry? Entry(Dossier gebied, Soort soort, DateOnly dag)
    {
        var reeks = gebied[soort.Taak].Planning(soort.Code);
        var plaats = reeks.Eerste(dag);
        return plaats < reeks.Count && reeks.Keys[plaats] == dag ? reeks.Values[plaats].At(vak.Begin) : null;
    }

    private DateOnly? Dag(Dossier gebied, Taak taak, DateOnly na)
    {
        DateOnly? eerste = null;
        foreach (var soort in Soort.SpanVan(taak))
        {
            var reeks = gebied[taak].Planning(soort.Code);
            for (var i = reeks.NaLaatste(na); i < reeks.Count && (eerste is null || reeks.Keys[i] < eerste); i++)
            {
                if (reeks.Values[i].At(vak.Begin) is { Fact: RealisatieGepland })
                    eerste = reeks.Keys[i];
            }
        }
        return eerste ?? realisaties.Delen(gebied, taak).Select(d => Dag(d, taak, na)).Min();
    }
}
