namespace Regietafel.Ledger;

/// <summary>What this node knows of the ledger. Only who holds the node's write lock reads news into it or publishes.</summary>
internal sealed class Replica(Database database)
{
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EntryReader Reader { get; } = new(database);

    public Book Book { get; } = new();

    /// <summary>The hash of the last published entry.</summary>
    public byte[] Hash { get; private set; } = Chain.Begin;

    /// <summary>Reads what comes after the last known entry, which must still be there as it was. False when there was no news.</summary>
    public async Task<bool> ReadNews(CancellationToken cancel)
    {
        var (last, hash) = (Book.Last, Hash);
        try
        {
            if (last > 0 && Reader.Hash(last) is var there && !hash.AsSpan().SequenceEqual(there))
                throw new Refusal(
                    "boek-veranderd",
                    $"Het boek {database.Naam} is van buiten veranderd: boeking {last} is niet meer de boeking die hier gelezen is. Start opnieuw en zie regietafel controleer."
                );
            await foreach (var part in Reader.Entries(last + 1, cancel))
            {
                foreach (var entry in part.Entries)
                    Book.Stage(entry);
                hash = part.Last;
            }
            if (Book.Staged == last)
                return false;
            Publish(hash);
            return true;
        }
        catch (ArgumentException e)
        {
            throw new Refusal(
                "boek-onleesbaar",
                $"Het boek {database.Naam} klopt niet: {e.Message} Zie regietafel controleer."
            );
        }
        finally
        {
            Book.Discard();
        }
    }

    /// <summary>Shows what was staged to readers; the last of it has this hash.</summary>
    public void Publish(byte[] hash)
    {
        Hash = hash;
        Book.Publish();
        Interlocked.Exchange(ref _news, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    /// <summary>False when the entry is not known at the end of the limit.</summary>
    public async Task<bool> WaitFor(long nummer, TimeSpan limit, CancellationToken cancel)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(limit);
        while (true)
        {
            var news = Volatile.Read(ref _news).Task;
            if (Book.Last >= nummer)
                return true;
            try
            {
                await news.WaitAsync(time.Token);
            }
            catch (OperationCanceledException)
            {
                return Book.Last >= nummer;
            }
        }
    }
}
