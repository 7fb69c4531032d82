namespace Regietafel.Doorkijken;

/// <summary>
/// An outlook as the draws need it: what is sure on each of its days, and the pieces of which it is not, in order of municipality so that the luck of one
/// is drawn once.
/// </summary>
internal sealed class Kansplan
{
    private readonly IReadOnlyList<DateOnly> _dagen;
    private readonly Doorkijkparameters _parameters;
    private readonly ulong _zaad;
    private readonly Scenario _scenario;
    private readonly Dictionary<(Kansregel, decimal), Loting> _lotingen = [];

    public Kansplan(Doorkijk doorkijk, Doorkijkparameters parameters, ulong zaad)
    {
        (_parameters, _zaad, _scenario) = (parameters, zaad, doorkijk.Scenario);
        _dagen = [.. doorkijk.Punten.Select(p => p.Dag)];
        Vast = new int[_dagen.Count];
        var (loten, groepen) = (new List<Lot>(), new List<Lotgroep>());
        // No sum of any of them can overflow when the sum of all does not.
        _ = doorkijk.Stukken.Sum(s => s.Plekken);
        foreach (var gemeente in doorkijk.Stukken.GroupBy(s => s.Gemeente))
        {
            foreach (var stuk in gemeente)
            {
                if (Lot(stuk, groepen.Count) is { } lot)
                    loten.Add(lot);
                else
                    Tel(stuk);
            }
            var naam = gemeente.Key.ToString();
            var samen = Gemeentegeluk.Samen(parameters.Samenhang(gemeente.First().Provincie));
            groepen.Add(new(samen, Toeval.Van(zaad, naam, 2), Toeval.Van(zaad, naam, 3)));
        }
        (Loten, Groepen) = ([.. loten], [.. groepen]);
    }

    public int Dagen => _dagen.Count;

    /// <summary>The places that are sure, of each day.</summary>
    public int[] Vast { get; }

    public Lot[] Loten { get; }

    public Lotgroep[] Groepen { get; }

    private void Tel(Doorkijkstuk stuk)
    {
        for (var i = Plaats(stuk.Stuk.Begin); i < _dagen.Count; i++)
            Vast[i] += stuk.Op(_dagen[i]);
    }

    /// <summary>Null when nothing about the piece is left to chance.</summary>
    private Lot? Lot(Doorkijkstuk stuk, int groep)
    {
        var samenhang = _parameters.Samenhang(stuk.Provincie);
        var (begin, eind) = (Plaats(stuk.Stuk.Begin), stuk.Eind is { } dag ? Plaats(dag) : Dagen);
        var regel = stuk.Zekerheid == Locaties.Zekerheid.Zeker ? null : Regel(stuk, stuk.Fase);
        var opening =
            regel is null || (regel.Kans == 1 && regel.Vertraging == Vertraging.Geen)
                ? null
                : Gedeeld(regel, samenhang, () => Loting.Opening(regel, samenhang, Dagen));
        var verlenging = eind < Dagen ? Verlenging(stuk, samenhang) : null;
        if (opening is null && verlenging is null)
            return null;
        var naam = $"{stuk.Locatie}/{stuk.Deel}";
        return new(
            stuk,
            groep,
            opening is null ? begin : begin + regel!.Vertraging.Delen[0].Maanden,
            eind + (verlenging?.Hoogste ?? 0),
            stuk.Stop is { } stop ? Plaats(stop) : Dagen,
            opening,
            verlenging,
            Toeval.Van(_zaad, naam, 0),
            Toeval.Van(_zaad, naam, 1),
            stuk.Stuk.Feit.Seizoen is { } seizoen ? [.. _dagen.Select(seizoen.Bevat)] : null
        );
    }

    private Loting? Verlenging(Doorkijkstuk stuk, decimal samenhang)
    {
        if (!stuk.IsVerlengbaar || _scenario.Verlenging is not null)
            return null;
        var regel = Regel(stuk, Doorkijkfase.Verlenging);
        return regel.Kans == 0 ? null : Gedeeld(regel, samenhang, () => Loting.Verlenging(regel, samenhang, Dagen));
    }

    private Kansregel Regel(Doorkijkstuk stuk, Doorkijkfase fase) =>
        _parameters.Voor(stuk.Provincie, stuk.Soort.Taak, stuk.Soort.Code, fase);

    private Loting Gedeeld(Kansregel regel, decimal samenhang, Func<Loting> maak)
    {
        if (!_lotingen.TryGetValue((regel, samenhang), out var loting))
            _lotingen[(regel, samenhang)] = loting = maak();
        return loting;
    }

    private int Plaats(DateOnly dag) => Maandraster.Plaats(_dagen, dag);
}
