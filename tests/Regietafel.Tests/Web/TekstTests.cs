using Regietafel.Web;

namespace Regietafel.Tests.Web;

public sealed class TekstTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(1000, "1000")]
    [InlineData(12.5, "12.5")]
    [InlineData(0.05, "0.05")]
    [InlineData(99.999, "100")]
    [InlineData(-1.25, "-1.25")]
    [InlineData(-123456789012, "-123456789012")]
    public void A_number_for_a_drawing_has_at_most_two_decimals(double number, string text) =>
        Assert.Equal(text, Tekst.Svg(number));

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    [InlineData(1_000)]
    [InlineData(1_001)]
    [InlineData(12_045)]
    [InlineData(999_999)]
    [InlineData(1_000_000)]
    [InlineData(int.MaxValue)]
    public void A_figure_is_written_as_the_format_of_the_language_has_it(int number) =>
        Assert.Equal(number.ToString("N0", Tekst.Dutch), Tekst.Getal(number));

    [Theory]
    [InlineData(-1, "−1")]
    [InlineData(-1_201, "−1.201")]
    [InlineData(int.MinValue, "−2.147.483.648")]
    public void A_figure_below_zero_has_a_real_minus_sign(int number, string text) =>
        Assert.Equal(text, Tekst.Getal(number));

    [Fact]
    public void A_day_is_written_as_the_format_of_the_language_has_it()
    {
        for (var day = new DateOnly(1999, 12, 1); day.Year < 2001; day = day.AddDays(1))
            Assert.Equal(day.ToString("d MMMM yyyy", Tekst.Dutch), Tekst.Dag(day));
        Assert.Equal("1 januari 0001", Tekst.Dag(DateOnly.MinValue));
    }

    [Fact]
    public void A_number_for_a_drawing_reads_back_as_it_was()
    {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++)
        {
            var number = Math.Round((random.NextDouble() - 0.5) * 4000, 2);
            Assert.Equal(number, double.Parse(Tekst.Svg(number), System.Globalization.CultureInfo.InvariantCulture), 6);
        }
    }
}
