using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>
/// The supervision of every municipality at one peilmoment, on top of a <see cref="Standen.Stand"/> and for one thread like that: what the balances say,
/// where each stands on the ladder, and what could be next.
/// </summary>
public sealed class Toezichtbeeld
{
    /// <summary>How many half-years back a proposal can rest on; what is older says nothing about now.</summary>
    private const int VerstTerug = 8;

    private readonly ToezichtAt _toezicht;
    private readonly Interventieladder _standaard;
    private readonly Dictionary<DateOnly, Stand> _standen = [];
    private readonly Dictionary<GebiedCode, Interventieladder> _ladders = [];

    private Toezichtbeeld(Stand stand, Interventieladder standaard) =>
        (Stand, _toezicht, _standaard) = (stand, new(stand), standaard);

    public Stand Stand { get; }

    public DateOnly Peildatum => Stand.Peilmoment.Peildatum;

    /// <param name="standaard">The ladder of a province that laid down none of its own.</param>
    public static Toezichtbeeld At(Stand stand, Interventieladder standaard) => new(stand, standaard);

    /// <summary>The provinces that have a taakstelling in the half-year of the peildatum or the one before it.</summary>
    public IReadOnlyList<Gebied> Provincies() =>
        [.. Stand.Indeling.Gebieden.Where(g => g.Niveau == Niveau.Provincie && HeeftTaakstelling(g.Code))];

    private bool HeeftTaakstelling(GebiedCode code)
    {
        var nu = Halfjaar.Van(Peildatum);
        return Stand.Halfjaar(code, nu) is not null
            || (nu.Vorig is { } vorig && Stand.Halfjaar(code, vorig) is not null);
    }

    /// <summary>The municipalities in an area, the most serious first.</summary>
    public IReadOnlyList<Toezichtstand> Gemeenten(GebiedCode gebied) =>
        [
            .. Stand
                .Indeling.Delen(gebied, Niveau.Gemeente)
                .Select(c => Van(Stand.Indeling.Find(c)!))
                .Order(Toezichtstand.OpErnst),
        ];

    /// <summary>One municipality.</summary>
    public Toezichtstand Van(Gebied gemeente)
    {
        var dossier = Stand.Book.Dossier(gemeente.Code)!;
        var nu = Halfjaar.Van(Peildatum);
        var (vorig, huidig) = (nu.Vorig is { } v ? Per(gemeente.Code, v) : null, Per(gemeente.Code, nu));
        var ladder = Ladder(gemeente.Code);
        var treden = TredenAt.Van(dossier.Toezicht, ladder, Stand.Peilmoment);
        var tekort = Tekort(gemeente.Code, vorig, huidig);
        var lopend = vorig is { Stand.IsAfgesloten: false } ? vorig : huidig;
        var verwachting = lopend is null ? null : Beoordeling.Verwacht(lopend, Peildatum);
        var voorstel = Voorstelregels.Van(Peildatum, ladder, treden.LastOrDefault(), tekort, verwachting);
        return new(gemeente, ladder, vorig, huidig, tekort, verwachting, treden, voorstel);
    }

    /// <summary>
    /// The last half-year that is measured to its end; soon after the end of a half-year its last position may not be there yet, and then the one
    /// before it still counts.
    /// </summary>
    private Tekortstand? Tekort(GebiedCode code, HalfjaarToezicht? vorig, HalfjaarToezicht? huidig)
    {
        var later = new List<HalfjaarToezicht>();
        if (huidig is not null)
            later.Add(huidig);
        var halfjaar = Halfjaar.Van(Peildatum).Vorig;
        for (var i = 0; halfjaar is { } h && i < VerstTerug; i++, halfjaar = h.Vorig)
        {
            var half = i == 0 ? vorig : Per(code, h);
            if (half is { Stand.IsAfgesloten: true })
                return Beoordeling.Tekort(half, later);
            if (half is not null)
                later.Insert(0, half);
        }
        return null;
    }

    /// <summary>The ladder of the province that the area lies in, or is.</summary>
    public Interventieladder Ladder(GebiedCode code)
    {
        var provincie = code.Niveau == Niveau.Provincie ? code : Stand.Indeling.Geheel(code, Niveau.Provincie);
        if (provincie is null)
            return _standaard;
        if (!_ladders.TryGetValue(provincie, out var ladder))
            _ladders[provincie] = ladder = Interventieladder.Van(Stand.Book, provincie, Stand.Peilmoment, _standaard);
        return ladder;
    }

