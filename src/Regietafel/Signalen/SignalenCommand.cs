using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary><c>regietafel signalen</c>: what asks for a decision or a call; also as a letter, and by mail.</summary>
internal static class SignalenCommand
{
    private enum Formaat
    {
        Tabel,
        Csv,
        Json,
        Tekst,
    }

    public static CliCommand Create(TimeProvider clock)
    {
        var (peil, filters, mail, boek) = (
            new PeilOptions(clock),
            new SignaalOptions(),
            new MailOptions(),
            BoekOption.Create()
        );
        var formaat = CliOptions.Woord(
            "--formaat",
            "Hoe de signalen geschreven worden (standaard tabel)",
            ("tabel", Formaat.Tabel),
            ("csv", Formaat.Csv),
            ("json", Formaat.Json),
            ("tekst", Formaat.Tekst)
        );
        var command = new CliCommand(
            "signalen",
            "Wat volgens de cijfers een besluit of een telefoontje vraagt, wie moet handelen en voor wanneer.",
            "signalen --gebied PV25",
            "signalen --tafel RT-ACHTERHOEK --formaat tekst",
            "signalen --gebied PV25 --peildatum 2024-01-08 --formaat csv > signalen.csv",
            "signalen --gebied PV25 --mail-aan tafel@example.org --smtp localhost:25 --afzender regietafel@example.org"
        )
        {
            formaat,
            boek,
        };
        foreach (var option in (Option[])[.. filters.Alle, peil.Peildatum, peil.BekendOp, .. mail.Alle])
            command.Add(option);
        command.SetAction(
            async (parsed, cancel) =>
            {
                var bezorging = mail.Lees(parsed);
                await using var ledger = await Ledger.Ledger.Open(parsed.GetValue(boek)!, clock, true, cancel);
                var (stand, moment) = peil.Read(parsed, ledger.Book);
                var vraag = filters.Lees(parsed, stand);
                var beeld = Signaalbeeld.At(ledger.Book, moment.Moment, Signaaldrempelbestand.Gegevens);
                var signalen = vraag.Van(beeld);
                var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                if (bezorging is not null)
                {
                    await Verstuur(bezorging, beeld, vraag, signalen, moment, cancel);
                    await error.WriteLineAsync($"Verzonden aan {string.Join(", ", bezorging.Aan)}.");
                    return App.Gelukt;
                }
                await error.WriteLineAsync($"Signalen{Signaalbrief.Van(beeld, vraag)} {moment.Zin()}");
                Write(output, beeld, vraag, signalen, moment, parsed.GetValue(formaat));
                await error.WriteLineAsync(Signaalbrief.Telling(signalen));
                return App.Gelukt;
            }
        );
        return command;
    }

    private static async Task Verstuur(
        Bezorging bezorging,
        Signaalbeeld beeld,
        Signaalvraag vraag,
        IReadOnlyList<Getoond> signalen,
        PeilKeuze moment,
        CancellationToken cancel
    )
    {
        using var brief = new StringWriter();
        Signaalbrief.Schrijf(brief, beeld, vraag, signalen, moment);
        var onderwerp =
            $"Signalen{Signaalbrief.Van(beeld, vraag)} op {Tekst.Dag(moment.Moment.Peildatum)}: {Signaalbrief.Telling(signalen)}";
        await Signaalmail.Verstuur(
            bezorging.Server,
            bezorging.Afzender,
            bezorging.Aan,
            onderwerp,
            brief.ToString(),
            cancel
        );
    }

    private static void Write(
        TextWriter output,
        Signaalbeeld beeld,
        Signaalvraag vraag,
        IReadOnlyList<Getoond> signalen,
        PeilKeuze moment,
        Formaat formaat
    )
    {
        switch (formaat)
        {
            case Formaat.Csv:
                var tabel = SignalenTabel.Van(beeld, signalen);
                Csv.Write(output, tabel.Columns.Select(k => k.Header), tabel.Rows);
                break;
            case Formaat.Json:
                var compleet = beeld.Compleet(vraag.Gebied);
                var json = new SignalenJson(
                    moment.Json,
                    compleet.Vers,
                    compleet.Gemeenten,
                    [.. signalen.Select(s => SignaalJson.Van(beeld, s))]
                );
                Json.Write(output, json, SignalenJsonContext.Default.SignalenJson);
                break;
            case Formaat.Tekst:
                Signaalbrief.Schrijf(output, beeld, vraag, signalen, moment);
                break;
            default:
                foreach (var getoond in signalen)
                    output.WriteLine(Regel(beeld, getoond));
                break;
        }
    }

    private static string Regel(Signaalbeeld beeld, Getoond getoond)
    {
        var s = getoond.Signaal;
        var tafel = beeld.Indeling.Find(s.Tafel)?.Naam ?? s.Tafel.ToString();
        return $"{Signaalwoorden.Ernst(s.Ernst), -14}  {Tekst.Iso(s.Uiterlijk)}  {tafel, -24}  {Signaalwoorden.Regel(s.Regel), -32}  {s.Over}";
    }
}
