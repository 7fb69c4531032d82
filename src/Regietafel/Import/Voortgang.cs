using System.Globalization;

namespace Regietafel.Import;

/// <summary>
/// How far a long import is: a bar on a terminal, a line every few seconds elsewhere. Says nothing in the first second, so that a short import
/// stays quiet.
/// </summary>
internal sealed class Voortgang(TextWriter error, bool isTerminal, TimeProvider clock) : IProgress<double>
{
    private const int Width = 40;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly long _begin = clock.GetTimestamp();
    private readonly TimeSpan _pause = isTerminal ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(5);
    private TimeSpan _next = Quiet;
    private bool _shown;

    public void Report(double value)
    {
        var elapsed = clock.GetElapsedTime(_begin);
        if (value < 1 && elapsed >= _next)
        {
            _next = elapsed + _pause;
            Show(value);
        }
        else if (value >= 1 && _shown && isTerminal)
        {
            Show(1);
            error.WriteLine();
        }
    }

    private void Show(double value)
    {
        _shown = true;
        var percentage = value.ToString("P0", CultureInfo.CurrentCulture);
        if (isTerminal)
        {
            var full = (int)(value * Width);
            error.Write($"\r[{new string('#', full)}{new string('.', Width - full)}] {percentage}");
        }
        else
        {
            error.WriteLine($"{percentage} gelezen");
        }
    }
}
