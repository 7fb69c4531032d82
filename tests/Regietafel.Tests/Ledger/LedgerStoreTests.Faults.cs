using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Regietafel.Ledger;

namespace Regietafel.Tests.Ledger;

public abstract partial class LedgerStoreTests
{
    [Theory]
    [InlineData("update blok set entries = replace(entries, 'Anna', 'Bram')")]
    [InlineData("update blok set eerste = 99, laatste = 100")]
    [InlineData("update entry set auteur = 'Bram' where nummer = 2")]
    [InlineData("delete from blok where eerste = 1")]
    [InlineData("delete from blok")]
    public async Task The_database_itself_refuses_to_change_or_remove_an_entry(string statement)
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await Book(ledger, Drafts.Base);
        await Assert.ThrowsAnyAsync<DbException>(() => Execute(boek, statement));
        Assert.Null(await ledger.Verify());
    }

    [Theory]
    [InlineData("\"Anna\"", "\"Bram\"")]
    [InlineData("\"aantal\":1", "\"aantal\":2")]
    [InlineData("{.*}", "\"geen feit\"")]
    [InlineData("^.*$", "\"geen entry\",")]
    [InlineData("^.*$", "[3,")]
    [InlineData("^.*$", "")]
    [InlineData("^.*$", "]")]
    [InlineData("3,null,null", "3,null,\"2030-01-01\"")]
    [InlineData("\"openbaar\"", "\"vertrouwelijk\"")]
    [InlineData("\"blz. [^\"]*\"", "null")]
    [InlineData("null,null,1", "null,null,2")]
    [InlineData("^.3", "[9")]
    public async Task Tampering_is_found_with_the_number_of_the_entry(string what, string by)
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, [.. Drafts.Base, .. Drafts.Measurements(5)]);
        Assert.Null(await Regietafel.Ledger.Ledger.Verify(boek));

        await Tamper(boek, 3, line => Regex.Replace(line, what, by));
        Assert.Equal(3, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
    }

    [Fact]
    public async Task A_changed_hash_is_found_with_the_number_of_the_entry()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, [.. Drafts.Base, .. Drafts.Measurements(5)]);
        await Tamper(boek, 3, hash: hash => hash[31]++);
        Assert.Equal(3, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(-32, null)]
    [InlineData(32, null)]
    [InlineData(0, 1L)]
    [InlineData(0, 0L)]
    [InlineData(0, -5L)]
    [InlineData(0, 8L)]
    [InlineData(0, int.MaxValue - 1L)]
    [InlineData(0, long.MaxValue)]
    public async Task A_block_whose_numbers_and_hashes_do_not_go_together_is_found(int hashes, long? laatste)
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, [.. Drafts.Base, .. Drafts.Measurements(5)]);
        await Tamper(
            boek,
            1,
            hashes: all => hashes > 0 ? [.. all, .. new byte[hashes]] : all[..^-hashes],
            laatste: laatste
        );
        Assert.Equal(1, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
        Assert.Equal("boek-onleesbaar", (await Assert.ThrowsAsync<Refusal>(() => Open(boek))).Code);
    }

    [Fact]
    public async Task An_entry_whose_number_is_not_its_place_is_found_also_with_a_good_hash()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, [.. Drafts.Base, Drafts.Measurement(1)]);
        var text = ((string)(await Query(boek, "select entries from blok"))[0][0]!)[1..^1].Split(",\n");
        text[2] = text[2].Replace("[3,", "[9,", StringComparison.Ordinal);
        byte[] hash = new byte[32];
        List<byte> hashes = [];
        foreach (var line in text)
            hashes.AddRange(hash = SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(line)]));

        await Tamper(boek, 3, line => line.Replace("[3,", "[9,", StringComparison.Ordinal), hashes: _ => [.. hashes]);
        Assert.Equal(3, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
        Assert.Equal("boek-onleesbaar", (await Assert.ThrowsAsync<Refusal>(() => Open(boek))).Code);
    }

    [Fact]
    public async Task What_was_put_behind_the_last_entry_of_a_block_is_found()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, Drafts.Base);
        await Tamper(boek, 2, line => line[..^1] + ",\n[3]]");
        Assert.Equal(2, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
        Assert.Equal("boek-onleesbaar", (await Assert.ThrowsAsync<Refusal>(() => Open(boek))).Code);
    }

    [Fact]
    public async Task A_block_that_was_taken_out_is_found()
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
        {
            await Book(ledger, Drafts.Base);
            await Book(ledger, Drafts.Measurements(5));
            await Book(ledger, [Drafts.Measurement(6)]);
        }
        await Execute(boek, Unguarded);
        await Execute(boek, "delete from blok where eerste = 3");

        Assert.Equal(3, (await Regietafel.Ledger.Ledger.Verify(boek))?.Nummer);
        Assert.Equal("boek-onleesbaar", (await Assert.ThrowsAsync<Refusal>(() => Open(boek))).Code);
    }

    [Fact]
    public async Task A_node_knows_when_the_last_entries_were_taken_away()
    {
        var boek = await NewBook();
        await using var ledger = await Open(boek);
        await Book(ledger, Drafts.Base);
        await Book(ledger, Drafts.Measurements(5));
        await Execute(boek, Unguarded);
        await Execute(boek, "delete from blok where eerste > 1");

        Assert.Equal(3, (await ledger.Verify())?.Nummer);
        Assert.Equal("boek-veranderd", (await Assert.ThrowsAsync<Refusal>(ledger.CatchUp)).Code);
        Assert.Equal(7, ledger.Book.Last);
    }

    [Theory]
    [InlineData("gebied-vastgesteld", "wat-is-dit")]
    [InlineData("2,null", "2,\"gisteren\"")]
    [InlineData("\"Anna\"", "null")]
    [InlineData("\"Anna\"", "\"\\ud800\"")]
    [InlineData("\"verslag\"", "7")]
    [InlineData("\"code\":\"GM0202\"", "\"code\":\"\\ud800\"")]
    [InlineData("\"openbaar\"", "\"geheim\"")]
    [InlineData(",{", ",null,{")]
    [InlineData("^.*$", "")]
    public async Task An_entry_that_cannot_be_read_is_named(string what, string by)
    {
        var boek = await NewBook();
        await using (var ledger = await Open(boek))
            await Book(ledger, [.. Drafts.Base, Drafts.Measurement(1)]);
        await Tamper(boek, 2, line => Regex.Replace(line, what, by));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Open(boek));
        Assert.Equal("boek-onleesbaar", refusal.Code);
        Assert.Matches(by.Length > 0 ? " 2 " : " [23] ", refusal.Message);
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
        await Execute(boek, "create table blok (iets integer)");
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
