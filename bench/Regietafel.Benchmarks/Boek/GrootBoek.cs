using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Benchmarks.Boek;

/// <summary>
/// A generated book of a country, always the same: three and a half years in which everything is published, corrected and now and then withdrawn.
/// </summary>
internal sealed class GrootBoek
{
    public static readonly DateOnly Begin = new(2022, 10, 1);
    public static readonly DateOnly Eind = new(2026, 7, 1);
    private const int Seed = 20240101;
    private static readonly BronVerwijzing Bron = new("bron");

    private readonly Land _land;
    private readonly int _entries;
    private readonly DateOnly[] _meetdagen;
    private readonly bool _eenmaal;

    private GrootBoek(Land land, int entries, IEnumerable<DateOnly> meetdagen, bool eenmaal = false) =>
        (_land, _entries, _meetdagen, _eenmaal) = (land, entries, [.. meetdagen], eenmaal);

    /// <summary>Measured at the turn of each half-year: about twenty thousand subjects, each with many entries.</summary>
    public static GrootBoek PerHalfjaar(Land land, int entries) =>
        new(land, entries, Enumerable.Range(0, 8).Select(i => new DateOnly(2023, 1, 1).AddMonths(6 * i)));

    /// <summary>Measured every day: almost every entry has a subject of its own.</summary>
    public static GrootBoek PerDag(Land land, int entries) =>
        new(land, entries, Enumerable.Range(1, Eind.DayNumber - Begin.DayNumber).Select(Begin.AddDays), eenmaal: true);

    /// <summary>The drafts in order, each with its moment of registration; draft i becomes entry i, from 1.</summary>
    public IEnumerable<Draft> Drafts()
    {
        var random = new Random(Seed);
        var nummer = 0L;
        foreach (var draft in Ground())
        {
            nummer++;
            yield return draft;
        }
        var waiting = new Queue<Onderwerp>(new Onderwerpen(_land, _meetdagen).Alle().OrderBy(o => o.Vanaf));
        var running = new List<Onderwerp>();
        var turn = -1;
        while (++nummer <= _entries)
        {
            var now = Begin.AddDays((int)((Eind.DayNumber - Begin.DayNumber) * nummer / _entries));
            while (waiting.TryPeek(out var next) && (next.Vanaf <= now || running.Count == 0))
                running.Add(waiting.Dequeue());
            turn = turn + 1 < running.Count ? turn + 1 : 0;
            var fact = running[turn].Zeg(random);
            // An opgave that is said only once holds always and stays; else its parts would be without a whole.
            var firm = _eenmaal && fact is (OpgaveVastgesteld or OpgaveVerdeeld);
            yield return Draft(fact, now, firm ? default : Validity(random, now));
            if (!firm && random.Next(300) == 0 && nummer < _entries)
                yield return Draft(new Ingetrokken(nummer++, fact.Subject, "vergissing"), now, default);
        }
    }

    /// <summary>Books it all at once, past the rules, as an import does.</summary>
    public async Task Write(string boek)
    {
        await using var ledger = await Ledger.Ledger.Open(boek, new Clock());
        await using var batch = await ledger.Begin("meting");
        foreach (var draft in Drafts())
        {
            if (batch.Add(draft) is { } refusal)
                throw refusal;
        }
        foreach (var refusal in await batch.Commit())
            throw refusal;
        if (ledger.Book.Last != _entries)
            throw new InvalidOperationException($"{ledger.Book.Last} entries instead of {_entries}.");
    }

    /// <summary>Just after the last entry, whatever the day of the measurement.</summary>
    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Eind.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
    }

    private IEnumerable<Draft> Ground()
    {
        yield return Draft(new BronVastgelegd("bron", "Opgaven en metingen", Begin, null, false), Begin, default);
        foreach (var (code, naam, gehelen) in _land.Gebieden())
        {
            yield return Draft(new GebiedVastgesteld(code, naam), Begin, default);
            foreach (var geheel in gehelen)
                yield return Draft(new IndelingVastgesteld(code, geheel), Begin, default);
        }
    }

    /// <summary>Most facts hold always, one in ten from the day it was said, one in twenty for a few months around it.</summary>
    private static Geldigheid Validity(Random random, DateOnly now) =>
        random.Next(20) switch
        {
            0 or 1 => new(now),
            2 => new(now.AddDays(-random.Next(60)), now.AddDays(1 + random.Next(60))),
            _ => default,
        };

    private static Draft Draft(Fact fact, DateOnly day, Geldigheid geldigheid) =>
        new(
            fact,
            geldigheid,
            fact is BronVastgelegd or Ingetrokken ? null : Bron,
            Tijdstip.Van(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero))
        );
}
