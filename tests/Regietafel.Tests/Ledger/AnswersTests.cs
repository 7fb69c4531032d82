using Regietafel.Ledger;

namespace Regietafel.Tests.Ledger;

public sealed class AnswersTests
{
    private readonly TestBook _test = TestBook.MetGelderland();
    private readonly Answers<int> _answers = new();
    private int _computed;

    [Fact]
    public void An_answer_is_computed_once_for_a_day_and_an_area_and_anew_when_the_book_knows_more()
    {
        Assert.Equal(1, Ask("2024-01-01", "PV25"));
        Assert.Equal(1, Ask("2024-01-01", "PV25"));
        Assert.Equal(2, Ask("2024-01-02", "PV25"));
        Assert.Equal(3, Ask("2024-01-01", "GM0001"));
        Assert.Equal(4, Ask("2024-01-01", null));
        _test.Meet("GM0001", "RO", "2023-12-31", 10);
        Assert.Equal(5, Ask("2024-01-01", "PV25"));
    }

    [Fact]
    public void An_answer_about_one_book_is_none_about_another()
    {
        Ask("2024-01-01", "PV25");
        var other = TestBook.MetGelderland().Book;
        Assert.Equal(2, Ask(other, other.Last, "2024-01-01", "PV25"));
    }

    [Fact]
    public void What_rests_on_an_entry_that_is_not_published_is_not_kept()
    {
        var staged = _test.Book.Last + 1;
        Assert.Equal(1, Ask(_test.Book, staged, "2024-01-01", "PV25"));
        Assert.Equal(2, Ask(_test.Book, staged, "2024-01-01", "PV25"));
    }

    [Fact]
    public void It_is_full_by_the_size_of_its_answers_and_then_starts_afresh()
    {
        var large = new Answers<int>(_ => 1_500);
        int Large(string dag) => large.Of(_test.Book, new(TestBook.Dag(dag), _test.Book.Last), null, () => ++_computed);

        Assert.Equal(1, Large("2024-01-01"));
        Assert.Equal(2, Large("2024-01-02"));
        Assert.Equal(1, Large("2024-01-01"));
        Assert.Equal(3, Large("2024-01-03"));
        Assert.Equal(3, Large("2024-01-03"));
        Assert.Equal(4, Large("2024-01-01"));
    }

    private int Ask(string dag, string? gebied) => Ask(_test.Book, _test.Book.Last, dag, gebied);

    private int Ask(Book book, long bekend, string dag, string? gebied) =>
        _answers.Of(
            book,
            new(TestBook.Dag(dag), bekend),
            gebied is null ? null : TestBook.Code(gebied),
            () => ++_computed
        );
}
