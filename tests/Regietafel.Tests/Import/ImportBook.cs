using System.Text;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Tests.Ledger;

namespace Regietafel.Tests.Import;

/// <summary>A book in a file of its own to import into, on 1 May 2024, with a source and two areas where a test wants them.</summary>
internal sealed class ImportBook : IAsyncDisposable
{
    public const string Bronnen = "code;titel\nb;Provinciaal plan\n";
    public const string Gebieden =
        "code;naam;bron\nNL;Nederland;b\nPV25;Gelderland;b\nGM0202;Arnhem;b\nGM0268;Nijmegen;b\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    private ImportBook() { }

    public Regietafel.Ledger.Ledger Ledger { get; private set; } = null!;

    public Book Book => Ledger.Book;

    public string Folder => _folder.FullName;

    public static async Task<ImportBook> Empty(string clock = "2024-05-01T10:00:00Z")
    {
        var book = new ImportBook();
        book.Ledger = await Regietafel.Ledger.Ledger.Open(Path.Combine(book.Folder, "boek"), new FakeClock(clock));
        return book;
    }

    public static async Task<ImportBook> WithAreas()
    {
        var book = await Empty();
        Assert.Empty((await book.Import(("bronnen.csv", Bronnen), ("gebieden.csv", Gebieden))).Problems);
        return book;
    }

    public Task<ImportResult> Import(params (string Name, string Text)[] files) =>
        Import(false, [.. files.Select(f => new ImportFile(f.Name, new MemoryStream(Encoding.UTF8.GetBytes(f.Text))))]);

    public Task<ImportResult> Try(params (string Name, string Text)[] files) =>
        Import(true, [.. files.Select(f => new ImportFile(f.Name, new MemoryStream(Encoding.UTF8.GetBytes(f.Text))))]);

    public Task<ImportResult> Import(string name, byte[] content) =>
        Import(false, [new ImportFile(name, new MemoryStream(content))]);

    private Task<ImportResult> Import(bool proef, ImportFile[] files) =>
        Importer.Import(Task.FromResult(Ledger), files, "test", proef);

    /// <summary>The sentences of the problems, one by one as a person reads them.</summary>
    public async Task<string[]> Problems(params (string Name, string Text)[] files) =>
        [.. (await Import(files)).Problems.Select(p => p.ToString())];

    public IEnumerable<Fact> Facts => Enumerable.Range(1, (int)Book.Last).Select(n => Book[n].Fact);

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
