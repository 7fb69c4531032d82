using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Signalen;

/// <summary>The chance that an opgave is met, as an outlook gives it: in hundredths, of so many draws.</summary>
public sealed record Kans(int Procent, int Trekkingen);

/// <summary>The chance that an area meets its opgave on a day; null where the outlook says nothing.</summary>
public delegate Kans? Kansvraag(GebiedCode gebied, Opgaven.Taak taak, DateOnly dag);

/// <summary>
/// What the rules look up outside the book. <paramref name="Kansen"/>: the outlook of a stand; none: its rule is silent. <paramref name="OverKernen"/>:
/// does a number of things that do not touch each other, in any order and on any thread; none: one after the other.
/// </summary>
public sealed record Signaalgegevens(
    Signaaldrempels Drempels,
    Capaciteitsoorten Soorten,
    Func<Stand, Kansvraag>? Kansen = null,
    Action<int, Action<int>>? OverKernen = null
)
{
    internal Action<int, Action<int>> Verdeel => OverKernen ?? Kansbeeld.NaElkaar;
}

/// <summary>Where the rules look from: one peilmoment, with what holds there. For one thread, like the stand.</summary>
internal sealed class Blik
{
    private readonly DrempelsAt _drempels;
    private readonly Dictionary<GebiedCode, GebiedCode> _tafels = [];

    public Blik(Book book, Peilmoment peilmoment, Indeling indeling, Signaalgegevens gegevens)
    {
        (Book, Peilmoment, Indeling, Gegevens) = (book, peilmoment, indeling, gegevens);
        Stand = Stand.At(book, peilmoment);
        Locaties = new(book, indeling, peilmoment);
        Bezetting = new(book, peilmoment);
        _drempels = new(book, indeling, peilmoment, gegevens.Drempels);
        Noodvragen = Noodvraag.Van(this);
        Kansen = gegevens.Kansen?.Invoke(Stand);
    }

    public Book Book { get; }

    public Peilmoment Peilmoment { get; }

    public DateOnly Peildatum => Peilmoment.Peildatum;

    public Indeling Indeling { get; }

    public Signaalgegevens Gegevens { get; }

    public Capaciteitsoorten Soorten => Gegevens.Soorten;

    public Stand Stand { get; }

    public LocatiesAt Locaties { get; }

    /// <summary>The outlook; null when nobody asks it.</summary>
    public Kansvraag? Kansen { get; }

    public BezettingAt Bezetting { get; }

    /// <summary>The places asked for at once, by area.</summary>
    public IReadOnlyDictionary<GebiedCode, List<Noodvraag>> Noodvragen { get; }

    public int Drempel(GebiedCode gebied, Signaalregel regel) => _drempels[gebied, regel].Waarde;

    /// <summary>Within how many days someone should act.</summary>
    public int Dagen(Signaalregel regel) => Gegevens.Drempels[regel].Dagen;

    /// <summary>The table that acts: the subregional one, where there is none that of the province.</summary>
    public GebiedCode Tafel(GebiedCode gebied)
    {
        if (gebied.Niveau <= Niveau.Subregio)
            return gebied;
        if (!_tafels.TryGetValue(gebied, out var tafel))
            _tafels[gebied] = tafel =
                Indeling.Geheel(gebied, Niveau.Subregio)
                ?? Indeling.Geheel(gebied, Niveau.Provincie)
                ?? Indeling.Geheel(gebied, Niveau.Land)
                ?? gebied;
        return tafel;
    }

    public string Naam(GebiedCode gebied) => Indeling.Find(gebied)?.Naam ?? gebied.ToString();

    /// <summary>The location with its municipality, as a sentence has it.</summary>
    public string Naam(Locatie locatie) => $"{locatie.Naam} in {Naam(locatie.Gemeente)}";

    /// <summary>So many people or places, marked when the entry rests on a derived source.</summary>
    public Cijfer Cijfer(int? aantal, Entry entry) => new(aantal, Afgeleid: Book.IsAfgeleid(entry));
}
