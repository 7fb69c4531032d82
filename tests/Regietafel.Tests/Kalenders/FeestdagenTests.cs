using Regietafel.Kalenders;

namespace Regietafel.Tests.Kalenders;

/// <summary>The public holidays as they really fell or will fall.</summary>
public sealed class FeestdagenTests
{
    [Theory]
    [InlineData("2024-03-31", "een zondag en eerste paasdag")]
    [InlineData("2024-03-29", "Goede Vrijdag")]
    [InlineData("2024-04-01", "tweede paasdag")]
    [InlineData("2024-05-09", "Hemelvaartsdag")]
    [InlineData("2024-05-20", "tweede pinksterdag")]
    [InlineData("2025-04-20", "een zondag en eerste paasdag")]
    [InlineData("2025-04-26", "een zaterdag en Koningsdag")] // the 27th was a Sunday
    [InlineData("2025-04-27", "een zondag")]
    [InlineData("2025-06-09", "tweede pinksterdag")]
    [InlineData("2026-04-05", "een zondag en eerste paasdag")]
    [InlineData("2026-04-27", "Koningsdag")]
    [InlineData("2026-05-14", "Hemelvaartsdag")]
    [InlineData("2026-10-31", "een zaterdag")]
    [InlineData("2026-11-01", "een zondag")]
    [InlineData("2027-03-28", "een zondag en eerste paasdag")]
    [InlineData("2027-01-01", "nieuwjaarsdag")]
    [InlineData("2028-12-25", "eerste kerstdag")]
    [InlineData("2008-05-01", "Hemelvaartsdag")]
    [InlineData("2013-04-30", "Koninginnedag")]
    [InlineData("2006-04-29", "een zaterdag en Koninginnedag")] // the 30th was a Sunday
    [InlineData("2038-04-25", "een zondag en eerste paasdag")] // as late as Easter can be
    [InlineData("2026-12-31", null)]
    [InlineData("2026-07-01", null)]
    public void A_day_is_named_when_it_is_no_working_day(string dag, string? naam) =>
        Assert.Equal(naam, Feestdagen.Bijzonder(TestBook.Dag(dag)));

    [Fact]
    public void Two_holidays_can_fall_on_one_day() =>
        Assert.Equal("Bevrijdingsdag en Hemelvaartsdag", Feestdagen.Bijzonder(new(2016, 5, 5)));

    [Fact]
    public void A_year_has_eleven_holidays_in_order_and_easter_is_a_sunday_in_spring()
    {
        for (var jaar = 1990; jaar <= 2199; jaar++)
        {
            var dagen = Feestdagen.Van(jaar);
            Assert.Equal(11, dagen.Count);
            Assert.Equal(dagen.Select(d => d.Dag).Order(), dagen.Select(d => d.Dag));
            var pasen = dagen.Single(d => d.Naam == "eerste paasdag").Dag;
            Assert.Equal(DayOfWeek.Sunday, pasen.DayOfWeek);
            Assert.InRange(pasen, new(jaar, 3, 22), new(jaar, 4, 25));
        }
    }
}
