using System.Globalization;
using Regietafel.Signalen;

namespace Regietafel.Tests.Signalen;

public sealed class BezettingsregelTests
{
    private const string Koepel = "GM0001-koepel";

    private static TestBook MetHonderd(string beperkingen = "", string doelgroepen = "", int? grens = null) =>
        TestBook.MetGelderland().Locatie(Koepel, beperkingen, doelgroepen, grens).Plekken(Koepel, 100);

    public BezettingsregelTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData(96, 0)] // COA reckons with 96 of 100
    [InlineData(97, 1)]
    public void More_people_than_usable_places_is_a_warning(int aanwezig, int aantal) =>
        Assert.Equal(
            aantal,
            MetHonderd()
                .Aanwezig(Koepel, "2024-01-01", aanwezig)
                .Signalen("2024-01-02", Signaalregel.BovenBruikbaar)
                .Count
        );

    [Fact]
    public void It_holds_since_the_first_day_of_the_run_of_days_on_which_it_held()
    {
        var test = MetHonderd().Aanwezig(Koepel, "2024-01-01", 99, 90, 98, 101, 103);

        var signaal = Assert.Single(test.Signalen("2024-01-05", Signaalregel.BovenBruikbaar));

        Assert.Equal(new DateOnly(2024, 1, 3), signaal.Sinds);
        Assert.Equal(Ernst.Urgent, signaal.Ernst); // more than was agreed
        Assert.Equal(
            "In Koepel in Gemeente 1 waren op 5 januari 2024 103 mensen aanwezig, en er zijn 96 plaatsen bruikbaar",
            signaal.Wat
        );
    }

    [Fact]
    public void A_count_that_is_older_than_agreed_says_nothing_about_now()
    {
        var test = MetHonderd().Aanwezig(Koepel, "2024-01-01", 120);

        Assert.Single(test.Signalen("2024-03-03", Signaalregel.BovenBruikbaar));
        Assert.Empty(test.Signalen("2024-03-04", Signaalregel.BovenBruikbaar));
    }

    [Theory]
    [InlineData(85, 0)]
    [InlineData(84, 1)]
    public void Agreed_places_that_stay_empty_are_said_with_the_reason_that_the_book_has(int aanwezig, int aantal)
    {
        var signalen = MetHonderd(beperkingen: "AMV")
            .Aanwezig(Koepel, "2024-01-01", aanwezig)
            .Signalen("2024-01-02", Signaalregel.PlekkenOnbenut);

        Assert.Equal(aantal, signalen.Count);
        Assert.All(
            signalen,
            s =>
                Assert.Equal(
                    "In Koepel in Gemeente 1 zijn 16 van de 100 afgesproken plaatsen leeg (reden: niet voor AMV)",
                    s.Wat
                )
        );
    }

    [Theory]
    [InlineData("2020-01-01", null, null, "de reden staat niet in het boek")]
    [InlineData("2023-11-03", null, null, "reden: 100 plaatsen open sinds 3 november 2023")]
    [InlineData("2023-11-02", null, null, "de reden staat niet in het boek")] // filled by now
    [InlineData("2020-01-01", "2024-03-31", null, "reden: 100 plaatsen tot 31 maart 2024")]
    [InlineData("2020-01-01", "2024-04-01", null, "de reden staat niet in het boek")] // too far off to empty it
    [InlineData("2020-01-01", "2024-03-31", 80, "reden: een grens van 80 mensen; 100 plaatsen tot 31 maart 2024")]
    public void Empty_places_are_explained_by_an_opening_an_end_or_a_limit(
        string van,
        string? tot,
        int? grens,
        string reden
    )
    {
        var signaal = Assert.Single(
            TestBook
                .MetGelderland()
                .Locatie(Koepel, grens: grens)
                .Plekken(Koepel, 100, van, tot)
                .Aanwezig(Koepel, "2024-01-01", 20)
                .Signalen("2024-01-02", Signaalregel.PlekkenOnbenut)
        );

        Assert.EndsWith($"({reden})", signaal.Wat, StringComparison.Ordinal);
    }

    [Fact]
    public void Agreed_places_that_are_not_there_are_a_reason_to_be_empty() =>
        Assert.EndsWith(
            "130 van de 150 afgesproken plaatsen leeg (reden: maar 100 plaatsen echt aanwezig)",
            Assert
                .Single(
                    TestBook
                        .MetGelderland()
                        .Locatie(Koepel)
                        .Plekken(Koepel, 100, afgesproken: 150)
                        .Aanwezig(Koepel, "2024-01-01", 20)
                        .Signalen("2024-01-02", Signaalregel.PlekkenOnbenut)
                )
                .Wat,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(1_799, null)]
    [InlineData(1_800, Ernst.Aandacht)]
    [InlineData(2_000, Ernst.Aandacht)]
    [InlineData(2_001, Ernst.Urgent)]
    public void The_number_of_people_near_or_over_the_agreed_limit_is_a_warning(int aanwezig, Ernst? ernst)
    {
        var test = TestBook.MetGelderland().Locatie(Koepel, grens: 2_000).Plekken(Koepel, 2_500);

        var signalen = test.Aanwezig(Koepel, "2024-01-01", aanwezig).Signalen("2024-01-01", Signaalregel.GrensInZicht);

        Assert.Equal(ernst, signalen.Select(s => (Ernst?)s.Ernst).SingleOrDefault());
    }

    [Fact]
    public void Without_a_limit_or_a_count_nothing_is_said_of_it()
    {
        Assert.Empty(
            MetHonderd().Aanwezig(Koepel, "2024-01-01", 5_000).Signalen("2024-01-01", Signaalregel.GrensInZicht)
        );
        Assert.Empty(MetHonderd(grens: 10).Signalen("2024-01-01", Signaalregel.GrensInZicht));
    }

    [Fact]
    public void Free_places_that_may_not_receive_who_waits_are_a_warning_while_they_wait()
    {
        var test = MetHonderd(beperkingen: "gezinnen").Aanwezig(Koepel, "2024-01-01", 50);
        Assert.Empty(test.Signalen("2024-01-05", Signaalregel.NietVoorWieWacht));

        test.Vraag("PV25", 700, vanaf: "2024-01-03", tot: "2024-02-01", doelgroepen: "gezinnen");

        var signaal = Assert.Single(test.Signalen("2024-01-05", Signaalregel.NietVoorWieWacht));
        Assert.Equal(
            "In Koepel in Gemeente 1 zijn 46 plaatsen vrij, maar niet voor wie wacht (gezinnen): niet voor gezinnen",
            signaal.Wat
        );
        Assert.Equal(new DateOnly(2024, 1, 3), signaal.Sinds);
        Assert.Empty(test.Signalen("2024-02-01", Signaalregel.NietVoorWieWacht));
    }

    [Fact]
    public void A_location_for_one_group_only_does_not_receive_another() =>
        Assert.Single(
            MetHonderd(doelgroepen: "AMV")
                .Aanwezig(Koepel, "2024-01-01", 50)
                .Vraag("NL", 700, doelgroepen: "gezinnen")
                .Signalen("2024-01-05", Signaalregel.NietVoorWieWacht)
        );

    [Theory]
    [InlineData(46, null)] // what is free
    [InlineData(66, null)] // and what opens within 72 hours
    [InlineData(67, Ernst.Urgent)]
    public void The_need_of_now_is_held_against_what_is_free_or_opens_within_72_hours(int nu, Ernst? ernst)
    {
        var test = MetHonderd()
            .Aanwezig(Koepel, "2024-01-01", 50)
            .Plekken(Koepel, 20, van: "2024-01-08", deel: "B")
            .Plekken(Koepel, 200, van: "2024-01-09", deel: "C")
            .Vraag("PV25", nu);

        var signalen = test.Signalen("2024-01-05", Signaalregel.NoodvraagOngedekt);

        Assert.Equal(ernst, signalen.Select(s => (Ernst?)s.Ernst).SingleOrDefault());
    }

    [Theory]
    [InlineData(266, null)]
    [InlineData(267, Ernst.Aandacht)]
    public void The_whole_need_is_held_against_what_opens_before_its_last_day_too(int totaal, Ernst? ernst)
    {
        var test = MetHonderd()
            .Aanwezig(Koepel, "2024-01-01", 50)
            .Plekken(Koepel, 20, van: "2024-01-08", deel: "B")
            .Plekken(Koepel, 200, van: "2024-05-31", deel: "C")
            .Plekken(Koepel, 900, van: "2024-06-01", deel: "D")
            .Vraag("PV25", 10, totaal, tot: "2024-06-01");

        var signalen = test.Signalen("2024-01-05", Signaalregel.NoodvraagOngedekt);

        Assert.Equal(ernst, signalen.Select(s => (Ernst?)s.Ernst).SingleOrDefault());
    }
}
