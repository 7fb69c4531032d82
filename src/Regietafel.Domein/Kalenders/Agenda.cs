using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Kalenders;

/// <summary>
/// What is late, at hand and coming at a peilmoment, by the calendar and by what the book says was done. A municipality sees its own steps and
/// those of its province and the country, which bind it; an area above sees how many of its own set theirs. For one thread.
/// </summary>
public sealed class Agenda(Kalender kalender, Stand stand)
{
    private const int Jaar = 365;

    private readonly Book _book = stand.Book;
    private readonly Peilmoment _peilmoment = stand.Peilmoment;
    private readonly Indeling _indeling = stand.Indeling;
    private readonly Dictionary<Cyclus, HashSet<GebiedCode>> _heringedeeld = [];

    /// <summary>
    /// The points of the cycles that run or begin within a year, and what is late from the cycle before for at most a year; the late first, then
    /// by last day.
    /// </summary>
    public IReadOnlyList<Agendapunt> Van(GebiedCode gebied)
    {
        var (vroegst, laatst) = (Plus(-Jaar), Plus(Jaar));
        return
        [
            .. Punten(gebied, vroegst, laatst)
                .Where(p =>
                    p.Cyclus.Begin <= laatst
                    && (p.Cyclus.Eind > _peilmoment.Peildatum || (p.Staat == Staat.TeLaat && p.LaatsteDag >= vroegst))
                )
                .OrderBy(p => p.Staat)
                .ThenBy(p => p.LaatsteDag),
        ];
    }

    /// <summary>All points of one cycle, by last day.</summary>
    public IReadOnlyList<Agendapunt> Van(GebiedCode gebied, Cyclus cyclus) =>
        [.. Punten(gebied, Stappen(gebied), cyclus).OrderBy(p => p.LaatsteDag)];

    /// <summary>The points whose last day lies from a year before to two years after the peildatum, by last day: what a calendar program holds.</summary>
    public IReadOnlyList<Agendapunt> Rond(GebiedCode gebied)
    {
        var (vroegst, laatst) = (Plus(-Jaar), Plus(2 * Jaar));
        return
        [
            .. Punten(gebied, vroegst, Plus(3 * Jaar)) // a step can fall in the year before its cycle
                .Where(p => p.LaatsteDag >= vroegst && p.LaatsteDag <= laatst)
                .OrderBy(p => p.LaatsteDag)
                .ThenBy(p => p.Kenmerk, StringComparer.Ordinal),
        ];
    }

    /// <summary>The cycles that have steps, from the first to those of a year after the peildatum.</summary>
    public IEnumerable<Cyclus> Cycli(GebiedCode gebied, Regeling regeling)
    {
        var stappen = Stappen(gebied).Where(s => s.Regeling == regeling).ToList();
        return Cyclus
            .Tussen(regeling, new(2000, 1, 1), Plus(Jaar))
            .Where(cyclus => stappen.Exists(s => s.Geldt(cyclus)));
    }

    /// <summary>One step of one area in one cycle; null when the area has no such step then.</summary>
    public Agendapunt? Find(GebiedCode gebied, string stap, Cyclus cyclus) =>
        Punten(gebied, Stappen(gebied), cyclus).FirstOrDefault(p => p.Stap.Code == stap && p.Gebied == gebied);

    private IReadOnlyList<Kalenderstap> Stappen(GebiedCode gebied) =>
        kalender.Van(_book, _indeling, gebied, _peilmoment).Stappen;

    private IEnumerable<Agendapunt> Punten(GebiedCode gebied, DateOnly van, DateOnly tot)
    {
        var stappen = Stappen(gebied);
        return Enum.GetValues<Regeling>()
            .SelectMany(regeling => Cyclus.Tussen(regeling, van, tot))
            .SelectMany(cyclus => Punten(gebied, stappen, cyclus));
    }

    private IEnumerable<Agendapunt> Punten(GebiedCode gebied, IReadOnlyList<Kalenderstap> stappen, Cyclus cyclus)
    {
        foreach (var stap in stappen)
        {
            if (stap.Geldt(cyclus) && Punt(gebied, stap, cyclus) is { } punt)
                yield return punt;
        }
    }

    private Agendapunt? Punt(GebiedCode gebied, Kalenderstap stap, Cyclus cyclus)
    {
        var delen = Handelende(gebied, stap, cyclus);
        if (delen.Count == 0)
            return null;
        var samen = stap.Niveau > gebied.Niveau;
        var boeking = samen ? null : Gedaan(delen[0], stap.Code, cyclus);
        IReadOnlyList<GebiedCode> open =
            samen ? [.. delen.Where(deel => Gedaan(deel, stap.Code, cyclus) is null)]
            : boeking is null ? delen
            : [];
        return new(
            stap,
            cyclus,
            samen ? gebied : delen[0],
            delen.Count,
            open,
            boeking,
            open.Count == 0 ? Staat.Gedaan
                : _peilmoment.Peildatum > stap.LaatsteDag(cyclus) ? Staat.TeLaat
                : _peilmoment.Peildatum >= stap.EersteDag(cyclus) ? Staat.Nu
                : Staat.Komend,
            _peilmoment.Peildatum
        );
    }

