using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Ledger;

/// <summary>Which history belongs to a fact, whichever way the book finds it.</summary>
public sealed class BookFindTests
{
    public static TheoryData<Fact, Fact> Kinds =>
        new()
        {
            { Meting("RO", 5), Meting("NO", 5) },
            // A later program may know kinds that this one does not.
            { Meting("LATER", 5), Meting("NOG-LATER", 5) },
            { Deel("PV25", Taak.Asiel), Deel("VR06", Taak.Asiel) },
            { Deel("PV25", Taak.Asiel), Deel("PV25", Taak.Oekraine) },
            {
                new TaakstellingOvergedragen("k", Halfjaar.Parse("2024-I"), Code("GM0202"), Code("GM0268"), 1),
                new OpgaveVerdeeld(Taak.Statushouders, Code("GM0202"), Code("GM0268"), Eerste, 1, null, default)
            },
            { new BronVastgelegd("x", "X", null, null, false), new BronVastgelegd("y", "Y", null, null, false) },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_subject_has_a_history_of_its_own(Fact ours, Fact other)
    {
        var book = Staged(ours, other, ours);
        Assert.Equal([1, 3], book.Find(ours)!.Tot(3).Select(e => e.Nummer));
        Assert.Equal([2], book.Find(other)!.Tot(3).Select(e => e.Nummer));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_dropped_is_in_no_history(Fact ours, Fact other)
    {
        var book = Staged(ours);
        book.Publish();
        Stage(book, ours, other);
        book.Discard();
        Assert.Equal([1], book.Find(ours)!.Tot(3).Select(e => e.Nummer));
        Assert.Empty(book.Find(other)!.Tot(3));
        Stage(book, other);
        Assert.Equal([2], book.Find(other)!.Tot(3).Select(e => e.Nummer));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_withdrawal_stands_in_the_history_of_what_it_takes_back(Fact ours, Fact other)
    {
        var back = new Ingetrokken(1, ours.Subject, "vergissing");
        var book = Staged(ours, other, back);
        Assert.Equal([1, 3], book.Find(back)!.Tot(3).Select(e => e.Nummer));
        Assert.Same(book.Find(ours), book.Find(back));
        Assert.True(book.Find(ours)!.IsIngetrokken(1, 3));
    }

    /// <summary>The rules refuse these; a book that was tampered with may have them.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(99)]
    public void A_withdrawal_of_nothing_that_can_be_has_a_history_too(long nummer)
    {
        var back = new Ingetrokken(nummer, "niets", "vergissing");
        var book = Staged(Meting("RO", 5), back);
        Assert.Equal([2], book.Find(back)!.Tot(2).Select(e => e.Nummer));
        Assert.Equal([1], book.Find(Meting("RO", 6))!.Tot(2).Select(e => e.Nummer));
    }

    [Fact]
    public void What_the_book_does_not_have_is_not_found()
    {
        var book = Staged(Meting("RO", 5));
        Assert.Null(book.Find(Meting("NO", 5)));
        Assert.Null(book.Find(Deel("PV25", Taak.Asiel)));
        Assert.Null(book.Find(new Ingetrokken(7, "niets", "x")));
    }

    private static readonly Termijn Eerste = Termijn.Parse("2024-I");

    private static RealisatieGemeld Meting(string soort, int aantal) =>
        new(Taak.Asiel, soort, Code("GM0202"), new(2024, 1, 8), aantal);

    private static OpgaveVerdeeld Deel(string van, Taak taak) =>
        new(taak, Code(van), Code("GM0202"), Termijn.Parse("2024-01-01"), 1, null, default);

    private static Regietafel.Gebieden.GebiedCode Code(string code) => TestBook.Code(code);

    private static Book Staged(params Fact[] facts)
    {
        var book = new Book();
        Stage(book, facts);
        return book;
    }

    private static void Stage(Book book, params Fact[] facts)
    {
        foreach (var fact in facts)
            book.Stage(new(book.Staged + 1, fact, default, new(0), null, "A", null, default));
    }
}
