using System.Globalization;
using Regietafel.Tests.Voorbeeld;
using Regietafel.Web.Components;

namespace Regietafel.Tests.Web;

public sealed class CartogramTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_circle_lies_over_another_and_all_lie_within_the_picture(int seed)
    {
        var (circles, width, height) = Cartogram.Lay(Areas(new Random(seed), 60));
        for (var i = 0; i < circles.Length; i++)
        {
            var (x, y, radius) = circles[i];
            Assert.InRange(x, radius, width - radius);
            Assert.InRange(y, radius, height - radius);
            foreach (var other in circles.Skip(i + 1))
                Assert.True(
                    Math.Sqrt(Math.Pow(x - other.X, 2) + Math.Pow(y - other.Y, 2)) > radius + other.Radius,
                    $"seed {seed}"
                );
        }
    }

    [Fact]
    public void All_municipalities_of_the_country_stand_apart()
    {
        var (circles, _, _) = Cartogram.Lay([
            .. Csv.Reference("gemeenten")
                .Select(g => (Degrees(g["breedte"]), Degrees(g["lengte"]), (double)g.Number("inwoners 1-1-2023"))),
        ]);
        Assert.Equal(342, circles.Length);
        for (var i = 0; i < circles.Length; i++)
        {
            foreach (var other in circles.Skip(i + 1))
                Assert.True(
                    Math.Sqrt(Math.Pow(circles[i].X - other.X, 2) + Math.Pow(circles[i].Y - other.Y, 2))
                        > circles[i].Radius + other.Radius,
                    $"{circles[i]} lies over {other}"
                );
        }

        static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Twice_the_weight_is_twice_the_ink()
    {
        var (circles, _, _) = Cartogram.Lay([(52.0, 5.0, 200), (52.5, 6.0, 400)]);
        Assert.Equal(2, Math.Pow(circles[1].Radius / circles[0].Radius, 2), 6);
    }

    [Fact]
    public void North_is_up_and_west_is_left()
    {
        var (circles, _, _) = Cartogram.Lay([(53.0, 5.0, 1), (52.0, 6.0, 1)]);
        Assert.True(circles[0].Y < circles[1].Y);
        Assert.True(circles[0].X < circles[1].X);
    }

    [Fact]
    public void Areas_on_the_same_spot_are_pushed_apart()
    {
        var (circles, _, _) = Cartogram.Lay([(52.0, 5.0, 10), (52.0, 5.0, 10), (52.0, 5.0, 10)]);
        Assert.Equal(3, circles.Select(c => (Math.Round(c.X), Math.Round(c.Y))).Distinct().Count());
    }

    private static (double, double, double)[] Areas(Random random, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    (51.8 + random.NextDouble(), 5.0 + random.NextDouble(), Math.Pow(random.NextDouble(), 3) * 500)
                ),
        ];
}
