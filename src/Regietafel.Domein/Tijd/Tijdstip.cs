namespace Regietafel.Tijd;

/// <summary>A moment in whole microseconds since 1970 (UTC): what both database engines keep exactly.</summary>
public readonly record struct Tijdstip(long Microseconden) : IComparable<Tijdstip>
{
    public static Tijdstip Van(DateTimeOffset moment) =>
        new((moment.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond);

    public DateTimeOffset Moment => DateTimeOffset.UnixEpoch.AddTicks(Microseconden * TimeSpan.TicksPerMicrosecond);

    public int CompareTo(Tijdstip other) => Microseconden.CompareTo(other.Microseconden);

    public static bool operator <(Tijdstip a, Tijdstip b) => a.Microseconden < b.Microseconden;

    public static bool operator >(Tijdstip a, Tijdstip b) => a.Microseconden > b.Microseconden;

    public static bool operator <=(Tijdstip a, Tijdstip b) => a.Microseconden <= b.Microseconden;

    public static bool operator >=(Tijdstip a, Tijdstip b) => a.Microseconden >= b.Microseconden;
}
