using System.Data.Common;
using Regietafel.Ledger;

namespace Regietafel.Tests.Ledger;

public abstract partial class LedgerStoreTests
{
    [Theory]
    [InlineData("update entry set auteur = 'Bram' where nummer = 2")]
    [InlineData("update entry set nummer = 99 where nummer = 2")]
    [InlineData("delete from entry where nummer = 2")]
    [InlineData("delete from entry")]
    public async Task The_database_itself_refuses_to_change_or_remove_an_entry(string statement)
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await Book(ledger, Drafts.Base);
        await Assert.ThrowsAnyAsync<DbException>(() => Execute(boek, statement));
        Assert.Null(await ledger.Verify());
    }

    [Theory]
    [InlineData("update entry set auteur = 'Bram' where nummer = 3")]
    [InlineData("update entry set feit = replace(feit, '\"aantal\":1', '\"aantal\":2') where nummer = 3")]
    [InlineData("update entry set feit = 'geen feit' where nummer = 3")]
    [InlineData("update entry set geldig_tot = '2030-01-01' where nummer = 3")]
    [InlineData("update entry set openbaarheid = 'vertrouwelijk' where nummer = 3")]
    [InlineData("update entry set pagina = null where nummer = 3")]
    [InlineData("update entry set geregistreerd = geregistreerd + 1 where nummer = 3")]
    [InlineData("update entry set hash = (select hash from entry where nummer = 2) where nummer = 3")]
    [InlineData("delete from entry where nummer = 3")]
    public async Task Tampering_is_found_with_the_number_of_the_entry(string statement)
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, [.. Drafts.Base, .. Drafts.Measurements(5)]);
        Assert.Null(await Regietafel.Ledger.Ledger.Verify(boek));

        await Tamper(boek, statement);
        Assert.Equal(3, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
    }

    [Fact]
    public async Task A_node_knows_when_the_last_entries_were_taken_away()
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await Book(ledger, [.. Drafts.Base, .. Drafts.Measurements(5)]);
        await Tamper(boek, "delete from entry where nummer > 4");

        Assert.Equal(5, (await ledger.Verify())?.Nummer);
        Assert.Equal("boek-veranderd", (await Assert.ThrowsAsync<Refusal>(ledger.CatchUp)).Code);
        Assert.Equal(7, ledger.Book.Last);
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_is_named()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);
        await Tamper(boek, "update entry set soort = 'wat-is-dit' where nummer = 2");

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Open(boek));
        Assert.Equal("boek-onleesbaar", refusal.Code);
        Assert.Contains(" 2 ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
    }

    [Fact]
    public async Task A_book_of_a_newer_version_is_left_alone()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);
        await Execute(boek, "insert into boek (versie) values (999)");

        foreach (var alleenLezen in new[] { true, false })
        {
            var refusal = await Assert.ThrowsAsync<Refusal>(() => Open(boek, alleenLezen));
            Assert.Equal("boek-nieuwer", refusal.Code);
            Assert.Contains("999", refusal.Message, StringComparison.Ordinal);
        }
        Assert.Equal(
            "boek-nieuwer",
            (await Assert.ThrowsAsync<Refusal>(() => Regietafel.Ledger.Ledger.Verify(boek))).Code
        );
    }

    [Fact]
    public async Task A_book_of_an_older_version_is_left_alone_and_says_the_way_out()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);
        await Execute(boek, "update boek set versie = 1");

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Open(boek));
        Assert.Equal("boek-ouder", refusal.Code);
        Assert.Contains("importeer het in een nieuw boek", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_book_is_left_alone()
    {
        var boek = await NewBook();
        await Execute(boek, "create table entry (iets integer)");
        Assert.Equal("geen-boek", (await Assert.ThrowsAsync<Refusal>(() => Open(boek))).Code);
        Assert.Equal("geen-boek", (await Assert.ThrowsAsync<Refusal>(() => Open(boek, alleenLezen: true))).Code);
    }

    [Fact]
    public async Task A_book_opened_for_reading_is_not_written()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);

        await using var reader = await Open(boek, alleenLezen: true);
        Assert.Equal(2, reader.Book.Last);
        Assert.Equal("boek-alleen-lezen", (await Assert.ThrowsAsync<Refusal>(() => reader.Begin("Anna"))).Code);
        await using var trial = await reader.Begin("Anna", proef: true);
        Assert.Null(trial.Add(Drafts.Measurement(1)));
    }

    [Fact]
    public async Task Many_who_open_a_new_book_at_once_make_one()
    {
        var boek = await NewBook();
        var nodes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Open(boek))));
        await Book(nodes[0], Drafts.Base);
        Assert.All(await Task.WhenAll(nodes.Select(node => node.WaitFor(2, Patience))), Assert.True);
        foreach (var node in nodes)
            await node.DisposeAsync();
    }
}
