using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Tijd;

namespace Regietafel.Export;

/// <summary><c>regietafel sjabloon</c>: the workbook to fill in.</summary>
internal static class SjabloonCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var path = new Argument<string>("pad")
        {
            Description = "Waar de werkmap komt (standaard sjabloon.xlsx); eindigt het op .md, dan alleen de uitleg",
            DefaultValueFactory = _ => "sjabloon.xlsx",
        };
        var boek = BoekOption.Create();
        var command = new CliCommand(
            "sjabloon",
            "Maakt een lege werkmap met uitleg, keuzelijsten en de namen van de gebieden.",
            "sjabloon",
            "sjabloon voor-de-gemeenten.xlsx --boek gelderland.boek"
        )
        {
            path,
            boek,
        };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var target = parsed.GetRequiredValue(path);
                if (Path.GetExtension(target) == ".md")
                    await File.WriteAllTextAsync(target, Uitleg.Markdown(), cancel);
                else
                    await Write(target, parsed.GetRequiredValue(boek), clock, cancel);
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"{target} is gemaakt.");
                return App.Gelukt;
            }
        );
        return command;
    }

    private static async Task Write(string target, string boek, TimeProvider clock, CancellationToken cancel)
    {
        await using var ledger = BoekOption.IsThere(boek)
            ? await Ledger.Ledger.Open(boek, clock, alleenLezen: true, cancel)
            : null;
        await using var stream = File.Create(target);
        Sjabloon.Write(stream, ledger?.Book, Amsterdam.Dag(Tijdstip.Van(clock.GetUtcNow())));
    }
}
