using System.Globalization;
using Regietafel.Locaties;
using Regietafel.Signalen;

namespace Regietafel.Tests.Signalen;

public sealed class LocatieregelTests
{
    private const string Koepel = "GM0001-koepel";

    public LocatieregelTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void Places_that_end_within_the_time_to_decide_are_a_warning_to_the_subregional_table()
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Plekken(Koepel, 120, soort: "NO", tot: "2024-07-01");

        var signaal = Assert.Single(test.Signalen("2023-12-01", Signaalregel.EindeZonderVervolg));

        Assert.Equal("einde-zonder-vervolg/GM0001-koepel/A", signaal.Kenmerk);
        Assert.Equal("RT-A", signaal.Tafel.ToString());
        Assert.Equal(new DateOnly(2024, 1, 1), signaal.Uiterlijk); // six months before the end, the time that NO takes
        Assert.Equal(new DateOnly(2023, 11, 1), signaal.Sinds); // and two months before that
        Assert.Equal(Ernst.Aandacht, signaal.Ernst);
        Assert.Equal(
            "Op 1 juli 2024 eindigen 120 plaatsen (noodopvang) van Koepel in Gemeente 1, en er is geen verlenging afgesproken",
            signaal.Wat
        );
        Assert.Equal([test.Book.Last], signaal.Boekingen);
    }

    [Theory]
    [InlineData("2023-10-31", 0)] // too early
    [InlineData("2024-01-02", 1)] // too late to decide in time
    [InlineData("2024-07-01", 0)] // gone
    public void An_end_is_said_from_its_head_start_until_the_places_are_gone(string peildatum, int aantal)
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Plekken(Koepel, 120, soort: "NO", tot: "2024-07-01");

        Assert.Equal(aantal, test.Signalen(peildatum, Signaalregel.EindeZonderVervolg).Count);
    }

    [Fact]
    public void An_extension_that_was_agreed_or_a_close_that_was_decided_ends_the_warning()
    {
        var verlengd = TestBook.MetGelderland().Locatie(Koepel).Plekken(Koepel, 120, tot: "2024-07-01", soort: "NO");
        Assert.Single(verlengd.Signalen("2024-02-01", Signaalregel.EindeZonderVervolg));

        verlengd.Stap(Koepel, Locatiestap.Verlengd, "2024-06-01");
        Assert.Single(verlengd.Signalen("2024-02-01", Signaalregel.EindeZonderVervolg)); // expected is not agreed

        verlengd.Stap(Koepel, Locatiestap.Verlengd, null, "2024-01-20");
        Assert.Empty(verlengd.Signalen("2024-02-01", Signaalregel.EindeZonderVervolg));

        // An extension of before the last end was laid down says nothing about that end.
        verlengd.Plekken(Koepel, 120, tot: "2024-08-01", soort: "NO");
        Assert.Single(verlengd.Signalen("2024-02-01", Signaalregel.EindeZonderVervolg));

        verlengd.Stap(Koepel, Locatiestap.Gesloten, "2024-08-01", deel: "A");
        Assert.Empty(verlengd.Signalen("2024-02-01", Signaalregel.EindeZonderVervolg));
    }

    [Fact]
    public void A_step_that_is_late_is_said_once_with_what_waits_for_it()
    {
        var test = TestBook
            .MetGelderland()
            .Locatie(Koepel)
            .Plekken(Koepel, 200, van: "2024-09-01")
            .Stap(Koepel, Locatiestap.Participatie, "2024-01-10")
            .Stap(Koepel, Locatiestap.Collegebesluit, "2024-02-01");

        var signaal = Assert.Single(test.Signalen("2024-02-15", Signaalregel.StapTeLaat));

        Assert.Equal(
            "De stap participatie van Koepel in Gemeente 1 werd verwacht op 10 januari 2024 en is niet gezet, en de stap daarna ook niet",
            signaal.Wat
        );
        Assert.Equal(new DateOnly(2024, 1, 11), signaal.Sinds);
        Assert.Equal(Ernst.Urgent, signaal.Ernst); // four weeks have gone by
    }

    [Fact]
    public void A_step_is_not_late_before_its_day_or_once_it_or_a_later_one_is_set_or_all_is_off()
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Stap(Koepel, Locatiestap.Onderzoek, "2024-01-10");

        Assert.Empty(test.Signalen("2024-01-10", Signaalregel.StapTeLaat));
        Assert.Single(test.Signalen("2024-01-11", Signaalregel.StapTeLaat));

        test.Stap(Koepel, Locatiestap.Participatie, null, "2024-01-15");
        Assert.Empty(test.Signalen("2024-02-01", Signaalregel.StapTeLaat));

        test.Stap(Koepel, Locatiestap.Bouw, "2024-01-20");
        Assert.Single(test.Signalen("2024-02-01", Signaalregel.StapTeLaat));

        test.Stap(Koepel, Locatiestap.Afgeblazen, null, "2024-01-25");
        Assert.Empty(test.Signalen("2024-02-01", Signaalregel.StapTeLaat));
    }

    [Fact]
    public void A_table_sets_its_own_threshold_and_a_nearer_one_goes_before_it()
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Stap(Koepel, Locatiestap.Idee, "2024-01-10");

        test.Drempel("PV25", Signaalregel.StapTeLaat, 30);
        Assert.Empty(test.Signalen("2024-02-01", Signaalregel.StapTeLaat));

        test.Drempel("RT-A", Signaalregel.StapTeLaat, 7);
        Assert.Single(test.Signalen("2024-02-01", Signaalregel.StapTeLaat));
    }
}
