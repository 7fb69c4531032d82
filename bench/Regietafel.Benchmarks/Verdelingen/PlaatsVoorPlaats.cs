using System.Numerics;
using Regietafel.Verdelingen;

namespace Regietafel.Benchmarks.Verdelingen;

/// <summary>
/// The peer: a divisor method as it stands in a textbook. One place after another goes to the strongest claim in a queue, and claims are fractions of
/// big integers.
/// </summary>
internal static class PlaatsVoorPlaats
{
    public static int[] Verdeel(IReadOnlyList<Deelnemer> deelnemers, int aantal, Methode methode)
    {
        var delen = new int[deelnemers.Count];
        var rij = new PriorityQueue<int, Claim>();
        for (var i = 0; i < delen.Length; i++)
            rij.Enqueue(i, Claim.Van(deelnemers[i].Gewicht, methode, 0));
        for (var over = aantal; over > 0; over--)
        {
            var wie = rij.Dequeue();
            rij.Enqueue(wie, Claim.Van(deelnemers[wie].Gewicht, methode, ++delen[wie]));
        }
        return delen;
    }

    /// <summary>Weight ÷ divisor of the next place, the strongest first. A divisor of zero is stronger than any other.</summary>
    private readonly record struct Claim(BigInteger Teller, BigInteger Noemer) : IComparable<Claim>
    {
        public static Claim Van(Breuk gewicht, Methode methode, int heeft) =>
            methode switch
            {
                Methode.SainteLague => new(gewicht.Teller, gewicht.Noemer * ((2 * heeft) + 1)),
                Methode.Dhondt => new(gewicht.Teller, gewicht.Noemer * (heeft + 1)),
                Methode.Adams => new(gewicht.Teller, gewicht.Noemer * heeft),
                Methode.HuntingtonHill => new(
                    gewicht.Teller * gewicht.Teller,
                    gewicht.Noemer * gewicht.Noemer * heeft * (heeft + 1)
                ),
                _ => throw new ArgumentOutOfRangeException(nameof(methode), methode, "No divisor method."),
            };

        public int CompareTo(Claim other) => (other.Teller * Noemer).CompareTo(Teller * other.Noemer);
    }
}
