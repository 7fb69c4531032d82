using System.Collections.Concurrent;
using Regietafel.Gebieden;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Sleutels;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// The whole ledger in memory, by subject and by area. One writer stages entries and publishes them; readers on other threads only see what
/// is published, because every question names a <see cref="Peilmoment"/>.
/// </summary>
public sealed class Book
{
    // What Dossier.TryFind finds where it is filed is not here: a text for each of those would be most of what a large book takes.
    private readonly ConcurrentDictionary<string, Verloop> _verlopen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<GebiedCode, Dossier> _dossiers = new();
    private readonly ConcurrentDictionary<string, Verloop> _bronnen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Verloop> _sleutels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<LocatieCode, LocatieDossier> _locaties = new();
    private readonly ConcurrentDictionary<KorteCode, OnderzoekDossier> _onderzoeken = new();
    private LocatieDossier[] _locatiesOpCode = [];
    private readonly EntryList _entries = new();
    private readonly Grensdagen _grensdagen = new();
    private long _last;

    /// <summary>The number of the last published entry; 0 in an empty book.</summary>
    public long Last => Volatile.Read(ref _last);

    /// <summary>The number of the last staged entry; equal to <see cref="Last"/> when nothing is staged.</summary>
    public long Staged => _entries.Count;

    /// <summary>The time of registration of the last staged entry.</summary>
    public Tijdstip? LastRegistered => Staged == 0 ? null : _entries[Staged].Geregistreerd;

    public Entry this[long nummer] => _entries[nummer];

    /// <summary>The histories of the sources.</summary>
    public IEnumerable<Verloop> Bronnen => _bronnen.Select(p => p.Value);

    /// <summary>The histories of the keys.</summary>
    public IEnumerable<Verloop> Sleutels => _sleutels.Select(p => p.Value);

    /// <summary>The histories of the steps that areas have in their calendars besides those of the law, by area.</summary>
    public IEnumerable<Verloop> Kalenderstappen =>
        _dossiers.OrderBy(p => p.Key).SelectMany(p => p.Value.EigenStappen.Values.ToArray());

    /// <summary>Every area ever named.</summary>
    public IEnumerable<GebiedCode> Gebieden => _dossiers.Select(p => p.Key);

    /// <summary>The locations that something was ever said about.</summary>
    public IEnumerable<LocatieCode> Locaties => _locaties.Select(p => p.Key);

    /// <summary>What is filed about each of them.</summary>
    internal IEnumerable<Dossier> Dossiers => _dossiers.Select(p => p.Value);

    /// <summary>The history of what a fact is about; of a withdrawal that of what it takes back.</summary>
    public Verloop? Find(Fact fact)
    {
        if (
            fact is Ingetrokken back
            && back.Nummer >= 1
            && back.Nummer <= Staged
            && this[back.Nummer].Fact is var taken and not Ingetrokken
            && taken.Subject == back.Onderwerp
        )
            fact = taken;
        return Ledger.Dossier.TryFind(this, fact, out var verloop) ? verloop : Find(fact.Subject);
    }

    /// <summary>The history of a subject; not of a measurement or a part handed out, which only <see cref="Find(Fact)"/> finds.</summary>
    public Verloop? Find(string subject) => _verlopen.GetValueOrDefault(subject);

    /// <summary>The entry by which this one was taken back by entry number <paramref name="bekend"/>; null when it stands.</summary>
    public Entry? Intrekking(Entry entry, long bekend) => Find(entry.Fact)?.Intrekking(entry.Nummer, bekend);

    /// <summary>The source that an entry refers to, in its last registered words.</summary>
    public BronVastgelegd? Bron(string code) =>
        _bronnen.GetValueOrDefault(code)?.Laatste(Staged)?.Fact as BronVastgelegd;

    /// <summary>The codes of the sources that were derived, staged ones included.</summary>
    public HashSet<string> AfgeleideBronnen() => [.. _bronnen.Keys.Where(code => Bron(code) is { Afgeleid: true })];

    /// <summary>True when the entry rests on a source that was derived, not published.</summary>
    public bool IsAfgeleid(Entry entry) => IsAfgeleid(entry.Bron);

    internal bool IsAfgeleid(BronVerwijzing? bron) => bron is not null && Bron(bron.Code) is { Afgeleid: true };

