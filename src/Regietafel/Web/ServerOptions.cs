using System.Net;
using Regietafel.Kaarten;

namespace Regietafel.Web;

/// <summary>
/// Where the server listens (port 0: any that is free) and in which folder it keeps the keys of its forms; without a folder an open form does not
/// survive a restart.
/// </summary>
public sealed record ServerOptions(IPAddress Adres, int Poort, string? Sleutels)
{
    /// <summary>The borders on its maps.</summary>
    public Kaart Kaart { get; init; } = Kaart.Leeg;

    /// <exception cref="Refusal">The address can be reached from another machine.</exception>
    public static ServerOptions Of(string adres, int poort, string? sleutels)
    {
        var loopback = adres.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback : null;
        if (loopback is null && (!IPAddress.TryParse(adres, out loopback) || !IPAddress.IsLoopback(loopback)))
            throw new Refusal(
                "adres-niet-lokaal",
                $"Regietafel luistert alleen op deze computer zelf (127.0.0.1), niet op {adres}: er zijn nog geen accounts, dus wie het adres bereikt zou mogen boeken."
            );
        if (poort is < 0 or > 65535)
            throw new Refusal("poort-onjuist", $"{poort} is geen poort: kies een getal van 0 tot en met 65535.");
        return new(loopback, poort, sleutels);
    }

    /// <summary>Beside a book in a file; nowhere for a book in PostgreSQL, unless a folder is given.</summary>
    public static string? SleutelsBij(string boek, string? map) =>
        map ?? (boek.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? null : boek + ".sleutels");
}
