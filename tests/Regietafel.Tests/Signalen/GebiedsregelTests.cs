using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Signalen;

namespace Regietafel.Tests.Signalen;

public sealed class GebiedsregelTests
{
    private const string Koepel = "GM0001-koepel";

    public GebiedsregelTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData(100, null)] // certain
    [InlineData(150, Ernst.TerKennisname)] // with what was decided
    [InlineData(151, Ernst.Aandacht)] // with what is intended
    [InlineData(181, Ernst.Urgent)]
    public void A_coming_opgave_is_held_against_what_is_certain_hard_and_intended(int opgave, Ernst? ernst)
    {
        var test = TestBook
            .MetGelderland()
            .Locatie(Koepel)
            .Plekken(Koepel, 100)
            .Plekken(Koepel, 50, van: "2024-06-01", deel: "B", status: Standing.Vastgesteld)
            .Plekken(Koepel, 30, van: "2024-06-01", deel: "C", status: Standing.Voorgesteld);
        test.Register(
            new OpgaveVastgesteld(
                Taak.Asiel,
                GebiedCode.Parse("GM0001"),
                new(new DateOnly(2025, 1, 1)),
                opgave,
                null,
                Standing.Vastgesteld
            )
        );

        var signalen = test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt, "GM0001");

        Assert.Equal(ernst, signalen.Select(s => (Ernst?)s.Ernst).SingleOrDefault());
    }

    [Fact]
    public void Places_that_end_before_the_day_do_not_cover_it()
    {
        var test = TestBook
            .MetGelderland()
            .Locatie(Koepel)
            .Plekken(Koepel, 100, tot: "2025-01-01")
            .Opgave("GM0001", "2025-01-01", 100);

        var signaal = Assert.Single(test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt));

        Assert.Equal(
            "Gemeente 1 heeft voor asielopvang op 1 januari 2025 100 plaatsen nodig; er zijn er 0 en er staan geen plannen in het boek, 100 te weinig",
            signaal.Wat
        );
    }

    [Fact]
    public void Where_the_book_knows_no_locations_what_was_reported_is_held_against_it()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2025-01-01", 8_992).Meet("PV25", "RO", "2024-01-01", 7_590);

        var signaal = Assert.Single(test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt));

        Assert.Equal("PV25", signaal.Tafel.ToString());
        Assert.Equal("opgave-ongedekt/PV25/asiel/2025-01-01", signaal.Kenmerk);
    }

    [Fact]
    public void What_locations_bring_and_take_is_added_to_what_was_reported()
    {
        // A register of one location of a hundred places, in a municipality that reported four hundred.
        var test = TestBook
            .MetGelderland()
            .Meet("GM0001", "RO", "2024-01-01", 400)
            .Locatie(Koepel)
            .Plekken(Koepel, 100, tot: "2024-10-01")
            .Plekken(Koepel, 30, van: "2024-06-01", deel: "B")
            .Opgave("GM0001", "2025-01-01", 330);
        Assert.DoesNotContain(
            test.Opgave("GM0001", "2024-09-01", 400).Signalen("2024-03-01", Signaalregel.OpgaveOngedekt),
            s => s.Ernst != Ernst.TerKennisname
        );

        test.Opgave("GM0001", "2025-01-01", 331);
        var signaal = Assert.Single(test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt));
        Assert.Equal(Ernst.Aandacht, signaal.Ernst); // an opgave that is only indicative is never urgent
        Assert.Contains("zeker zijn er 300, met vastgestelde plannen 330", signaal.Wat, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_said() =>
        Assert.Empty(
            TestBook
                .MetGelderland()
                .Opgave("PV25", "2025-01-01", 8_992)
                .Signalen("2024-03-01", Signaalregel.OpgaveOngedekt)
        );

    [Fact]
    public void A_whole_of_which_not_every_part_reports_is_not_judged_by_the_locations_of_the_others()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2025-01-01", 8_992)
            .Meet("GM0001", "RO", "2024-01-01", 100)
            .Locatie(Koepel)
            .Plekken(Koepel, 100);
        Assert.Empty(test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt));
    }

    [Fact]
    public void What_a_part_is_short_of_is_one_cause_with_the_shortage_of_the_whole()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2025-01-01", 200)
            .Verdeel("PV25", "RT-A", "2025-01-01", 200)
            .Verdeel("RT-A", "GM0001", "2025-01-01", 150)
            .Locatie(Koepel)
            .Plekken(Koepel, 100);

        Assert.Equal("PV25", Assert.Single(test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt)).Gebied.ToString());
        Assert.Equal(
            "RT-A",
            Assert.Single(test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt, "RT-A")).Gebied.ToString()
        );
        Assert.Equal(
            "GM0001",
            Assert.Single(test.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt, "GM0001")).Gebied.ToString()
        );
    }

    [Fact]
    public void What_is_short_now_was_reported_or_else_counted()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2024-01-01", 100)
            .Locatie(Koepel)
            .Plekken(Koepel, 90)
            .Signalen("2024-03-01", Signaalregel.OpgaveOngedekt);
        Assert.Contains("90 (geteld uit locaties), 10 te weinig", Assert.Single(test).Wat, StringComparison.Ordinal);

        var gemeld = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2024-01-01", 100)
            .Locatie(Koepel)
            .Plekken(Koepel, 90)
            .Meet("GM0001", "RO", "2024-02-01", 100);
        Assert.Empty(gemeld.Signalen("2024-03-01", Signaalregel.OpgaveOngedekt));
    }

    [Fact]
    public void A_shortage_is_looked_back_for_to_the_day_on_which_it_began()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2024-01-01", 100)
            .Meet("GM0001", "RO", "2024-01-01", 100)
            .Meet("GM0001", "RO", "2024-02-13", 80);
        var beeld = test.Beeld("2024-04-30");
        var signaal = beeld.In(GebiedCode.Parse("NL")).Single(s => s.Regel == Signaalregel.OpgaveOngedekt);

        Assert.Equal(new Signaalbegin(new DateOnly(2024, 2, 13), false), beeld.Sinds(signaal));
        Assert.True(test.Beeld("2025-04-30").Sinds(signaal).OfEerder);
    }

    [Fact]
    public void A_small_chance_is_a_warning_where_an_outlook_is_there_and_the_plans_cover_the_opgave()
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Plekken(Koepel, 100).Opgave("GM0001", "2025-01-01", 100);

        Assert.Equal(1, Kansen(79));
        Assert.Equal(0, Kansen(80));
        Assert.Equal(0, Kansen(null));

        int Kansen(int? procent) =>
            test.Beeld("2024-03-01", (_, _, _) => procent is { } p ? new Kans(p, 10_000) : null)
                .In(GebiedCode.Parse("GM0001"))
                .Count(s => s.Regel == Signaalregel.KansTeKlein);
    }
}
