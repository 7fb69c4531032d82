using System.CommandLine;
using System.Text.Json;
using Regietafel.Api;
using Regietafel.Boekingen;
using Regietafel.Cli;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Standen;

namespace Regietafel.Kalenders;

/// <summary><c>regietafel agenda</c>: what is late, at hand and coming for an area; also as a calendar to import.</summary>
internal static class AgendaCommand
{
    /// <summary>How the agenda is written.</summary>
    private enum Formaat
    {
        Tabel,
        Csv,
        Json,
        Ics,
    }

    public static CliCommand Create(TimeProvider clock)
    {
        var gebied = CliOptions.Gebied();
        gebied.DefaultValueFactory = _ => GebiedCode.Nederland;
        gebied.Description += " (standaard NL)";
        var peil = new PeilOptions(clock);
        var cyclus = new Option<Cyclus?>("--cyclus")
        {
            HelpName = "CYCLUS",
            Description = "Alleen deze cyclus: 2026-2027 of 2026-II",
            CustomParser = r => CliOptions.Read<Cyclus>(r, "geen cyclus, zoals 2026-2027 of 2026-II"),
        };
        var formaat = CliOptions.Woord(
            "--formaat",
            "Hoe de agenda geschreven wordt (standaard tabel)",
            ("tabel", Formaat.Tabel),
            ("csv", Formaat.Csv),
            ("json", Formaat.Json),
            ("ics", Formaat.Ics)
        );
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "agenda",
            "De stappen van de wettelijke cyclus: wat te laat is, wat nu moet, en wat komt.",
            "agenda PV25",
            "agenda GM0202 --peildatum 2026-10-15",
            "agenda PV25 --cyclus 2026-2027 --formaat csv",
            "agenda PV25 --formaat ics > gelderland.ics"
        )
        {
            gebied,
            peil.Peildatum,
            peil.BekendOp,
            cyclus,
            formaat,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await Ledger.Ledger.Open(parsed.GetValue(boek)!, clock, true, cancel);
                var (stand, moment) = peil.Read(parsed, ledger.Book);
                var gevonden = GebiedZoeker.Zoek(stand, parsed.GetRequiredValue(gebied));
                var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                await error.WriteLineAsync($"Agenda van {gevonden.Naam} ({gevonden.Code}) {moment.Zin()}");
                Write(output, stand, gevonden, moment, parsed.GetValue(cyclus), parsed.GetValue(formaat));
                return App.Gelukt;
            }
        );
        return command;
    }

    private static void Write(
        TextWriter output,
        Stand stand,
        Gebied gebied,
        PeilKeuze moment,
        Cyclus? cyclus,
        Formaat formaat
    )
    {
        var agenda = new Agenda(Kalenderbestand.Wettelijk, stand);
        var namen = new AreaNames(stand.Book, stand.Indeling);
        var punten = cyclus is { } een ? agenda.Van(gebied.Code, een) : agenda.Van(gebied.Code);
        switch (formaat)
        {
            case Formaat.Json:
                var json = new AgendaJson(
                    GebiedJson.Van(gebied),
                    moment.Json,
                    cyclus?.ToString(),
                    [.. punten.Select(p => AgendapuntJson.Van(p, stand.Book))]
                );
                output.WriteLine(JsonSerializer.Serialize(json, ApiJson.Leesbaar.AgendaJson));
                break;
            case Formaat.Csv:
                TabelCsv.Write(AgendaRijen.Tabel(punten, namen, stand.Book), output);
                break;
            case Formaat.Ics:
                var feed = cyclus is null ? agenda.Rond(gebied.Code) : punten;
                output.Write(
                    ICalendar.Write(
                        $"Regietafel {gebied.Naam}",
                        agenda.MetVerloop(gebied.Code, feed),
                        namen,
                        stand.Book,
                        _ => null
                    )
                );
                break;
            default:
                foreach (var groep in punten.GroupBy(p => p.Staat).OrderBy(g => g.Key))
                    Write(output, groep.Key, [.. groep], namen);
                break;
        }
    }

    private static void Write(TextWriter output, Staat staat, IReadOnlyList<Agendapunt> punten, AreaNames namen)
    {
        output.WriteLine(AgendaTekst.Kop(staat));
        foreach (var punt in punten)
        {
            output.WriteLine(
                $"  {punt.LaatsteDag:yyyy-MM-dd}  {punt.Stap.Naam} ({punt.Cyclus}), {AgendaTekst.Termijn(punt)}: {AgendaTekst.Staat(punt)}{(AgendaTekst.Voortgang(punt) is { } v ? ", " + v : "")}"
            );
            output.WriteLine($"              {AgendaTekst.Wie(punt, namen)} · {punt.Stap.Grondslag}");
            if (AgendaTekst.LetOp(punt) is { } letOp)
                output.WriteLine($"              Let op: {letOp}.");
        }
        output.WriteLine();
    }
}
