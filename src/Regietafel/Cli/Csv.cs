using Regietafel.Documenten;

namespace Regietafel.Cli;

/// <summary>Rows of figures on a console, as CSV.</summary>
internal static class Csv
{
    public static void Write(
        TextWriter output,
        IEnumerable<string> kolommen,
        IEnumerable<IReadOnlyList<object?>> rijen
    ) => TabelCsv.Write(new Tabel("", [.. kolommen.Select(kolom => new TabelColumn(kolom))], rijen), output);
}