    /// <summary>One half-year of an area; null when the book has nothing about it.</summary>
    public HalfjaarToezicht? Per(GebiedCode code, Halfjaar halfjaar) =>
        Stand.Book.Dossier(code) is { } dossier ? _toezicht.Halfjaar(dossier, halfjaar) : null;

    /// <summary>The last half-years up to that of the peildatum that the book knows about, oldest first.</summary>
    public IReadOnlyList<HalfjaarToezicht> Halfjaren(GebiedCode code, int aantal)
    {
        var halfjaren = new List<HalfjaarToezicht>();
        for (Halfjaar? h = Halfjaar.Van(Peildatum); h is { } halfjaar && halfjaren.Count < aantal; h = halfjaar.Vorig)
        {
            if (Per(code, halfjaar) is { } gevonden)
                halfjaren.Insert(0, gevonden);
            else if (halfjaren.Count > 0)
                break;
        }
        return halfjaren;
    }

    /// <summary>The six months of a half-year, each with the position on the first day after it, as measured in that month.</summary>
    public IReadOnlyList<Maandstand> Maanden(GebiedCode code, HalfjaarStand half) =>
        [.. Enumerable.Range(1, 6).Select(maand => Maand(code, half, maand))];

    private Maandstand Maand(GebiedCode code, HalfjaarStand half, int maand)
    {
        var dag = half.Halfjaar.Begin.AddMonths(maand);
        var norm = half.Maandnorm * maand;
        if (dag > Peildatum)
            return new(dag, default, null, norm, false);
        var gehuisvest = Op(dag).Halfjaar(code, half.Halfjaar)?.Gehuisvest;
        return gehuisvest?.Nieuwste is { } gemeten && gemeten > half.Halfjaar.Begin.AddMonths(maand - 1)
            ? new(dag, gehuisvest.Totaal, gemeten, norm, true)
            : new(dag, default, null, norm, true);
    }

    /// <summary>The joint changes that a municipality takes part in, of one half-year.</summary>
    public IReadOnlyList<Overdracht> Overdrachten(GebiedCode code, Halfjaar halfjaar) =>
        Stand.Book.Dossier(code)?[Taak.Statushouders] is not { } dossier
            ? []
            :
            [
                .. dossier
                    .In.Values.ToArray()
                    .Concat(dossier.Uit.Values.ToArray())
                    .Select(s => s.Verloop.At(Stand.Peilmoment))
                    .OfType<Entry>()
                    .Where(e => e.Fact is TaakstellingOvergedragen f && f.Halfjaar == halfjaar)
                    .Select(e => new Overdracht((TaakstellingOvergedragen)e.Fact, e))
                    .OrderBy(o => o.Feit.Kenmerk, StringComparer.Ordinal)
                    .ThenBy(o => o.Entry.Nummer),
            ];

    /// <summary>What was reported about couplings of a half-year, by day.</summary>
    public IReadOnlyList<Koppelingenopgave> Koppelingen(GebiedCode code, Halfjaar halfjaar)
    {
        if (Stand.Book.Dossier(code) is not { Toezicht: { } toezicht } dossier)
            return [];
        var telt = _toezicht.KoppelingenEntry(dossier, halfjaar);
        return
        [
            .. toezicht
                .Koppelingen.Values.ToArray()
                .Select(v => v.At(Stand.Peilmoment))
                .OfType<Entry>()
                .Where(e => e.Fact is KoppelingenGemeld f && f.Halfjaar == halfjaar && f.Peildatum <= Peildatum)
                .Select(e => new Koppelingenopgave((KoppelingenGemeld)e.Fact, e, e == telt)),
        ];
    }

    /// <summary>The exemptions of a half-year.</summary>
    public IReadOnlyList<Entry> Ontheffingen(GebiedCode code, Halfjaar halfjaar) =>
        Stand.Book.Dossier(code) is { } dossier ? [.. _toezicht.OntheffingEntries(dossier, halfjaar)] : [];

    /// <summary>The decision about excuse of a half-year; none where none was taken.</summary>
    public Entry? Verschoning(GebiedCode code, Halfjaar halfjaar) =>
        Stand.Book.Dossier(code) is { } dossier
            ? _toezicht.VerschoningEntries(dossier, halfjaar).FirstOrDefault()
            : null;

    private Stand Op(DateOnly dag)
    {
        if (!_standen.TryGetValue(dag, out var stand))
            _standen[dag] = stand = Stand.At(Stand.Book, Stand.Peilmoment with { Peildatum = dag });
        return stand;
    }
}
