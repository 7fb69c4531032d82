using System.Data.Common;
using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>One node: the book in memory and the database it comes from. Appending a <see cref="Batch"/> is the only write there is.</summary>
public sealed class Ledger : IAsyncDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private readonly Database _database;
    private readonly Replica _replica;
    private readonly WriteConnection _connection;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly CancellationTokenSource _closing = new();
    private bool _broken;
    private Task _following = Task.CompletedTask;

    private Ledger(Database database, TimeProvider clock) =>
        (_database, _replica, _connection, _clock) = (database, new(database), new(database), clock);

    /// <summary>What is known on this node. Readers use it at any time.</summary>
    public Book Book => _replica.Book;

    /// <summary>What it was opened from, without a password.</summary>
    public string Boek => _database.Naam;

    /// <summary>What keeps this node from reading what others book; null when all is well.</summary>
    public Refusal? Storing { get; private set; }

    /// <summary>
    /// Opens a book and reads the whole of it: a path is a SQLite file, made when it is not there; a connection string with <c>Host=</c> is
    /// PostgreSQL, where the tables are made when they are not there. What other nodes book afterwards it reads when it books itself, or after
    /// <see cref="Follow"/>.
    /// </summary>
    /// <exception cref="Refusal">There is no such book, or it cannot be opened.</exception>
    public static async Task<Ledger> Open(
        string boek,
        TimeProvider clock,
        bool alleenLezen = false,
        CancellationToken cancel = default
    )
    {
        var ledger = new Ledger(Database.Of(boek, alleenLezen), clock);
        try
        {
            await Task.Run(ledger._database.Prepare, cancel);
            await ledger.ReadNews(cancel);
            return ledger;
        }
        catch
        {
            await ledger.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Takes the node's write lock and catches up with other nodes. A trial (<paramref name="proef"/>) is never written.
    /// </summary>
    /// <exception cref="Refusal">The book cannot be written, or not be reached.</exception>
    public async Task<Batch> Begin(string auteur, bool proef = false, CancellationToken cancel = default)
    {
        if (_database.AlleenLezen && !proef)
            throw new Refusal("boek-alleen-lezen", $"Het boek {Boek} is alleen om te lezen geopend.");
        if (Rules.Author(auteur) is { } nobody)
            throw nobody;
        await _writing.WaitAsync(cancel);
        try
        {
            if (Interlocked.Exchange(ref _broken, false))
                _connection.Drop();
            if (Storing is not null || await _database.Explained(MayHaveNews))
                await ReadNews(cancel);
            var now = Tijdstip.Van(_clock.GetUtcNow());
            return new Batch(this, auteur, now, proef ? null : new(_connection, _replica.Hash));
        }
        catch
        {
            _connection.Drop();
            _writing.Release();
            throw;
        }
    }

    /// <summary>From now on reads what other nodes book, soon after they did.</summary>
    public void Follow()
    {
        if (_following.IsCompleted)
            _following = Task.Run(FollowOn, CancellationToken.None);
    }

    /// <summary>Reads what other nodes have booked.</summary>
    /// <exception cref="Refusal">The book cannot be reached, or is not the one that was read before.</exception>
    public Task CatchUp() => CatchUp(long.MaxValue);

    /// <summary>Waits until this node knows entry <paramref name="nummer"/>; false when it took longer than the limit.</summary>
    public Task<bool> WaitFor(long nummer, TimeSpan limit) => _replica.WaitFor(nummer, limit, _closing.Token);

    /// <summary>The hash of one entry as the database keeps it; it covers every entry before it. Null when there is no such entry.</summary>
    public Task<byte[]?> Hash(long nummer, CancellationToken cancel = default) =>
        _database.Explained(() => Task.Run(() => _replica.Reader.Hash(nummer), cancel));

    /// <summary>Recomputes the chain from the database. Null when it is whole.</summary>
    public Task<Breuk?> Verify(IProgress<long>? voortgang = null, CancellationToken cancel = default) =>
        _database.Explained(() => Chain.Verify(_database, Book.Last, voortgang, cancel));

    /// <summary>Recomputes the chain of a book without reading it into memory, also of one that <see cref="Open"/> cannot read.</summary>
    public static async Task<Breuk?> Verify(
        string boek,
        IProgress<long>? voortgang = null,
        CancellationToken cancel = default
    )
    {
        await using var database = Database.Of(boek, alleenLezen: true);
        await Task.Run(database.Prepare, cancel);
        return await database.Explained(() => Chain.Verify(database, 0, voortgang, cancel));
    }

    public async ValueTask DisposeAsync()
    {
        await Close(_closing.CancelAsync());
        await _following;
        _connection.Dispose();
        await Close(_database.DisposeAsync().AsTask());
    }

    /// <summary>What a broken line says while it is closed is told to nobody: it is gone, and nothing that was booked is on it.</summary>
    private static async Task Close(Task closing)
    {
        try
        {
            await closing;
        }
        catch (Exception fault) when (Database.IsLoss(fault)) { }
    }

    internal void Publish(byte[] hash)
    {
        _replica.Publish(hash);
        _database.Announce(Book.Last);
    }

    /// <summary>Why a batch was not booked; null when it was after all, and only the answer was lost.</summary>
    internal async Task<Refusal?> WhyNotBooked(DbException exception, long nummer, byte[] hash)
    {
        _connection.Drop();
        if (_database.IsOvertaken(exception))
            return new(
                "achterhaald",
                "Iemand anders heeft intussen in dit boek geboekt. Er is niets geboekt; bekijk de nieuwe stand en probeer het opnieuw."
            );
        if (!_database.IsLineLost(exception))
            return _database.Explain(exception);
        return await IsBooked(nummer, hash)
            ? null
            : new(
                "verbinding-verbroken",
                $"De verbinding met {Boek} viel weg tijdens het boeken. Kijk of er geboekt is voordat u het opnieuw probeert."
            );
    }

    private async Task<bool> IsBooked(long nummer, byte[] hash)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                if (await Hash(nummer) is { } stored)
                    return stored.AsSpan().SequenceEqual(hash);
            }
            catch (Refusal)
            {
                // Still away; the next attempt may find it back.
            }
            await Task.Delay(Retry / 4);
        }
        return false;
    }

    internal void Release() => _writing.Release();

    private Task<bool> MayHaveNews() => Task.FromResult(_database.MayHaveNews(_connection.Open()));

    private Task<bool> ReadNews(CancellationToken cancel) => _database.Explained(() => _replica.ReadNews(cancel));

    /// <summary>
    /// Nothing is read when this node knows as much already, as it does of what it booked itself. News that comes while it is booking is most likely of
    /// that, and then the next who wants to book is not kept waiting.
    /// </summary>
    private async Task CatchUp(long nummer)
    {
        if (Book.Last >= nummer)
            return;
        if (nummer < long.MaxValue && _writing.CurrentCount == 0 && await WaitFor(nummer, Moment))
            return;
        await _writing.WaitAsync(_closing.Token);
        try
        {
            if (Book.Last < nummer)
                await ReadNews(_closing.Token);
            Storing = null;
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task FollowOn()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                await _database.Follow(CatchUp, _closing.Token);
            }
            catch (Exception) when (_closing.IsCancellationRequested)
            {
                return; // What a line says while it is being closed is no news.
            }
            catch (Exception e) when (e is Refusal || Database.IsLoss(e))
            {
                Storing = e as Refusal ?? (e is DbException fault ? _database.Explain(fault) : _database.Unreachable());
                _broken = true;
                await Task.Delay(Retry, _closing.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }
}
