using Regietafel.Tests.Cli;
using Regietafel.Tests.Huis;

namespace Regietafel.Tests.Import;

public sealed class ImportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    private static string Example => System.IO.Path.Combine(Repository.Root, "examples/gelderland-2024");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_becomes_a_book_and_the_book_a_folder_with_the_same_stand()
    {
        Assert.Equal(App.Gelukt, (await Uitkomst.Van("importeer", Example, "--boek", Path("a.boek"))).Code);
        foreach (var target in new[] { "alles.xlsx", "alles.zip", "map" })
        {
            Assert.Equal(App.Gelukt, (await Uitkomst.Van("exporteer", Path(target), "--boek", Path("a.boek"))).Code);
            Assert.Equal(
                App.Gelukt,
                (await Uitkomst.Van("importeer", Path(target), "--boek", Path(target + ".boek"))).Code
            );
            Assert.Equal(await Stand("a.boek"), await Stand(target + ".boek"));
        }
    }

    [Fact]
    public async Task A_trial_shows_the_changes_on_stdout_and_leaves_no_book_behind()
    {
        var proef = await Uitkomst.Van("importeer", Example, "--proef", "--boek", Path("b.boek"));
        Assert.Equal(App.Gelukt, proef.Code);
        Assert.Contains("toegevoegd;bronnen;CBS-WBK-2023;", proef.Figures, StringComparison.Ordinal);
        Assert.Contains("Proef: er is niets geboekt.", proef.Words, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task What_is_wrong_goes_to_stderr_and_ends_in_1()
    {
        await File.WriteAllTextAsync(Path("bronnen.csv"), "code;titel\nb;\n", TestContext.Current.CancellationToken);
        var uitkomst = await Uitkomst.Van("importeer", Path("bronnen.csv"), "--boek", Path("c.boek"));
        Assert.Equal((App.Geweigerd, ""), (uitkomst.Code, uitkomst.Figures));
        Assert.Equal(
            ["bronnen.csv, rij 2, kolom titel: vul iets in.", "Er is niets geboekt: er is één probleem."],
            uitkomst.Words.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public async Task Nobody_books_without_a_name()
    {
        var uitkomst = await Uitkomst.Van("importeer", Example, "--auteur", " ", "--boek", Path("e.boek"));
        Assert.Equal((App.Geweigerd, "Vul de naam van de auteur in."), (uitkomst.Code, uitkomst.Words.Trim()));
    }

    [Theory]
    [InlineData(App.VerkeerdGebruik, "importeer")]
    [InlineData(App.VerkeerdGebruik, "importeer", "map", "--proof")]
    [InlineData(App.VerkeerdGebruik, "exporteer")]
    [InlineData(App.Geweigerd, "importeer", "/bestaat/niet")]
    [InlineData(App.Geweigerd, "exporteer", "boek.docx", "--boek", "/bestaat/niet.boek")]
    public async Task A_wrong_call_is_told_from_a_refusal(int code, params string[] args) =>
        Assert.Equal(code, (await Uitkomst.Van(args)).Code);

    [Fact]
    public async Task An_empty_book_can_be_exported_and_imported()
    {
        await (await Regietafel.Ledger.Ledger.Open(Path("leeg.boek"), TimeProvider.System)).DisposeAsync();
        Assert.Equal(App.Gelukt, (await Uitkomst.Van("exporteer", Path("leeg.zip"), "--boek", Path("leeg.boek"))).Code);
        Assert.Equal(App.Gelukt, (await Uitkomst.Van("importeer", Path("leeg.zip"), "--boek", Path("leeg.boek"))).Code);
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_said_in_Dutch()
    {
        await Uitkomst.Van("importeer", Example, "--boek", Path("d.boek"));
        var uitkomst = await Uitkomst.Van("exporteer", "/bestaat/niet/boek.zip", "--boek", Path("d.boek"));
        Assert.Equal((App.Geweigerd, "De map /bestaat/niet bestaat niet."), (uitkomst.Code, uitkomst.Words.Trim()));
    }

    [Fact]
    public async Task The_template_alone_makes_a_book_of_the_country()
    {
        Assert.Equal(App.Gelukt, (await Uitkomst.Van("sjabloon", Path("s.xlsx"), "--boek", Path("geen.boek"))).Code);
        var uitkomst = await Uitkomst.Van("importeer", Path("s.xlsx"), "--boek", Path("land.boek"));
        Assert.Equal(
            (App.Gelukt, true),
            (uitkomst.Code, uitkomst.Words.Contains("gebieden: 643 geboekt", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task The_manual_is_what_the_sheets_say()
    {
        await Uitkomst.Van("sjabloon", Path("importeren.md"));
        Assert.Equal(
            await File.ReadAllTextAsync(Path("importeren.md"), TestContext.Current.CancellationToken),
            Repository.Read("docs/importeren.md")
        );
    }

    private async Task<string> Stand(string boek) =>
        (
            await Uitkomst.Van("stand", "PV25", "--peildatum", "2024-01-01", "--formaat", "csv", "--boek", Path(boek))
        ).Figures;

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);
}
