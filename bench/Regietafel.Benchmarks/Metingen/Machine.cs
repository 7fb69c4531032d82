using System.Globalization;
using System.Runtime.InteropServices;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static async Task<string> Describe(Workshop workshop)
    {
        var cpu = Field("/proc/cpuinfo", "model name");
        var memory = long.Parse(Field("/proc/meminfo", "MemTotal").Split(' ')[0], CultureInfo.InvariantCulture);
        var os = Field("/etc/os-release", "PRETTY_NAME", '=').Trim('"');
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        var postgres = await workshop.PostgresVersion();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {DateTime.UtcNow:yyyy-MM-dd} · {Environment.ProcessorCount} cores {cpu} · {memory
                / 1048576.0:0.#} GiB · {os}, Linux {Environment.OSVersion.Version} · {RuntimeInformation.FrameworkDescription} · PostgreSQL {postgres} · SQLite {workshop.SqliteVersion()} · load {load} at the end, {workshop.LoadAtStart} at the start
            """
        );
    }

    private static string Field(string file, string name, char separator = ':') =>
        File.ReadLines(file).First(l => l.StartsWith(name, StringComparison.Ordinal)).Split(separator, 2)[1].Trim();
}
