using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Regietafel.Cli;

/// <summary>Help and usage errors in Dutch: the library speaks twelve languages, and this is not one of them.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    private const string Program = "regietafel";

    public static void Apply(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
                (option.Action, option.Description) = (new DutchHelp(), "Deze uitleg");
            else if (option is VersionOption)
                option.Description = "Het nummer van deze versie";
        }
        foreach (var argument in root.Subcommands.SelectMany(c => c.Arguments))
            argument.Validators.Add(RefuseOptions);
    }

    /// <summary>Without this an argument that takes several values swallows an option that was mistyped.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal))
                result.AddError($"'{token.Value}' wordt hier niet herkend.");
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return App.Gelukt;
    }

    /// <summary>Says what was not understood and where the help is.</summary>
    public static int Misunderstood(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Tokens.Count == 0)
            Write(command, error);
        foreach (var unknown in parsed.UnmatchedTokens)
            error.WriteLine($"'{unknown}' wordt hier niet herkend.");
        if (parsed.UnmatchedTokens.Count == 0)
        {
            foreach (var sentence in parsed.Errors.Select(Sentence).Distinct())
                error.WriteLine(sentence);
        }
        error.WriteLine($"Uitleg: {Usage(command)} --help");
        return App.VerkeerdGebruik;
    }

    private static string Sentence(ParseError problem) =>
        problem.SymbolResult switch
        {
            OptionResult { Implicit: false, Tokens.Count: 0 } o => $"Achter {o.Option.Name} ontbreekt een waarde.",
            OptionResult { Tokens.Count: 0 } o => $"{o.Option.Name} ontbreekt.",
            ArgumentResult { Tokens.Count: 0 } a => $"{Placeholder(a.Argument)} ontbreekt.",
            CommandResult c when c.Command.Subcommands.Count > 0 => "Noem een opdracht.",
            // A custom parser of ours speaks Dutch; the library's own sentence about a type does not.
            ArgumentResult a when problem.Message.StartsWith("Cannot parse", StringComparison.Ordinal) =>
                $"'{a.Tokens[0].Value}' past niet bij {Placeholder(a.Argument)}.",
            _ => problem.Message,
        };

    private static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Gebruik:");
        var rest = command.Subcommands.Count > 0 ? " OPDRACHT" : string.Concat(command.Arguments.Select(Argument));
        output.WriteLine($"  {Usage(command)}{rest} [opties]");
        Table(output, "Opdrachten:", command.Subcommands.Select(c => (c.Name, c.Description)));
        Table(output, "Argumenten:", command.Arguments.Select(a => (Placeholder(a), a.Description)));
        Table(output, "Opties:", Options(command).Select(o => (Option(o), o.Description)));
        if (command is CliCommand { Examples.Count: > 0 } cli)
        {
            output.WriteLine();
            output.WriteLine("Voorbeelden:");
            foreach (var example in cli.Examples)
                output.WriteLine($"  {Program} {example}");
        }
    }

    private static IEnumerable<Option> Options(Command command) =>
        command
            .Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive))
            .Where(o => !o.Hidden);

    private static void Table(TextWriter output, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var width = all.Max(r => r.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, text) in all)
            output.WriteLine($"  {name.PadRight(width)}{text}".TrimEnd());
    }

    private static string Usage(Command command) => command is RootCommand ? Program : $"{Program} {command.Name}";

    private static string Argument(Argument a)
    {
        var name = Placeholder(a) + (a.Arity.MaximumNumberOfValues > 1 ? "…" : "");
        return a.Arity.MinimumNumberOfValues == 0 ? $" [{name}]" : $" {name}";
    }

    private static string Option(Option o) =>
        string.Join(", ", o.Aliases.Where(a => !a.StartsWith('/') && a != "-?").Prepend(o.Name))
        + (
            o.Arity.MaximumNumberOfValues == 0 || o.ValueType == typeof(bool)
                ? ""
                : " " + (o.HelpName ?? o.Name.TrimStart('-').ToUpperInvariant())
        );

    private static string Placeholder(Argument a) => a.HelpName ?? a.Name.ToUpperInvariant();
}
