using System.Diagnostics;
using System.Globalization;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>Runs a program to its end and says how long it took and how much memory it held at most.</summary>
internal sealed record Command(TimeSpan Time, double PeakMebibytes, string Output, string Errors)
{
    public static async Task<Command> Run(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start(program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var peak = 0.0;
        while (await Task.WhenAny(ended, Task.Delay(10)) != ended)
            peak = Math.Max(peak, PeakOf(process.Id));
        var time = Stopwatch.GetElapsedTime(start);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await errors}");
        return new(time, peak, await output, await errors);
    }

    /// <param name="environment">What is set for it beside what this process has.</param>
    public static Process Start(
        string program,
        string[] arguments,
        params ReadOnlySpan<(string Name, string Value)> environment
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>The most memory a running process has held, in MiB; 0 when it has just ended.</summary>
    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status")
                .FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
            return line is null
                ? 0
                : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
                    / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
