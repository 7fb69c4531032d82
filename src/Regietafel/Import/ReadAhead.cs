using System.Threading.Channels;
using Regietafel.Import.Layout;
using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>
/// A row as it was read: its draft, the place of its sheet among the sheets, its number there, and the number it had in the book it was exported from.
/// What was found wrong on the way to it comes with it; after the last row that stands alone, without a draft.
/// </summary>
internal readonly record struct ReadRow(Draft? Draft, int Place, int Number, long? Nr, ReadProblems? Before);

/// <summary>What was found wrong in reading, and on which sheets (by their places) it was the first.</summary>
internal sealed record ReadProblems(Problems Problems, IReadOnlyList<int> Sheets);

/// <summary>Reads the rows of an import on another thread, some way ahead of who books them, and gives them in their order.</summary>
internal sealed class ReadAhead : IAsyncDisposable
{
    private const int RowsAtOnce = 512;
    private const int PartsAhead = 8;

    private readonly IReadOnlyList<SheetRows> _sheets;
    private readonly Problems _problems;
    private readonly MergedRows _rows;
    private readonly bool[] _hadProblems;
    private readonly Channel<List<ReadRow>> _parts = Channel.CreateBounded<List<ReadRow>>(
        new BoundedChannelOptions(PartsAhead) { SingleReader = true, SingleWriter = true }
    );
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _reading;

    /// <param name="sheets">From now on only this reads from them.</param>
    /// <param name="problems">Where the sheets say what is wrong; it is emptied as rows are given.</param>
    public ReadAhead(IReadOnlyList<SheetRows> sheets, Problems problems)
    {
        (_sheets, _problems) = (sheets, problems);
        (_rows, _hadProblems) = (new(sheets, problems), new bool[sheets.Count]);
        _reading = Task.Run(ReadAll);
    }

    /// <summary>True when the rows come from the export of a whole book.</summary>
    public bool ByNumber => _rows.ByNumber;

    public IAsyncEnumerable<List<ReadRow>> Parts(CancellationToken cancel) => _parts.Reader.ReadAllAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _reading;
        _stopped.Dispose();
    }

    private async Task ReadAll()
    {
        try
        {
            for (var more = true; more; )
            {
                var part = new List<ReadRow>(RowsAtOnce);
                while (part.Count < RowsAtOnce && more)
                {
                    more = _rows.Next();
                    part.Add(
                        more
                            ? new(_rows.Current.Draft, _rows.Place, _rows.Current.Number, _rows.Current.Nr, Found())
                            : new(null, 0, 0, null, Found())
                    );
                }
                await _parts.Writer.WriteAsync(part, _stopped.Token);
            }
            _parts.Writer.Complete();
        }
        catch (Exception fault)
        {
            _parts.Writer.Complete(fault);
        }
    }

    /// <summary>What was found wrong since it was last asked; null when nothing was.</summary>
    private ReadProblems? Found()
    {
        if (_problems.Count == 0)
            return null;
        var first = new List<int>();
        for (var i = 0; i < _sheets.Count; i++)
        {
            if (!_sheets[i].HadProblems || _hadProblems[i])
                continue;
            _hadProblems[i] = true;
            first.Add(i);
        }
        return new(_problems.Take(), first);
    }
}
