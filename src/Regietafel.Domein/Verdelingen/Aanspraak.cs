using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>
/// A claim to a place, as an unreduced fraction. A denominator of 0 (the first place under Adams and Huntington-Hill) is stronger than any
/// other; among such claims the greater weight is stronger (Balinski and Young).
/// </summary>
internal readonly record struct Aanspraak<T>(T Teller, T Noemer) : IComparable<Aanspraak<T>>
    where T : IBinaryInteger<T>
{
    public static readonly IComparer<Aanspraak<T>> Sterkste = Comparer<Aanspraak<T>>.Create((a, b) => b.CompareTo(a));

    public static readonly IComparer<Aanspraak<T>> Zwakste = Comparer<Aanspraak<T>>.Create((a, b) => a.CompareTo(b));

    public int CompareTo(Aanspraak<T> other) =>
        T.IsZero(Noemer) && T.IsZero(other.Noemer)
            ? Teller.CompareTo(other.Teller)
            : (Teller * other.Noemer).CompareTo(other.Teller * Noemer);
}
