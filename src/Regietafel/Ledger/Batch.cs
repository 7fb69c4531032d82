using System.Data.Common;
using Regietafel.Import;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>
/// What one author books at once: all of it or nothing. It holds the node's write lock until it is disposed; disposed without
/// <see cref="Commit"/> nothing has happened.
/// </summary>
public sealed class Batch : IAsyncDisposable
{
    private readonly Ledger _ledger;
    private readonly string _auteur;
    private readonly Tijdstip _now;
    private readonly DateOnly _vandaag;
    private readonly Overname _overname;
    private readonly EntryWriter? _writer;
    private bool _ended;
    private bool _replayed;

    internal Batch(Ledger ledger, string auteur, Tijdstip now, EntryWriter? writer)
    {
        (_ledger, _auteur, _now, _writer) = (ledger, auteur, now, writer);
        (_vandaag, _overname) = (Amsterdam.Dag(now), new(now, auteur));
    }

    /// <summary>The book with what was staged; the staged state is the peilmoment (day, <c>Book.Staged</c>).</summary>
    public Book Book => _ledger.Book;

    /// <summary>How many entries were staged.</summary>
    public int Geboekt { get; private set; }

    /// <summary>How many drafts said what the book said already.</summary>
    public int AlBekend { get; private set; }

    /// <summary>Stages a draft, unless a rule says no or the book says so already. Null when it was accepted.</summary>
    public Refusal? Add(Draft draft) => Add(draft, Book.Find(draft.Fact));

    /// <inheritdoc cref="Add(Draft)"/>
    /// <param name="draft">What is to be registered.</param>
    /// <param name="verloop">What the book finds for its fact, from who has asked that already.</param>
    internal Refusal? Add(Draft draft, Verloop? verloop)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (verloop?.Zelfde(draft, Book.Staged) is not null)
        {
            AlBekend++;
            return null;
        }
        return Stage(draft, verloop);
    }

    /// <summary>
    /// Stages drafts in their order. What was refused, with the place of the draft it is about; the whole is looked at when each of them is right
    /// by itself.
    /// </summary>
    public IReadOnlyList<(Refusal Refusal, int? Place)> AddAll(IEnumerable<Draft> drafts)
    {
        var refused = new List<(Refusal, int?)>();
        var places = new Dictionary<long, int>();
        foreach (var (place, draft) in drafts.Index())
        {
            if (Add(draft) is { } refusal)
                refused.AddRange(refusal.All.Select(r => (r, (int?)place)));
            places.TryAdd(Book.Staged, place);
        }
        if (refused.Count > 0)
            return refused;
        return
        [
            .. RefuseWhole()
                .Select(r => (r, r.Nummer is { } nummer && places.TryGetValue(nummer, out var at) ? at : (int?)null)),
        ];
    }

    /// <summary>
    /// Stages an entry of a whole book that is carried over, also when the book says so already: what was said, unsaid and said again at one
    /// moment are three entries. What was asked of the whole when it was first booked is not asked again.
    /// </summary>
    public Refusal? Replay(Draft draft)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        _replayed = true;
        return Stage(draft, Book.Find(draft.Fact));
    }

    private Refusal? Stage(Draft draft, Verloop? verloop)
    {
        if (Rules.Refuse(Book, draft, _now, _vandaag, Naslag.Reference) is { } refusal)
            return refusal;
        var entry = Number(draft);
        Book.Stage(entry, verloop);
        _writer?.Add(entry);
        Geboekt++;
        return null;
    }

    /// <summary>
    /// Writes what was staged; when the list is empty it is durable and every reader on this node sees it. Otherwise nothing was booked.
    /// </summary>
    public async Task<IReadOnlyList<Refusal>> Commit()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (_writer is null)
            throw new InvalidOperationException("A trial cannot be committed.");
        if (RefuseWhole() is { Count: > 0 } refusals)
            return refusals;
        try
        {
            if (await Write(_writer) is { } refusal)
                return [refusal];
            _ledger.Publish(_writer.Last);
            return [];
        }
        finally
        {
            await DisposeAsync();
        }
    }

    /// <summary>What is wrong with all that was staged together; <see cref="Commit"/> asks it too, a trial asks it here.</summary>
    public IReadOnlyList<Refusal> RefuseWhole() => _replayed ? [] : Rules.RefuseWhole(Book);

    public ValueTask DisposeAsync()
    {
        if (_ended)
            return ValueTask.CompletedTask;
        _ended = true;
        try
        {
            _writer?.Dispose();
        }
        finally
        {
            Book.Discard();
            _ledger.Release();
        }
        return ValueTask.CompletedTask;
    }

    private async Task<Refusal?> Write(EntryWriter writer)
    {
        try
        {
            await writer.Commit();
            return null;
        }
        catch (DbException e)
        {
            return await _ledger.WhyNotBooked(e, Book.Staged, writer.Last);
        }
    }

    /// <summary>When a draft that is added now is registered.</summary>
    internal Tijdstip Moment(Draft draft) =>
        draft.BekendSinds ?? (Book.LastRegistered is { } last && last > _now ? last : _now);

    private Entry Number(Draft draft) =>
        new(
            Book.Staged + 1,
            draft.Fact,
            draft.Geldigheid,
            Moment(draft),
            draft.BekendSinds is null && draft.Auteur is null ? null : _overname,
            draft.Auteur ?? _auteur,
            draft.Bron,
            draft.Openbaarheid
        );
}
