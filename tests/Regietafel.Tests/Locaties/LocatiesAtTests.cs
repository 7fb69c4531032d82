using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Locaties;

/// <summary>What is there, what comes and how sure that is, as the pieces and the steps of a location make it.</summary>
public sealed class LocatiesAtTests
{
    private static readonly LocatieCode Koepel = LocatieCode.Parse("GM0001-koepel");

    [Theory]
    [InlineData("2023-12-31", 0)]
    [InlineData("2024-01-01", 100)]
    [InlineData("2024-06-30", 100)]
    [InlineData("2024-07-01", 0)]
    public void A_piece_is_there_from_its_first_day_up_to_its_end(string dag, int plekken)
    {
        var test = Met(Stuk("a", 100, "2024-01-01", "2024-07-01"));
        Assert.Equal(plekken, Er(test, dag));
    }

    [Fact]
    public void Pieces_that_overlap_add_up()
    {
        var test = Met(Stuk("a", 100, "2024-01-01", "2024-07-01"), Stuk("b", 40, "2024-06-01", null));
        Assert.Equal((100, 140, 40), (Er(test, "2024-05-31"), Er(test, "2024-06-30"), Er(test, "2024-07-01")));
    }

    [Theory]
    [InlineData("2024-02-29", 80)]
    [InlineData("2024-03-31", 80)]
    [InlineData("2024-04-01", 0)]
    [InlineData("2024-09-30", 0)]
    [InlineData("2024-10-01", 80)]
    [InlineData("2024-12-31", 80)]
    [InlineData("2025-01-01", 80)]
    public void A_winter_location_is_there_in_winter_over_New_Year(string dag, int plekken)
    {
        var test = Met(Stuk("winter", 80, "2023-10-01", null) with { Seizoen = Seizoen.Parse("10-01/04-01") });
        Assert.Equal(plekken, Er(test, dag));
    }

    [Theory]
    [InlineData("02-29/04-01")]
    [InlineData("10-01/10-01")]
    [InlineData("13-01/04-01")]
    [InlineData("10-1/04-01")]
    [InlineData("")]
    public void A_season_begins_and_ends_on_a_day_of_every_year(string tekst) =>
        Assert.False(Seizoen.TryParse(tekst, null, out _));

    [Fact]
    public void A_season_changes_on_the_days_named()
    {
        var winter = Seizoen.Parse("10-01/04-01");
        Assert.Equal(Dag("2024-04-01"), winter.Wissel(Dag("2024-02-29")));
        Assert.Equal(Dag("2024-10-01"), winter.Wissel(Dag("2024-04-01")));
        Assert.Equal(Dag("2025-04-01"), winter.Wissel(Dag("2024-10-01")));
    }

    [Fact]
    public void An_extension_is_another_end_and_the_old_one_stays_as_it_was_known()
    {
        var test = Met(Stuk("a", 100, "2024-01-01", "2024-07-01"));
        var toen = test.Book.Last;
        test.Register(Stuk("a", 100, "2024-01-01", "2025-07-01"));
        Assert.Equal(100, Er(test, "2024-12-01"));
        Assert.Equal(0, Er(test, "2024-12-01", toen));
    }

    [Fact]
    public void An_extension_booked_after_the_end_leaves_no_gap_and_one_that_begins_later_does()
    {
        var test = Met(Stuk("a", 100, "2024-01-01", "2024-07-01"));
        test.Register(Stuk("a", 100, "2024-01-01", "2025-01-01"), "2024-09-01");
        Assert.Equal(100, Er(test, "2024-08-01"));
        test.Register(Stuk("b", 30, "2025-03-01", null));
        Assert.Equal((0, 30), (Er(test, "2025-02-28"), Er(test, "2025-03-01")));
    }

    [Fact]
    public void What_should_have_opened_and_did_not_is_not_there_and_is_planned_for_tomorrow_at_the_earliest()
    {
        var test = Met(Stuk("a", 100, "2024-03-01", null));
        test.Register(Stap(Locatiestap.Open, "2024-03-01", null));
        Assert.Equal(0, Er(test, "2024-05-01"));
        var stuk = Lees(test, "2024-05-01").Stukken.Single();
        Assert.Equal((Dag("2024-05-02"), Zekerheid.Voornemen), (stuk.Begin, stuk.Zekerheid));

        test.Register(Stap(Locatiestap.Open, "2024-03-01", "2024-04-15"));
        stuk = Lees(test, "2024-05-01").Stukken.Single();
        Assert.Equal((Dag("2024-04-15"), Zekerheid.Zeker), (stuk.Begin, stuk.Zekerheid));
        Assert.Equal((0, 100), (Er(test, "2024-04-14"), Er(test, "2024-04-15")));
    }

