using Regietafel.Standen;

namespace Regietafel.Tests.Standen;

public sealed class WijzigingTests
{
    [Fact]
    public void Changes_between_two_moments_are_added_changed_or_gone()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 7454).Meet("PV25", "RO", "2023-12-01", 9000);
        var voor = test.Book.Peilmoment(TestBook.Dag("2023-12-15"));
        test.Opgave("PV25", "2024-01-01", 7590)
            .Meet("PV25", "RO", "2024-01-01", 9274)
            .Opgave("PV25", "2025-01-01", 8992);
        var wijzigingen = Wijziging.Tussen(
            test.Book,
            voor,
            test.Book.Peilmoment(TestBook.Dag("2024-01-01")),
            TestBook.Code("PV25")
        );
        Assert.Equal(
            ["OpgaveVastgesteld Gewijzigd", "RealisatieGemeld Gewijzigd", "OpgaveVastgesteld Toegevoegd"],
            wijzigingen.OrderBy(w => w.Nieuw!.Nummer).Select(w => $"{w.Feit.GetType().Name} {w.Verandering}")
        );
    }

    [Theory]
    [InlineData(9274, Verandering.Gewijzigd)]
    [InlineData(9000, Verandering.Bevestigd)]
    public void A_new_measurement_changes_the_figure_or_confirms_it(int aantal, Verandering verandering)
    {
        var test = TestBook
            .MetGelderland()
            .Meet("PV25", "RO", "2023-12-01", 9000)
            .Meet("PV25", "RO", "2024-01-01", aantal);
        var (van, tot) = (
            test.Book.Peilmoment(TestBook.Dag("2023-12-15")),
            test.Book.Peilmoment(TestBook.Dag("2024-01-01"))
        );
        Assert.Equal(
            [verandering],
            Wijziging.Tussen(test.Book, van, tot, TestBook.Code("PV25")).Select(w => w.Verandering)
        );
    }
}
