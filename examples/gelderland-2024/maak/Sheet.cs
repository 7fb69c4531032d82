namespace Regietafel.Examples;

/// <summary>An import file: a header and its rows, without quotes, so that a line is its cells joined.</summary>
internal sealed record Sheet(string[] Header, List<string[]> Rows)
{
    public static Sheet Read(string path)
    {
        var lines = File.ReadLines(path).Select(line => line.Split(';')).ToList();
        return new(lines[0], lines[1..]);
    }

    /// <summary>The rows in order of what was known first; rows of one day stay in the order in which they were added.</summary>
    public void Write(string path)
    {
        var known = Column("bekend sinds");
        var lines = Rows.OrderBy(row => row[known], StringComparer.Ordinal).Prepend(Header);
        File.WriteAllText(path, string.Join('\n', lines.Select(row => string.Join(';', row))) + "\n");
    }

    public int Column(string name) => Array.IndexOf(Header, name);
}
