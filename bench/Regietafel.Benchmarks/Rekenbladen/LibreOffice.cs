using System.IO.Compression;
using System.Text.RegularExpressions;
using Regietafel.Benchmarks.Metingen;

namespace Regietafel.Benchmarks.Rekenbladen;

/// <summary>
/// LibreOffice without a screen, in a profile of its own in which it computes every formula of a workbook that it opens. By itself it shows the values
/// that stand in the file.
/// </summary>
internal sealed partial class LibreOffice
{
    private const string Recalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    /// <summary>Semicolons, UTF-8, numbers as they are and not as they look, of the first sheet.</summary>
    private const string Filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1";

    private readonly string _folder;

    public LibreOffice(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(Path.Combine(folder, "profiel/user"));
        File.WriteAllText(Path.Combine(folder, "profiel/user/registrymodifications.xcu"), Recalculate);
    }

    /// <summary>Opens a workbook, and says how long it took from start to end and what its first sheet came to.</summary>
    public async Task<(TimeSpan Time, IReadOnlyList<string[]> Rows)> Open(string workbook)
    {
        var command = await Command.Run(
            "soffice",
            $"-env:UserInstallation={new Uri(Path.Combine(_folder, "profiel"))}",
            "--headless",
            "--convert-to",
            Filter,
            "--outdir",
            _folder,
            workbook
        );
        var name = Path.GetFileNameWithoutExtension(workbook);
        var sheet = Directory.EnumerateFiles(_folder, $"{name}-*.csv").Single();
        string[][] rows = [.. (await File.ReadAllLinesAsync(sheet)).Select(l => l.Split(';'))];
        File.Delete(sheet);
        return (command.Time, rows);
    }

    /// <summary>Puts −1 in place of every value that a formula of the first sheet came to, so that a right one was computed.</summary>
    public static void Forget(string workbook)
    {
        const string sheet = "xl/worksheets/sheet1.xml";
        using var zip = ZipFile.Open(workbook, ZipArchiveMode.Update);
        string xml;
        using (var reader = new StreamReader(zip.GetEntry(sheet)!.Open()))
            xml = Outcome().Replace(reader.ReadToEnd(), "</f><v>-1</v>");
        zip.GetEntry(sheet)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(sheet, CompressionLevel.Fastest).Open());
        writer.Write(xml);
    }

    [GeneratedRegex("</f><v>[0-9]+</v>")]
    private static partial Regex Outcome();
}
