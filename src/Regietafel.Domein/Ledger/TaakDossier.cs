using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>A part that moves from one area to another.</summary>
internal sealed record Stroom(Dossier Van, Dossier Naar, Verloop Verloop);

/// <summary>The histories of one area and task: what was laid down, what came in and went out, what was measured and planned, the balances.</summary>
internal sealed class TaakDossier(Taak taak)
{
    private readonly Reeks<DateOnly, Verloop>[] _realisatie = PerSoort(taak);
    private readonly Reeks<DateOnly, Verloop>[] _planning = PerSoort(taak);

    public Reeks<Termijn, Verloop> Opgaven { get; set; } = Reeks<Termijn, Verloop>.Leeg;

    public Reeks<Termijn, Stroom> In { get; set; } = Reeks<Termijn, Stroom>.Leeg;

    public Reeks<Termijn, Stroom> Uit { get; set; } = Reeks<Termijn, Stroom>.Leeg;

    /// <summary>How the divisions of what the area has were made.</summary>
    public Reeks<Termijn, Verloop> Gemaakt { get; set; } = Reeks<Termijn, Verloop>.Leeg;

    public Reeks<Halfjaar, Verloop> Beginsaldi { get; set; } = Reeks<Halfjaar, Verloop>.Leeg;

    public Reeks<Halfjaar, Verloop> Correcties { get; set; } = Reeks<Halfjaar, Verloop>.Leeg;

    /// <summary>The measurements of one kind by day; none for a kind that this task does not know.</summary>
    public Reeks<DateOnly, Verloop> Realisatie(string soort) =>
        Plaats(soort) is var i and >= 0 ? _realisatie[i] : Reeks<DateOnly, Verloop>.Leeg;

    /// <summary>The plans of one kind by day; none for a kind that this task does not know.</summary>
    public Reeks<DateOnly, Verloop> Planning(string soort) =>
        Plaats(soort) is var i and >= 0 ? _planning[i] : Reeks<DateOnly, Verloop>.Leeg;

    public IEnumerable<Reeks<DateOnly, Verloop>> Metingen() => _realisatie;

    /// <summary>The measurements of one kind on one day.</summary>
    public Verloop? Meting(string soort, DateOnly dag)
    {
        var reeks = Realisatie(soort);
        return reeks.Eerste(dag) is var i && i < reeks.Count && reeks.Keys[i] == dag ? reeks.Values[i] : null;
    }

    /// <summary>The part that an area above hands out to this one.</summary>
    public Verloop? Deel(GebiedCode van, Termijn per)
    {
        var stromen = In;
        for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i].CompareTo(per) == 0; i++)
        {
            if (stromen.Values[i] is var stroom && stroom.Van.Code == van && stroom.Verloop.Eerste is OpgaveVerdeeld)
                return stroom.Verloop;
        }
        return null;
    }

    public IEnumerable<Verloop> Verlopen() =>
        [
            .. Opgaven.Values,
            .. In.Values.ToArray().Select(s => s.Verloop),
            .. Gemaakt.Values,
            .. _realisatie.SelectMany(r => r.Values.ToArray()),
            .. _planning.SelectMany(r => r.Values.ToArray()),
            .. Beginsaldi.Values,
            .. Correcties.Values,
        ];

    public void Meet(string soort, DateOnly dag, Verloop verloop) => Add(_realisatie, soort, dag, verloop);

    public void Plan(string soort, DateOnly dag, Verloop verloop) => Add(_planning, soort, dag, verloop);

    private void Add(Reeks<DateOnly, Verloop>[] reeksen, string soort, DateOnly dag, Verloop verloop)
    {
        if (Plaats(soort) is var i and >= 0)
            reeksen[i] = reeksen[i].Met(dag, verloop);
    }

    private int Plaats(string soort)
    {
        var soorten = Soort.SpanVan(taak);
        for (var i = 0; i < soorten.Length; i++)
        {
            if (soorten[i].Code == soort)
                return i;
        }
        return -1;
    }

    private static Reeks<DateOnly, Verloop>[] PerSoort(Taak taak) =>
        [.. Soort.Van(taak).Select(_ => Reeks<DateOnly, Verloop>.Leeg)];
}
