using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>An exact number: a fraction in lowest terms with a positive denominator. The default is 0.</summary>
public readonly struct Breuk : IEquatable<Breuk>, IComparable<Breuk>
{
    private readonly BigInteger _noemer; // 0 in the default, which then means 1

    public Breuk(BigInteger teller, BigInteger noemer)
    {
        if (noemer.IsZero)
            throw new DivideByZeroException("A fraction has no denominator 0.");
        var deler = noemer.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(teller, noemer) * noemer.Sign;
        (Teller, _noemer) = deler.IsOne ? (teller, noemer) : (teller / deler, noemer / deler);
    }

    public BigInteger Teller { get; }

    public BigInteger Noemer => _noemer.IsZero ? BigInteger.One : _noemer;

    public int Sign => Teller.Sign;

    public bool IsHeel => Noemer.IsOne;

    /// <summary>The greatest whole number that is not greater.</summary>
    public BigInteger Heel =>
        Teller.Sign < 0 && !IsHeel ? (Teller / Noemer) - BigInteger.One : BigInteger.Divide(Teller, Noemer);

    public static implicit operator Breuk(int heel) => new(heel, BigInteger.One);

    public static implicit operator Breuk(BigInteger heel) => new(heel, BigInteger.One);

    public static implicit operator Breuk(decimal getal)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(getal, bits);
        var decimalen = (bits[3] >> 16) & 0xFF;
        var mantisse = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return new(mantisse, BigInteger.Pow(10, decimalen));
    }

    public static Breuk operator +(Breuk a, Breuk b) =>
        new((a.Teller * b.Noemer) + (b.Teller * a.Noemer), a.Noemer * b.Noemer);

    public static Breuk operator -(Breuk a, Breuk b) => a + -b;

    public static Breuk operator -(Breuk a) => new(-a.Teller, a.Noemer);

    public static Breuk operator *(Breuk a, Breuk b) => new(a.Teller * b.Teller, a.Noemer * b.Noemer);

    public static Breuk operator /(Breuk a, Breuk b) => new(a.Teller * b.Noemer, a.Noemer * b.Teller);

    public static bool operator ==(Breuk a, Breuk b) => a.Equals(b);

    public static bool operator !=(Breuk a, Breuk b) => !a.Equals(b);

    public static bool operator <(Breuk a, Breuk b) => a.CompareTo(b) < 0;

    public static bool operator >(Breuk a, Breuk b) => a.CompareTo(b) > 0;

    public static bool operator <=(Breuk a, Breuk b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Breuk a, Breuk b) => a.CompareTo(b) >= 0;

    public int CompareTo(Breuk other) => (Teller * other.Noemer).CompareTo(other.Teller * Noemer);

    public bool Equals(Breuk other) => Teller == other.Teller && Noemer == other.Noemer;

    public override bool Equals(object? obj) => obj is Breuk other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Teller, Noemer);

    /// <summary>Rounded half up to so many decimals, exactly computed; for people and for files that have no fractions. Below 10^28.</summary>
    public decimal Afgerond(int decimalen)
    {
        var macht = BigInteger.Pow(10, decimalen);
        var twee = new Breuk((Teller * macht * 2) + Noemer, Noemer * 2).Heel;
        var heel = BigInteger.DivRem(twee, macht, out var rest);
        return (decimal)heel + ((decimal)rest / (decimal)macht);
    }

    /// <summary>As <c>3</c> or <c>22/7</c>.</summary>
    public override string ToString() => IsHeel ? $"{Teller:R}" : $"{Teller:R}/{Noemer:R}";
}
