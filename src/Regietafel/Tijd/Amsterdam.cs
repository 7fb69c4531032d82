using System.Globalization;

namespace Regietafel.Tijd;

/// <summary>Where days and moments meet: a day in the book is a day in the Netherlands.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The first moment of a day.</summary>
    public static Tijdstip Begin(DateOnly dag) => Van(dag.ToDateTime(TimeOnly.MinValue));

    /// <summary>The last moment of a day: what was known on that day was known by then.</summary>
    public static Tijdstip Eind(DateOnly dag) =>
        dag == DateOnly.MaxValue ? new(long.MaxValue) : new(Begin(dag.AddDays(1)).Microseconden - 1);

    /// <summary>A time on the clock; an hour that summer time skips counts as the hour after it.</summary>
    public static Tijdstip Van(DateTime klok) =>
        new(
            (klok.Ticks - Zone.GetUtcOffset(klok).Ticks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond
        );

    /// <summary>The day on which a moment falls.</summary>
    public static DateOnly Dag(Tijdstip moment) => DateOnly.FromDateTime(Klok(moment));

    /// <summary>The time that the clock showed.</summary>
    public static DateTime Klok(Tijdstip moment) => TimeZoneInfo.ConvertTime(moment.Moment, Zone).DateTime;

    /// <summary>
    /// A moment as machines write it: <c>2024-01-31T10:15:00.123456Z</c>, any offset, or none for the Dutch clock. A day alone is not a moment.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Tijdstip moment)
    {
        moment = default;
        if (text.Length < 16 || text[10] is not ('T' or 't' or ' '))
            return false;
        var zoned = text[^1] is 'Z' or 'z' || text[16..].IndexOfAny('+', '-') >= 0;
        if (zoned)
        {
            if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
                return false;
            moment = Tijdstip.Van(exact);
            return true;
        }
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var klok))
            return false;
        moment = Van(klok);
        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it, to the microsecond.</summary>
    public static string Iso(Tijdstip moment) =>
        moment.Moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
