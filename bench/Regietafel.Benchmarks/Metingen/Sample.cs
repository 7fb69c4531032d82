using System.Diagnostics;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>Measurements of one thing, in milliseconds.</summary>
internal sealed class Sample
{
    private readonly List<double> _times = [];

    public double Median => At(0.5);

    public double At(double quantile) => _times.Order().ElementAt((int)(quantile * (_times.Count - 1)));

    public void Add(double milliseconds) => _times.Add(milliseconds);

    public void Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    public async Task Time(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
