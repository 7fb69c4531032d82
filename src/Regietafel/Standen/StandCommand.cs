using Regietafel.Cli;
using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Standen;

/// <summary><c>regietafel stand</c>: every figure of an area and of its parts.</summary>
internal static class StandCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var gebied = CliOptions.Gebied();
        var peil = new PeilOptions(clock);
        var per = CliOptions.Woord<Niveau?>(
            "--per",
            "Verdeeld naar dit niveau; standaard het niveau waarlangs de opgave naar beneden komt",
            ("provincie", Niveau.Provincie),
            ("veiligheidsregio", Niveau.Veiligheidsregio),
            ("subregio", Niveau.Subregio),
            ("gemeente", Niveau.Gemeente)
        );
        var formaat = UitvoerOption.Create();
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "stand",
            "Alle cijfers van een gebied en van zijn delen op een peildatum, zoals toen bekend was.",
            "stand PV25",
            "stand PV25 --peildatum 2024-01-01",
            "stand PV25 --peildatum 2024-01-01 --bekend-op 2023-12-01",
            "stand VR06 --per gemeente --formaat csv > vr06.csv",
            "stand GM0228 --formaat json --boek 'Host=localhost;Database=regietafel'"
        )
        {
            gebied,
            peil.Peildatum,
            peil.BekendOp,
            per,
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
                await error.WriteLineAsync($"{gevonden.Naam} ({gevonden.Code}) {moment.Zin()}");
                Write(output, stand, gevonden, parsed.GetValue(per), moment, parsed.GetValue(formaat));
                await Opmerkingen(error, [.. Alles(stand, gevonden, parsed.GetValue(per))], stand.Book.Last);
                return App.Gelukt;
            }
        );
        return command;
    }

    private static void Write(
        TextWriter output,
        Stand stand,
        Gebied gebied,
        Niveau? per,
        PeilKeuze moment,
        Uitvoer formaat
    )
    {
        switch (formaat)
        {
            case Uitvoer.Json:
                var delen = StandJson.DelenVan(stand, gebied.Code, per);
                var json = StandJson.Van(stand, gebied, moment.Json, delen);
                Json.Write(output, json, StandJsonContext.Default.StandJson);
                break;
            case Uitvoer.Csv:
                Csv.Write(output, CijferRijen.Kolommen, Alles(stand, gebied, per).Select(CijferRijen.Rij));
                break;
            default:
                StandTekst.Write(output, stand, gebied, per);
                break;
        }
    }

    private static IEnumerable<CijferRegel> Alles(Stand stand, Gebied gebied, Niveau? per) =>
        Cijferlijst
            .Van(stand, gebied)
            .Concat(
                Taak.Alle.SelectMany(taak =>
                    Cijferlijst
                        .Delen(stand, gebied.Code, taak, per)
                        .SelectMany(deel => Cijferlijst.Van(stand, deel, taak))
                )
            );

    /// <summary>What must be said with the figures, of the area and of its parts.</summary>
    private static async Task Opmerkingen(TextWriter error, IReadOnlyList<CijferRegel> regels, long boekingen)
    {
        if (boekingen == 0)
            await error.WriteLineAsync("Het boek is leeg.");
        if (regels.Any(r => r.Cijfer.Afgeleid))
            await error.WriteLineAsync("* Afgeleid: niet zo gepubliceerd, maar berekend voor een voorbeeld of raming.");
        if (regels.Any(r => r.Cijfer.IsOnvolledig))
            await error.WriteLineAsync(
                "? Onvolledig: van een deel van het gebied is niets geregistreerd; dat telt niet als nul."
            );
        if (regels.Any(r => r.Cijfer.Ongeveer))
            await error.WriteLineAsync("Circa: de bron noemt het getal bij benadering.");
        if (regels.Any(r => r.Naam.Grootheid == Grootheid.Afwijking && r.Cijfer.Aantal is not (null or 0)))
            await error.WriteLineAsync(
                "Een beginsaldo volgt niet uit het halfjaar ervoor; de bron verklaart de afwijking niet."
            );
    }
}
