namespace Regietafel.Import;

/// <summary>A file to import: CSV, XLSX, or a zip of CSV files; which one it is, its first bytes say. The stream can seek.</summary>
public sealed record ImportFile(string Naam, Stream Inhoud) : IDisposable
{
    /// <summary>The files at these paths; of a folder every CSV file and workbook directly in it.</summary>
    /// <exception cref="Refusal">A path is not there, or a folder has nothing to import.</exception>
    public static IReadOnlyList<ImportFile> Open(IEnumerable<string> paths)
    {
        var all = paths.SelectMany(Files).ToList();
        var open = new List<ImportFile>();
        try
        {
            foreach (var path in all)
                open.Add(new(Path.GetFileName(path), File.OpenRead(path)));
            return open;
        }
        catch
        {
            foreach (var file in open)
                file.Dispose();
            throw;
        }
    }

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new Refusal("bestand-ontbreekt", $"{path} bestaat niet.");
        string[] files =
        [
            .. Directory
                .EnumerateFiles(path)
                .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".CSV" or ".XLSX")
                .Order(StringComparer.Ordinal),
        ];
        return files.Length > 0
            ? files
            : throw new Refusal("map-zonder-bestanden", $"In de map {path} staat geen CSV-bestand of werkmap.");
    }

    public void Dispose() => Inhoud.Dispose();
}
