using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;

namespace Regietafel.Signalen;

/// <summary>A mail server, as <c>host:port</c>; <paramref name="Tls"/>: the line is made secret first (STARTTLS).</summary>
internal sealed record Mailserver(string Host, int Poort, bool Tls, NetworkCredential? Aanmelding)
{
    private const int Standaardpoort = 25;

    /// <summary>Null when the text is no address of a server.</summary>
    public static (string Host, int Poort)? Lees(string tekst)
    {
        var plaats = tekst.LastIndexOf(':');
        var (host, poort) = (plaats < 0 ? tekst : tekst[..plaats], Standaardpoort);
        if (plaats >= 0 && (!int.TryParse(tekst[(plaats + 1)..], out poort) || poort is < 1 or > 65_535))
            return null;
        return Uri.CheckHostName(host.Trim('[', ']')) == UriHostNameType.Unknown ? null : (host.Trim('[', ']'), poort);
    }
}

/// <summary>Sends the letter with the warnings.</summary>
internal static class Signaalmail
{
    private const int LangsteOnderwerp = 200;

    /// <exception cref="Refusal">The server did not take it.</exception>
    public static async Task Verstuur(
        Mailserver server,
        MailAddress afzender,
        IReadOnlyList<MailAddress> aan,
        string onderwerp,
        string tekst,
        CancellationToken cancel
    )
    {
        using var bericht = new MailMessage
        {
            From = afzender,
            Subject = Onderwerp(onderwerp),
            SubjectEncoding = Encoding.UTF8,
            Body = tekst,
            BodyEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        foreach (var adres in aan)
            bericht.To.Add(adres);
        using var client = new SmtpClient(server.Host, server.Poort)
        {
            EnableSsl = server.Tls,
            Credentials = server.Aanmelding,
            Timeout = 30_000,
        };
        try
        {
            await client.SendMailAsync(bericht, cancel);
        }
        catch (SmtpException fault)
        {
            throw new Refusal("mail-niet-verzonden", Zin(server, fault));
        }
    }

    /// <summary>A name in the book may hold the end of a line, and a header may not.</summary>
    private static string Onderwerp(string tekst)
    {
        var schoon = string.Concat(tekst.Select(c => char.IsControl(c) ? ' ' : c));
        return schoon.Length <= LangsteOnderwerp ? schoon : schoon[..LangsteOnderwerp];
    }

    private static string Zin(Mailserver server, SmtpException fault) =>
        fault.GetBaseException() is SocketException
            ? $"De mailserver {server.Host}:{server.Poort} is niet te bereiken; er is niets verzonden."
            : $"De mailserver {server.Host}:{server.Poort} nam het bericht niet aan: {fault.Message}";
}
