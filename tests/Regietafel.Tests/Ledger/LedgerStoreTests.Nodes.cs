using Regietafel.Ledger;

namespace Regietafel.Tests.Ledger;

public abstract partial class LedgerStoreTests
{
    // Long enough for a slow day; what is waited for comes within the second.
    private protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Of_twenty_who_book_at_once_one_wins_and_the_others_are_told()
    {
        var boek = await NewBook();
        var nodes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Open(boek)));
        await Book(nodes[0], Drafts.Base);
        Assert.All(await Task.WhenAll(nodes.Select(node => node.WaitFor(2, Patience))), Assert.True);

        var batches = await Task.WhenAll(nodes.Select(node => node.Begin("Anna")));
        foreach (var (batch, number) in batches.Select((batch, number) => (batch, number)))
            Assert.All(Enumerable.Range(number * 100, 3), n => Assert.Null(batch.Add(Drafts.Measurement(n))));
        var answers = await Task.WhenAll(batches.Select(batch => Task.Run(batch.Commit)));

        Assert.Single(answers, answer => answer.Count == 0);
        Assert.All(
            answers.Where(answer => answer.Count > 0),
            answer => Assert.Equal("achterhaald", Assert.Single(answer).Code)
        );
        var winner = Array.FindIndex(answers, answer => answer.Count == 0);
        Assert.All(await Task.WhenAll(nodes.Select(node => node.WaitFor(5, Patience))), Assert.True);
        Assert.All(
            nodes,
            node =>
            {
                Assert.Equal(5, node.Book.Last);
                Assert.Equal(Drafts.Measurement(winner * 100).Fact, node.Book[3].Fact);
            }
        );
        Assert.Null(await nodes[0].Verify());
        foreach (var node in nodes)
            await node.DisposeAsync();
    }

    [Fact]
    public async Task Who_was_overtaken_books_after_seeing_what_was_booked()
    {
        var boek = await NewBook();
        await using var one = await Open(boek);
        await using var other = await Open(boek);
        await using (var late = await other.Begin("Bram"))
        {
            await Book(one, Drafts.Base);
            Assert.All(Drafts.Base, draft => Assert.Null(late.Add(draft)));
            Assert.Equal("achterhaald", Assert.Single(await late.Commit()).Code);
        }
        await other.CatchUp();
        await Book(other, [Drafts.Measurement(1)]);
        Assert.Equal(3, other.Book.Last);
    }

    [Fact]
    public async Task Two_big_batches_at_once_do_not_mix()
    {
        var boek = await NewBook();
        await using var one = await Open(boek);
        await using var other = await Open(boek);
        await Book(one, Drafts.Base);
        Assert.True(await other.WaitFor(2, Patience));

        var answers = await Task.WhenAll(BookMany(one, "Anna", 0), BookMany(other, "Bram", 3_000));
        Assert.Single(answers, answer => answer is null);
        Assert.Single(answers, answer => answer == "achterhaald");
        Assert.True(await one.WaitFor(3_002, Patience));
        Assert.Equal(3_002, one.Book.Last);
        Assert.Single(Entries(one.Book).Skip(2).Select(e => e.Auteur).Distinct());
        Assert.Null(await one.Verify());

        static Task<string?> BookMany(Regietafel.Ledger.Ledger node, string auteur, int from) =>
            Task.Run(async () =>
            {
                await using var batch = await node.Begin(auteur);
                foreach (var number in Enumerable.Range(from, 3_000))
                    Assert.Null(batch.Add(Drafts.Measurement(number)));
                return (await batch.Commit()).SingleOrDefault()?.Code;
            });
    }

    [Fact]
    public async Task What_one_node_books_another_sees_without_being_asked()
    {
        var boek = await NewBook();
        await using var one = await Open(boek);
        await using var other = await Open(boek);
        await Book(one, Drafts.Base);
        Assert.True(await other.WaitFor(2, Patience));
        await Book(other, [Drafts.Measurement(1)]);
        Assert.True(await one.WaitFor(3, Patience));
        Assert.Equal(Entries(one.Book), Entries(other.Book));
    }

    [Fact]
    public async Task A_node_that_books_sees_its_own_entries_at_once()
    {
        await using var ledger = await Open(await NewBook());
        await Book(ledger, Drafts.Base);
        for (var number = 1; number <= 20; number++)
        {
            await Book(ledger, [Drafts.Measurement(number)]);
            Assert.Equal(number + 2, ledger.Book.Last);
        }
        Assert.Null(await ledger.Verify());
    }

    [Fact]
    public async Task Waiting_for_an_entry_that_does_not_come_ends()
    {
        await using var ledger = await Open(await NewBook());
        Assert.False(await ledger.WaitFor(1, TimeSpan.FromMilliseconds(50)));
    }

    [Fact]
    public async Task Many_who_book_on_one_node_all_succeed()
    {
        await using var ledger = await Open(await NewBook());
        await Book(ledger, Drafts.Base);
        await Task.WhenAll(Enumerable.Range(1, 20).Select(n => Task.Run(() => Book(ledger, [Drafts.Measurement(n)]))));
        Assert.Equal(22, ledger.Book.Last);
        Assert.Null(await ledger.Verify());
    }
}