    [Fact]
    public void What_opened_later_is_a_plan_on_the_days_before_however_much_is_known_now()
    {
        var test = Met(Stuk("a", 100, "2024-01-01", null));
        test.Register(Stap(Locatiestap.Open, "2024-02-01", "2024-03-01"));
        Assert.Equal(Zekerheid.Voornemen, Lees(test, "2024-02-29").Stukken.Single().Zekerheid);
        Assert.Equal(Zekerheid.Zeker, Lees(test, "2024-03-01").Stukken.Single().Zekerheid);
    }

    [Fact]
    public void A_step_of_the_piece_goes_before_that_of_the_location()
    {
        var test = Met(Stuk("a", 100, "2024-03-01", null), Stuk("b", 50, "2024-03-01", null));
        test.Register(Stap(Locatiestap.Open, null, "2024-04-01"));
        test.Register(Stap(Locatiestap.Open, "2024-09-01", null, "b"));
        Assert.Equal(
            [(Dag("2024-04-01"), Zekerheid.Zeker), (Dag("2024-09-01"), Zekerheid.Voornemen)],
            Lees(test, "2024-05-01").Stukken.Select(s => (s.Begin, s.Zekerheid))
        );
    }

    [Fact]
    public void The_opening_of_a_location_does_not_bring_a_later_piece_forward()
    {
        var test = Met(Stuk("a", 100, "2024-03-01", null), Stuk("later", 50, "2025-01-01", null));
        test.Register(Stap(Locatiestap.Open, null, "2024-03-15"));
        Assert.Equal([Dag("2024-03-15"), Dag("2025-01-01")], Lees(test, "2024-05-01").Stukken.Select(s => s.Begin));
    }

    [Fact]
    public void A_plan_is_hard_when_the_college_decided_and_the_neighbourhood_was_heard()
    {
        var test = Met(Stuk("a", 100, "2025-01-01", null));
        test.Register(Stap(Locatiestap.Open, "2025-01-01", null));
        test.Register(Stap(Locatiestap.Participatie, "2024-03-01", "2024-03-20"));
        Assert.Equal(Zekerheid.Voornemen, Lees(test, "2024-05-01").Stukken.Single().Zekerheid);
        test.Register(Stap(Locatiestap.Collegebesluit, null, "2024-06-11"));
        Assert.Equal(Zekerheid.Hard, Lees(test, "2024-06-11").Stukken.Single().Zekerheid);
        Assert.Equal(Zekerheid.Voornemen, Lees(test, "2024-06-10").Stukken.Single().Zekerheid);
    }

    [Theory]
    [InlineData(Standing.Indicatief, Zekerheid.Voornemen)]
    [InlineData(Standing.Vastgesteld, Zekerheid.Hard)]
    public void Without_steps_the_source_says_how_firm_a_plan_is(Standing status, Zekerheid zekerheid)
    {
        var test = Met(Stuk("a", 100, "2025-01-01", null) with { Status = status });
        Assert.Equal(zekerheid, Lees(test, "2024-05-01").Stukken.Single().Zekerheid);
    }

    [Fact]
    public void What_was_called_off_does_not_come_and_what_was_open_stops()
    {
        var test = Met(Stuk("open", 100, "2024-01-01", null), Stuk("plan", 50, "2025-01-01", null));
        test.Register(Stap(Locatiestap.Afgeblazen, null, "2024-06-01"));
        Assert.Equal((100, 0, 0), (Er(test, "2024-05-31"), Er(test, "2024-06-01"), Er(test, "2025-06-01")));
        Assert.True(Lees(test, "2024-07-01").Stukken[1].Dagen.IsLeeg);
    }

    [Fact]
    public void What_closes_before_it_opens_is_never_there()
    {
        var test = Met(Stuk("a", 100, "2024-06-01", null));
        test.Register(Stap(Locatiestap.Open, null, "2024-08-01"));
        test.Register(Stap(Locatiestap.Gesloten, null, "2024-07-01"));
        Assert.All(
            Enumerable.Range(0, 24).Select(m => Dag("2023-12-15").AddMonths(m)),
            dag => Assert.Equal(0, Lees(test, "2024-09-01").Stukken.Sum(s => s.Plekken(dag)))
        );
    }

