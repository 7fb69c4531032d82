using System.Collections.Concurrent;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Signalen;

/// <summary>Of how many municipalities with a task everything was reported lately enough.</summary>
public readonly record struct Compleetheid(int Vers, int Gemeenten);

/// <summary>
/// The warnings of every area at one peilmoment, computed when asked and kept. What an entry does not name is taken over from the picture before it,
/// so that the next picture costs what changed. Any number of threads can ask.
/// </summary>
public sealed class Signaalbeeld
{
    private const int MeesteTerug = 24;

    /// <summary>From so many municipalities on it pays to share them out.</summary>
    private const int Samen = 64;

    private static readonly Niveau[] Niveaus = Enum.GetValues<Niveau>();

    private readonly Signaalgegevens _gegevens;
    private readonly ConcurrentDictionary<GebiedCode, Gemeenteblok> _gemeenten;
    private readonly ConcurrentDictionary<GebiedCode, IReadOnlyList<Signaal>> _gebieden;
    private readonly ConcurrentDictionary<string, Signaalbegin> _begin = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DateOnly, Signaalbeeld> _eerder = new();
    private readonly Lock _rekent = new(); // what a rule looks from is for one thread
    private Blik? _blik;

    private Signaalbeeld(
        Book book,
        Peilmoment peilmoment,
        Signaalgegevens gegevens,
        Indeling indeling,
        IEnumerable<KeyValuePair<GebiedCode, Gemeenteblok>> gemeenten,
        IEnumerable<KeyValuePair<GebiedCode, IReadOnlyList<Signaal>>> gebieden
    )
    {
        (Book, Peilmoment, _gegevens, Indeling) = (book, peilmoment, gegevens, indeling);
        (_gemeenten, _gebieden) = (new(gemeenten), new(gebieden));
    }

    public Book Book { get; }

    public Peilmoment Peilmoment { get; }

    public Indeling Indeling { get; }

    public static Signaalbeeld At(Book book, Peilmoment peilmoment, Signaalgegevens gegevens) =>
        new(book, peilmoment, gegevens, new(book, peilmoment), [], []);

    /// <summary>The picture of the same day with later entries; what they do not name is not computed again.</summary>
    public Signaalbeeld Met(long bekend)
    {
        if (bekend == Peilmoment.Bekend)
            return this;
        var later = Peilmoment with { Bekend = bekend };
        if (bekend < Peilmoment.Bekend || Geraakt.Door(Book, Indeling, Peilmoment.Bekend, bekend) is not { } geraakt)
            return At(Book, later, _gegevens);
        return new(
            Book,
            later,
            _gegevens,
            Indeling,
            _gemeenten.Where(g => !geraakt.Gemeenten.Contains(g.Key)),
            _gebieden.Where(g => !geraakt.Gebieden.Contains(g.Key))
        );
    }

    /// <summary>
    /// The warnings about an area and all that lies in it (none: about all there are), the most serious first. What a part is short of is not said beside
    /// the shortage of the whole: that is one cause.
    /// </summary>
    public IReadOnlyList<Signaal> In(GebiedCode? gebied)
    {
        var signalen = new List<Signaal>();
        List<GebiedCode> delen = [.. gebied is null ? Indeling.Gebieden.Select(g => g.Code) : Binnen(gebied)];
        LeesVooruit(delen);
        foreach (var deel in delen)
        {
            signalen.AddRange(VanGebied(deel));
            if (deel.Niveau == Niveau.Gemeente)
                signalen.AddRange(Blok(deel)?.Signalen ?? []);
        }
        var kort = signalen.Where(IsDekking).Select(s => s.Over).ToHashSet(StringComparer.Ordinal);
        signalen.RemoveAll(s => IsDekking(s) && IsDeelVan(s, kort));
        signalen.Sort(Signaal.OpErnst);
        return signalen;
    }

