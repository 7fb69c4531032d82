namespace Regietafel.Tests.Voorbeeld;

/// <summary>The committed files of reference/ and examples/, read plainly: no cell in them holds a quote or a semicolon.</summary>
internal static class Csv
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static List<Dictionary<string, string>> Read(string path)
    {
        var lines = File.ReadLines(Path.Combine(Root, path)).Select(line => line.Split(';')).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(c => c.First, c => c.Second))];
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "regietafel.slnx")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
