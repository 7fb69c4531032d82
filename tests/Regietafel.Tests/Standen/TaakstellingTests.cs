using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Standen;

public sealed class TaakstellingTests
{
    private const Taak Statushouders = Taak.Statushouders;

    [Fact]
    public void A_part_that_skips_a_level_still_counts_for_the_table_between()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2023-II", 100, Statushouders)
            .Verdeel("PV25", "GM0001", "2023-II", 60, Statushouders)
            .Verdeel("PV25", "GM0003", "2023-II", 50, Statushouders);
        Assert.Equal(60, test.Op("2023-08-01", "RT-A", Statushouders).Opgave!.Aantal.Aantal);
        Assert.Equal(110, test.Op("2023-08-01", "VR06", Statushouders).Opgave!.Aantal.Aantal);
        Assert.Equal(-10, test.Op("2023-08-01", "PV25", Statushouders).Onverdeeld.Aantal); // rounded up per municipality
    }

    [Fact]
    public void The_taakstelling_carries_its_balance_and_shows_the_gap_that_no_source_explains()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2023-I", 2548, Statushouders)
            .Opgave("PV25", "2023-II", 2116, Statushouders)
            .Opgave("PV25", "2024-I", 2251, Statushouders);
        test.Beginsaldo("PV25", "2023-I", -316).Beginsaldo("PV25", "2023-II", 519).Beginsaldo("PV25", "2024-I", 788);
        test.Huisvest("PV25", "2023-07-01", 1786).Huisvest("PV25", "2024-01-01", 1847);

        var stand = test.Op("2024-01-01", "PV25", Statushouders);
        var (vorig, huidig) = (stand.Vorig!, stand.Huidig!);
        Assert.Equal(
            (519, 446, 73),
            (vorig.Beginsaldo.Aantal!.Value, vorig.Verwacht.Aantal!.Value, vorig.Afwijking.Aantal!.Value)
        );
        Assert.Equal(
            (2635, 1847, 788),
            (vorig.Gecorrigeerd.Aantal!.Value, vorig.Gehuisvest.Totaal.Aantal!.Value, vorig.Eindsaldo.Aantal!.Value)
        );
        Assert.True(vorig.IsAfgesloten);
        Assert.Equal(
            (788, 0, 3039),
            (huidig.Beginsaldo.Aantal!.Value, huidig.Afwijking.Aantal!.Value, huidig.Gecorrigeerd.Aantal!.Value)
        );
        Assert.Equal(506.5m, huidig.Maandnorm);
        Assert.False(huidig.Gehuisvest.Totaal.IsGeregistreerd);

        test.Register(
            new SaldoGecorrigeerd(TestBook.Code("PV25"), Halfjaar.Parse("2023-II", null), "1", 73, "Nagekomen telling")
        );
        Assert.Equal(0, test.Op("2024-01-01", "PV25", Statushouders).Vorig!.Afwijking.Aantal);
    }

    [Fact]
    public void Without_a_published_opening_the_closing_balance_opens_the_next_half_year()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2023-I", 10, Statushouders)
            .Opgave("GM0001", "2023-II", 12, Statushouders)
            .Beginsaldo("GM0001", "2023-I", 3)
            .Huisvest("GM0001", "2023-07-01", 8);
        Assert.Equal(
            (5, 17),
            (
                test.Op("2023-07-01", "GM0001", Statushouders).Huidig!.Beginsaldo.Aantal!.Value,
                test.Op("2023-07-01", "GM0001", Statushouders).Huidig!.Gecorrigeerd.Aantal!.Value
            )
        );
    }
}
