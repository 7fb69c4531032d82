using System.Diagnostics;
using System.Globalization;

namespace Regietafel.Tests.Ledger;

/// <summary>The program that books a generated book until it is killed, and says after each batch what was confirmed.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    private Child(ProcessStartInfo start) => _process = Process.Start(start)!;

    /// <summary>The last number that it said was booked.</summary>
    public long Confirmed { get; private set; } = -1;

    public static Child Start(string boek, int seed, int size, int count) =>
        Start(Path.Combine(AppContext.BaseDirectory, "Regietafel.Proefboek"), [boek, $"{seed}", $"{size}", $"{count}"]);

    public static Child Start(string program, IEnumerable<string> arguments) =>
        new(new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });

    /// <summary>Waits until it confirms a batch.</summary>
    public async Task Confirm()
    {
        if (!await Next())
            Assert.Fail(await _process.StandardError.ReadToEndAsync());
    }

    /// <summary>Kills it with a signal that cannot be caught, and hears what it had said by then.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        while (await Next()) { }
    }

    /// <summary>Waits for the end; what it said of its errors.</summary>
    public async Task<string> End()
    {
        while (await Next()) { }
        return await _process.StandardError.ReadToEndAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task<bool> Next()
    {
        if (await _process.StandardOutput.ReadLineAsync() is not { } line)
            return false;
        Confirmed = long.Parse(line, CultureInfo.InvariantCulture);
        return true;
    }
}
