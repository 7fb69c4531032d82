using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Signalen;

namespace Regietafel.Tests.Signalen;

public sealed class GemeenteregelTests
{
    public GemeenteregelTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void A_municipality_that_does_not_report_is_one_cause_whatever_the_tasks()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2024-01-01", 100)
            .Opgave("GM0001", "2024-01-01", 50, Taak.Oekraine)
            .Meet("GM0001", "RO", "2024-01-01", 100)
            .Meet("GM0001", "GOO", "2024-01-15", 50, Taak.Oekraine);

        Assert.Empty(test.Signalen("2024-03-03", Signaalregel.CijfersVerouderd));
        Assert.Equal(
            "Gemeente 1 meldde asielopvang voor het laatst op 1 januari 2024; afgesproken is iedere 62 dagen",
            Assert.Single(test.Signalen("2024-03-04", Signaalregel.CijfersVerouderd)).Wat
        );
        Assert.Equal(
            "Gemeente 1 meldde asielopvang voor het laatst op 1 januari 2024 en opvang Oekraïne voor het laatst op 15 januari 2024; afgesproken is iedere 62 dagen",
            Assert.Single(test.Signalen("2024-05-01", Signaalregel.CijfersVerouderd)).Wat
        );
    }

    [Fact]
    public void Completeness_counts_the_municipalities_that_have_a_task_and_reported_all_of_it()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2024-01-01", 100)
            .Opgave("GM0002", "2024-01-01", 100)
            .Meet("GM0001", "RO", "2024-01-01", 100);

        Assert.Equal(new Compleetheid(1, 2), test.Beeld("2024-02-01").Compleet(GebiedCode.Parse("PV25")));
        Assert.Equal(new Compleetheid(0, 2), test.Beeld("2024-12-01").Compleet(GebiedCode.Parse("PV25")));
        Assert.Equal(new Compleetheid(0, 0), test.Beeld("2024-02-01").Compleet(GebiedCode.Parse("RT-B")));
    }

    [Theory]
    [InlineData(20, 0)] // two months of a target of 60
    [InlineData(19, 1)]
    public void A_pace_below_a_sixth_a_month_is_a_warning(int gehuisvest, int aantal)
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2024-I", 60, Taak.Statushouders)
            .Beginsaldo("GM0001", "2024-I", 0)
            .Huisvest("GM0001", "2024-03-01", gehuisvest);

        Assert.Equal(aantal, test.Signalen("2024-03-10", Signaalregel.TempoTeLaag).Count);
    }

    [Fact]
    public void A_half_year_measured_to_its_end_has_no_pace_any_more()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2024-I", 60, Taak.Statushouders)
            .Beginsaldo("GM0001", "2024-I", 0)
            .Huisvest("GM0001", "2024-03-01", 1)
            .Huisvest("GM0001", "2024-07-01", 2);

        Assert.Single(test.Signalen("2024-06-30", Signaalregel.TempoTeLaag));
        Assert.Empty(test.Signalen("2024-07-01", Signaalregel.TempoTeLaag));
    }
}
