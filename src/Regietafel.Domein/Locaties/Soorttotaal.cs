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
        var tellers = new Dictionary<(Taak, string), Teller>();
        for (var i = 0; i < locaties.Count; i++)
        {
            foreach (var stuk in locaties[i].Stukken)
            {
                if (!keuze.Past(stuk, peildatum))
                    continue;
                var soort = (stuk.Feit.Taak, stuk.Feit.Soort);
                if (!tellers.TryGetValue(soort, out var teller))
                    tellers[soort] = teller = new();
                teller.Tel(stuk, peildatum, i);
            }
        }
        return
        [
            .. soorten
                .Alle.Where(s => tellers.ContainsKey((s.Taak, s.Code)))
                .Select(s => tellers[(s.Taak, s.Code)].Totaal(s)),
        ];
    }

    private sealed class Teller
    {
        private int _nu;
        private int _hard;
        private int _voornemen;
        private int _locaties;
        private int _laatste = -1;

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

        public Soorttotaal Totaal(Capaciteitsoort soort) =>
            new(soort.Taak, soort.Code, _nu, _hard, _voornemen, _locaties);
    }
}
