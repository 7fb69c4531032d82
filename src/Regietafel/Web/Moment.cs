using Regietafel.Tijd;

namespace Regietafel.Web;

/// <summary>A time of registration on the Dutch clock.</summary>
public static class Moment
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary><c>8 januari 2024, 14:05</c>; only the day at midnight, which is how an older administration gives it.</summary>
    public static string Of(Tijdstip tijdstip)
    {
        var klok = TimeZoneInfo.ConvertTime(tijdstip.Moment, Zone).DateTime;
        return klok.TimeOfDay == TimeSpan.Zero
            ? klok.ToString("d MMMM yyyy", Tekst.Dutch)
            : klok.ToString("d MMMM yyyy, HH:mm", Tekst.Dutch);
    }
}
