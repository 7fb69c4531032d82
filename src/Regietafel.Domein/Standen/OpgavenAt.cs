using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// The opgave of an area is what crosses its border: laid down inside it, plus divided into it from outside, minus divided out of it. Parts
/// therefore always add up to the whole less what lies undivided between them.
/// </summary>
internal sealed class OpgavenAt(Book book, Tijdvak vak)
{
    private readonly Indeling _indeling = vak.Indeling;
    private readonly Peilmoment _peilmoment = vak.Begin;
    private readonly List<Termijn> _termijnen = []; // of what was asked last: the one in force and the coming one ask the same
    private (Dossier? Gebied, Taak Taak) _gevraagd;

    /// <summary>The opgave for one term; null when nothing is registered.</summary>
    public OpgaveStand? Per(Dossier gebied, Taak taak, Termijn per) =>
        vak.Opgave(gebied, taak, per, this, static (o, g, t, p) => o.Reken(g, t, p));

    /// <summary>The same with the lines that make it, or with <paramref name="amv"/> those that make the part for minors.</summary>
    public OpgaveStand? Per(Dossier gebied, Taak taak, Termijn per, List<Bijdrage> spoor, bool amv) =>
        Reken(gebied, taak, per, new Optelling(book, _indeling, _peilmoment, amv ? null : spoor, amv ? spoor : null));

    private OpgaveStand? Reken(Dossier gebied, Taak taak, Termijn per) =>
        Reken(gebied, taak, per, new Optelling(book, _indeling, _peilmoment, null, null));

    private OpgaveStand? Reken(Dossier gebied, Taak taak, Termijn per, Optelling som)
    {
        if (Indeling.IsEnkel(gebied))
        {
            Add(ref som, gebied, taak, per, null);
            return som.Stand(per, per.Begin > _peilmoment.Peildatum);
        }
        var kring = _indeling.Kring(gebied);
        Add(ref som, gebied, taak, per, kring);
        var rechtstreeks = som.Keer > 0;
        for (var i = 1; i < kring.Leden.Count; i++)
            Add(ref som, kring.Leden[i], taak, per, kring);
        var stand = som.Stand(per, per.Begin > _peilmoment.Peildatum);
        return rechtstreeks || stand is null
            ? stand
            : stand with
            {
                Aantal = MetOntbrekend(gebied, taak, per, stand.Aantal),
            };
    }

