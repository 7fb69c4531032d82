using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Tests.Toezicht;

/// <summary>Months, pace and expectation, on cases computed by hand.</summary>
public sealed class TempoTests
{
    [Theory]
    [InlineData("2024-02-01", 10, "1", "10", 60)]
    [InlineData("2024-04-01", 20, "3", "6.7", 40)] // 20 in 3 months is 40 in 6
    [InlineData("2024-04-01", 19, "3", "6.3", 38)]
    [InlineData("2024-03-01", 7, "2", "3.5", 21)]
    [InlineData("2024-02-15", 10, "43/29", "6.7", 40)] // 1 month and 14 of 29 days; 6 · 10 · 29/43 = 40,46…
    [InlineData("2024-07-01", 33, "6", "5.5", 33)]
    public void The_pace_counts_a_part_of_a_month_by_days_and_draws_on_in_whole_people(
        string gemeten,
        int gehuisvest,
        string maanden,
        string perMaand,
        int verwacht
    )
    {
        var tempo = new Tempo(new Halfjaar(2024, 1), TestBook.Dag(gemeten), gehuisvest);
        Assert.Equal(maanden, tempo.Maanden.ToString());
        Assert.Equal(decimal.Parse(perMaand, System.Globalization.CultureInfo.InvariantCulture), tempo.PerMaand);
        Assert.Equal(verwacht, tempo.VerwachtGehuisvest);
        Assert.True(tempo.IsGenoeg);
    }

    [Fact]
    public void Less_than_a_month_is_no_ground_for_an_expectation()
    {
        var test = TestLadder.Achter().Huisvest("GM0001", "2024-01-31", 9);
        Assert.False(test.Half("2024-01-31", "2024-I").Tempo!.IsGenoeg);
        Assert.False(test.Cijfer("2024-01-31", Grootheid.VerwachtEindsaldo, "2024-I").IsGeregistreerd);
        test.Huisvest("GM0001", "2024-02-01", 9);
        Assert.Equal(60 - 54, test.Cijfer("2024-02-01", Grootheid.VerwachtEindsaldo, "2024-I").Aantal);
    }

    [Fact]
    public void Without_a_measurement_there_is_no_pace_and_no_expectation()
    {
        var half = TestLadder.Achter().Half("2024-03-15", "2024-I");
        Assert.Null(half.Tempo);
        Assert.False(half.VerwachtEindsaldo.IsGeregistreerd);
        Assert.Equal(10m, half.Stand.Maandnorm);
    }

    [Fact]
    public void A_half_year_that_is_measured_to_its_end_expects_nothing_any_more()
    {
        var half = TestLadder.Achter().Half("2024-01-01", "2023-II");
        Assert.True(half.Stand.IsAfgesloten);
        Assert.Equal(12, half.Stand.Eindsaldo.Aantal);
        Assert.False(half.VerwachtEindsaldo.IsGeregistreerd);
    }

    [Fact]
    public void A_month_without_a_measurement_is_not_registered_and_not_zero()
    {
        var test = TestLadder
            .Achter()
            .Huisvest("GM0001", "2024-02-01", 8)
            .Huisvest("GM0001", "2024-03-29", 15) // counts for the position of 1 April
            .Huisvest("GM0001", "2024-06-01", 40);
        var beeld = test.Beeld("2024-06-03");
        var code = TestBook.Code("GM0001");
        var maanden = beeld.Maanden(code, beeld.Per(code, new Halfjaar(2024, 1))!.Stand);
        Assert.Equal(
            ["2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01", "2024-07-01"],
            maanden.Select(m => m.Dag.ToString("yyyy-MM-dd", null))
        );
        Assert.Equal([8, null, 15, null, 40, null], maanden.Select(m => m.Gehuisvest.Aantal));
        Assert.Equal(TestBook.Dag("2024-03-29"), maanden[2].GemetenOp);
        Assert.Equal([10m, 20m, 30m, 40m, 50m, 60m], maanden.Select(m => m.Norm!.Value));
        Assert.Equal([true, true, true, true, true, false], maanden.Select(m => m.IsVoorbij));
    }

    [Fact]
    public void The_balances_chain_with_corrections_over_three_half_years()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2023-I", 50, Taak.Statushouders)
            .Opgave("GM0001", "2023-II", 40, Taak.Statushouders)
            .Opgave("GM0001", "2024-I", 30, Taak.Statushouders)
            .Beginsaldo("GM0001", "2023-I", -4)
            .Huisvest("GM0001", "2023-07-01", 41)
            .Huisvest("GM0001", "2024-01-01", 36);
        test.Register(new SaldoGecorrigeerd(TestBook.Code("GM0001"), new(2023, 2), "C1", 3, "Nagekomen"));
        var (eerste, tweede, derde) = (
            test.Half("2024-01-01", "2023-I").Stand,
            test.Half("2024-01-01", "2023-II").Stand,
            test.Half("2024-01-01", "2024-I").Stand
        );
        Assert.Equal((46, 5), (eerste.Gecorrigeerd.Aantal!.Value, eerste.Eindsaldo.Aantal!.Value)); // 50 − 4 − 41
        Assert.Equal(
            (8, 48, 12),
            (tweede.Beginsaldo.Aantal!.Value, tweede.Gecorrigeerd.Aantal!.Value, tweede.Eindsaldo.Aantal!.Value)
        ); // 5 + 3
        Assert.Equal(
            (12, 42, 7m),
            (derde.Beginsaldo.Aantal!.Value, derde.Gecorrigeerd.Aantal!.Value, derde.Maandnorm!.Value)
        );
    }

    [Fact]
    public void An_expectation_opens_into_target_housed_and_what_is_still_to_come()
    {
        var test = TestLadder.Achter().Huisvest("GM0001", "2024-04-01", 19);
        var herkomst = test.Stand("2024-04-01")
            .Herkomst(new(TestBook.Code("GM0001"), Taak.Statushouders, Grootheid.VerwachtEindsaldo))!;
        Assert.Equal(22, herkomst.Cijfer.Aantal); // 60 − 38
        Assert.Equal([60, -19, -19], herkomst.Bijdragen.Select(b => b.Cijfer.Aantal!.Value));
        Assert.StartsWith("Een verwachting, geen meting", herkomst.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_expectation_of_a_province_is_the_sum_of_its_municipalities_and_a_lead_houses_nobody_elsewhere()
    {
        var test = TestLadder
            .Achter()
            .Opgave("GM0003", "2023-II", 20, Taak.Statushouders)
            .Beginsaldo("GM0003", "2023-II", 0)
            .Huisvest("GM0003", "2024-01-01", 30);
        var half = test.Half("2024-01-01", "2023-II", "PV25");
        Assert.Equal(12, half.Toetstekort.Aantal); // 12 short and 10 ahead is 12 short
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1989-12-31")]
    [InlineData("2199-12-31")]
    [InlineData("9999-12-31")]
    public void Days_far_away_have_an_answer(string peildatum)
    {
        var test = TestLadder.Achter().Plaats(3, "2024-01-10");
        var stand = test.Toezicht(peildatum);
        Assert.NotEmpty(stand.Voorstel.Redenen);
        Assert.NotNull(
            test.Stand(peildatum)
                .Herkomst(
                    new(TestBook.Code("GM0001"), Taak.Statushouders, Grootheid.NogInTeLopen, Termijn.Parse("2023-II"))
                )
        );
    }
}
