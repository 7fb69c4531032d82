using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// The days between two on which something in the book begins or ends, as known at one entry. The stand is the same on each of them, so what
/// was computed for one reader is kept for the next. Of an area without parts nothing is kept: it is as cheap to compute.
/// </summary>
internal sealed class Tijdvak(Book book, Peilmoment begin, Tijdvakken? tijdvakken)
{
    private readonly ConcurrentDictionary<(Dossier, Taak), TaakStand> _taken = new();
    private readonly ConcurrentDictionary<(Dossier, Taak, Termijn), OpgaveStand?> _opgaven = new();
    private readonly ConcurrentDictionary<(Dossier, Taak, RealisatiesAt.Venster), RealisatieStand> _realisaties = new();
    private readonly ConcurrentDictionary<(Dossier, Halfjaar), HalfjaarStand> _halfjaren = new();
    private readonly ConcurrentDictionary<(Dossier, Taak), IReadOnlyList<GemeenteStand>> _gemeenten = new();
    private readonly ConcurrentDictionary<Dossier, long> _laatste = new();

    /// <summary>The first day of it; what holds then holds on all.</summary>
    public Peilmoment Begin { get; } = begin;

    public Indeling Indeling { get; } = new(book, begin);

    // Who computes what is not kept comes apart from what is computed: together they would be made anew at each look, also when it is kept.
    public TaakStand Taak<T>(Dossier gebied, Taak taak, T rekenaar, Func<T, Dossier, Taak, TaakStand> reken) =>
        Indeling.IsEnkel(gebied) ? reken(rekenaar, gebied, taak)
        : _taken.TryGetValue((gebied, taak), out var stand) ? stand
        : Houd(_taken, (gebied, taak), reken(rekenaar, gebied, taak));

    public OpgaveStand? Opgave<T>(
        Dossier gebied,
        Taak taak,
        Termijn per,
        T rekenaar,
        Func<T, Dossier, Taak, Termijn, OpgaveStand?> reken
    ) =>
        Indeling.IsEnkel(gebied) ? reken(rekenaar, gebied, taak, per)
        : _opgaven.TryGetValue((gebied, taak, per), out var stand) ? stand
        : Houd(_opgaven, (gebied, taak, per), reken(rekenaar, gebied, taak, per));

    public RealisatieStand Realisatie<T>(
        Dossier gebied,
        Taak taak,
        RealisatiesAt.Venster venster,
        T rekenaar,
        Func<T, Dossier, Taak, RealisatiesAt.Venster, RealisatieStand> reken
    ) =>
        _realisaties.TryGetValue((gebied, taak, venster), out var stand)
            ? stand
            : Houd(_realisaties, (gebied, taak, venster), reken(rekenaar, gebied, taak, venster));

    public HalfjaarStand Halfjaar<T>(
        Dossier gebied,
        Halfjaar halfjaar,
        T rekenaar,
        Func<T, Dossier, Halfjaar, HalfjaarStand> reken
    ) =>
        Indeling.IsEnkel(gebied) ? reken(rekenaar, gebied, halfjaar)
        : _halfjaren.TryGetValue((gebied, halfjaar), out var stand) ? stand
        : Houd(_halfjaren, (gebied, halfjaar), reken(rekenaar, gebied, halfjaar));

    public IReadOnlyList<GemeenteStand> Gemeenten<T>(
        Dossier geheel,
        Taak taak,
        T rekenaar,
        Func<T, Dossier, Taak, IReadOnlyList<GemeenteStand>> reken
    )
    {
        if (_gemeenten.TryGetValue((geheel, taak), out var gemeenten))
            return gemeenten;
        gemeenten = reken(rekenaar, geheel, taak);
        return Houd(_gemeenten, (geheel, taak), gemeenten, gemeenten.Count);
    }

    /// <summary>The number of the last entry about the area or anything in it; 0 when there is none.</summary>
    public long LaatsteNummer(Dossier gebied) =>
        _laatste.TryGetValue(gebied, out var nummer)
            ? nummer
            : Houd(
                _laatste,
                gebied,
                Indeling
                    .Kring(gebied)
                    .Leden.Max(d => d.Verlopen().Select(v => v.LaatsteNummer(Begin.Bekend)).DefaultIfEmpty().Max())
            );

    /// <param name="aantal">How many results it is the size of.</param>
    private T Houd<TKey, T>(ConcurrentDictionary<TKey, T> uitkomsten, TKey sleutel, T uitkomst, int aantal = 1)
        where TKey : notnull
    {
        tijdvakken?.Tel(aantal);
        return uitkomsten[sleutel] = uitkomst;
    }
}

/// <summary>What was computed of a book, by day and entry. Bounded: when it is full it starts afresh.</summary>
internal sealed class Tijdvakken
{
    private const int MeesteUitkomsten = 100_000;
    private const int MeesteVakken = 2_000;

    private static readonly ConditionalWeakTable<Book, Tijdvakken> PerBook = [];

    private readonly ConcurrentDictionary<Peilmoment, Tijdvak> _vakken = new();
    private int _uitkomsten;

    public static Tijdvak Van(Book book, Peilmoment peilmoment)
    {
        var begin = peilmoment with { Peildatum = book.Vakbegin(peilmoment.Peildatum) };
        // The number of an entry that is only staged may go to another one.
        return peilmoment.Bekend > book.Last
            ? new(book, begin, null)
            : PerBook.GetOrCreateValue(book).Zoek(book, begin);
    }

    /// <summary>So many results more are kept.</summary>
    public void Tel(int aantal)
    {
        if (Interlocked.Add(ref _uitkomsten, aantal) > MeesteUitkomsten)
            Begin();
    }

    private Tijdvak Zoek(Book book, Peilmoment begin)
    {
        if (_vakken.TryGetValue(begin, out var vak))
            return vak;
        if (_vakken.Count >= MeesteVakken)
            Begin();
        return _vakken.GetOrAdd(begin, new Tijdvak(book, begin, this));
    }

    private void Begin()
    {
        _vakken.Clear();
        Volatile.Write(ref _uitkomsten, 0);
    }
}
