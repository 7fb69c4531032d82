using System.Diagnostics;
using System.Globalization;
using Regietafel.Doorkijken;

namespace Regietafel.Benchmarks.Doorkijken;

/// <summary>The same model in NumPy, of one outlook: doorkijk.py reads its pieces and chances from a file that is written here.</summary>
internal sealed class NumpyDoorkijk(string folder)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The times of so many runs in milliseconds, by its own generator; and the P10, P50 and P90 of every day with the numbers of ours.</summary>
    public async Task<(IReadOnlyList<double> Times, IReadOnlyList<(int, int, int)> Uitkomst)> Run(
        Doorkijk doorkijk,
        Doorkijkparameters parameters,
        Trekvraag vraag,
        int keer
    )
    {
        var file = Path.Combine(folder, "doorkijk.csv");
        await File.WriteAllLinesAsync(file, Regels(doorkijk, parameters));
        var start = new ProcessStartInfo("/usr/bin/python3")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Doorkijken/doorkijk.py"),
                file,
                vraag.Trekkingen.ToString(Culture),
                vraag.Zaad.ToString(Culture),
                keer.ToString(Culture),
            },
        };
        using var python = Process.Start(start)!;
        var lines = (await python.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await python.WaitForExitAsync();
        if (python.ExitCode != 0)
            throw new InvalidOperationException("The outlook in NumPy failed.");
        return (
            [.. lines[0].Split(' ').Select(t => double.Parse(t, Culture))],
            [
                .. lines[1..]
                    .Select(l => l.Split(' ').Select(n => int.Parse(n, Culture)).ToArray())
                    .Select(n => (n[0], n[1], n[2])),
            ]
        );
    }

    /// <summary>First the days, the dependence and the opgave; then the pieces. Empty is sure.</summary>
    private static IEnumerable<string> Regels(Doorkijk doorkijk, Doorkijkparameters parameters)
    {
        DateOnly[] dagen = [.. doorkijk.Punten.Select(p => p.Dag)];
        var samenhang = parameters.Samenhang(doorkijk.Stukken[0].Provincie);
        yield return string.Create(Culture, $"{dagen.Length};{samenhang};{doorkijk.Punten[^1].Opgave}");
        foreach (var stuk in doorkijk.Stukken)
        {
            var (begin, eind) = (
                Maandraster.Plaats(dagen, stuk.Stuk.Begin),
                stuk.Eind is { } dag ? Maandraster.Plaats(dagen, dag) : dagen.Length
            );
            var open = stuk.Zekerheid == Locaties.Zekerheid.Zeker ? null : Voor(stuk, stuk.Fase);
            var langer = eind < dagen.Length && stuk.IsVerlengbaar ? Voor(stuk, Doorkijkfase.Verlenging) : null;
            yield return string.Create(
                Culture,
                $"{stuk.Locatie}/{stuk.Deel};{stuk.Gemeente};{stuk.Plekken};{begin};{eind};{open?.Kans};{open?.Vertraging};{langer?.Kans};{langer?.Maanden}"
            );
        }

        Kansregel Voor(Doorkijkstuk stuk, Doorkijkfase fase) =>
            parameters.Voor(stuk.Provincie, stuk.Soort.Taak, stuk.Soort.Code, fase);
    }
}
