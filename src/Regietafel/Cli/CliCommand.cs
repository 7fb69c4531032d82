using System.CommandLine;

namespace Regietafel.Cli;

/// <summary>A command of the executable, with the examples that its <c>--help</c> shows (without the word <c>regietafel</c> before them).</summary>
internal sealed class CliCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
