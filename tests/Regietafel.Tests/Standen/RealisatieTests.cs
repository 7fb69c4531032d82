using Regietafel.Opgaven;

namespace Regietafel.Tests.Standen;

public sealed class RealisatieTests
{
    [Fact]
    public void A_total_over_areas_of_which_some_are_not_registered_says_so()
    {
        var totaal = TestBook
            .MetGelderland()
            .Meet("GM0001", "RO", "2024-01-01", 10)
            .Meet("GM0003", "NO", "2024-01-01", 5)
            .Op("2024-01-01", "VR06")
            .Realisatie.Totaal;
        Assert.Equal((15, 2, 2), (totaal.Aantal!.Value, totaal.Ontbreekt, totaal.Delen));
    }

    [Fact]
    public void An_own_report_counts_until_every_part_is_registered_and_one_is_newer()
    {
        var test = TestBook
            .MetGelderland()
            .Meet("RT-A", "RO", "2024-01-01", 100)
            .Meet("GM0001", "RO", "2024-01-01", 60)
            .Meet("GM0002", "RO", "2023-12-01", 30);
        var eigen = test.Op("2024-01-01", "RT-A").Realisatie;
        Assert.Equal(
            (100, true, 90),
            (eigen.Totaal.Aantal!.Value, eigen.Gemeld, eigen.SomVanDelen!.Value.Aantal!.Value)
        );
        test.Meet("GM0002", "RO", "2024-02-01", 35);
        var som = test.Op("2024-02-01", "RT-A").Realisatie;
        Assert.Equal((95, false), (som.Totaal.Aantal!.Value, som.Gemeld));
        Assert.Equal(
            (TestBook.Dag("2024-01-01"), TestBook.Dag("2024-02-01")),
            (som.Oudste!.Value, som.Nieuwste!.Value)
        );
    }

    [Fact]
    public void A_plan_shows_after_the_last_measurement_with_its_own_difference()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 7590)
            .Opgave("PV25", "2025-01-01", 8992)
            .Meet("PV25", "RO", "2024-01-01", 9274);
        foreach (var (soort, aantal) in new[] { ("RO", 5529), ("NO", 3399), ("TGO", 1310), ("AMV", 995) })
            test.Register(
                new RealisatieGepland(Taak.Asiel, soort, TestBook.Code("PV25"), TestBook.Dag("2024-03-31"), aantal)
            );
        var plan = test.Op("2024-01-01", "PV25").Planning!;
        Assert.Equal((10238, 2648), (plan.Totaal.Aantal!.Value, plan.Verschil.Aantal!.Value));
        Assert.Equal(995, plan.Soorten.Single(s => s.Soort.Code == "AMV").Aantal.Aantal);
    }
}