    /// <summary>The peilmoment of a day as known on a moment; without one, as known now.</summary>
    public Peilmoment Peilmoment(DateOnly peildatum, Tijdstip? bekendOp = null) =>
        new(peildatum, bekendOp is { } moment ? _entries.LastRegisteredBy(moment, Last) : Last);

    /// <summary>The first of the days up to this one between which nothing that the book says begins or ends.</summary>
    internal DateOnly Vakbegin(DateOnly dag) => _grensdagen.Vanaf(dag);

    /// <inheritdoc cref="Stage(Entry, Verloop?)"/>
    public void Stage(Entry entry) => Stage(entry, Find(entry.Fact));

    /// <summary>Adds the next entry, unseen by readers until <see cref="Publish"/>.</summary>
    /// <param name="entry">With the number that follows.</param>
    /// <param name="verloop">What <see cref="Find(Fact)"/> finds for its fact, from who has asked that already.</param>
    /// <exception cref="ArgumentException">The number does not follow, or the time of registration goes back.</exception>
    public void Stage(Entry entry, Verloop? verloop)
    {
        if (entry.Nummer != Staged + 1)
            throw new ArgumentException($"Entry {entry.Nummer} does not follow {Staged}.", nameof(entry));
        if (entry.Geregistreerd < LastRegistered)
            throw new ArgumentException(
                $"Entry {entry.Nummer} was registered before the one before it.",
                nameof(entry)
            );
        _entries.Add(entry);
        _grensdagen.Add(entry);
        Ledger.Dossier.FileLinks(this, entry.Fact);
        if (verloop is not null)
        {
            verloop.Add(entry);
            return;
        }
        verloop = new Verloop(_entries);
        verloop.Add(entry);
        if (!Ledger.Dossier.Finds(entry.Fact))
            _verlopen[entry.Fact.Subject] = verloop;
        if (entry.Fact is BronVastgelegd bron)
            _bronnen[bron.Code] = verloop;
        else if (entry.Fact is SleutelVastgesteld sleutel)
            _sleutels[sleutel.Code] = verloop;
        Ledger.Dossier.File(this, entry.Fact, verloop);
    }

    /// <summary>Shows every staged entry to readers.</summary>
    public void Publish() => Volatile.Write(ref _last, Staged);

    /// <summary>Drops every entry that was staged and not published.</summary>
    public void Discard()
    {
        while (Staged > Last)
        {
            Find(_entries[Staged].Fact)!.RemoveLast();
            _entries.RemoveLast();
        }
    }

    internal Dossier? Dossier(GebiedCode code) => _dossiers.GetValueOrDefault(code);

    /// <summary>What is filed about each location, in order of code; put in order again only when one was added.</summary>
    internal IReadOnlyList<LocatieDossier> Locatiedossiers =>
        _locatiesOpCode.Length == _locaties.Count
            ? _locatiesOpCode
            : _locatiesOpCode = [.. _locaties.Select(p => p.Value).OrderBy(l => l.Code)];

    /// <summary>What is filed about each search for locations, in no particular order.</summary>
    internal IEnumerable<OnderzoekDossier> Onderzoeken => _onderzoeken.Select(p => p.Value);

    internal OnderzoekDossier? Onderzoek(KorteCode code) => _onderzoeken.GetValueOrDefault(code);

    /// <summary>Only the writer opens one.</summary>
    internal OnderzoekDossier Open(KorteCode code) =>
        _onderzoeken.TryGetValue(code, out var onderzoek) ? onderzoek : _onderzoeken[code] = new(code);

    internal LocatieDossier? Locatie(LocatieCode code) => _locaties.GetValueOrDefault(code);

    /// <summary>Only the writer opens one, which it files under its municipality.</summary>
    internal LocatieDossier Open(LocatieCode code)
    {
        if (_locaties.TryGetValue(code, out var locatie))
            return locatie;
        Open(code.Gemeente).Add(locatie = new(code));
        return _locaties[code] = locatie;
    }

    /// <summary>Only the writer opens one; its place is the order in which areas were first named.</summary>
    internal Dossier Open(GebiedCode code) =>
        _dossiers.TryGetValue(code, out var dossier) ? dossier : _dossiers[code] = new(code, _dossiers.Count);
}
