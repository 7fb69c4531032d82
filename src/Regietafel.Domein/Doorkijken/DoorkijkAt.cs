using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Doorkijken;

/// <summary>Makes the outlook of an area from the locations at a peilmoment.</summary>
internal sealed class DoorkijkAt(Stand stand, Capaciteitsoorten soorten)
{
    private readonly DateOnly _peildatum = stand.Peilmoment.Peildatum;

    public Doorkijk Van(GebiedCode gebied, Taak taak, DateOnly? tot, Scenario scenario)
    {
        if (!Doorkijk.Kent(taak))
            throw new ArgumentException($"{taak} is no stock.", nameof(taak));
        var dagen = Maandraster.Van(_peildatum, tot ?? Maandraster.Verst(_peildatum));
        var (stukken, gemeenten) = Stukken(gebied, taak, scenario);
        return new(
            gebied,
            taak,
            stand.Peilmoment,
            scenario,
            Punten(gebied, taak, scenario, dagen, stukken),
            stukken,
            Beslissingen(stukken, dagen[^1]),
            stand.Realisatie(gebied, taak).Totaal,
            Ontbreekt(gebied, taak, gemeenten)
        );
    }

    /// <summary>What counts for the opgave and is not over yet, in order of location; and the municipalities that have anything counted, over or not.</summary>
    private (List<Doorkijkstuk> Stukken, HashSet<GebiedCode> Gemeenten) Stukken(
        GebiedCode gebied,
        Taak taak,
        Scenario scenario
    )
    {
        var stukken = new List<Doorkijkstuk>();
        var gemeenten = new HashSet<GebiedCode>();
        foreach (var locatie in new LocatiesAt(stand.Book, stand.Indeling, stand.Peilmoment).In(gebied))
        {
            var provincie = stand.Indeling.Geheel(locatie.Gemeente, Niveau.Provincie);
            foreach (var stuk in locatie.Stukken)
            {
                if (stuk.Feit.Taak != taak || soorten.Zoek(taak, stuk.Feit.Soort) is not { TeltMee: true } soort)
                    continue;
                gemeenten.Add(locatie.Gemeente);
                if (stuk.Dagen.IsLeeg || stuk.Eind <= _peildatum)
                    continue;
                var gelezen = new Doorkijkstuk(
                    locatie.Code,
                    locatie.Naam,
                    locatie.Gemeente,
                    provincie,
                    stuk,
                    soort,
                    Doorkijkfasen.Van(locatie, stuk, _peildatum),
                    scenario.StopVan(soort.Code),
                    Geregeld: locatie.IsGeregeld(stuk)
                );
                stukken.Add(
                    scenario.Verlenging == Verlengkeuze.Alle && gelezen.IsVerlengbaar
                        ? gelezen with
                        {
                            Verlengt = true,
                        }
                        : gelezen
                );
            }
        }
        return (stukken, gemeenten);
    }

    private List<Doorkijkpunt> Punten(
        GebiedCode gebied,
        Taak taak,
        Scenario scenario,
        IReadOnlyList<DateOnly> dagen,
        List<Doorkijkstuk> stukken
    )
    {
        var som = new int[3, dagen.Count];
        var eindigt = new int[dagen.Count + 1];
        foreach (var stuk in stukken)
        {
            for (var i = Maandraster.Plaats(dagen, stuk.Stuk.Begin); i < dagen.Count && !IsVoorbij(stuk, dagen[i]); i++)
                som[(int)stuk.Zekerheid, i] += stuk.Op(dagen[i]);
            if (stuk.Soort.Tijdelijk && Eerste(stuk.Eind, stuk.Stop) is { } eind && eind > stuk.Stuk.Begin)
                eindigt[Maandraster.Plaats(dagen, eind)] += stuk.Plekken;
        }
        var punten = new List<Doorkijkpunt>(dagen.Count);
        for (var i = 0; i < dagen.Count; i++)
        {
            var geboekt = Stand.At(stand.Book, stand.Peilmoment with { Peildatum = dagen[i] }).Geldend(gebied, taak);
            var opgave = scenario.OpgaveOp(dagen[i], geboekt?.Aantal.Aantal);
            punten.Add(new(dagen[i], som[0, i], som[1, i], som[2, i], eindigt[i], geboekt, opgave));
        }
        return punten;
    }

    private static bool IsVoorbij(Doorkijkstuk stuk, DateOnly dag) => dag >= stuk.Stop || dag >= stuk.Eind;

    private List<Beslispunt> Beslissingen(List<Doorkijkstuk> stukken, DateOnly laatste)
    {
        var punten = new List<Beslispunt>();
        foreach (var stuk in stukken)
        {
            if (!stuk.MoetBesloten || stuk.Stuk.Eind is not { } eind || eind > laatste)
                continue;
            var uiterlijk = stuk.Soort.BeslissenUiterlijk(stuk.Stuk.Begin, eind);
            punten.Add(new(stuk, eind, uiterlijk, uiterlijk.DayNumber - _peildatum.DayNumber));
        }
        punten.Sort(
            static (a, b) =>
                a.Uiterlijk != b.Uiterlijk ? a.Uiterlijk.CompareTo(b.Uiterlijk)
                : a.Stuk.Locatie.CompareTo(b.Stuk.Locatie) is var order and not 0 ? order
                : string.CompareOrdinal(a.Stuk.Deel, b.Stuk.Deel)
        );
        return punten;
    }

    private List<ZonderLocatie> Ontbreekt(GebiedCode gebied, Taak taak, HashSet<GebiedCode> gemeenten)
    {
        IReadOnlyList<GebiedCode> alle =
            gebied.Niveau == Niveau.Gemeente ? [gebied] : stand.Indeling.Delen(gebied, Niveau.Gemeente);
        var zonder = new List<ZonderLocatie>();
        foreach (var gemeente in alle)
        {
            if (!gemeenten.Contains(gemeente) && stand.Realisatie(gemeente, taak).Totaal.Aantal is { } gemeld and > 0)
                zonder.Add(new(gemeente, gemeld));
        }
        return zonder;
    }

    private static DateOnly? Eerste(DateOnly? een, DateOnly? ander) => een is null || ander < een ? ander ?? een : een;
}
