using System.Collections.Concurrent;

namespace Regietafel.Web.Components;

/// <summary>
/// Circles near where the areas lie, pushed apart until none overlaps. Deterministic: the same areas give the same picture.
/// Input is degrees (two decimals are enough) and a weight; the area of a circle is proportional to its weight.
/// </summary>
public static class Cartogram
{
    private const double Size = 400;
    private const double Gap = 1.5;
    private const double Leeway = 0.3; // what the gap may fall short: unseen, and found in half the rounds
    private const int Rounds = 300;
    private const int MostLaid = 500;

    // Pushing apart takes a good part of the time of a page, and the opgaven that decide it change a few times a year.
    private static readonly ConcurrentDictionary<Places, (Circle[], double, double)> Laid = new();

    /// <summary>A circle in the box 0 to 400, y downward.</summary>
    public readonly record struct Circle(double X, double Y, double Radius);

    /// <summary>One circle for each area, in their order.</summary>
    public static (Circle[] Circles, double Width, double Height) Lay(
        IReadOnlyList<(double Latitude, double Longitude, double Weight)> areas
    )
    {
        if (areas.Count == 0)
            return ([], Size, Size);
        var key = new Places([.. areas]);
        if (Laid.TryGetValue(key, out var laid))
            return laid;
        if (Laid.Count >= MostLaid)
            Laid.Clear();
        var circles = Place(areas);
        PushApart(circles);
        return Laid[key] = Fit(circles);
    }

    private static Circle[] Place(IReadOnlyList<(double Latitude, double Longitude, double Weight)> areas)
    {
        var north = areas.Max(area => area.Latitude);
        var west = areas.Min(area => area.Longitude);
        var shrink = Math.Cos(areas.Average(area => area.Latitude) * Math.PI / 180);
        var extent = Math.Max(
            0.01,
            Math.Max((areas.Max(area => area.Longitude) - west) * shrink, north - areas.Min(area => area.Latitude))
        );
        var total = Math.Max(1, areas.Sum(area => Math.Max(0, area.Weight)));
        var weighed = areas.Count(area => area.Weight > 0) / (double)areas.Count;
        var ink = Size * Size * Math.Max(0.08, 0.4 * weighed); // the share of the box that circles cover
        return
        [
            .. areas.Select(area => new Circle(
                (area.Longitude - west) * shrink / extent * Size,
                (north - area.Latitude) / extent * Size,
                Math.Max(weighed < 0.5 ? 3 : 4.5, Math.Sqrt(ink * Math.Max(0, area.Weight) / total / Math.PI))
            )),
        ];
    }

    private static void PushApart(Circle[] circles)
    {
        var near = new NearPairs(circles, Gap);
        for (var round = 0; round < Rounds && PushApart(circles, near); round++)
        {
            if (!near.AreStillAll(circles))
                near = new(circles, Gap);
        }
    }

    /// <summary>True when any had to move.</summary>
    private static bool PushApart(Circle[] circles, NearPairs near)
    {
        var moved = false;
        foreach (var (i, j) in near.All)
        {
            var (a, b) = (circles[i], circles[j]);
            var (dx, dy) = (b.X - a.X, b.Y - a.Y);
            var distance = Math.Sqrt((dx * dx) + (dy * dy));
            var overlap = a.Radius + b.Radius + Gap - distance;
            if (overlap <= Leeway)
                continue;
            if (distance < 0.001)
                (dx, dy, distance) = (Math.Cos(i + j), Math.Sin(i + j), 1); // on the same spot: any direction, but always the same
            var share = b.Radius / (a.Radius + b.Radius); // the small one gives way
            var (ux, uy) = (dx / distance * overlap, dy / distance * overlap);
            circles[i] = a with { X = a.X - (ux * share), Y = a.Y - (uy * share) };
            circles[j] = b with { X = b.X + (ux * (1 - share)), Y = b.Y + (uy * (1 - share)) };
            moved = true;
        }
        return moved;
    }

    private static (Circle[] Circles, double Width, double Height) Fit(Circle[] circles)
    {
        var left = circles.Min(circle => circle.X - circle.Radius) - 2;
        var top = circles.Min(circle => circle.Y - circle.Radius) - 2;
        var width = circles.Max(circle => circle.X + circle.Radius) + 2 - left;
        var height = circles.Max(circle => circle.Y + circle.Radius) + 2 - top;
        return ([.. circles.Select(circle => circle with { X = circle.X - left, Y = circle.Y - top })], width, height);
    }

    /// <summary>Places by what they are: the same numbers are the same picture.</summary>
    private readonly struct Places : IEquatable<Places>
    {
        private readonly (double, double, double)[] _areas;
        private readonly int _hash;

        public Places((double, double, double)[] areas)
        {
            var hash = new HashCode();
            foreach (var area in areas)
                hash.Add(area);
            (_areas, _hash) = (areas, hash.ToHashCode());
        }

        public bool Equals(Places other) => _areas.AsSpan().SequenceEqual(other._areas);

        public override bool Equals(object? obj) => obj is Places other && Equals(other);

        public override int GetHashCode() => _hash;
    }
}
