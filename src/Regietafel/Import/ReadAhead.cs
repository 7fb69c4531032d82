using System.Threading.Channels;
using Regietafel.Import.Bezettingen;
using Regietafel.Import.Cbs;
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

/// <summary>The sheets that were found in the files of an import, and whether their rows come from the export of a whole book.</summary>
internal sealed record ReadSheets(IReadOnlyList<SheetRows> Sheets, bool ByNumber);

/// <summary>
/// Opens the files of an import and reads them on another thread, some way ahead of who books the rows, which come in their order. Reading begins at
/// once; only a file that is read against the book waits for it (<see cref="Give"/>).
/// </summary>
internal sealed class ReadAhead : IAsyncDisposable
{
    private const int RowsAtOnce = 512;

    // As many as are read while a small book is being opened.
    private const int PartsAhead = 128;

    private readonly Problems _problems = new();
    private readonly TaskCompletionSource<Book> _book = new();
    private readonly TaskCompletionSource<ReadSheets> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<List<ReadRow>> _parts = Channel.CreateBounded<List<ReadRow>>(
        new BoundedChannelOptions(PartsAhead) { SingleReader = true, SingleWriter = true }
    );
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _reading;
    private volatile Inbox? _inbox;

    /// <param name="files">Are to be disposed of after this.</param>
    public ReadAhead(IEnumerable<ImportFile> files, CbsKeuze? cbs, Bezettingkeuze? bezetting) =>
        _reading = Task.Run(() => ReadAll(files, cbs, bezetting));

    /// <summary>The sheets, once all files were opened; whatever is read from them is given as <see cref="Parts"/>.</summary>
    public Task<ReadSheets> Opened => _opened.Task;

    /// <summary>What there is to know about the files besides problems.</summary>
    public IReadOnlyList<string> Opmerkingen => _inbox?.Opmerkingen ?? [];

    /// <summary>The part of the input that has been read, from 0 to 1.</summary>
    public double Progress => _inbox?.Progress ?? 0;

    /// <summary>The book that files of CBS and tables with occupancy are read against.</summary>
    public void Give(Book book) => _book.TrySetResult(book);

    public IAsyncEnumerable<List<ReadRow>> Parts(CancellationToken cancel) => _parts.Reader.ReadAllAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _reading;
        _stopped.Dispose();
    }

    private async Task ReadAll(IEnumerable<ImportFile> files, CbsKeuze? cbs, Bezettingkeuze? bezetting)
    {
        try
        {
            using var inbox = _inbox = new(files, _problems, Book, cbs, bezetting);
            var (rows, hadProblems) = (new MergedRows(inbox.Opened, _problems), new bool[inbox.Opened.Count]);
            _opened.SetResult(new(inbox.Opened, rows.ByNumber));
            for (var more = true; more; )
            {
                var part = new List<ReadRow>(RowsAtOnce);
                while (part.Count < RowsAtOnce && more)
                {
                    more = rows.Next();
                    var before = Found(inbox.Opened, hadProblems);
                    part.Add(
                        more
                            ? new(rows.Current.Draft, rows.Place, rows.Current.Number, rows.Current.Nr, before)
                            : new(null, 0, 0, null, before)
                    );
                }
                await _parts.Writer.WriteAsync(part, _stopped.Token);
            }
            _parts.Writer.Complete();
        }
        catch (Exception fault)
        {
            _opened.TrySetException(fault);
            _parts.Writer.TryComplete(fault);
        }
    }

    private Book Book() => _book.Task.WaitAsync(_stopped.Token).GetAwaiter().GetResult();

    /// <summary>What was found wrong since it was last asked; null when nothing was.</summary>
    private ReadProblems? Found(IReadOnlyList<SheetRows> sheets, bool[] hadProblems)
    {
        if (_problems.Count == 0)
            return null;
        var first = new List<int>();
        for (var i = 0; i < sheets.Count; i++)
        {
            if (!sheets[i].HadProblems || hadProblems[i])
                continue;
            hadProblems[i] = true;
            first.Add(i);
        }
        return new(_problems.Take(), first);
    }
}
