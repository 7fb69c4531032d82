using System.CommandLine;
using Regietafel.Boekingen;
using Regietafel.Cli;
using Regietafel.Doorkijken;
using Regietafel.Export;
using Regietafel.Herkomsten;
using Regietafel.Import;
using Regietafel.Kaarten;
using Regietafel.Kalenders;
using Regietafel.Locaties;
using Regietafel.Signalen;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Toezicht;
using Regietafel.Verdelingen;
using Regietafel.Web;
using Regietafel.Wijzigingen;

namespace Regietafel;

/// <summary>The composition of the one executable: every command, and what each kind of failure is to the caller.</summary>
public static class App
{
    public const int Gelukt = 0;
    public const int Geweigerd = 1;
    public const int VerkeerdGebruik = 2;

    /// <summary>To add a command, add a line.</summary>
    private static readonly (string Name, Func<CliCommand> Create)[] Commands =
    [
        ("serveer", () => ServeerCommand.Create()),
        ("importeer", () => ImporteerCommand.Create(TimeProvider.System)),
        ("exporteer", () => ExporteerCommand.Create(TimeProvider.System)),
        ("sjabloon", () => SjabloonCommand.Create(TimeProvider.System)),
        ("stand", () => StandCommand.Create(TimeProvider.System)),
        ("herkomst", () => HerkomstCommand.Create(TimeProvider.System)),
        ("wijzigingen", () => WijzigingenCommand.Create(TimeProvider.System)),
        ("locaties", () => LocatiesCommand.Create(TimeProvider.System)),
        ("agenda", () => AgendaCommand.Create(TimeProvider.System)),
        ("verdeel", () => VerdeelCommand.Create(TimeProvider.System)),
        ("sleutels", () => SleutelsCommand.Create(TimeProvider.System)),
        ("toezicht", () => ToezichtCommand.Create(TimeProvider.System)),
        ("signalen", () => SignalenCommand.Create(TimeProvider.System)),
        ("doorkijk", () => DoorkijkCommand.Create(TimeProvider.System)),
        ("controleer", () => ControleerCommand.Create()),
        ("kaart", () => KaartCommand.Create(TimeProvider.System)),
    ];

    /// <summary>Figures go to <paramref name="output"/>, words to <paramref name="error"/>; answers the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Regietafel: de stand van drie opgaven, op elke peildatum, met de bron erbij.");
        // Making them all would be a good part of the time that a command takes.
        var isKnown = args is [var first, ..] && Array.Exists(Commands, c => c.Name == first);
        foreach (var (name, create) in Commands)
        {
            if (!isKnown || name == args[0])
                root.Add(create());
        }
        DutchHelp.Apply(root);

        var parsed = root.Parse(args);
        if (
            parsed.Action is not DutchHelp
            && (parsed.Errors.Count > 0 || (args.Length == 0 && root.Subcommands.Count > 0))
        )
            return DutchHelp.Misunderstood(parsed, error);
        try
        {
            return await parsed.InvokeAsync(
                new()
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (Refusal refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return Geweigerd;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Afgebroken; er is niets half gedaan.");
            return Geweigerd;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(FileFault.Sentence(fault));
            return Geweigerd;
        }
    }
}
