using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using System.Net.Mail;
using Regietafel.Cli;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Signalen;

/// <summary>The options by which warnings are chosen.</summary>
internal sealed class SignaalOptions
{
    private readonly Option<GebiedCode?> _gebied = CliOptions.BinnenGebied();

    private readonly Option<GebiedCode?> _tafel = new("--tafel")
    {
        HelpName = "GEBIED",
        Description = "Alleen waarvoor deze tafel moet handelen",
        CustomParser = r => CliOptions.Read<GebiedCode>(r, "geen code van een gebied, zoals PV25 of RT-ACHTERHOEK"),
    };

    private readonly Option<Taak?> _taak = Keuze<Taak>("--taak", "Alleen deze taak");
    private readonly Option<Signaalregel?> _regel = Keuze<Signaalregel>("--regel", "Alleen deze regel");
    private readonly Option<Ernst?> _ernst = Keuze<Ernst>("--ernst", "Alleen zo ernstig");

    private readonly Option<bool> _geparkeerd = new("--ook-geparkeerd") { Description = "Ook wat geparkeerd is" };

    public IEnumerable<Option> Alle => [_gebied, _tafel, _taak, _regel, _ernst, _geparkeerd];

    /// <exception cref="Refusal">There is no such area.</exception>
    public Signaalvraag Lees(ParseResult parsed, Stand stand) =>
        new(
            Gebied(stand, parsed.GetValue(_gebied)),
            Gebied(stand, parsed.GetValue(_tafel)),
            parsed.GetValue(_taak),
            parsed.GetValue(_regel),
            parsed.GetValue(_ernst),
            parsed.GetValue(_geparkeerd)
        );

    private static GebiedCode? Gebied(Stand stand, GebiedCode? code) =>
        code is null ? null : GebiedZoeker.Zoek(stand, code).Code;

    private static Option<T?> Keuze<T>(string name, string description)
        where T : struct, Enum =>
        CliOptions.Woord(name, description, [.. Enum.GetValues<T>().Select(w => (Signaalwoorden.Woord(w), (T?)w))]);
}

/// <summary>To whom the letter goes, from whom, and by which server.</summary>
internal sealed record Bezorging(Mailserver Server, MailAddress Afzender, IReadOnlyList<MailAddress> Aan);

/// <summary>The options of the mail. A password is not among them: others on the machine can read a command line.</summary>
internal sealed class MailOptions
{
    public const string Wachtwoord = "REGIETAFEL_SMTP_WACHTWOORD";

    private readonly Option<MailAddress[]> _aan = new("--mail-aan")
    {
        HelpName = "ADRES",
        Description = "Verstuur de signalen als e-mail aan dit adres; mag vaker",
        CustomParser = r => [.. r.Tokens.Select(t => Adres(r, t.Value)).OfType<MailAddress>()],
    };

    private readonly Option<MailAddress?> _afzender = new("--afzender")
    {
        HelpName = "ADRES",
        Description = "Van wie de e-mail komt",
        CustomParser = r => Adres(r, r.Tokens[0].Value),
    };

    private readonly Option<(string Host, int Poort)?> _smtp = new("--smtp")
    {
        HelpName = "HOST:POORT",
        Description = "De mailserver; zonder poort is het 25",
        CustomParser = r =>
        {
            var server = Mailserver.Lees(r.Tokens[0].Value);
            if (server is null)
                r.AddError($"'{r.Tokens[0].Value}' is geen mailserver, zoals localhost:25.");
            return server;
        },
    };

    private readonly Option<bool> _tls = new("--smtp-tls") { Description = "Versleutel de verbinding (STARTTLS)" };

    private readonly Option<string?> _gebruiker = new("--smtp-gebruiker")
    {
        HelpName = "NAAM",
        Description = $"Meld aan bij de mailserver; het wachtwoord staat in {Wachtwoord}",
    };

    public IEnumerable<Option> Alle => [_aan, _afzender, _smtp, _tls, _gebruiker];

    /// <summary>Null when nothing is to be sent.</summary>
    /// <exception cref="Refusal">Something is missing to send it.</exception>
    public Bezorging? Lees(ParseResult parsed)
    {
        var (aan, afzender, smtp) = (parsed.GetValue(_aan) ?? [], parsed.GetValue(_afzender), parsed.GetValue(_smtp));
        if (aan.Length == 0 && afzender is null && smtp is null)
            return null;
        if (aan.Length == 0 || afzender is null || smtp is not { } server)
            throw new Refusal(
                "mail-onvolledig",
                "Voor een e-mail zijn --mail-aan, --afzender en --smtp alle drie nodig."
            );
        var gebruiker = parsed.GetValue(_gebruiker);
        var aanmelding = gebruiker is null
            ? null
            : new NetworkCredential(
                gebruiker,
                Environment.GetEnvironmentVariable(Wachtwoord)
                    ?? throw new Refusal(
                        "wachtwoord-ontbreekt",
                        $"Zet het wachtwoord van de mailserver in {Wachtwoord}."
                    )
            );
        return new(new(server.Host, server.Poort, parsed.GetValue(_tls), aanmelding), afzender, aan);
    }

    private static MailAddress? Adres(ArgumentResult result, string tekst)
    {
        if (MailAddress.TryCreate(tekst, out var adres))
            return adres;
        result.AddError($"'{tekst}' is geen e-mailadres.");
        return null;
    }
}