    /// <summary>The areas that must set a step: the one in which this area lies, or all that lie in it.</summary>
    private IReadOnlyList<GebiedCode> Handelende(GebiedCode gebied, Kalenderstap stap, Cyclus cyclus)
    {
        var delen = Handelende(gebied, stap.Niveau);
        return stap.AlleenBijHerindeling ? [.. delen.Where(Heringedeeld(cyclus).Contains)] : delen;
    }

    private IReadOnlyList<GebiedCode> Handelende(GebiedCode gebied, Niveau niveau)
    {
        if (niveau == gebied.Niveau)
            return [gebied];
        if (niveau == Niveau.Land)
            return [GebiedCode.Nederland];
        if (niveau > gebied.Niveau)
            return _indeling.Delen(gebied, niveau);
        return _indeling.Geheel(gebied, niveau) is { } geheel ? [geheel] : [];
    }

    /// <summary>The entry that says so of the area itself, else of the province or the country it lies in.</summary>
    private Entry? Gedaan(GebiedCode gebied, string stap, Cyclus cyclus)
    {
        foreach (var kring in Kring(gebied))
        {
            if (
                Verloop(kring, stap, cyclus)?.At(_peilmoment) is { Fact: KalenderstapGedaan feit } entry
                && feit.Dag <= _peilmoment.Peildatum
            )
                return entry;
        }
        return null;
    }

    /// <summary>Points of the agenda of an area with what was registered about them.</summary>
    public IEnumerable<AgendapuntVerloop> MetVerloop(GebiedCode gebied, IEnumerable<Agendapunt> punten) =>
        punten.Select(punt => MetVerloop(gebied, punt));

    private AgendapuntVerloop MetVerloop(GebiedCode gebied, Agendapunt punt)
    {
        var delen = Handelende(gebied, punt.Stap, punt.Cyclus);
        var verlopen = delen
            .Concat(delen.Take(1).SelectMany(Kring))
            .Distinct()
            .Select(g => Verloop(g, punt.Stap.Code, punt.Cyclus))
            .OfType<Verloop>()
            .Concat(Kring(gebied).SelectMany(g => Eigen(g, punt.Stap.Code)));
        var (versie, laatste) = (0, 0L);
        foreach (var verloop in verlopen)
        {
            versie += verloop.Tot(_peilmoment.Bekend).Count;
            laatste = Math.Max(laatste, verloop.LaatsteNummer(_peilmoment.Bekend));
        }
        return new(punt, versie, laatste == 0 ? null : _book[laatste].Geregistreerd);
    }

    /// <summary>The area and the province and country around it.</summary>
    private GebiedCode[] Kring(GebiedCode gebied)
    {
        if (gebied.Niveau == Niveau.Land)
            return [gebied];
        return gebied.Niveau > Niveau.Provincie && _indeling.Geheel(gebied, Niveau.Provincie) is { } provincie
            ? [gebied, provincie, GebiedCode.Nederland]
            : [gebied, GebiedCode.Nederland];
    }

    private Verloop? Verloop(GebiedCode gebied, string stap, Cyclus cyclus)
    {
        if (_book.Dossier(gebied)?.Kalenderstappen is not { Count: > 0 } alle)
            return null;
        for (var i = alle.Eerste(cyclus); i < alle.NaLaatste(cyclus); i++)
        {
            if (alle.Values[i].Eerste is KalenderstapGedaan f && f.Stap == stap)
                return alle.Values[i];
        }
        return null;
    }

    private IEnumerable<Verloop> Eigen(GebiedCode gebied, string stap) =>
        _book.Dossier(gebied)?.EigenStappen is { Count: > 0 } eigen
            ? eigen.Values.ToArray().Where(v => v.Eerste is KalenderstapVastgesteld f && f.Stap.Code == stap)
            : [];

    /// <summary>The provinces in which municipalities merge on the first day of the cycle.</summary>
    private HashSet<GebiedCode> Heringedeeld(Cyclus cyclus)
    {
        if (_heringedeeld.TryGetValue(cyclus, out var provincies))
            return provincies;
        var begin = _peilmoment with { Peildatum = cyclus.Begin };
        var dan = new Indeling(_book, begin);
        provincies = [];
        foreach (var dossier in _book.Dossiers)
        {
            if (
                dossier.Opgegaan?.At(begin) is { Fact: GebiedOpgegaan feit } entry
                && entry.Geldigheid.Van == cyclus.Begin
                && dan.Geheel(feit.In, Niveau.Provincie) is { } provincie
            )
                provincies.Add(provincie);
        }
        return _heringedeeld[cyclus] = provincies;
    }

    private DateOnly Plus(int dagen) =>
        DateOnly.FromDayNumber(Math.Clamp(_peilmoment.Peildatum.DayNumber + dagen, 0, DateOnly.MaxValue.DayNumber));
}
