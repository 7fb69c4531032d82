using System.CommandLine;
using System.Globalization;
using Regietafel.Cli;
using Regietafel.Documenten;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Doorkijken;

/// <summary><c>regietafel doorkijk</c>: what comes and what ends in an area, against the opgave.</summary>
internal static class DoorkijkCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var gebied = CliOptions.Gebied();
        var taak = CliOptions.Woord<Taak>(
            "--taak",
            "Asiel (standaard) of Oekraïne",
            ("asiel", Taak.Asiel),
            ("oekraine", Taak.Oekraine)
        );
        var tot = Dag("--tot", "De laatste dag, hoogstens vijf jaar na de peildatum (standaard)");
        var op = Dag("--op", "Waarvan het op deze dag afhangt (standaard de eerste dag met een andere opgave)");
        var scenario = new Option<string[]>("--scenario")
        {
            HelpName = "SCENARIO",
            Description =
                $"instroom:AANTAL:DAG, opgave:AANTAL:DAG, stopt:SOORT:DAG, verlenging:alle|geen, met komma's ertussen; of de naam van een bewaard scenario. Hoogstens {Doorkijkvraag.MeesteScenarios} keer",
            CustomParser = r =>
            {
                string[] namen = [.. r.Tokens.Select(t => t.Value)];
                if (namen.Length > Doorkijkvraag.MeesteScenarios)
                    r.AddError($"Vergelijk hoogstens {Doorkijkvraag.MeesteScenarios} scenario's.");
                return namen;
            },
        };
        var trekkingen = Getal(
            "--trekkingen",
            "Hoe vaak er wordt getrokken (standaard 10.000)",
            10_000,
            100,
            Trekvraag.Meeste
        );
        var zaad = Getal(
            "--zaad",
            "Waaruit de trekkingen volgen; hetzelfde zaad geeft hetzelfde antwoord (standaard 1)",
            1,
            0,
            int.MaxValue
        );
        var peil = new PeilOptions(clock);
        var formaat = UitvoerOption.Create();
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "doorkijk",
            "Wat er komt en wat er eindigt in een gebied, maand voor maand, tegen de opgave: zeker, hard, voorgenomen, en met kansen.",
            "doorkijk PV25 --peildatum 2024-01-01",
            "doorkijk PV25 --peildatum 2024-01-01 --tot 2026-01-01 --scenario verlenging:geen --scenario stopt:TGO:2025-01-01",
            "doorkijk PV25 --taak oekraine --formaat csv > doorkijk.csv",
            "doorkijk NL --trekkingen 50000 --zaad 7 --formaat json"
        )
        {
            gebied,
            taak,
            tot,
            op,
            scenario,
            trekkingen,
            zaad,
            peil.Peildatum,
            peil.BekendOp,
            formaat,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                await using var ledger = await Ledger.Ledger.Open(parsed.GetValue(boek)!, clock, true, cancel);
                var (stand, moment) = peil.Read(parsed, ledger.Book);
                var gevonden = GebiedZoeker.Zoek(stand, parsed.GetRequiredValue(gebied));
                var vraag = new Doorkijkvraag(
                    parsed.GetValue(taak),
                    parsed.GetValue(tot),
                    parsed.GetValue(op),
                    parsed.GetValue(trekkingen),
                    (ulong)parsed.GetValue(zaad),
                    parsed.GetValue(scenario) ?? [],
                    true
                );
                var rekening = new Doorkijkrekening(stand, gevonden, vraag);
                var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
                await error.WriteLineAsync(
                    $"{gevonden.Naam} ({gevonden.Code}), {Woorden.Taak(vraag.Taak)}, {moment.Zin()}"
                );
                Write(output, rekening, moment, parsed.GetValue(formaat));
                await Opmerkingen(error, rekening);
                return App.Gelukt;
            }
        );
        return command;
    }

    private static void Write(TextWriter output, Doorkijkrekening rekening, PeilKeuze moment, Uitvoer formaat)
    {
        switch (formaat)
        {
            case Uitvoer.Json:
                var json = DoorkijkJson.Van(rekening, moment.Json);
                Json.Write(output, json, DoorkijkJsonContext.Default.DoorkijkJson);
                break;
            case Uitvoer.Csv:
                var naam = rekening.Varianten.Count > 1 ? DoorkijkTabellen.Scenarios : DoorkijkTabellen.Punten;
                TabelCsv.Write(DoorkijkTabellen.Zoek(rekening, naam)!, output);
                break;
            default:
                DoorkijkTekst.Write(output, rekening);
                break;
        }
    }

    /// <summary>What must be said with the figures.</summary>
    private static async Task Opmerkingen(TextWriter error, Doorkijkrekening rekening)
    {
        var doorkijk = rekening.Boek.Doorkijk;
        if (DoorkijkWoorden.Gemeld(doorkijk) is { } gemeld)
            await error.WriteLineAsync(gemeld);
        if (doorkijk.Ontbreekt.Count > 0)
            await error.WriteLineAsync(
                $"Van {Tekst.Aantal(doorkijk.Ontbreekt.Count, "gemeente", "gemeenten")} zijn plekken gemeld ({Tekst.Getal(doorkijk.Ontbreekt.Sum(o => o.Gemeld))}) maar kent het boek geen locaties; die ontbreken hier, dat is geen nul."
            );
        if (rekening.Regels().Any(r => r.Regel.Herkomst == Kansherkomst.Gesteld))
            await error.WriteLineAsync("Kansen zijn deels gesteld: een aanname, door niemand vastgesteld.");
        await error.WriteLineAsync(
            "Verschil is plekken min opgave: plus is over, min is tekort. Een doorkijk is geen meting."
        );
    }

    private static Option<DateOnly?> Dag(string naam, string uitleg) =>
        new(naam)
        {
            HelpName = "JJJJ-MM-DD",
            Description = uitleg,
            CustomParser = r => r.Tokens.Count == 0 ? null : CliOptions.ReadDay(r),
        };

    private static Option<int> Getal(string naam, string uitleg, int standaard, int van, int tot) =>
        new(naam)
        {
            HelpName = "N",
            Description = uitleg,
            DefaultValueFactory = _ => standaard,
            CustomParser = r =>
            {
                if (
                    int.TryParse(r.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
                    && getal >= van
                    && getal <= tot
                )
                    return getal;
                r.AddError($"'{r.Tokens[0].Value}' is geen heel getal van {van:N0} tot en met {tot:N0} ({naam}).");
                return standaard;
            },
        };
}
