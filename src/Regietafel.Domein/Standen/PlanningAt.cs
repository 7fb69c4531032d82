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
        if (Per(gebied, taak, dag) is not { Soorten.Count: > 0 } plan)
            return null;
        var opgave = opgaven.Geldend(gebied, taak, dag);
        return new(dag, plan.Totaal, plan.Soorten, opgave, opgave is null ? default : plan.Totaal - opgave.Aantal);
    }

    /// <summary>What is planned for a day, by kind; of a sum of parts it shows that some have no plan.</summary>
    public RealisatieStand Per(Dossier gebied, Taak taak, DateOnly dag)
    {
        var eigen = Eigen(gebied, taak, dag);
        return eigen.Soorten.Count > 0
            ? eigen
            : RealisatiesAt.Som([.. realisaties.Delen(gebied, taak).Select(d => Per(d, taak, dag))], taak);
    }

    private RealisatieStand Eigen(Dossier gebied, Taak taak, DateOnly dag)
    {
        List<SoortStand>? soorten = null;
        var totaal = default(Cijfer);
        foreach (var soort in Soort.SpanVan(taak))
        {
            if (Entry(gebied, soort, dag) is not { Fact: RealisatieGepland f } entry)
                continue;
            var aantal = new Cijfer(f.Aantal, f.Ongeveer, book.IsAfgeleid(entry));
            (soorten ??= new(2)).Add(new(soort, aantal, dag));
            if (soort.Telling == Telling.TeltMee)
                totaal = totaal.MetDeel(aantal);
        }
        return soorten is null ? RealisatieStand.Leeg : new(totaal.AlsTotaal, soorten, dag, dag, true, null);
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
