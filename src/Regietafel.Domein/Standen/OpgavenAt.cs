using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// The opgave of an area is what crosses its border: laid down inside it, plus divided into it from outside, minus divided out of it. Parts
/// therefore always add up to the whole less what lies undivided between them.
/// </summary>
internal sealed class OpgavenAt(Book book, Indeling indeling, Peilmoment peilmoment)
{
    private readonly List<Termijn> _termijnen = []; // of what was asked last: the one in force and the coming one ask the same
    private (Dossier? Gebied, Taak Taak) _gevraagd;

    /// <summary>The opgave for one term; null when nothing is registered. Lines are added to <paramref name="spoor"/> when given.</summary>
    public OpgaveStand? Per(Dossier gebied, Taak taak, Termijn per, List<Bijdrage>? spoor = null, bool amv = false)
    {
        var som = new Optelling(book, indeling, peilmoment, amv ? null : spoor, amv ? spoor : null);
        var rechtstreeks = false;
        if (Indeling.IsEnkel(gebied))
        {
            Add(gebied, null);
        }
        else
        {
            var binnen = indeling.Binnen(gebied);
            foreach (var dossier in binnen)
                Add(dossier, binnen);
        }
        var stand = som.Stand(per, per.Begin > peilmoment.Peildatum);
        return rechtstreeks || stand is null
            ? stand
            : stand with
            {
                Aantal = MetOntbrekend(gebied, taak, per, stand.Aantal),
            };

        void Add(Dossier dossier, HashSet<Dossier>? binnen)
        {
            var eerder = som.Keer;
            var opgaven = dossier[taak].Opgaven;
            for (var i = opgaven.Eerste(per); i < opgaven.Count && opgaven.Keys[i] == per; i++)
            {
                if (opgaven.Values[i].FactAt<OpgaveVastgesteld>(peilmoment, out var bron) is { } f)
                    som.Add(opgaven.Values[i], bron, f.Aantal, f.Amv, f.Status, +1);
            }
            var stromen = dossier[taak].In;
            for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i] == per; i++)
                Move(stromen.Values[i], +1, stromen.Values[i].Van);
            stromen = dossier[taak].Uit;
            for (var i = stromen.Eerste(per); i < stromen.Count && stromen.Keys[i] == per; i++)
                Move(stromen.Values[i], -1, stromen.Values[i].Naar);
            rechtstreeks |= dossier == gebied && som.Keer > eerder;

            void Move(Stroom stroom, int teken, Dossier overkant)
            {
                var blijftBinnen = binnen?.Contains(overkant) ?? overkant == gebied;
                if (!blijftBinnen && stroom.Verloop.FactAt<OpgaveVerdeeld>(peilmoment, out var bron) is { } f)
                    som.Add(stroom.Verloop, bron, f.Aantal, f.Amv, f.Status, teken);
            }
        }
    }

    /// <summary>An opgave that only its parts have is a sum, and says how many of them have none.</summary>
    private Cijfer MetOntbrekend(Dossier gebied, Taak taak, Termijn per, Cijfer som)
    {
        var delen = Opdeling.Van(indeling, gebied.Code, taak);
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
            foreach (var dossier in indeling.Binnen(gebied))
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
        private Standing _status;

        public void Add(Verloop verloop, BronVerwijzing? bron, int aantal, int? amv, Standing status, int teken)
        {
            _verschillend |= _keer > 0 && _status != status;
            _status = status;
            _keer++;
            _aantal += teken * aantal;
            _amv += teken * (amv ?? 0);
            _amvKeer += amv is null ? 0 : 1;
            _afgeleid |= book.IsAfgeleid(bron);
            if (spoor is null && amvSpoor is null)
                return;
            var entry = verloop.At(peilmoment)!;
            spoor?.Add(new(Omschrijf(entry), teken * aantal, entry));
            if (amv is not null)
                amvSpoor?.Add(new(Omschrijf(entry), teken * amv, entry));
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
            entry.Fact is OpgaveVerdeeld f
                ? $"verdeeld door {Naam(f.Van)} aan {Naam(f.Naar)}"
                : $"vastgesteld voor {Naam(entry.Fact.Gebieden.First())}";

        private readonly string Naam(GebiedCode code) => indeling.Find(code)?.Naam ?? code.ToString();
    }
}
