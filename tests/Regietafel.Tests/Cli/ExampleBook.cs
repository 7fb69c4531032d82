using Regietafel.Import;
using Regietafel.Tests.Huis;

namespace Regietafel.Tests.Cli;

/// <summary>The example book in a file of its own, imported as a province would.</summary>
public sealed class ExampleBook : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "voorbeeld.boek");

    public async ValueTask InitializeAsync()
    {
        await using var ledger = await Regietafel.Ledger.Ledger.Open(Path, TimeProvider.System);
        var files = ImportFile.Open([System.IO.Path.Combine(Repository.Root, "examples/gelderland-2024")]);
        Assert.Empty((await Importer.Import(ledger, files, "test", proef: false)).Problems);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
