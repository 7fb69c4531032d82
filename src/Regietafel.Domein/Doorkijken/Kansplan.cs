namespace Regietafel.Doorkijken;

/// <summary>
/// A piece of which it is not sure when it begins or ends, as places in the days of the outlook. <paramref name="Opening"/> and
/// <paramref name="Verlenging"/>: none when that is sure. <paramref name="Eind"/>: with every extension; <paramref name="Kap"/>: no later than this.
/// <paramref name="Seizoen"/>: on which days it is there, where not on all.
/// </summary>
internal sealed record Lot(
    Doorkijkstuk Stuk,
    int Groep,
    int Begin,
    int Eind,
    int Kap,
    Loting? Opening,
    Loting? Verlenging,
    Toeval Open,
    Toeval Langer,
    bool[]? Seizoen
)
{
    /// <summary>
    /// The highest numbers, of opening and of extension, with which its places are there on a day: <see cref="Toeval.Hoogste"/> when it cannot fail, −1
    /// when they are there in no draw.
    /// </summary>
    public (int Open, int Langer) Grenzen(int dag)
    {
        if ((Seizoen is { } seizoen && !seizoen[dag]) || dag >= Kap)
            return (-1, -1);
        var open = Opening?.Grens(dag - Begin) ?? (Begin <= dag ? Toeval.Hoogste : -1);
        var langer = Verlenging?.Grens(Eind - dag - 1) ?? (Eind > dag ? Toeval.Hoogste : -1);
        return open < 0 || langer < 0 ? (-1, -1) : (open, langer);
    }
}

/// <summary>What the pieces of one municipality share: the bound up to which they do, and the luck of opening and of extension.</summary>
internal readonly record struct Lotgroep(int Samen, Toeval Opening, Toeval Verlenging)
{
    /// <summary>The luck of as many draws as there is room for, from one on.</summary>
    public void Trek(int eerste, Span<int> opening, Span<int> verlenging)
    {
        Gemeentegeluk.Trek(Opening, Samen, eerste, opening);
        Gemeentegeluk.Trek(Verlenging, Samen, eerste, verlenging);
    }
}

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
