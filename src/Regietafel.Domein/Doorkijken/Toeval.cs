using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Regietafel.Doorkijken;

/// <summary>
/// Random numbers without a state: the number of a draw follows from the seed, what it is for and the number of the draw alone. So it is the same whoever
/// draws, in which order, on how many cores and with how wide vectors.
/// </summary>
public readonly record struct Toeval(uint Eerste, uint Tweede)
{
    /// <summary>Numbers are 0 up to and including this: 31 bits.</summary>
    public const int Hoogste = int.MaxValue;

    /// <summary>How many draws go together.</summary>
    public const int Breedte = 8;

    /// <summary>The source of what happens to something that has a name, in one stream of a seed.</summary>
    public static Toeval Van(ulong zaad, string naam, uint stroom)
    {
        var hash = 14695981039346656037UL;
        unchecked
        {
            foreach (var teken in naam) // FNV-1a: the same on every machine and in every run
                hash = (hash ^ teken) * 1099511628211UL;
            hash = Meng(hash ^ Meng(zaad + 0x9E3779B97F4A7C15UL * (stroom + 1)));
            return new((uint)hash, (uint)(hash >> 32));
        }
    }

    /// <summary>The number of one draw.</summary>
    public int Trek(int trekking)
    {
        unchecked
        {
            var x = (uint)trekking * 0x9E3779B1U + Eerste;
            x = (x ^ (x >> 16)) * 0x21F0AAADU;
            x = ((x ^ (x >> 15)) + Tweede) * 0x735A2D97U;
            x = (x ^ (x >> 15)) * 0x2C1B3C6DU;
            return (int)((x ^ (x >> 16)) >> 1);
        }
    }

    /// <summary>The numbers of eight draws; <paramref name="gespreid"/>: what <see cref="Spreid"/> made of their numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Trek(Vector256<uint> gespreid)
    {
        var x = gespreid + Vector256.Create(Eerste);
        x = (x ^ (x >>> 16)) * Vector256.Create(0x21F0AAADU);
        x = ((x ^ (x >>> 15)) + Vector256.Create(Tweede)) * Vector256.Create(0x735A2D97U);
        x = (x ^ (x >>> 15)) * Vector256.Create(0x2C1B3C6DU);
        return ((x ^ (x >>> 16)) >>> 1).AsInt32();
    }

    /// <summary>The part of a number that only the draw decides, for eight draws from the first one on.</summary>
    public static Vector256<uint> Spreid(int eerste) =>
        (Vector256<uint>.Indices + Vector256.Create((uint)eerste)) * Vector256.Create(0x9E3779B1U);

    /// <summary>The highest number that still is within a chance of 0 to 1; −1 when none is.</summary>
    public static int Grens(decimal kans) => (int)(decimal.Round(Math.Clamp(kans, 0, 1) * 2147483648m) - 1);

    /// <summary>SplitMix64's finaliser.</summary>
    private static ulong Meng(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
            return x ^ (x >> 31);
        }
    }
}
