using System.Collections.Immutable;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Toezicht;
using Regietafel.Verdelingen;

namespace Regietafel.Ledger;

/// <summary>
/// Where the histories about one area are found: existence, the wholes it lies in, the parts that ever lay in it, and per task its figures.
/// It holds places only; what counts is for <see cref="Verloop.At"/> to say.
/// </summary>
internal sealed class Dossier(GebiedCode code, int plaats)
{
    private readonly TaakDossier[] _taken = [.. Taak.Alle.Select(t => new TaakDossier(t))];

    public GebiedCode Code { get; } = code;

    /// <summary>A small number of its own.</summary>
    public int Plaats { get; } = plaats;

    public Verloop? Bestaan { get; private set; }

    public Verloop? Opgegaan { get; private set; }

    /// <summary>In which whole it lies, by the level of the whole.</summary>
    public Verloop?[] Gehelen { get; } = new Verloop?[5];

    /// <summary>Areas that ever lay in this one, keyed by nothing but order of arrival.</summary>
    public Reeks<int, Dossier> Delen { get; private set; } = Reeks<int, Dossier>.Leeg;

    /// <summary>Areas that ever merged into this one.</summary>
    public Reeks<int, Dossier> Voorgangers { get; private set; } = Reeks<int, Dossier>.Leeg;

    /// <summary>The steps of the calendar that were set, by cycle.</summary>
    public Reeks<Cyclus, Verloop> Kalenderstappen { get; private set; } = Reeks<Cyclus, Verloop>.Leeg;

