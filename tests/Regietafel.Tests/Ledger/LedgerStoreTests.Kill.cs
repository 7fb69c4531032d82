namespace Regietafel.Tests.Ledger;

public abstract partial class LedgerStoreTests
{
    [Theory]
    [InlineData(1, 1, 4, 0)]
    [InlineData(2, 7, 2, 0)]
    [InlineData(3, 15_000, 4, 700)]
    public async Task Killed_at_any_moment_the_book_has_all_that_was_confirmed_and_no_half_batch(
        int seed,
        int size,
        int rounds,
        int milliseconds
    )
    {
        const int Count = 2_000_000;
        var random = new Random(seed);
        var boek = await NewBook();
        for (var round = 0; round < rounds; round++)
        {
            using var child = Child.Start(boek, seed, size, Count);
            await child.Confirm();
            var before = child.Confirmed;
            if (milliseconds == 0)
            {
                for (var wait = random.Next(1, 150); wait > 0; wait--)
                    await child.Confirm();
            }
            await Task.Delay(random.Next(milliseconds + 5));
            await child.Kill();

            await using var ledger = await Open(boek);
            Assert.InRange(ledger.Book.Last, child.Confirmed, child.Confirmed + size);
            Assert.Equal(0, (ledger.Book.Last - before) % size);
            Assert.Null(await ledger.Verify());
            Assert.Equal(
                Regietafel.Proefboek.Proefboek.Drafts(seed, Count).Take((int)ledger.Book.Last).Select(d => d.Fact),
                Entries(ledger.Book).Select(e => e.Fact)
            );
        }
    }
}