    /// <summary>What one dossier contributes to the sum of the circle (none: of itself): what stays inside is left out.</summary>
    private void Add(ref Optelling som, Dossier dossier, Taak taak, Termijn per, Kring? kring)
    {
        var opgaven = dossier[taak].Opgaven;
        for (var i = opgaven.Eerste(per); i < opgaven.Count && opgaven.Keys[i] == per; i++)
        {
            if (opgaven.Values[i].FactAt<OpgaveVastgesteld>(_peilmoment, out var bron) is { } f)
                som.Add(opgaven.Values[i], bron, f.Aantal, f.Amv, f.Status, +1);
        }
        var stromen = dossier[taak].In;
        for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i] == per; i++)
            Move(ref som, stromen.Values[i], stromen.Values[i].Van, +1, kring);
        stromen = dossier[taak].Uit;
        for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i] == per; i++)
            Move(ref som, stromen.Values[i], stromen.Values[i].Naar, -1, kring);
    }

    private void Move(ref Optelling som, Stroom stroom, Dossier overkant, int teken, Kring? kring)
    {
        if (kring?.Bevat(overkant) ?? stroom.Van == stroom.Naar)
            return;
        if (stroom.Verloop.FactAt<Fact>(_peilmoment, out var bron) is IVerplaatsing f)
            som.Add(stroom.Verloop, bron, f.Aantal, f.Amv, f.Status, teken);
    }

    /// <summary>An opgave that only its parts have is a sum, and says how many of them have none.</summary>
    private Cijfer MetOntbrekend(Dossier gebied, Taak taak, Termijn per, Cijfer som)
    {
        var delen = Opdeling.Van(_indeling, gebied.Code, taak);
        var ontbreekt = delen.Count(d => Per(book.Dossier(d)!, taak, per) is null or { Aantal.IsOnvolledig: true });
        return som with { Ontbreekt = ontbreekt, Delen = delen.Count };
    }

    /// <summary>The opgave in force: the last one due on or before the day, where there is none the first coming one.</summary>
    public OpgaveStand? Geldend(Dossier gebied, Taak taak, DateOnly dag)
    {
        var termijnen = Termijnen(gebied, taak);
        for (var i = NaLaatste(termijnen, dag) - 1; i >= 0; i--)
        {
            if (Per(gebied, taak, termijnen[i]) is { } opgave)
                return opgave;
        }
        return Komend(gebied, taak, dag);
    }

    /// <summary>The first opgave due after the day.</summary>
    public OpgaveStand? Komend(Dossier gebied, Taak taak, DateOnly dag)
    {
        var termijnen = Termijnen(gebied, taak);
        for (var i = NaLaatste(termijnen, dag); i < termijnen.Count; i++)
        {
            if (Per(gebied, taak, termijnen[i]) is { } opgave)
                return opgave;
        }
        return null;
    }

    /// <summary>Every term for which the area or something in it has ever had an opgave, in order; good until the next question.</summary>
    public IReadOnlyList<Termijn> Termijnen(Dossier gebied, Taak taak)
    {
        if (_gevraagd == (gebied, taak))
            return _termijnen;
        _gevraagd = (gebied, taak);
        _termijnen.Clear();
        if (Indeling.IsEnkel(gebied))
            AddTerms(gebied[taak]);
        else
            foreach (var dossier in _indeling.Kring(gebied).Leden)
                AddTerms(dossier[taak]);
        return _termijnen;
    }

    private void AddTerms(TaakDossier dossier)
    {
        Add(dossier.Opgaven.Keys);
        Add(dossier.In.Keys);

        void Add(ReadOnlySpan<Termijn> termen)
        {
            foreach (var termijn in termen)
            {
                var place = _termijnen.BinarySearch(termijn);
                if (place < 0)
                    _termijnen.Insert(~place, termijn);
            }
        }
    }

    /// <summary>The place after the last term that begins on or before the day.</summary>
    private static int NaLaatste(IReadOnlyList<Termijn> termijnen, DateOnly dag)
    {
        var place = termijnen.Count;
        while (place > 0 && termijnen[place - 1].Begin > dag)
            place--;
        return place;
    }

    /// <summary>Adds up contributions of either sign, with the part for minors and the standing they have in common.</summary>
    private struct Optelling(
        Book book,
        Indeling indeling,
        Peilmoment peilmoment,
        List<Bijdrage>? spoor,
        List<Bijdrage>? amvSpoor
    )
    {
        private int _aantal,
            _amv,
            _keer,
            _amvKeer;
        private bool _afgeleid,
            _verschillend;
        private Standing? _status;

        public void Add(Verloop verloop, BronVerwijzing? bron, int aantal, int? amv, Standing? status, int teken)
        {
            _verschillend |= _status is not null && status is not null && _status != status;
            _status = status ?? _status;
            _keer++;
            _aantal += teken * aantal;
            _amv += teken * (amv ?? 0);
            _amvKeer += amv is null ? 0 : 1;
            _afgeleid |= book.IsAfgeleid(bron);
            if (spoor is null && amvSpoor is null)
                return;
            var entry = verloop.At(peilmoment)!;
            var afgeleid = book.IsAfgeleid(bron);
            spoor?.Add(new(Omschrijf(entry), new(teken * aantal, Afgeleid: afgeleid), entry));
            if (amv is not null)
                amvSpoor?.Add(new(Omschrijf(entry), new(teken * amv, Afgeleid: afgeleid), entry));
        }

        public readonly OpgaveStand? Stand(Termijn per, bool isKomend) =>
            _keer == 0
                ? null
                : new(
                    per,
                    new(_aantal, Afgeleid: _afgeleid),
                    _amvKeer == 0 ? default : new(_amv, Afgeleid: _afgeleid, Ontbreekt: _keer - _amvKeer, Delen: _keer),
                    _verschillend ? null : _status,
                    isKomend
                );

        public readonly int Keer => _keer;

        private readonly string Omschrijf(Entry entry) =>
            entry.Fact is IVerplaatsing f
                ? $"{(f is OpgaveVerdeeld ? "verdeeld" : "overgedragen")} door {Naam(f.Van)} aan {Naam(f.Naar)}"
                : $"vastgesteld voor {Naam(entry.Fact.Gebieden.First())}";

        private readonly string Naam(GebiedCode code) => indeling.Find(code)?.Naam ?? code.ToString();
    }
}
