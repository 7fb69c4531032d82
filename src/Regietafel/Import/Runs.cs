namespace Regietafel.Import;

/// <summary>Which number belongs to which, kept as runs that go up together: what follows in order takes no memory.</summary>
internal sealed class Runs
{
    private readonly List<(long From, long To, long Count)> _runs = [];

    public void Add(long from, long to)
    {
        if (_runs.Count > 0 && _runs[^1] is var (first, start, count) && (from, to) == (first + count, start + count))
            _runs[^1] = (first, start, count + 1);
        else
            _runs.Add((from, to, 1));
    }

    /// <summary>The number that belongs to this one, if any does.</summary>
    public long? Find(long from)
    {
        foreach (var (first, start, count) in _runs)
        {
            if (from >= first && from < first + count)
                return start + from - first;
        }
        return null;
    }
}
