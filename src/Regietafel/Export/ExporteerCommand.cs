using System.CommandLine;
using Regietafel.Cli;

namespace Regietafel.Export;

/// <summary><c>regietafel exporteer</c>: the whole book as files that can be imported again.</summary>
internal static class ExporteerCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var path = new Argument<string>("pad")
        {
            Description = "Een werkmap (.xlsx), een zip van CSV-bestanden (.zip) of een map",
        };
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "exporteer",
            "Schrijft het hele boek weg. Wie het in een leeg boek importeert, heeft op elke peildatum dezelfde stand.",
            "exporteer gelderland.xlsx --boek gelderland.boek",
            "exporteer reservekopie.zip --boek 'Host=db;Database=regietafel'"
        )
        {
            path,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var target = parsed.GetRequiredValue(path);
                await using var ledger = await Ledger.Ledger.Open(
                    parsed.GetRequiredValue(boek),
                    clock,
                    alleenLezen: true,
                    cancel
                );
                BookExport.Write(ledger.Book, target);
                await parsed.InvocationConfiguration.Error.WriteLineAsync(
                    $"{ledger.Book.Last:N0} boekingen geschreven naar {target}."
                );
                return App.Gelukt;
            }
        );
        return command;
    }
}
