using Regietafel.Gebieden;

namespace Regietafel.Kaarten;

/// <summary>A place in hundred-thousandths of a degree, about a metre: neighbours that share a border share its points exactly.</summary>
internal readonly record struct Punt(int Lengte, int Breedte) : IComparable<Punt>
{
    public const double PerGraad = 100_000;

    public static Punt Van(double lengte, double breedte) =>
        new((int)Math.Round(lengte * PerGraad), (int)Math.Round(breedte * PerGraad));

    public int CompareTo(Punt other) =>
        Lengte != other.Lengte ? Lengte.CompareTo(other.Lengte) : Breedte.CompareTo(other.Breedte);
}

/// <summary>The borders of an area: rings whose last point is followed by the first. Holes are rings too.</summary>
internal sealed record Grens(GebiedCode Code, IReadOnlyList<Punt[]> Ringen);
