using System.Collections.Concurrent;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Signalen;

/// <summary>Of how many municipalities with a task everything was reported lately enough.</summary>
public readonly record struct Compleetheid(int Vers, int Gemeenten);

/// <summary>
/// Every warning of every area at one peilmoment. What an entry does not name is taken over from the picture before it, so that the next picture costs
/// what changed. Any number of threads can ask.
/// </summary>
public sealed class Signaalbeeld
{
    private static readonly Niveau[] Niveaus = Enum.GetValues<Niveau>();

    private readonly Signaalgegevens _gegevens;
    private readonly Dictionary<GebiedCode, Gemeenteblok> _gemeenten;
    private readonly Dictionary<GebiedCode, IReadOnlyList<Signaal>> _gebieden;
    private readonly ConcurrentDictionary<string, Signaalbegin> _begin = new(StringComparer.Ordinal);

    private Signaalbeeld(
        Book book,
        Peilmoment peilmoment,
        Signaalgegevens gegevens,
        Indeling indeling,
        Dictionary<GebiedCode, Gemeenteblok> gemeenten,
        Dictionary<GebiedCode, IReadOnlyList<Signaal>> gebieden
    ) =>
        (Book, Peilmoment, _gegevens, Indeling, _gemeenten, _gebieden) = (
            book,
            peilmoment,
            gegevens,
            indeling,
            gemeenten,
            gebieden
        );

    public Book Book { get; }

    public Peilmoment Peilmoment { get; }

    public Indeling Indeling { get; }

    public static Signaalbeeld At(Book book, Peilmoment peilmoment, Signaalgegevens gegevens)
    {
        var indeling = new Indeling(book, peilmoment);
        var beeld = new Signaalbeeld(book, peilmoment, gegevens, indeling, [], []);
        var gebieden = indeling.Gebieden.ToList();
        beeld.Reken([.. gebieden.Where(g => g.Niveau == Niveau.Gemeente)], gebieden);
        return beeld;
    }

    /// <summary>The picture of the same day with later entries; only what they name is computed.</summary>
    public Signaalbeeld Met(long bekend)
    {
        if (bekend == Peilmoment.Bekend)
            return this;
        var later = Peilmoment with { Bekend = bekend };
        if (bekend < Peilmoment.Bekend || Geraakt.Door(Book, Indeling, Peilmoment.Bekend, bekend) is not { } geraakt)
            return At(Book, later, _gegevens);
        var beeld = new Signaalbeeld(Book, later, _gegevens, Indeling, new(_gemeenten), new(_gebieden));
        beeld.Reken(Vind(geraakt.Gemeenten), Vind(geraakt.Gebieden));
        return beeld;
    }

    /// <summary>
    /// The warnings about an area and all that lies in it, the most serious first. What a part is short of is not said beside the shortage of the whole:
    /// that is one cause.
    /// </summary>
    public IReadOnlyList<Signaal> In(GebiedCode gebied)
    {
        var signalen = new List<Signaal>();
        foreach (var niveau in Niveaus)
        {
            foreach (var deel in niveau == gebied.Niveau ? [gebied] : Indeling.Delen(gebied, niveau))
            {
                signalen.AddRange(_gebieden.GetValueOrDefault(deel, []));
                if (_gemeenten.TryGetValue(deel, out var blok))
                    signalen.AddRange(blok.Signalen);
            }
        }
        var kort = signalen.Where(IsDekking).Select(s => s.Over).ToHashSet(StringComparer.Ordinal);
        signalen.RemoveAll(s => IsDekking(s) && IsDeelVan(s, kort));
        signalen.Sort(Signaal.OpErnst);
        return signalen;
    }

    /// <summary>Of the municipalities of an area.</summary>
    public Compleetheid Compleet(GebiedCode gebied)
    {
        var (vers, gemeenten) = (0, 0);
        foreach (var code in Leden(gebied))
        {
            if (!_gemeenten.TryGetValue(code, out var blok) || blok.Compleet.Taken == 0)
                continue;
            gemeenten++;
            vers += blok.Compleet.Vers == blok.Compleet.Taken ? 1 : 0;
        }
        return new(vers, gemeenten);
    }

