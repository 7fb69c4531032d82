using Regietafel.Tijd;

namespace Regietafel.Tests.Tijd;

public sealed class TijdTests
{
    [Theory]
    [InlineData("2023-II", "2023-07-01", "2024-01-01", "2023-I")]
    [InlineData("2024-I", "2024-01-01", "2024-07-01", "2023-II")]
    public void A_half_year_runs_to_the_first_day_of_the_next(string halfjaar, string begin, string eind, string vorig)
    {
        var h = Halfjaar.Parse(halfjaar, null);
        Assert.Equal(
            (TestBook.Dag(begin), TestBook.Dag(eind), vorig, halfjaar),
            (h.Begin, h.Eind, h.Vorig.ToString(), h.ToString())
        );
        Assert.Equal(h, Halfjaar.GemetenOp(h.Eind));
        Assert.Equal(h, Halfjaar.Van(h.Begin));
    }

    [Theory]
    [InlineData("2023-III")]
    [InlineData("2023-0")]
    [InlineData("1989-I")]
    [InlineData("2200-I")]
    [InlineData("-123-I")]
    [InlineData("2023/I")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_half_year_is_not_read_as_one(string? tekst) =>
        Assert.False(Halfjaar.TryParse(tekst, null, out _));

    [Theory]
    [InlineData("2024-01-01", false)]
    [InlineData("2024-I", true)]
    public void A_term_is_a_day_or_a_half_year_and_writes_as_it_was_read(string tekst, bool isHalfjaar)
    {
        Assert.True(Termijn.TryParse(tekst, null, out var termijn));
        Assert.Equal(
            (tekst, isHalfjaar, TestBook.Dag("2024-01-01")),
            (termijn.ToString(), termijn.IsHalfjaar, termijn.Begin)
        );
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("01-01-2024")]
    [InlineData("2024")]
    public void What_is_no_term_is_not_read_as_one(string tekst) => Assert.False(Termijn.TryParse(tekst, null, out _));

    [Fact]
    public void Validity_is_half_open_in_whole_days()
    {
        var maart = new Geldigheid(TestBook.Dag("2024-03-01"), TestBook.Dag("2024-04-01"));
        Assert.Equal(
            [false, true, true, false],
            new[] { "2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01" }.Select(d => maart.Bevat(TestBook.Dag(d)))
        );
        Assert.True(Geldigheid.Altijd.Omvat(maart));
        Assert.False(maart.Omvat(Geldigheid.Altijd));
        Assert.False(maart.Raakt(new(TestBook.Dag("2024-04-01"))));
        Assert.True(new Geldigheid(TestBook.Dag("2024-03-01"), TestBook.Dag("2024-03-01")).IsLeeg);
    }

    [Fact]
    public void A_moment_keeps_whole_microseconds()
    {
        var moment = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(19);
        Assert.Equal(moment.AddTicks(-9), Tijdstip.Van(moment).Moment);
    }
}
