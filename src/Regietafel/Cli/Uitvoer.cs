using System.CommandLine;

namespace Regietafel.Cli;

/// <summary>How a command writes its figures: for people, or for machines.</summary>
internal enum Uitvoer
{
    Tabel,
    Csv,
    Json,
}

/// <summary>The option <c>--formaat</c>.</summary>
internal static class UitvoerOption
{
    public static Option<Uitvoer> Create(string standaard = "tabel") =>
        CliOptions.Woord(
            "--formaat",
            $"Hoe de cijfers geschreven worden (standaard {standaard})",
            ("tabel", Uitvoer.Tabel),
            ("csv", Uitvoer.Csv),
            ("json", Uitvoer.Json)
        );
}
