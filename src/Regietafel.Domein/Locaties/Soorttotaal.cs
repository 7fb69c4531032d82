using Regietafel.Opgaven;

namespace Regietafel.Locaties;

/// <summary>
/// The places of one kind in locations together: <paramref name="Nu"/> on the peildatum, coming and decided on (<paramref name="Hard"/>), coming and not decided
/// on (<paramref name="Voornemen"/>). <paramref name="Locaties"/>: how many have any of them.
/// </summary>
public sealed record Soorttotaal(Taak Taak, string Soort, int Nu, int Hard, int Voornemen, int Locaties)
{
    /// <summary>One for each kind that occurs among the pieces that are meant, in the order of the list of kinds.</summary>
    public static IReadOnlyList<Soorttotaal> Van(
        IReadOnlyList<Locatie> locaties,
        Registerkeuze keuze,
        Capaciteitsoorten soorten,
        DateOnly peildatum
    )
    {
        // A register has a dozen kinds: looking along them is faster than hashing their names.
        var tellers = new List<Teller>();
        for (var i = 0; i < locaties.Count; i++)
        {
            foreach (var stuk in locaties[i].Stukken)
            {
                if (keuze.Past(stuk, peildatum))
                    Van(tellers, stuk.Feit).Tel(stuk, peildatum, i);
            }
        }
        return [.. soorten.Alle.SelectMany(s => tellers.Where(t => t.Is(s.Taak, s.Code)).Select(t => t.Totaal()))];
    }

    private static Teller Van(List<Teller> tellers, CapaciteitVastgesteld feit)
    {
        foreach (var teller in tellers)
        {
            if (teller.Is(feit.Taak, feit.Soort))
                return teller;
        }
        tellers.Add(new(feit.Taak, feit.Soort));
        return tellers[^1];
    }

    private sealed class Teller(Taak taak, string soort)
    {
        private int _nu;
        private int _hard;
        private int _voornemen;
        private int _locaties;
        private int _laatste = -1;

        public bool Is(Taak andere, string code) => andere == taak && code == soort;

        public void Tel(Capaciteitstuk stuk, DateOnly peildatum, int locatie)
        {
            if (stuk.Zekerheid == Zekerheid.Zeker)
                _nu = checked(_nu + stuk.Plekken(peildatum));
            if (stuk.Begin > peildatum && !stuk.Dagen.IsLeeg)
            {
                if (stuk.Zekerheid == Zekerheid.Voornemen)
                    _voornemen = checked(_voornemen + stuk.Feit.Plekken);
                else
                    _hard = checked(_hard + stuk.Feit.Plekken);
            }
            if (locatie != _laatste)
                _locaties++;
            _laatste = locatie;
        }

        public Soorttotaal Totaal() => new(taak, soort, _nu, _hard, _voornemen, _locaties);
    }
}
