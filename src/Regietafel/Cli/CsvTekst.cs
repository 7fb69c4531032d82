using System.Globalization;

namespace Regietafel.Cli;

internal static class CsvTekst
{
    public static void Write(TextWriter output, IEnumerable<string> kolommen, IEnumerable<object?[]> rijen)
    {
        output.WriteLine(string.Join(';', kolommen));
        foreach (var rij in rijen)
            output.WriteLine(string.Join(';', rij.Select(Cel)));
    }

    private static string Cel(object? waarde) =>
        waarde switch
        {
            null => "",
            bool b => b ? "ja" : "nee",
            DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            decimal getal => getal.ToString("0.##", CultureInfo.GetCultureInfo("nl-NL")),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => $"{waarde}",
        };
}
