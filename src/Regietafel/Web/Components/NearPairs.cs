namespace Regietafel.Web.Components;

/// <summary>
/// The pairs of circles that can come to touch while none of them has moved further than <see cref="Slack"/>. All pairs of the municipalities, three
/// hundred times over, take longer than the rest of the page.
/// </summary>
internal sealed class NearPairs
{
    private const double Slack = 6;

    private readonly Cartogram.Circle[] _stood;

    public NearPairs(Cartogram.Circle[] circles, double gap)
    {
        _stood = [.. circles];
        for (var i = 0; i < circles.Length; i++)
        for (var j = i + 1; j < circles.Length; j++)
        {
            if (Distance2(circles[i], circles[j]) <= Square(circles[i].Radius + circles[j].Radius + gap + (2 * Slack)))
                All.Add((i, j));
        }
    }

    /// <summary>In order, so that the same circles are always pushed the same way.</summary>
    public List<(int First, int Second)> All { get; } = [];

    public bool AreStillAll(Cartogram.Circle[] circles)
    {
        for (var i = 0; i < circles.Length; i++)
        {
            if (Distance2(circles[i], _stood[i]) > Square(Slack))
                return false;
        }
        return true;
    }

    private static double Distance2(in Cartogram.Circle a, in Cartogram.Circle b) =>
        Square(b.X - a.X) + Square(b.Y - a.Y);

    private static double Square(double x) => x * x;
}