    /// <summary>The warning of this cause; null when it does not hold.</summary>
    public Signaal? Zoek(GebiedCode gebied, string kenmerk) =>
        VanGebied(gebied).Concat(Blok(gebied)?.Signalen ?? []).FirstOrDefault(s => s.Kenmerk == kenmerk);

    /// <summary>Of the municipalities of an area; of all there are when none is named.</summary>
    public Compleetheid Compleet(GebiedCode? gebied)
    {
        var (vers, gemeenten) = (0, 0);
        var leden = gebied is null ? Indeling.Gebieden.Select(g => g.Code) : Leden(gebied);
        foreach (var code in leden.Where(c => c.Niveau == Niveau.Gemeente))
        {
            if (Blok(code) is not { Compleet: { Taken: > 0 } compleet })
                continue;
            gemeenten++;
            vers += compleet.Vers == compleet.Taken ? 1 : 0;
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
        var stand = Stand.At(Book, Peilmoment);
        return
        [
            .. signaal
                .Cijfers.Select(c => c.Naam)
                .OfType<CijferNaam>()
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
        if (_eerder.Count > MeesteTerug)
            _eerder.Clear();
        var eerder = _eerder.GetOrAdd(dag, _ => At(Book, Peilmoment with { Peildatum = dag }, _gegevens));
        return eerder.VanGebied(signaal.Gebied).Any(s => s.Kenmerk == signaal.Kenmerk);
    }

    /// <summary>Of many municipalities at once, each share looks for itself.</summary>
    private void LeesVooruit(List<GebiedCode> gebieden)
    {
        var nog = gebieden.FindAll(g => g.Niveau == Niveau.Gemeente && !_gemeenten.ContainsKey(g));
        if (nog.Count < Samen)
            return;
        _gegevens.Verdeel(
            (nog.Count + Samen - 1) / Samen,
            deel =>
            {
                var blik = new Blik(Book, Peilmoment, Indeling, _gegevens);
                foreach (var code in nog.Skip(deel * Samen).Take(Samen))
                {
                    if (Indeling.Find(code) is { } gemeente)
                        _gemeenten.GetOrAdd(code, _ => Gemeenteblok.Lees(blik, gemeente));
                }
            }
        );
    }

    private Gemeenteblok? Blok(GebiedCode code)
    {
        if (_gemeenten.TryGetValue(code, out var blok))
            return blok;
        if (code.Niveau != Niveau.Gemeente || Indeling.Find(code) is not { } gemeente)
            return null;
        lock (_rekent)
            return _gemeenten.GetOrAdd(code, _ => Gemeenteblok.Lees(Kijk(), gemeente));
    }

    private IReadOnlyList<Signaal> VanGebied(GebiedCode code)
    {
        if (_gebieden.TryGetValue(code, out var signalen))
            return signalen;
        if (Indeling.Find(code) is not { } gebied)
            return [];
        Gemeenteblok[] delen = [.. Leden(code).Select(Blok).OfType<Gemeenteblok>()];
        lock (_rekent)
            return _gebieden.GetOrAdd(code, _ => Gebiedsregels.Van(Kijk(), gebied, delen));
    }

    private Blik Kijk() => _blik ??= new(Book, Peilmoment, Indeling, _gegevens);

    private IEnumerable<GebiedCode> Binnen(GebiedCode gebied) =>
        Niveaus.SelectMany(n => n == gebied.Niveau ? [gebied] : Indeling.Delen(gebied, n));

    private IReadOnlyList<GebiedCode> Leden(GebiedCode gebied) =>
        gebied.Niveau == Niveau.Gemeente ? [gebied] : Indeling.Delen(gebied, Niveau.Gemeente);

    private static bool IsDekking(Signaal signaal) =>
        signaal.Regel is Signaalregel.OpgaveOngedekt or Signaalregel.KansTeKlein;

    private bool IsDeelVan(Signaal signaal, HashSet<string> kort) =>
        Indeling
            .Gehelen(signaal.Gebied)
            .Any(geheel => kort.Contains(geheel + signaal.Over[signaal.Gebied.ToString().Length..]));
}
