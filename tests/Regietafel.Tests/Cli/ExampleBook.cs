using Regietafel.Tests.Huis;

namespace Regietafel.Tests.Cli;

/// <summary>The example book in a file of its own, imported as a province would do it.</summary>
public sealed class ExampleBook : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "voorbeeld.boek");

    public async ValueTask InitializeAsync()
    {
        var import = await Uitkomst.Van(
            "importeer",
            System.IO.Path.Combine(Repository.Root, "examples/gelderland-2024"),
            "--boek",
            Path
        );
        Assert.True(import.Code == App.Gelukt, import.Words);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
