using System.CommandLine;
using Regietafel.Cli;
using Regietafel.Documenten;
using Regietafel.Import.Bezettingen;
using Regietafel.Import.Cbs;

namespace Regietafel.Import;

/// <summary><c>regietafel importeer</c>: files into the book, all or nothing.</summary>
internal static class ImporteerCommand
{
    public static CliCommand Create(TimeProvider clock)
    {
        var paths = new Argument<string[]>("pad")
        {
            Description =
                "CSV-bestanden, een map of zip ermee, een werkmap (.xlsx), of een bestand van CBS StatLine; zie regietafel sjabloon",
            Arity = ArgumentArity.OneOrMore,
        };
        var boek = BoekOption.Create();
        var proef = new Option<bool>("--proef")
        {
            Description = "Niets boeken, alleen laten zien wat er zou veranderen",
        };
        var maat = new Option<string?>("--maat")
        {
            HelpName = "VELD",
            Description =
                "Van een bestand van het CBS: de maat, zoals BevolkingOp1Januari_1, als die niet vanzelf spreekt",
        };
        var indicator = new Option<string?>("--indicator")
        {
            HelpName = "CODE",
            Description = "Van een bestand van het CBS: de indicator waar de maat voor staat, zoals inwoners",
        };
        var bezetting = new BezettingOptions();
        var auteur = new Option<string>("--auteur")
        {
            Description = "Wie er boekt (standaard de gebruiker van deze computer)",
            HelpName = "NAAM",
            DefaultValueFactory = _ => Environment.UserName,
        };
        var command = new CliCommand(
            "importeer",
            "Boekt bestanden in het boek: alles, of niets als er iets niet klopt.",
            "importeer examples/gelderland-2024 --boek gelderland.boek",
            "importeer opgaven.csv realisatie.csv --proef",
            "importeer 03759ned.json --boek gelderland.boek",
            "importeer --bezetting coa-week-3.xlsx --bron COA-2024-W03 --kolommen 'locatie=Naam;week=Week;aantal=Bezetting'",
            "importeer werkmap.xlsx --auteur 'J. Jansen' --boek 'Host=db;Database=regietafel'"
        )
        {
            paths,
            boek,
            proef,
            auteur,
            maat,
            indicator,
        };
        bezetting.AddTo(command);
        command.SetAction(
            (parsed, cancel) =>
                Run(
                    parsed.GetRequiredValue(paths),
                    parsed.GetRequiredValue(boek),
                    parsed.GetRequiredValue(auteur),
                    parsed.GetValue(proef),
                    new(parsed.GetValue(maat), parsed.GetValue(indicator)),
                    bezetting.Read(parsed),
                    parsed.InvocationConfiguration,
                    clock,
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Run(
        string[] paths,
        string boek,
        string auteur,
        bool proef,
        CbsKeuze cbs,
        Bezettingkeuze? bezetting,
        InvocationConfiguration console,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        var files = ImportFile.Open(paths);
        // A trial in a book that is not there yet may not leave one behind.
        var scratch = proef && !BoekOption.IsThere(boek) ? Directory.CreateTempSubdirectory("regietafel-") : null;
        if (scratch is not null)
            boek = Path.Combine(scratch.FullName, BoekOption.Default);
        var opening = Ledger.Ledger.Open(boek, clock, cancel: cancel);
        try
        {
            var isTerminal = console.Error == Console.Error && !Console.IsErrorRedirected;
            var voortgang = new Voortgang(console.Error, isTerminal, clock);
            var result = await Importer.Import(
                opening,
                files,
                auteur,
                proef,
                voortgang,
                cbs: cbs,
                bezetting: bezetting,
                cancel: cancel
            );
            foreach (var zin in result.Opmerkingen)
                await console.Error.WriteLineAsync(zin);
            return result.Gelukt ? Report(result, proef, console) : Refuse(result, console.Error);
        }
        finally
        {
            if (opening.IsCompletedSuccessfully)
                await (await opening).DisposeAsync();
            foreach (var file in files)
                file.Dispose();
            scratch?.Delete(recursive: true);
        }
    }

    private static int Refuse(ImportResult result, TextWriter error)
    {
        foreach (var problem in result.Problems)
            error.WriteLine(problem);
        if (result.ProblemCount > result.Problems.Count)
            error.WriteLine($"… en nog {result.ProblemCount - result.Problems.Count:N0}.");
        error.WriteLine(
            result.ProblemCount == 1
                ? "Er is niets geboekt: er is één probleem."
                : $"Er is niets geboekt: er zijn {result.ProblemCount:N0} problemen."
        );
        return App.Geweigerd;
    }

    private static int Report(ImportResult result, bool proef, InvocationConfiguration console)
    {
        if (proef && result.Wijzigingen.Count > 0)
        {
            TabelCsv.Write(Veranderingen.Of(result), console.Output);
            if (result.WijzigingCount > result.Wijzigingen.Count)
                console.Error.WriteLine($"… en nog {result.WijzigingCount - result.Wijzigingen.Count:N0} wijzigingen.");
        }
        var would = proef ? "te boeken" : "geboekt";
        foreach (var blad in result.Bladen)
            console.Error.WriteLine($"{blad.Blad}: {blad.Geboekt:N0} {would}, {blad.AlBekend:N0} al bekend");
        console.Error.WriteLine(
            proef
                ? $"Proef: er is niets geboekt. Er zouden {result.Geboekt:N0} boekingen bij komen."
                : $"{result.Geboekt:N0} geboekt, {result.AlBekend:N0} al bekend."
        );
        return App.Gelukt;
    }
}
