using Regietafel.Gebieden;
using Regietafel.Kalenders;

namespace Regietafel.Tests.Kalenders;

/// <summary>The statutory calendar itself: every step of every cycle, and the days it names.</summary>
public sealed class KalenderTests
{
    private static readonly IReadOnlyList<Kalenderstap> Stappen = Kalenderbestand.Wettelijk.Stappen;

    private static IEnumerable<Cyclus> Cycli =>
        Enum.GetValues<Regeling>().SelectMany(r => Cyclus.Tussen(r, new(2024, 1, 1), new(2060, 12, 31)));

    [Fact]
    public void Every_step_of_every_cycle_until_2060_has_its_days_in_order_and_near_its_cycle()
    {
        var count = 0;
        foreach (var (cyclus, stap) in Cycli.SelectMany(c => Stappen.Where(s => s.Geldt(c)).Select(s => (c, s))))
        {
            count++;
            var where = $"{stap.Code} in {cyclus}";
            Assert.True(stap.EersteDag(cyclus) <= stap.LaatsteDag(cyclus), where);
            Assert.True(stap.LaatsteDag(cyclus) <= stap.Dag.In(cyclus), where);
            Assert.InRange(stap.LaatsteDag(cyclus), cyclus.Begin.AddYears(-1), cyclus.Eind);
        }
        // 19 cycles of six steps, 37 years of two half-years with a target and a check each, and one count of inhabitants.
        Assert.Equal((19 * 6) + (37 * 5), count);
    }

    [Fact]
    public void The_steps_of_a_cycle_of_two_years_follow_each_other_as_in_the_law()
    {
        string[] order = ["raming", "besluiten", "overleg", "verslag", "verdeelbesluit", "plaatsen"];
        foreach (var cyclus in Cycli.Where(c => c.Regeling == Regeling.Spreidingswet))
            Assert.Equal(
                order,
                Stappen
                    .Where(s => s.Geldt(cyclus))
                    .OrderBy(s => s.LaatsteDag(cyclus))
                    .ThenBy(s => s.EersteDag(cyclus))
                    .Select(s => s.Code)
            );
    }

    [Theory]
    [InlineData("raming", "2024-2025", "2024-02-01", "2024-01-31")]
    [InlineData("verslag", "2024-2025", "2024-11-01", "2024-10-31")]
    [InlineData("verdeelbesluit", "2024-2025", "2024-12-31", "2024-12-31")]
    [InlineData("plaatsen", "2024-2025", "2025-07-01", "2025-07-01")]
    [InlineData("besluiten", "2026-2027", "2026-09-30", "2026-09-30")]
    [InlineData("verslag", "2026-2027", "2026-11-01", "2026-10-31")]
    [InlineData("plaatsen", "2026-2027", "2027-07-01", "2027-07-01")]
    [InlineData("raming", "2028-2029", "2028-02-01", "2028-01-31")]
    [InlineData("taakstelling", "2024-I", "2023-10-02", "2023-10-02")]
    [InlineData("taakstelling", "2024-II", "2024-04-01", "2024-04-01")]
    [InlineData("taakstelling", "2025-I", "2024-10-02", "2024-10-02")]
    [InlineData("inwoners", "2027-I", "2026-10-01", "2026-09-30")]
    [InlineData("tussenstand-april", "2026-I", "2026-04-01", "2026-04-01")]
    [InlineData("tussenstand-oktober", "2026-II", "2026-10-01", "2026-10-01")]
    public void A_step_names_the_day_of_the_law_and_knows_its_last_day(
        string code,
        string cyclus,
        string dag,
        string laatste
    )
    {
        var (stap, van) = (Kalenderbestand.Wettelijk.Find(code)!, Cyclus.Parse(cyclus));
        Assert.True(stap.Geldt(van));
        Assert.Equal((TestBook.Dag(dag), TestBook.Dag(laatste)), (stap.Dag.In(van), stap.LaatsteDag(van)));
    }

    [Fact]
    public void The_target_is_announced_at_least_thirteen_weeks_before_the_half_year()
    {
        var stap = Kalenderbestand.Wettelijk.Find("taakstelling")!;
        foreach (var cyclus in Cycli.Where(stap.Geldt))
            Assert.Equal(13 * 7, cyclus.Begin.DayNumber - stap.LaatsteDag(cyclus).DayNumber);
    }

    [Fact]
    public void Every_step_says_who_does_what_on_which_ground() =>
        Assert.All(
            Stappen,
            s =>
            {
                Assert.NotEmpty(s.Naam + s.Wat + s.Grondslag);
                Assert.StartsWith("https://", s.Vindplaats, StringComparison.Ordinal);
                Assert.Contains(s.Niveau, (Niveau[])[Niveau.Land, Niveau.Provincie, Niveau.Gemeente]);
            }
        );

    [Theory]
    [InlineData("1 februari", "2026-2027", "2026-02-01")]
    [InlineData("1 JULI van jaar 2", "2026-2027", "2027-07-01")]
    [InlineData("31 december van jaar 0", "2026-I", "2025-12-31")]
    [InlineData("13  weken vooraf", "2027-I", "2026-10-02")]
    public void A_day_of_a_cycle_is_written_as_people_say_it(string tekst, string cyclus, string dag)
    {
        var regel = Dagregel.Parse(tekst);
        Assert.Equal(TestBook.Dag(dag), regel.In(Cyclus.Parse(cyclus)));
        Assert.Equal(regel, Dagregel.Parse(regel.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("februari")]
    [InlineData("0 mei")]
    [InlineData("31 april")]
    [InlineData("29 februari")]
    [InlineData("1 feb")]
    [InlineData("1 juli van jaar 3")]
    [InlineData("53 weken vooraf")]
    [InlineData("1 juli 2026")]
    [InlineData("-1 weken vooraf")]
    public void What_is_no_day_of_a_cycle_is_refused(string tekst) =>
        Assert.False(Dagregel.TryParse(tekst, null, out _));

    [Theory]
    [InlineData("2026-2027", true)]
    [InlineData("2026–2027", true)]
    [InlineData("2026-II", true)]
    [InlineData("2025-2026", false)]
    [InlineData("2026-2028", false)]
    [InlineData("2026-III", false)]
    [InlineData("1988-1989", false)]
    [InlineData("2200-2201", false)]
    [InlineData("２０２６-2027", false)]
    public void A_cycle_is_two_years_from_an_even_one_or_a_half_year(string tekst, bool goed)
    {
        Assert.Equal(goed, Cyclus.TryParse(tekst, null, out var cyclus));
        if (goed)
            Assert.Equal(cyclus, Cyclus.Parse(cyclus.ToString()));
    }

    [Fact]
    public void The_first_and_the_last_cycle_there_can_be_end_the_row() =>
        Assert.All(
            Enum.GetValues<Regeling>(),
            r =>
                Assert.Equal(
                    r == Regeling.Spreidingswet ? 105 : 420,
                    Cyclus.Tussen(r, DateOnly.MinValue, DateOnly.MaxValue).Count()
                )
        );
}
