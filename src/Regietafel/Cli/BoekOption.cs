using System.CommandLine;

namespace Regietafel.Cli;

/// <summary>Which book a command is about: a file, or a connection string of PostgreSQL (recognised by <c>Host=</c>).</summary>
internal static class BoekOption
{
    public const string Default = "regietafel.boek";

    /// <summary>True when the book is a file that is there, or in PostgreSQL.</summary>
    public static bool IsThere(string boek) =>
        File.Exists(boek) || boek.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    public static Option<string> Create() =>
        new("--boek")
        {
            Description = $"Het boek: een bestand (standaard {Default}) of een verbinding met PostgreSQL (Host=…)",
            HelpName = "PAD|VERBINDING",
            DefaultValueFactory = _ => Default,
        };
}
