using Regietafel.Doorkijken;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Tests.Doorkijken;

public sealed class DoorkijkTests
{
    private static TestBook Boek() =>
        TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 500)
            .Opgave("PV25", "2025-01-01", 800)
            .Locatie("GM0001-koepel")
            .Stuk("GM0001-koepel", "a", "RO", 300, "2020-01-01")
            .Stuk("GM0001-koepel", "b", "NO", 250, "2023-01-01", "2024-07-01")
            .Locatie("GM0002-hal")
            .Stuk("GM0002-hal", "a", "TGO", 100, "2024-03-15", "2025-03-01")
            .Stuk("GM0002-hal", "b", "TGO", 80, "2024-06-01", status: Standing.Voorgesteld);

    private static Doorkijkpunt Op(Doorkijk doorkijk, string dag) =>
        doorkijk.Punten.Single(p => p.Dag == TestBook.Dag(dag));

    [Fact]
    public void Places_are_stacked_by_how_sure_they_are_and_the_difference_has_a_sign()
    {
        var doorkijk = Boek().Doorkijk("2024-01-01");
        Assert.Equal((550, 0, 0, 500), Cijfers(Op(doorkijk, "2024-01-01")));
        Assert.Equal((550, 0, 0, 500), Cijfers(Op(doorkijk, "2024-03-01")));
        Assert.Equal((550, 100, 80, 500), Cijfers(Op(doorkijk, "2024-06-01")));
        Assert.Equal((300, 100, 80, 500), Cijfers(Op(doorkijk, "2024-07-01")));
        Assert.Equal((300, 0, 80, 800), Cijfers(Op(doorkijk, "2025-03-01")));
        var klif = Op(doorkijk, "2024-07-01");
        Assert.Equal(250, klif.Eindigt);
        Assert.Equal(-200, klif.Verschil(Zekerheid.Zeker));
        Assert.Equal(-100, klif.Verschil(Zekerheid.Hard));
        Assert.Equal(-20, klif.Verschil(Zekerheid.Voornemen));
    }

    [Fact]
    public void An_outlook_has_the_peildatum_and_the_first_day_of_sixty_months()
    {
        var punten = Boek().Doorkijk("2024-01-15").Punten;
        Assert.Equal(61, punten.Count);
        Assert.Equal(TestBook.Dag("2024-01-15"), punten[0].Dag);
        Assert.Equal(TestBook.Dag("2024-02-01"), punten[1].Dag);
        Assert.Equal(TestBook.Dag("2029-01-01"), punten[60].Dag);
        Assert.Equal(3, Boek().Doorkijk("2024-01-01", tot: "2024-03-20").Punten.Count);
    }

    [Fact]
    public void What_ends_must_be_decided_on_its_months_before()
    {
        var punten = Boek().Doorkijk("2024-02-01").Beslissingen;
        Assert.Equal(["GM0001-koepel b", "GM0002-hal a"], punten.Select(p => $"{p.Stuk.Locatie} {p.Stuk.Deel}"));
        Assert.Equal(TestBook.Dag("2024-01-01"), punten[0].Uiterlijk);
        Assert.True(punten[0].IsTeLaat);
        Assert.Equal(TestBook.Dag("2024-09-01"), punten[1].Uiterlijk);
        Assert.False(punten[1].IsTeLaat);
    }

    [Fact]
    public void Regular_places_that_end_by_agreement_ask_for_a_decision_too()
    {
        var test = Boek().Stuk("GM0001-koepel", "huur", "RO", 80, "2020-01-01", "2025-06-01");
        var huur = test.Doorkijk("2024-02-01").Beslissingen.Single(p => p.Stuk.Deel == "huur");
        Assert.Equal((TestBook.Dag("2024-06-01"), false), (huur.Uiterlijk, huur.Stuk.IsVerlengbaar));
    }

    [Fact]
    public void Who_agreed_on_an_extension_or_a_closing_has_decided_as_the_warnings_have_it()
    {
        var verlengd = Boek().Stap("GM0001-koepel", Locatiestap.Verlengd, null, "2024-01-20", "b");
        Assert.DoesNotContain(verlengd.Doorkijk("2024-02-01").Beslissingen, p => p.Stuk.Deel == "b");
        var dicht = Boek().Stap("GM0002-hal", Locatiestap.Gesloten, "2025-03-01", null, "a");
        Assert.DoesNotContain(dicht.Doorkijk("2024-02-01").Beslissingen, p => p.Stuk.Deel == "a");
    }

    [Fact]
    public void No_decision_on_an_extension_is_late_before_the_places_are_there()
    {
        var punten = Boek().Stuk("GM0001-koepel", "kort", "NO", 60, "2024-03-01", "2024-04-01").Doorkijk("2024-02-01");
        var kort = punten.Beslissingen.Single(p => p.Stuk.Deel == "kort");
        Assert.Equal((TestBook.Dag("2024-03-01"), false), (kort.Uiterlijk, kort.IsTeLaat));
    }

    [Fact]
    public void Places_beside_those_that_count_for_the_opgave_are_left_out_and_a_part_of_them_is_not()
    {
        var test = Boek()
            .Locatie("GM0003-gastgezinnen")
            .Stuk("GM0003-gastgezinnen", "a", "POO", 900, "2023-01-01", taak: Taak.Oekraine)
            .Stuk("GM0003-gastgezinnen", "b", "GOO", 70, "2023-01-01", taak: Taak.Oekraine)
            .Stuk("GM0003-gastgezinnen", "c", "CNO", 30, "2023-01-01", taak: Taak.Oekraine);
        Assert.Equal(100, test.Doorkijk("2024-01-01", taak: Taak.Oekraine).Geteld);
        Assert.Throws<ArgumentException>(() => test.Doorkijk("2024-01-01", taak: Taak.Statushouders));
    }

    [Fact]
    public void Reported_without_locations_is_said_and_is_not_zero()
    {
        var test = Boek().Meet("GM0003", "RO", "2024-01-01", 120).Meet("GM0001", "RO", "2024-01-01", 300);
        var provincie = test.Doorkijk("2024-01-01");
        Assert.Equal([new ZonderLocatie(TestBook.Code("GM0003"), 120)], provincie.Ontbreekt);
        var gemeente = test.Doorkijk("2024-01-01", "GM0003");
        Assert.True(gemeente.IsLeeg);
        Assert.Equal(120, gemeente.Gemeld.Aantal);
        Assert.Single(gemeente.Ontbreekt);
    }

    [Fact]
    public void An_outlook_knows_what_was_known_and_no_more()
    {
        var test = Boek();
        var toen = test.Book.Last;
        test.Stuk("GM0001-koepel", "b", "NO", 250, "2023-01-01", "2026-01-01");
        Assert.Equal(550, Op(test.Doorkijk("2024-01-01"), "2024-07-01").Zeker);
        var stand = Regietafel.Standen.Stand.At(test.Book, new(TestBook.Dag("2024-01-01"), toen));
        var eerder = Doorkijk.Van(
            stand,
            Doorkijkboek.Gelderland,
            Taak.Asiel,
            Regietafel.Import.Naslag.Reference.Soorten
        );
        Assert.Equal(300, Op(eerder, "2024-07-01").Zeker);
    }

    [Fact]
    public void A_winter_place_is_there_in_winter_only()
    {
        var doorkijk = TestBook
            .MetGelderland()
            .Locatie("GM0001-winter")
            .Stuk("GM0001-winter", "a", "CNO", 40, "2023-10-01", seizoen: "10-01/04-01")
            .Doorkijk("2024-01-01");
        Assert.Equal([40, 40, 40, 0, 0, 0, 0, 0, 0, 40], doorkijk.Punten.Take(10).Select(p => p.Zeker));
    }

    [Theory]
    [InlineData("instroom:200:2024-06-01", "2024-06-01", 700, 550)]
    [InlineData("instroom:200:2024-06-01", "2024-05-01", 500, 550)]
    [InlineData("opgave:900:2024-02-01,instroom:50:2024-02-01", "2024-02-01", 950, 550)]
    [InlineData("stopt:NO:2024-02-01", "2024-02-01", 500, 300)]
    [InlineData("verlenging:alle", "2024-07-01", 500, 550)]
    [InlineData("verlenging:geen", "2024-07-01", 500, 300)]
    public void A_scenario_supposes_and_books_nothing(string scenario, string dag, int opgave, int zeker)
    {
        var test = Boek();
        var laatste = test.Book.Last;
        var punt = Op(test.Doorkijk("2024-01-01", scenario: scenario), dag);
        Assert.Equal((opgave, zeker), (punt.Opgave, punt.Zeker));
        Assert.Equal(500, punt.Geboekt?.Aantal.Aantal);
        Assert.Equal(laatste, test.Book.Last);
        Assert.Equal(Scenario.Parse(scenario), Scenario.Parse(Scenario.Parse(scenario).ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("instroom")]
    [InlineData("instroom:veel:2024-01-01")]
    [InlineData("instroom:0:2024-01-01")]
    [InlineData("opgave:-5:2024-01-01")]
    [InlineData("opgave:5:01-01-2024")]
    [InlineData("verlenging:soms")]
    [InlineData("verlenging:alle,verlenging:geen")]
    [InlineData("stopt:T-GO:2024-01-01")]
    public void What_is_no_scenario_is_not_read(string tekst) => Assert.False(Scenario.TryParse(tekst, null, out _));

    [Theory, MemberData(nameof(Zaden))]
    public void Sure_is_at_most_hard_is_at_most_all(int seed) =>
        Assert.All(
            Doorkijkboek.Toevallig(seed).Doorkijk("2024-01-01").Punten,
            p =>
            {
                Assert.InRange(p.Tot(Zekerheid.Zeker), 0, p.Tot(Zekerheid.Hard));
                Assert.InRange(p.Tot(Zekerheid.Hard), 0, p.Tot(Zekerheid.Voornemen));
            }
        );

    [Theory, MemberData(nameof(Zaden))]
    public void The_places_of_a_province_are_those_of_its_municipalities_together(int seed)
    {
        var test = Doorkijkboek.Toevallig(seed);
        var delen = Enumerable.Range(1, 8).Select(i => test.Doorkijk("2024-01-01", $"GM{i:0000}")).ToList();
        Assert.All(
            test.Doorkijk("2024-01-01").Punten.Index(),
            p =>
                Assert.Equal(
                    p.Item.Tot(Zekerheid.Voornemen),
                    delen.Sum(d => d.Punten[p.Index].Tot(Zekerheid.Voornemen))
                )
        );
    }

    public static TheoryData<int> Zaden => [.. Enumerable.Range(1, 12)];

    private static (int, int, int, int?) Cijfers(Doorkijkpunt punt) =>
        (punt.Zeker, punt.Hard, punt.Voornemen, punt.Opgave);
}
