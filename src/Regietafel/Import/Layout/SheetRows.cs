using Regietafel.Import.Reading;
using Regietafel.Ledger;

namespace Regietafel.Import.Layout;

/// <summary>
/// The rows of one file or sheet as drafts, one at a time: finds the columns by the header, reads cells as values, and hands over what is wrong
/// with its place.
/// </summary>
internal sealed class SheetRows(string place, Sheet sheet, IRows rows, Problems problems) : IDisposable
{
    private readonly int[] _cells = new int[Column.Count];
    private readonly BronCache _bronnen = new();
    private string _repeated = "";
    private int _width;
    private bool _hasHeader;

    public string Place => place;

    public Sheet Sheet => sheet;

    public int Number => rows.Number;

    /// <summary>True when something in the present row is wrong.</summary>
    public bool IsWrong { get; private set; }

    /// <summary>True when something in any row so far, or in the header, is wrong.</summary>
    public bool HadProblems { get; private set; }

    /// <summary>The draft in the present row.</summary>
    public Draft Draft { get; private set; } = null!;

    /// <summary>The number that the present row had in the book it was exported from.</summary>
    public long? Nr { get; private set; }

    public bool Has(Column column) => _cells[column.Ordinal] >= 0;

    /// <summary>Reads the header; without a good one nothing can be read under it.</summary>
    public void Begin() => _hasHeader = Header.Read(rows, sheet, _cells, Wrong, out _width);

    /// <summary>Goes to the next row that is right; false at the end. Rows that are wrong are reported and passed over.</summary>
    public bool Next()
    {
        while (_hasHeader && TryRead())
        {
            if (IsEmpty())
                continue;
            IsWrong = false;
            RefuseLooseCells();
            Nr = Maybe(Columns.Nr);
            if (sheet.Draft(this) is { } draft && !IsWrong)
            {
                Draft = draft;
                return true;
            }
        }
        return false;
    }

    private bool TryRead()
    {
        try
        {
            return rows.Read();
        }
        catch (UnreadableException fault)
        {
            problems.Add(new(place, rows.Number + 1, null, fault.Message));
            return false;
        }
    }

    private bool IsEmpty()
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Length > 0)
                return false;
        }
        return true;
    }

    private void RefuseLooseCells()
    {
        for (var i = _width; i < rows.Count; i++)
        {
            if (rows[i].Length > 0)
                Wrong(null, $"{CellText.Quote(rows[i])} staat in een kolom zonder naam.");
        }
    }

    /// <summary>The words in a cell, empty where there are none.</summary>
    public ReadOnlySpan<char> this[Column column] => _cells[column.Ordinal] is >= 0 and var cell ? rows[cell] : default;

    /// <summary>The value of a cell; the default where it is empty or wrong, which is reported if it may not be.</summary>
    public T Get<T>(Column<T> column)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            if (sheet.Requires(column))
                Wrong(column, "vul iets in.");
            return default!;
        }
        if (column.Type.Parse(text, out var value))
            return value;
        Wrong(column, column.Type.Wrong(CellText.Quote(text)));
        return default!;
    }

    /// <summary>The value of a cell, or null where it is empty or wrong.</summary>
    public T? Maybe<T>(Column<T> column)
        where T : struct => this[column].Length > 0 && Get(column) is var value && !IsWrong ? value : null;

    /// <inheritdoc cref="Maybe{T}(Column{T})"/>
    public string? Find(Column<string> column) => this[column] is { Length: > 0 } text ? text.ToString() : null;

    public BronVerwijzing? Bron()
    {
        var code = this[Columns.Bron];
        if (code.Length > 0)
            return _bronnen.Get(code, this[Columns.Pagina]);
        // A whole book may hold entries without one; there the rules of the book decide.
        if (sheet.NeedsSource && Nr is null)
            Wrong(Columns.Bron, "noem de code van een bron.");
        return null;
    }

    public void Wrong(Column? column, string sentence) => Wrong(rows.Number, column?.Header, sentence);

    /// <summary>What the book refuses of a row, at the column that the rule is about.</summary>
    public Problem Refused(Refusal refusal, int row) => new(place, row, ColumnOf(refusal.Veld), refusal.Message);

    private string? ColumnOf(string? veld)
    {
        if (veld is null)
            return null;
        var columns = sheet.BookColumns.Where(c => c.Header == veld || c.Also == veld).ToList();
        return (columns.Find(Has) ?? columns.FirstOrDefault())?.Header;
    }

    /// <summary>The words of a column that has the same in nearly every row: one text for all of them.</summary>
    public string? Repeated(Column<string> column)
    {
        var text = this[column];
        if (!text.SequenceEqual(_repeated))
            _repeated = text.ToString();
        return _repeated.Length > 0 ? _repeated : null;
    }

    private void Wrong(int? row, string? column, string sentence)
    {
        IsWrong = HadProblems = true;
        problems.Add(new(place, row, column, sentence));
    }

    public void Dispose() => rows.Dispose();
}
