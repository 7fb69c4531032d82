using Regietafel.Tijd;

namespace Regietafel.Tests.Tijd;

public sealed class AmsterdamTests
{
    [Theory]
    [InlineData("2024-01-15", "2024-01-14T23:00:00.000000Z", "2024-01-15T22:59:59.999999Z")]
    [InlineData("2024-07-15", "2024-07-14T22:00:00.000000Z", "2024-07-15T21:59:59.999999Z")]
    [InlineData("2024-03-31", "2024-03-30T23:00:00.000000Z", "2024-03-31T21:59:59.999999Z")] // 23 hours
    [InlineData("2024-10-27", "2024-10-26T22:00:00.000000Z", "2024-10-27T22:59:59.999999Z")] // 25 hours
    public void A_day_begins_and_ends_on_the_Dutch_clock(string dag, string begin, string eind)
    {
        var day = TestBook.Dag(dag);
        Assert.Equal((begin, eind), (Amsterdam.Iso(Amsterdam.Begin(day)), Amsterdam.Iso(Amsterdam.Eind(day))));
        Assert.Equal((day, day), (Amsterdam.Dag(Amsterdam.Begin(day)), Amsterdam.Dag(Amsterdam.Eind(day))));
    }

    [Theory]
    [InlineData("2024-01-15T10:03:22.123456Z", "2024-01-15T10:03:22.123456Z")]
    [InlineData("2024-01-15T10:03:22+01:00", "2024-01-15T09:03:22.000000Z")]
    [InlineData("2024-07-15T10:03", "2024-07-15T08:03:00.000000Z")]
    [InlineData("2024-03-31T02:30", "2024-03-31T01:30:00.000000Z")] // skipped by summer time: half past three
    public void A_moment_is_read_with_an_offset_or_on_the_Dutch_clock(string text, string moment)
    {
        Assert.True(Amsterdam.TryParse(text, out var read));
        Assert.Equal(moment, Amsterdam.Iso(read));
    }

    [Theory]
    [InlineData("2024-01-15")]
    [InlineData("10:15")]
    [InlineData("2024-13-15T10:03:22Z")]
    public void What_is_no_moment_is_not_read(string text) => Assert.False(Amsterdam.TryParse(text, out _));
}
