namespace Regietafel.Web.Components;

/// <summary>
/// The pairs of circles that can come to touch while none of them has moved further than <see cref="Slack"/>. All pairs of the municipalities, a
/// hundred times over, take longer than the rest of the page.
/// </summary>
internal sealed class NearPairs
{
    private const double Slack = 6;

    private readonly Cartogram.Circle[] _stood;

    public NearPairs(Cartogram.Circle[] circles, double gap)
    {
        _stood = [.. circles];
        var (westToEast, west) = (new int[circles.Length], new double[circles.Length]);
        var widest = 0.0;
        for (var i = 0; i < circles.Length; i++)
        {
            (westToEast[i], west[i]) = (i, circles[i].X);
            widest = Math.Max(widest, circles[i].Radius);
        }
        Array.Sort(west, westToEast);
        for (var a = 0; a < west.Length; a++)
        {
            var (i, reach) = (westToEast[a], circles[westToEast[a]].Radius + gap + (2 * Slack));
            for (var b = a + 1; b < west.Length && west[b] - west[a] <= reach + widest; b++)
            {
                var j = westToEast[b];
                if (Distance2(circles[i], circles[j]) <= Square(reach + circles[j].Radius))
                    All.Add((i, j));
            }
        }
    }

    /// <summary>From west to east, so that the same circles are always pushed the same way.</summary>
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
