using System.CommandLine;
using System.Text.Json;
using Regietafel.Cli;
using Regietafel.Documenten;

namespace Regietafel.Verdelingen;

/// <summary><c>regietafel verdeel</c>: a whole over areas, by weights from a file. Books nothing.</summary>
internal static class VerdeelCommand
{
    public static CliCommand Create()
    {
        var gewichten = new Option<string>("--gewichten")
        {
            HelpName = "BESTAND",
            Description = "CSV-bestand met gebied;gewicht en zo nodig naam;minimum;maximum",
            Required = true,
        };
        var opties = new VerdeelOptions();
        var formaat = UitvoerOption.Create("csv");
        var command = new CliCommand(
            "verdeel",
            "Verdeelt een aantal over gebieden, exact tot op de laatste plaats. Er wordt niets geboekt.",
            "verdeel --gewichten gewichten.csv --aantal 96000 --methode grootste-rest",
            "verdeel --gewichten gewichten.csv --aantal 250 --methode sainte-lague --kleinste 20 --loting 2024-06-01",
            "verdeel --gewichten gewichten.csv --aantal 250 --methode naar-boven --formaat json"
        )
        {
            gewichten,
            opties.Aantal,
            opties.Methode,
            opties.Kleinste,
            opties.Loting,
            formaat,
        };
        command.SetAction(parsed =>
        {
            var bestand = GewichtenBestand.Lees(parsed.GetRequiredValue(gewichten));
            var verdeling = Verdeling.Van(
                [.. bestand.Select(b => b.Deelnemer)],
                parsed.GetRequiredValue(opties.Aantal),
                opties.Regel(parsed, Methode.GrootsteRest)
            );
            var uitvoer = parsed.GetResult(formaat) is null ? Uitvoer.Csv : parsed.GetValue(formaat);
            Write(parsed.InvocationConfiguration.Output, verdeling, [.. bestand.Select(b => b.Naam)], uitvoer);
            foreach (var zin in VerdeelWoorden.Opmerkingen(verdeling))
                parsed.InvocationConfiguration.Error.WriteLine(zin);
            return App.Gelukt;
        });
        return command;
    }

    private static void Write(TextWriter output, Verdeling verdeling, IReadOnlyList<string> namen, Uitvoer formaat)
    {
        switch (formaat)
        {
            case Uitvoer.Json:
                output.WriteLine(
                    JsonSerializer.Serialize(
                        VerdelingJson.Van(verdeling, namen),
                        VerdelingJsonContext.Default.VerdelingJson
                    )
                );
                break;
            case Uitvoer.Csv:
                TabelCsv.Write(VerdelingTabel.Van(verdeling, namen), output);
                break;
            default:
                VerdelingTabel.Tekst(output, verdeling, namen);
                break;
        }
    }
}