    /// <summary>The steps of the calendar that the area has of its own, in order of arrival.</summary>
    public Reeks<int, Verloop> EigenStappen { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>The locations that were opened in this municipality, in order of arrival.</summary>
    public Reeks<int, LocatieDossier> Locaties { get; private set; } = Reeks<int, LocatieDossier>.Leeg;

    /// <summary>The chances and the scenarios of outlooks that the area laid down, in order of arrival.</summary>
    public Reeks<int, Verloop> Doorkijken { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>The searches for locations in which it takes part, or which look at a site in it; in order of arrival.</summary>
    public Reeks<int, OnderzoekDossier> Onderzoeken { get; private set; } = Reeks<int, OnderzoekDossier>.Leeg;

    /// <summary>Indicators of this area by code, each in order of peildatum.</summary>
    public ImmutableDictionary<string, Reeks<DateOnly, Verloop>> Indicatoren { get; private set; } =
        ImmutableDictionary<string, Reeks<DateOnly, Verloop>>.Empty;

    public TaakDossier this[Taak taak] => _taken[(int)taak];

    /// <summary>The supervision of the taakstelling; null where there never was any.</summary>
    public ToezichtDossier? Toezicht { get; private set; }

    public ToezichtDossier OpenToezicht() => Toezicht ??= new();

    /// <summary>What is laid down about warnings; null where there never was any.</summary>
    public SignaalDossier? Signalen { get; private set; }

    public SignaalDossier OpenSignalen() => Signalen ??= new();

    public void Add(OnderzoekDossier onderzoek) => Onderzoeken = Once(Onderzoeken, onderzoek);

    public void Add(LocatieDossier locatie) => Locaties = Locaties.Met(Locaties.Count, locatie);

    /// <summary>Files a new history under the areas and task that its first fact names.</summary>
    public static void File(Book book, Fact fact, Verloop verloop)
    {
        switch (fact)
        {
            case RealisatieGemeld f:
                book.Open(f.Gebied)[f.Taak].Meet(f.Soort, f.Peildatum, verloop);
                break;
            case GebiedVastgesteld f:
                book.Open(f.Code).Bestaan = verloop;
                break;
            case GebiedOpgegaan f:
                book.Open(f.Oud).Opgegaan = verloop;
                break;
            case IndelingVastgesteld f:
                book.Open(f.Deel).Gehelen[(int)f.Geheel.Niveau] = verloop;
                break;
            case OpgaveVastgesteld f:
                var eigen = book.Open(f.Gebied)[f.Taak];
                eigen.Opgaven = eigen.Opgaven.Met(f.Per, verloop);
                break;
            case IVerplaatsing f:
                var (van, naar) = (book.Open(f.Van), book.Open(f.Naar));
                var stroom = new Stroom(van, naar, verloop);
                van[f.Taak].Uit = van[f.Taak].Uit.Met(f.Per, stroom);
                naar[f.Taak].In = naar[f.Taak].In.Met(f.Per, stroom);
                break;
            case RealisatieGepland f:
                book.Open(f.Gebied)[f.Taak].Plan(f.Soort, f.Per, verloop);
                break;
            case BeginsaldoVastgesteld f:
                var saldi = book.Open(f.Gebied)[Taak.Statushouders];
                saldi.Beginsaldi = saldi.Beginsaldi.Met(f.Halfjaar, verloop);
                break;
            case SaldoGecorrigeerd f:
                var correcties = book.Open(f.Gebied)[Taak.Statushouders];
                correcties.Correcties = correcties.Correcties.Met(f.Halfjaar, verloop);
                break;
            case KalenderstapGedaan f:
                var gezet = book.Open(f.Gebied);
                gezet.Kalenderstappen = gezet.Kalenderstappen.Met(f.Cyclus, verloop);
                break;
            case KalenderstapVastgesteld f:
                var kalender = book.Open(f.Gebied);
                kalender.EigenStappen = kalender.EigenStappen.Met(kalender.EigenStappen.Count, verloop);
                break;
            case VerdelingGemaakt f:
                var verdelingen = book.Open(f.Van)[f.Taak];
                verdelingen.Gemaakt = verdelingen.Gemaakt.Met(f.Per, verloop);
                break;
            case IndicatorVastgesteld f:
                var gebied = book.Open(f.Gebied);
                var indicator = gebied.Indicatoren.GetValueOrDefault(f.Indicator, Reeks<DateOnly, Verloop>.Leeg);
                gebied.Indicatoren = gebied.Indicatoren.SetItem(f.Indicator, indicator.Met(f.Peildatum, verloop));
                break;
            case DoorkijkparameterVastgesteld or ScenarioVastgesteld:
                var doorkijk = book.Open(fact.Gebieden.First());
                doorkijk.Doorkijken = doorkijk.Doorkijken.Met(doorkijk.Doorkijken.Count, verloop);
                break;
            default:
                ToezichtDossier.File(book, fact, verloop);
                SignaalDossier.File(book, fact, verloop);
                LocatieDossier.File(book, fact, verloop);
                OnderzoekDossier.File(book, fact, verloop);
                break;
        }
    }

    /// <summary>
    /// True for a measurement and for a part handed out, of which a book holds hundreds of thousands: <see cref="TryFind"/> finds those where they are
    /// filed. All others are found by their subject.
    /// </summary>
    public static bool Finds(Fact fact) =>
        fact is OpgaveVerdeeld || (fact is RealisatieGemeld f && Soort.Zoek(f.Taak, f.Soort) is not null);

    /// <summary>False when it is not for this to find; null when there is no such history yet.</summary>
    public static bool TryFind(Book book, Fact fact, out Verloop? verloop)
    {
        verloop = fact switch
        {
            RealisatieGemeld f => book.Dossier(f.Gebied)?[f.Taak].Meting(f.Soort, f.Peildatum),
            OpgaveVerdeeld f => book.Dossier(f.Naar)?[f.Taak].Deel(f.Van, f.Per),
            _ => null,
        };
        return verloop is not null || Finds(fact);
    }

    /// <summary>A fact can name another whole or successor than the first one of its history did; the place is filed per fact.</summary>
    public static void FileLinks(Book book, Fact fact)
    {
        if (fact is IndelingVastgesteld indeling && book.Open(indeling.Geheel) is var geheel)
            geheel.Delen = Once(geheel.Delen, book.Open(indeling.Deel));
        else if (fact is GebiedOpgegaan opgegaan && book.Open(opgegaan.In) is var opvolger)
            opvolger.Voorgangers = Once(opvolger.Voorgangers, book.Open(opgegaan.Oud));
        OnderzoekDossier.FileLinks(book, fact);
    }

    /// <summary>Every history filed under this area alone; a search for locations is of several.</summary>
    public IEnumerable<Verloop> Verlopen()
    {
        foreach (var verloop in new[] { Bestaan, Opgegaan }.Concat(Gehelen))
        {
            if (verloop is not null)
                yield return verloop;
        }
        foreach (var verloop in _taken.SelectMany(t => t.Verlopen()).Concat(Toezicht?.Verlopen() ?? []))
            yield return verloop;
        foreach (var verloop in Signalen?.Verlopen() ?? [])
            yield return verloop;
        foreach (var verloop in Kalenderstappen.Values.ToArray().Concat(EigenStappen.Values.ToArray()))
            yield return verloop;
        foreach (var verloop in Doorkijken.Values.ToArray())
            yield return verloop;
        foreach (var verloop in Indicatoren.Values.SelectMany(r => r.Values.ToArray()))
            yield return verloop;
        foreach (var verloop in Locaties.Values.ToArray().SelectMany(l => l.Verlopen()))
            yield return verloop;
    }

    /// <summary>Every history that ever named this area: its own, what it divides, and how others lie in it or merged into it.</summary>
    public IEnumerable<Verloop> Noemend() =>
        [
            .. Verlopen(),
            .. Onderzoeken.Values.ToArray().SelectMany(o => o.Verlopen()),
            .. _taken.SelectMany(t => t.Uit.Values.ToArray()).Select(s => s.Verloop),
            .. Delen.Values.ToArray().Select(d => d.Gehelen[(int)Code.Niveau]).OfType<Verloop>(),
            .. Voorgangers.Values.ToArray().Select(d => d.Opgegaan).OfType<Verloop>(),
        ];

    /// <summary>The series of measurements, one for each task and kind.</summary>
    public IEnumerable<Reeks<DateOnly, Verloop>> Metingen() => _taken.SelectMany(t => t.Metingen());

    private static Reeks<int, T> Once<T>(Reeks<int, T> reeks, T dossier) =>
        reeks.Values.Contains(dossier) ? reeks : reeks.Met(reeks.Count, dossier);
}