    [Fact]
    public void A_location_lies_where_its_municipality_went()
    {
        var test = Met(Stuk("a", 100, "2024-01-01", null));
        test.Register(
            new GebiedOpgegaan(GebiedCode.Parse("GM0001"), GebiedCode.Parse("GM0003")),
            geldigheid: new(Dag("2025-01-01"))
        );
        Assert.Equal("GM0001", Lees(test, "2024-12-31").Gemeente.ToString());
        Assert.Equal("GM0003", Lees(test, "2025-01-01").Gemeente.ToString());
        Assert.Empty(In(test, "GM0003", "2024-12-31"));
        Assert.Single(In(test, "GM0003", "2025-01-01"));
        Assert.Single(In(test, "RT-B", "2025-01-01"));
        Assert.Empty(In(test, "RT-A", "2025-01-01"));
        Assert.Single(In(test, "PV25", "2025-01-01"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Places_do_not_depend_on_the_order_in_which_they_were_booked(int seed)
    {
        var random = new Random(seed);
        var feiten = new List<Fact>();
        for (var i = 0; i < 30; i++)
        {
            var van = Dag("2023-01-01").AddDays(random.Next(1_000));
            feiten.Add(
                Stuk($"d{i}", random.Next(1, 200), van, random.Next(3) > 0 ? van.AddDays(random.Next(1, 900)) : null)
            );
        }
        var (een, ander) = (Met([.. feiten]), Met([.. feiten.OrderBy(_ => random.Next())]));
        for (var dag = Dag("2023-01-01"); dag < Dag("2027-01-01"); dag = dag.AddDays(17))
            Assert.Equal(
                feiten.OfType<CapaciteitVastgesteld>().Where(f => f.Van <= dag && !(f.Tot <= dag)).Sum(f => f.Plekken),
                (Er(een, dag) + Er(ander, dag)) / 2.0
            );
    }

    private static TestBook Met(params Fact[] feiten)
    {
        var test = TestBook.MetGelderland();
        test.Register(new LocatieVastgesteld(Koepel, "De Koepel", "COA", WordList.Leeg, WordList.Leeg, WordList.Leeg));
        foreach (var feit in feiten)
            test.Register(feit);
        return test;
    }

    private static CapaciteitVastgesteld Stuk(string deel, int plekken, string van, string? tot) =>
        Stuk(deel, plekken, Dag(van), tot is null ? null : Dag(tot));

    private static CapaciteitVastgesteld Stuk(string deel, int plekken, DateOnly van, DateOnly? tot) =>
        new(Koepel, deel, Taak.Asiel, "NO", plekken, null, van, tot, Standing.Indicatief);

    private static LocatiestapBepaald Stap(
        Locatiestap stap,
        string? verwacht,
        string? werkelijk,
        string? deel = null
    ) => new(Koepel, deel, stap, verwacht is null ? null : Dag(verwacht), werkelijk is null ? null : Dag(werkelijk));

    /// <summary>The places that are really there on a day, seen on that day.</summary>
    private static int Er(TestBook test, string dag, long? bekend = null) => Er(test, Dag(dag), bekend);

    private static int Er(TestBook test, DateOnly dag, long? bekend = null) =>
        Lees(test, dag, bekend).Stukken.Where(s => s.Zekerheid == Zekerheid.Zeker).Sum(s => s.Plekken(dag));

    private static Locatie Lees(TestBook test, string dag) => Lees(test, Dag(dag));

    private static Locatie Lees(TestBook test, DateOnly dag, long? bekend = null) =>
        At(test, new(dag, bekend ?? test.Book.Last)).Zoek(Koepel)!;

    private static IReadOnlyList<Locatie> In(TestBook test, string gebied, string dag) =>
        At(test, new(Dag(dag), test.Book.Last)).In(GebiedCode.Parse(gebied));

    private static LocatiesAt At(TestBook test, Peilmoment peilmoment) =>
        new(test.Book, new(test.Book, peilmoment), peilmoment);

    private static DateOnly Dag(string dag) => TestBook.Dag(dag);
}
