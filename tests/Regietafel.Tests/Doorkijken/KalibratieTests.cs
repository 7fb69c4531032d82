using Regietafel.Doorkijken;
using Regietafel.Import;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tests.Toezicht;
using Regietafel.Tijd;

namespace Regietafel.Tests.Doorkijken;

/// <summary>
/// Earlier outlooks against what became of them, small enough to do by hand: a hundred places that are there, and sixty that were to open on 1 June 2023
/// and opened three months late, against an opgave of 150.
/// </summary>
public sealed class KalibratieTests
{
    private const string Nu = "2024-04-15";

    [Fact]
    public void An_outlook_that_was_sure_and_too_early_is_outside_its_band_and_scores_a_whole_point()
    {
        // In April it was sure of 160 places; in July there were 100, in October and a year on 160.
        var kalibratie = Kijk(Boek(), 100, "2023-04-01");
        Assert.Equal(
            [("2023-07-01", 160, 160, 100, 1m), ("2023-10-01", 160, 160, 160, 0m), ("2024-04-01", 160, 160, 160, 0m)],
            kalibratie.Punten.Select(p => ($"{p.Dag:yyyy-MM-dd}", p.P10, p.P90, p.Werkelijk, p.Brier!.Value))
        );
        Assert.Equal([false, true, true], kalibratie.Punten.Select(p => p.IsBinnen));
        Assert.Equal(2m / 3, kalibratie.Dekking);
        Assert.Equal(1m / 3, kalibratie.Brier);
    }

    [Fact]
    public void An_outlook_that_expected_nothing_is_wrong_as_often_as_the_places_came()
    {
        // It was sure of 100: right in July, and wrong in October and a year on, when the opgave was met after all.
        var kalibratie = Kijk(Boek(), 0, "2023-04-01");
        Assert.Equal([true, false, false], kalibratie.Punten.Select(p => p.IsBinnen));
        Assert.Equal([0m, 1m, 1m], kalibratie.Punten.Select(p => p.Brier));
        Assert.Equal((1m / 3, 2m / 3), (kalibratie.Dekking, kalibratie.Brier));
    }

    [Fact]
    public void Who_says_half_holds_both_outcomes_in_the_band_and_scores_a_quarter()
    {
        var kalibratie = Kijk(Boek(), 50, "2023-04-01");
        Assert.All(kalibratie.Punten, p => Assert.Equal((100, 160), (p.P10, p.P90)));
        Assert.Equal(1, kalibratie.Dekking);
        Assert.Equal([false, true, true], kalibratie.Punten.Select(p => p.IsGehaald));
        var kans = kalibratie.Punten[0].Kans!.Value;
        Assert.InRange(kans, 0.45m, 0.55m);
        Assert.Equal((kans * kans + 2 * (1 - kans) * (1 - kans)) / 3, kalibratie.Brier!.Value, 10);
    }

    [Fact]
    public void Several_outlooks_are_weighed_alike_and_days_that_are_not_over_are_left_out()
    {
        // In July the book said that the sixty were there, which counts as sure; a year on from then is still to come.
        var kalibratie = Kijk(Boek(), 100, "2023-04-01", "2023-07-01");
        Assert.Equal(
            ["2023-07-01", "2023-10-01", "2024-04-01", "2023-10-01", "2024-01-01"],
            kalibratie.Punten.Select(p => $"{p.Dag:yyyy-MM-dd}")
        );
        Assert.Equal((4m / 5, 1m / 5), (kalibratie.Dekking, kalibratie.Brier));
    }

    [Fact]
    public void It_is_held_against_the_opgave_that_was_known_then()
    {
        var test = Boek();
        test.Opgave("PV25", "2023-01-01", 500);
        Assert.All(Kijk(test, 100, "2023-04-01").Punten, p => Assert.Equal(150, p.Opgave));
    }

    [Fact]
    public void Without_an_opgave_there_is_a_coverage_and_no_score()
    {
        var kalibratie = Kijk(Boek(opgave: null), 100, "2023-04-01");
        Assert.Equal(2m / 3, kalibratie.Dekking);
        Assert.Null(kalibratie.Brier);
        Assert.All(kalibratie.Punten, p => Assert.Equal((null, null, null), (p.Opgave, p.Kans, p.IsGehaald)));
    }

    [Fact]
    public void Without_past_cases_there_is_neither()
    {
        var test = Boek();
        foreach (var toen in new string[][] { [], ["2022-01-01"], [Nu] })
        {
            // None was asked, the book knew no locations yet, or nothing of what was said is over.
            var kalibratie = Kijk(test, 100, toen);
            Assert.Empty(kalibratie.Punten);
            Assert.Equal((null, null), (kalibratie.Dekking, kalibratie.Brier));
        }
    }

    private static TestBook Boek(int? opgave = 150)
    {
        var test = new TestBook().Gebied("PV25", "Gelderland").Gebied("GM0202", "Arnhem", "PV25");
        if (opgave is { } aantal)
            test.Opgave("PV25", "2023-01-01", aantal);
        test.Locatie("GM0202-koepel").Stuk("GM0202-koepel", "a", "RO", 100, "2020-01-01");
        test.Locatie("GM0202-hal").Stuk("GM0202-hal", "a", "RO", 60, "2023-06-01");
        var later = test.Book.Bookings<CapaciteitVastgesteld>().Last() with { Van = TestBook.Dag("2023-09-01") };
        test.Register(later, bekendSinds: "2023-08-01");
        return test;
    }

    /// <summary>With the same chance for all that is coming, no delay and no dependence.</summary>
    private static Kalibratie Kijk(TestBook test, int kans, params string[] toen) =>
        Kalibratie.Van(
            test.Stand(Nu),
            TestBook.Code("PV25"),
            Taak.Asiel,
            Naslag.Reference.Soorten,
            [
                .. Enum.GetValues<Doorkijkfase>()
                    .Select(fase => new Doorkijkparameter(
                        null,
                        null,
                        fase,
                        fase == Doorkijkfase.Samenhang ? 0 : kans,
                        null,
                        null
                    )),
            ],
            toen.Select(dag => test.Book.Peilmoment(TestBook.Dag(dag), Amsterdam.Eind(TestBook.Dag(dag)))),
            new(2_000, 7)
        );
}