    /// <summary>Since when it holds; looked back for, and kept, where the rule itself cannot say.</summary>
    public Signaalbegin Sinds(Signaal signaal) =>
        signaal.Sinds is { } dag
            ? new(dag, false)
            : _begin.GetOrAdd(signaal.Kenmerk, _ => Signaalbegin.Zoek(Peilmoment.Peildatum, d => Gold(signaal, d)));

    /// <summary>What was done with it, as far as that is about this time and not about an earlier one.</summary>
    public Signaalleven Leven(Signaal signaal) =>
        Book.Dossier(signaal.Gebied)?.Signalen is { Behandelingen.Count: > 0 }
            ? Signaalleven.Van(Book, Peilmoment, signaal.Kenmerk, () => Sinds(signaal))
            : Signaalleven.Nieuw;

    /// <summary>The entries behind it: those that it names, and those behind its figures; each once, in order, no more than can be shown.</summary>
    public IReadOnlyList<long> Boekingen(Signaal signaal)
    {
        var stand = Standen.Stand.At(Book, Peilmoment);
        return
        [
            .. signaal
                .Cijfers.Select(c => c.Naam)
                .OfType<Standen.CijferNaam>()
                .SelectMany(n => stand.Herkomst(n)?.Entries(stand) ?? [])
                .Select(e => e.Nummer)
                .Concat(signaal.Boekingen)
                .Distinct()
                .Take(Gebiedsregels.MeesteBoekingen)
                .Order(),
        ];
    }

    private bool Gold(Signaal signaal, DateOnly dag)
    {
        var eerder = Peilmoment with { Peildatum = dag };
        var beeld = new Signaalbeeld(Book, eerder, _gegevens, new(Book, eerder), [], []);
        if (beeld.Indeling.Find(signaal.Gebied) is not { } gebied)
            return false;
        beeld.Reken(beeld.Vind(beeld.Leden(gebied.Code)), [gebied]);
        return beeld._gebieden[gebied.Code].Any(s => s.Kenmerk == signaal.Kenmerk);
    }

    private void Reken(IReadOnlyList<Gebied> gemeenten, IReadOnlyList<Gebied> gebieden)
    {
        var blik = new Blik(Book, Peilmoment, Indeling, _gegevens);
        foreach (var gemeente in gemeenten)
            _gemeenten[gemeente.Code] = Gemeenteblok.Lees(blik, gemeente);
        foreach (var gebied in gebieden)
        {
            var (delen, signalen) = (Blokken(gebied.Code), new List<Signaal>());
            Gebiedsregels.OpgaveOngedekt(blik, gebied, delen, signalen);
            Gebiedsregels.KansTeKlein(blik, gebied, signalen);
            Noodregels.NoodvraagOngedekt(blik, gebied.Code, delen, signalen);
            _gebieden[gebied.Code] = signalen;
        }
    }

    private List<Gemeenteblok> Blokken(GebiedCode gebied)
    {
        var blokken = new List<Gemeenteblok>();
        foreach (var code in Leden(gebied))
        {
            if (_gemeenten.TryGetValue(code, out var blok))
                blokken.Add(blok);
        }
        return blokken;
    }

    private IReadOnlyList<GebiedCode> Leden(GebiedCode gebied) =>
        gebied.Niveau == Niveau.Gemeente ? [gebied] : Indeling.Delen(gebied, Niveau.Gemeente);

    private List<Gebied> Vind(IEnumerable<GebiedCode> codes) => [.. codes.Select(Indeling.Find).OfType<Gebied>()];

    private static bool IsDekking(Signaal signaal) =>
        signaal.Regel is Signaalregel.OpgaveOngedekt or Signaalregel.KansTeKlein;

    private bool IsDeelVan(Signaal signaal, HashSet<string> kort) =>
        Indeling
            .Gehelen(signaal.Gebied)
            .Any(geheel => kort.Contains(geheel + signaal.Over[signaal.Gebied.ToString().Length..]));
}
