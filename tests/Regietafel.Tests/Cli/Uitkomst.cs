using System.Globalization;

namespace Regietafel.Tests.Cli;

/// <summary>What the executable answers to a command line.</summary>
internal sealed record Uitkomst(int Code, string Figures, string Words)
{
    public static async Task<Uitkomst> Van(params string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        var (output, error) = (new StringWriter(), new StringWriter());
        return new(await App.RunAsync(args, output, error), output.ToString(), error.ToString());
    }

    /// <summary>The rows of a CSV answer, by column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows()
    {
        var lines = Figures
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.TrimEnd('\r').Split(';'))
            .ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(p => p.First, p => p.Second))];
    }
}
