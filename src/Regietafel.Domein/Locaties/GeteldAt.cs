using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>
/// Realisatie counted from locations. What was reported counts; this stands beside it, with the difference. A kind that is a part of another
/// (CNO for Oekraïne) is counted in both, as it is reported.
/// </summary>
public sealed class GeteldAt(Book book, Indeling indeling, Peilmoment peilmoment, Capaciteitsoorten soorten)
{
    private readonly LocatiesAt _locaties = new(book, indeling, peilmoment);

    /// <summary>One for each task; none when the area never had a location, which costs nothing to find out.</summary>
    public IReadOnlyList<Geteld> Van(GebiedCode gebied) => _locaties.Heeft(gebied) ? Van(_locaties.In(gebied)) : [];

    /// <summary>The same of locations at hand.</summary>
    public IReadOnlyList<Geteld> Van(IReadOnlyList<Locatie> locaties)
    {
        var tellers = Taak.Alle.Select(t => new Teller(t)).ToArray();
        foreach (var locatie in locaties)
        {
            foreach (var stuk in locatie.Stukken)
                Tel(tellers[(int)stuk.Feit.Taak], stuk);
            foreach (var teller in tellers)
                teller.SluitLocatie();
        }
        return [.. tellers.Select(t => t.Uitkomst())];
    }

    private void Tel(Teller teller, Capaciteitstuk stuk)
    {
        if (stuk.Zekerheid != Zekerheid.Zeker || stuk.Begin > peilmoment.Peildatum)
            return;
        if (soorten.Zoek(stuk.Feit.Taak, stuk.Feit.Soort)?.TeltAls is not { } code)
            return;
        var isEr = stuk.IsEr(peilmoment.Peildatum);
        teller.Tel(code, isEr ? stuk.Feit.Plekken : 0, isEr ? stuk.Feit.Amv : 0, isEr, book.IsAfgeleid(stuk.Entry));
    }

    /// <summary>The counts of one task.</summary>
    private sealed class Teller(Taak taak)
    {
        private const string Amv = "AMV";

        private readonly Cijfer[] _soorten = new Cijfer[Soort.Van(taak).Count];
        private Cijfer _totaal;
        private int _locaties;
        private bool _isEr;

        public void Tel(string code, int plekken, int? amv, bool isEr, bool afgeleid)
        {
            var soorten = Soort.Van(taak);
            for (var i = 0; i < soorten.Count; i++)
            {
                if (soorten[i].Code == Amv)
                    _soorten[i] = _soorten[i].MetDeel(new(amv, Afgeleid: afgeleid && isEr));
                else if (soorten[i].Code == code || IsDeelVan(soorten, code, soorten[i]))
                    _soorten[i] = _soorten[i].MetDeel(new(plekken, Afgeleid: afgeleid && isEr));
            }
            if (!soorten.Any(s => s.Code == code && s.Telling == Telling.Ernaast))
                _totaal = _totaal.MetDeel(new(plekken, Afgeleid: afgeleid && isEr));
            _isEr |= isEr;
        }

        public void SluitLocatie()
        {
            _locaties += _isEr ? 1 : 0;
            _isEr = false;
        }

        public Geteld Uitkomst() =>
            new(
                taak,
                _totaal,
                [.. Soort.Van(taak).Select((s, i) => new GeteldeSoort(s, _soorten[i])).Where(s => s.Aantal.Delen > 0)],
                _locaties
            );

        /// <summary>A "waarvan" lies inside the one kind that counts.</summary>
        private static bool IsDeelVan(IReadOnlyList<Soort> soorten, string code, Soort geheel) =>
            geheel.Telling == Telling.TeltMee
            && soorten.Count(s => s.Telling == Telling.TeltMee) == 1
            && soorten.Any(s => s.Code == code && s.Telling == Telling.Waarvan);
    }
}
