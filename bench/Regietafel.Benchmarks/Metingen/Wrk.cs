using System.Globalization;
using System.Text.RegularExpressions;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>What <c>wrk</c> measured of an address in some seconds: answers a second, and how long the slowest of a hundred took, in milliseconds.</summary>
internal sealed partial record Wrk(double PerSecond, double P99)
{
    private const int Connections = 8;

    /// <param name="script">A Lua script that makes the requests; null for the same one over and over.</param>
    public static async Task<Wrk> Run(string url, int seconds, string? script = null)
    {
        string[] arguments = ["-t1", $"-c{Connections}", $"-d{seconds}s", "--timeout", "20s", "--latency"];
        if (script is not null)
            arguments = [.. arguments, "-s", script];
        var run = await Command.Run("wrk", [.. arguments, url]);
        if (
            run.Output.Contains("Non-2xx", StringComparison.Ordinal)
            || run.Output.Contains("Socket errors", StringComparison.Ordinal)
        )
            throw new InvalidOperationException(run.Output);
        var (latency, rate) = (Slowest().Match(run.Output), Rate().Match(run.Output));
        var unit = latency.Groups[2].Value switch
        {
            "us" => 0.001,
            "ms" => 1,
            "s" => 1000,
            _ => throw new InvalidOperationException(run.Output),
        };
        return new(Number(rate.Groups[1].Value), Number(latency.Groups[1].Value) * unit);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)\s")]
    private static partial Regex Slowest();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
