namespace Regietafel.Kaarten;

/// <summary>
/// Coordinates of the Dutch grid (Rijksdriehoeksmeting, EPSG:28992, metres) as degrees: the series of Schreutelkamp and Strang van Hees, which
/// is within a metre anywhere in the country.
/// </summary>
internal static class Rijksdriehoek
{
    private const double X0 = 155_000;
    private const double Y0 = 463_000;
    private const double Breedte0 = 52.15517440;
    private const double Lengte0 = 5.38720621;

    private static readonly (int P, int Q, double Factor)[] NaarBreedte =
    [
        (0, 1, 3235.65389),
        (2, 0, -32.58297),
        (0, 2, -0.24750),
        (2, 1, -0.84978),
        (0, 3, -0.06550),
        (2, 2, -0.01709),
        (1, 0, -0.00738),
        (4, 0, 0.00530),
        (2, 3, -0.00039),
        (4, 1, 0.00033),
        (1, 1, -0.00012),
    ];

    private static readonly (int P, int Q, double Factor)[] NaarLengte =
    [
        (1, 0, 5260.52916),
        (1, 1, 105.94684),
        (1, 2, 2.45656),
        (3, 0, -0.81885),
        (1, 3, 0.05594),
        (3, 1, -0.05607),
        (0, 1, 0.01199),
        (3, 2, -0.00256),
        (1, 4, 0.00128),
        (0, 2, 0.00022),
        (2, 0, -0.00022),
        (5, 0, 0.00026),
    ];

    public static (double Lengte, double Breedte) NaarGraden(double x, double y)
    {
        var (dx, dy) = ((x - X0) / 100_000, (y - Y0) / 100_000);
        return (Lengte0 + (Som(NaarLengte, dx, dy) / 3600), Breedte0 + (Som(NaarBreedte, dx, dy) / 3600));
    }

    private static double Som((int P, int Q, double Factor)[] reeks, double dx, double dy) =>
        reeks.Sum(term => term.Factor * Math.Pow(dx, term.P) * Math.Pow(dy, term.Q));
}
