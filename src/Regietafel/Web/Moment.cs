using Regietafel.Tijd;

namespace Regietafel.Web;

/// <summary>A time of registration on the Dutch clock.</summary>
public static class Moment
{
    /// <summary><c>8 januari 2024, 14:05</c>; only the day at midnight, which is how an older administration gives it.</summary>
    public static string Of(Tijdstip tijdstip)
    {
        var klok = Amsterdam.Klok(tijdstip);
        return klok.TimeOfDay == TimeSpan.Zero
            ? klok.ToString("d MMMM yyyy", Tekst.Dutch)
            : klok.ToString("d MMMM yyyy, HH:mm", Tekst.Dutch);
    }
}
