using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// Where the histories about one area are found: existence, the wholes it lies in, the parts that ever lay in it, and per task its figures.
/// It holds places only; what counts is for <see cref="Verloop.At"/> to say.
/// </summary>
internal sealed class Dossier(GebiedCode code)
{
    private readonly TaakDossier[] _taken = [.. Enum.GetValues<Taak>().Select(t => new TaakDossier(t))];

    public GebiedCode Code { get; } = code;

    public Verloop? Bestaan { get; private set; }

    public Verloop? Opgegaan { get; private set; }

    /// <summary>In which whole it lies, by the level of the whole.</summary>
    public Verloop?[] Gehelen { get; } = new Verloop?[5];

    /// <summary>Areas that ever lay in this one, keyed by nothing but order of arrival.</summary>
    public Reeks<int, Dossier> Delen { get; } = new();

    /// <summary>Areas that ever merged into this one.</summary>
    public Reeks<int, Dossier> Voorgangers { get; } = new();

    public TaakDossier this[Taak taak] => _taken[(int)taak];

    /// <summary>Files a new history under the areas and task that its first fact names.</summary>
    public static void File(Book book, Fact fact, Verloop verloop)
    {
        switch (fact)
        {
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
                book.Open(f.Gebied)[f.Taak].Opgaven.Add(f.Per, verloop);
                break;
            case OpgaveVerdeeld f:
                var (van, naar) = (book.Open(f.Van), book.Open(f.Naar));
                var stroom = new Stroom(van, naar, verloop);
                van[f.Taak].Uit.Add(f.Per, stroom);
                naar[f.Taak].In.Add(f.Per, stroom);
                break;
            case RealisatieGemeld f:
                book.Open(f.Gebied)[f.Taak].Realisatie(f.Soort)?.Add(f.Peildatum, verloop);
                break;
            case RealisatieGepland f:
                book.Open(f.Gebied)[f.Taak].Planning(f.Soort)?.Add(f.Per, verloop);
                break;
            case BeginsaldoVastgesteld f:
                book.Open(f.Gebied)[Taak.Statushouders].Beginsaldi.Add(f.Halfjaar, verloop);
                break;
            case SaldoGecorrigeerd f:
                book.Open(f.Gebied)[Taak.Statushouders].Correcties.Add(f.Halfjaar, verloop);
                break;
        }
    }

    /// <summary>A fact can name another whole or successor than the first one of its history did; the place is filed per fact.</summary>
    public static void FileLinks(Book book, Fact fact)
    {
        if (fact is IndelingVastgesteld indeling)
            AddOnce(book.Open(indeling.Geheel).Delen, book.Open(indeling.Deel));
        else if (fact is GebiedOpgegaan opgegaan)
            AddOnce(book.Open(opgegaan.In).Voorgangers, book.Open(opgegaan.Oud));
    }

    /// <summary>Every history filed under this area.</summary>
    public IEnumerable<Verloop> Verlopen()
    {
        foreach (var verloop in new[] { Bestaan, Opgegaan }.Concat(Gehelen))
        {
            if (verloop is not null)
                yield return verloop;
        }
        foreach (var verloop in _taken.SelectMany(t => t.Verlopen()))
            yield return verloop;
    }

    /// <summary>The series of measurements, one for each task and kind.</summary>
    public IEnumerable<Reeks<DateOnly, Verloop>> Metingen() => _taken.SelectMany(t => t.Metingen());

    private static void AddOnce(Reeks<int, Dossier> reeks, Dossier dossier)
    {
        var inhoud = reeks.Nu;
        if (Array.IndexOf(inhoud.Values, dossier, 0, inhoud.Count) < 0)
            reeks.Add(inhoud.Count, dossier);
    }
}

/// <summary>A part that moves from one area to another.</summary>
internal sealed record Stroom(Dossier Van, Dossier Naar, Verloop Verloop);

/// <summary>The histories of one area and task: what was laid down, what came in and went out, what was measured and planned, the balances.</summary>
internal sealed class TaakDossier(Taak taak)
{
    private readonly Reeks<DateOnly, Verloop>[] _realisatie =
    [
        .. Soort.Van(taak).Select(_ => new Reeks<DateOnly, Verloop>()),
    ];
    private readonly Reeks<DateOnly, Verloop>[] _planning =
    [
        .. Soort.Van(taak).Select(_ => new Reeks<DateOnly, Verloop>()),
    ];

    public Reeks<Termijn, Verloop> Opgaven { get; } = new();

    public Reeks<Termijn, Stroom> In { get; } = new();

    public Reeks<Termijn, Stroom> Uit { get; } = new();

    public Reeks<Halfjaar, Verloop> Beginsaldi { get; } = new();

    public Reeks<Halfjaar, Verloop> Correcties { get; } = new();

    /// <summary>The measurements of one kind by day; null for a kind that this task does not know.</summary>
    public Reeks<DateOnly, Verloop>? Realisatie(string soort) => Of(_realisatie, soort);

    /// <summary>The plans of one kind by day; null for a kind that this task does not know.</summary>
    public Reeks<DateOnly, Verloop>? Planning(string soort) => Of(_planning, soort);

    public IEnumerable<Reeks<DateOnly, Verloop>> Metingen() => _realisatie;

    public IEnumerable<Verloop> Verlopen() =>
        Elements(Opgaven)
            .Concat(Elements(In).Select(s => s.Verloop))
            .Concat(_realisatie.SelectMany(Elements))
            .Concat(_planning.SelectMany(Elements))
            .Concat(Elements(Beginsaldi))
            .Concat(Elements(Correcties));

    private Reeks<DateOnly, Verloop>? Of(Reeks<DateOnly, Verloop>[] reeksen, string soort)
    {
        var soorten = Soort.Van(taak);
        for (var i = 0; i < soorten.Count; i++)
        {
            if (soorten[i].Code == soort)
                return reeksen[i];
        }
        return null;
    }

    private static IEnumerable<T> Elements<TKey, T>(Reeks<TKey, T> reeks)
        where TKey : struct, IComparable<TKey>
    {
        var inhoud = reeks.Nu;
        return inhoud.Values.Take(inhoud.Count);
    }
}
