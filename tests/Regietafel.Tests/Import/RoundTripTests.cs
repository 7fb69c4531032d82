using Regietafel.Export;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tests.Standen;

namespace Regietafel.Tests.Import;

/// <summary>A whole book leaves as files and comes back as the same book.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task A_book_exported_and_imported_has_the_same_entries_and_the_same_stand(int seed)
    {
        var (test, random) = ConservationTests.Province(seed);
        await using var book = await Copy(test.Book, random.Next(2) == 0 ? "boek.zip" : "boek.xlsx");
        Assert.Equal(Entries(test.Book), Entries(book.Book));
        Assert.All(
            Enumerable.Range(1, (int)book.Book.Last),
            n => Assert.Equal("test", book.Book[n].Overgenomen?.Auteur)
        );
        for (var i = 0; i < 10; i++)
        {
            var dag = TestBook.Dag("2023-06-01").AddDays(random.Next(900));
            var bekend = test.Book[random.NextInt64(1, test.Book.Last + 1)].Geregistreerd;
            var (was, wordt) = (
                Stand.At(test.Book, test.Book.Peilmoment(dag, bekend)),
                Stand.At(book.Book, book.Book.Peilmoment(dag, bekend))
            );
            Assert.Equal(was.Peilmoment, wordt.Peilmoment);
            foreach (var gebied in was.Indeling.Gebieden)
            foreach (var taak in Enum.GetValues<Taak>())
            foreach (var per in was.Termijnen(gebied.Code, taak))
                Assert.Equal(was.Opgave(gebied.Code, taak, per)?.Aantal, wordt.Opgave(gebied.Code, taak, per)?.Aantal);
        }
    }

    [Theory]
    [InlineData("boek.zip")]
    [InlineData("boek.xlsx")]
    public async Task Importing_a_whole_book_again_books_nothing(string name)
    {
        var (test, _) = ConservationTests.Province(99);
        await using var book = await Copy(test.Book, name);
        var again = await book.Import(name, Export(book.Book, name));
        Assert.Equal((0, book.Book.Last), (again.Geboekt, again.AlBekend));
    }

    [Fact]
    public async Task What_was_said_and_unsaid_and_said_again_at_one_moment_comes_back_as_three()
    {
        var test = new TestBook().Gebied("GM0202", "Arnhem");
        var opgave = new OpgaveVastgesteld(
            Taak.Asiel,
            TestBook.Code("GM0202"),
            new(TestBook.Dag("2024-01-01")),
            1,
            null,
            Standing.Oproep
        );
        foreach (var aantal in new[] { 5, 6, 5 })
            test.Register(opgave with { Aantal = aantal }, "2024-02-01");
        var laatste = test.Book[test.Book.Last];
        test.Register(new Ingetrokken(laatste.Nummer, laatste.Fact.Subject, "dubbel"), "2024-02-01");
        await using var book = await Copy(test.Book, "boek.zip");
        Assert.Equal(Entries(test.Book), Entries(book.Book));
    }

    [Theory]
    [InlineData("boek.zip")]
    [InlineData("boek.xlsx")]
    public async Task Text_comes_back_as_it_was_whatever_it_begins_with(string name)
    {
        var test = new TestBook();
        foreach (
            var titel in new[] { "=1+1", "'=1+1", "-", "@x", "_x0041_", "a;b\"c\"\nd", "’s-Gravenhage 🏠", "+31 6" }
        )
            test.Register(new BronVastgelegd("c" + titel.Length, titel, null, titel, true));
        await using var book = await Copy(test.Book, name);
        Assert.Equal(Entries(test.Book), Entries(book.Book));
    }

    [Fact]
    public async Task A_part_of_a_book_lands_in_another_book_with_its_withdrawals_on_the_right_entries()
    {
        await using var book = await ImportBook.Empty("2199-01-01T00:00:00Z");
        await book.Import(("bronnen.csv", "code;titel;bekend sinds\nx;Iets;2020-01-01\n"));
        var (test, _) = ConservationTests.Province(7);
        Assert.Empty((await book.Import("boek.zip", Export(test.Book, "boek.zip"))).Problems);
        var moved = book.Facts.Skip(1).Select(f => f is Ingetrokken back ? back with { Nummer = back.Nummer - 1 } : f);
        Assert.Equal(Entries(test.Book).Select(e => e.Fact), moved);
    }

    internal static async Task<ImportBook> Copy(Book book, string name)
    {
        var copy = await ImportBook.Empty("2199-01-01T00:00:00Z");
        Assert.Empty((await copy.Import(name, Export(book, name))).Problems.Select(p => p.ToString()));
        return copy;
    }

    private static byte[] Export(Book book, string name)
    {
        using var stream = new MemoryStream();
        if (name.EndsWith(".xlsx", StringComparison.Ordinal))
            BookExport.WriteXlsx(book, stream);
        else
            BookExport.WriteZip(book, stream);
        return stream.ToArray();
    }

    /// <summary>All that an export keeps: everything but when it was carried over, and by whom.</summary>
    internal static List<Entry> Entries(Book book) =>
        [.. Enumerable.Range(1, (int)book.Last).Select(n => book[n] with { Overgenomen = null })];
}
