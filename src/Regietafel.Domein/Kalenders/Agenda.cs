using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Kalenders;

/// <summary>
/// What is late, at hand and coming at a peilmoment, by the calendar and by what the book says was done. A municipality sees its own steps and
/// those of its province and the country, which bind it; an area above sees how many of its own set theirs. For one thread.
/// </summary>
public sealed class Agenda(Kalender kalender, Book book, Peilmoment peilmoment)
{
    private const int Jaar = 365;

    private readonly Indeling _indeling = new(book, peilmoment);
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
                    && (p.Cyclus.Eind > peilmoment.Peildatum || (p.Staat == Staat.TeLaat && p.LaatsteDag >= vroegst))
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
        kalender.Van(book, _indeling, gebied, peilmoment).Stappen;

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
        var delen = Handelende(gebied, stap.Niveau);
        if (stap.AlleenBijHerindeling)
            delen = [.. delen.Where(Heringedeeld(cyclus).Contains)];
        if (delen.Count == 0)
            return null;
        var gedaan = delen.Select(deel => (Deel: deel, Entry: Gedaan(deel, stap.Code, cyclus))).ToList();
        List<GebiedCode> open = [.. gedaan.Where(d => d.Entry is null).Select(d => d.Deel)];
        var (versie, gewijzigd) = Geschiedenis(gebied, delen, stap.Code, cyclus);
        var samen = stap.Niveau > gebied.Niveau;
        return new(
            stap,
            cyclus,
            samen ? gebied : delen[0],
            delen.Count,
            open,
            samen ? null : gedaan[0].Entry,
            open.Count == 0 ? Staat.Gedaan
                : peilmoment.Peildatum > stap.LaatsteDag(cyclus) ? Staat.TeLaat
                : peilmoment.Peildatum >= stap.EersteDag(cyclus) ? Staat.Nu
                : Staat.Komend,
            peilmoment.Peildatum,
            versie,
            gewijzigd
        );
    }

    /// <summary>The areas that must set a step of that level: the one in which this area lies, or all that lie in it.</summary>
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
        foreach (var verloop in Kring(gebied).SelectMany(g => Verlopen(g, stap, cyclus)))
        {
            if (verloop.At(peilmoment) is { Fact: KalenderstapGedaan feit } entry && feit.Dag <= peilmoment.Peildatum)
                return entry;
        }
        return null;
    }

    private (int Versie, Tijdstip? Gewijzigd) Geschiedenis(
        GebiedCode gebied,
        IReadOnlyList<GebiedCode> delen,
        string stap,
        Cyclus cyclus
    )
    {
        var verlopen = delen
            .Concat(delen.Take(1).SelectMany(Kring))
            .Distinct()
            .SelectMany(g => Verlopen(g, stap, cyclus))
            .Concat(Kring(gebied).SelectMany(g => Eigen(g, stap)));
        var (versie, laatste) = (0, 0L);
        foreach (var verloop in verlopen)
        {
            versie += verloop.Tot(peilmoment.Bekend).Count;
            laatste = Math.Max(laatste, verloop.LaatsteNummer(peilmoment.Bekend));
        }
        return (versie, laatste == 0 ? null : book[laatste].Geregistreerd);
    }

    /// <summary>The area and the province and country around it.</summary>
    private IEnumerable<GebiedCode> Kring(GebiedCode gebied)
    {
        yield return gebied;
        if (gebied.Niveau > Niveau.Provincie && _indeling.Geheel(gebied, Niveau.Provincie) is { } provincie)
            yield return provincie;
        if (gebied.Niveau > Niveau.Land)
            yield return GebiedCode.Nederland;
    }

    private IEnumerable<Verloop> Verlopen(GebiedCode gebied, string stap, Cyclus cyclus)
    {
        if (book.Dossier(gebied)?.Kalenderstappen is not { Count: > 0 } alle)
            yield break;
        for (var i = alle.Eerste(cyclus); i < alle.NaLaatste(cyclus); i++)
        {
            if (alle.Values[i].Subject == KalenderstapGedaan.SubjectOf(gebied, stap, cyclus))
                yield return alle.Values[i];
        }
    }

    private IEnumerable<Verloop> Eigen(GebiedCode gebied, string stap) =>
        book.Dossier(gebied)?.EigenStappen is { Count: > 0 } eigen
            ? eigen.Values.ToArray().Where(v => v.Subject == $"kalender/{gebied}/{stap}")
            : [];

    /// <summary>The provinces in which municipalities merge on the first day of the cycle.</summary>
    private HashSet<GebiedCode> Heringedeeld(Cyclus cyclus)
    {
        if (_heringedeeld.TryGetValue(cyclus, out var provincies))
            return provincies;
        var dan = new Indeling(book, peilmoment with { Peildatum = cyclus.Begin });
        provincies =
        [
            .. book
                .Gebieden.Select(g => book.Dossier(g)?.Opgegaan?.At(peilmoment with { Peildatum = cyclus.Begin }))
                .OfType<Entry>()
                .Where(e => e.Geldigheid.Van == cyclus.Begin)
                .Select(e => dan.Geheel(((GebiedOpgegaan)e.Fact).In, Niveau.Provincie))
                .OfType<GebiedCode>(),
        ];
        return _heringedeeld[cyclus] = provincies;
    }

    private DateOnly Plus(int dagen) =>
        DateOnly.FromDayNumber(Math.Clamp(peilmoment.Peildatum.DayNumber + dagen, 0, DateOnly.MaxValue.DayNumber));
}
