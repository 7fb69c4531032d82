using Regietafel.Import.Layout;

namespace Regietafel.Import;

/// <summary>
/// The rows of all sheets in one order: by <c>nr</c> where every sheet has it, else by <c>bekend sinds</c> (rows without come last: they are
/// known from now), and what is equal in the order of the sheets. Each sheet must be in that order itself, so that nothing needs keeping.
/// </summary>
internal sealed class MergedRows(IReadOnlyList<SheetRows> sheets, Problems problems)
{
    private readonly bool _byNumber = sheets.Count > 0 && sheets.All(s => s.Has(Columns.Nr));
    private readonly long[] _keys = new long[sheets.Count];
    private int _place = -1;

    /// <summary>True when the rows come from the export of a whole book.</summary>
    public bool ByNumber => _byNumber;

    /// <summary>Where the present row comes from: the place of its sheet among the sheets.</summary>
    public int Place => _place;

    /// <summary>The present row; only after <see cref="Next"/> said that there is one.</summary>
    public SheetRows Current => sheets[_place];

    public bool Next()
    {
        if (_place >= 0)
            Advance(_place);
        else
        {
            for (var i = 0; i < sheets.Count; i++)
                Advance(i);
        }
        _place = Smallest();
        return _place >= 0;
    }

    private const long Ended = long.MaxValue;
    private const long Now = long.MaxValue - 1;

    private int Smallest()
    {
        var smallest = -1;
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != Ended && (smallest < 0 || _keys[i] < _keys[smallest]))
                smallest = i;
        }
        return smallest;
    }

    private void Advance(int place)
    {
        var sheet = sheets[place];
        if (!sheet.Next())
        {
            _keys[place] = Ended;
            return;
        }
        var key = Key(sheet);
        if (_place >= 0 && key < _keys[place])
            ReportOrder(sheet);
        _keys[place] = key;
    }

    private long Key(SheetRows sheet) => _byNumber ? sheet.Nr ?? Now : sheet.Draft.BekendSinds?.Microseconden ?? Now;

    private void ReportOrder(SheetRows sheet)
    {
        var column = _byNumber ? Columns.Nr.Header : Columns.BekendSinds.Header;
        problems.Add(
            new(
                sheet.Place,
                sheet.Number,
                column,
                $"zet de rijen op volgorde van {column}, de lege achteraan; deze rij is ouder dan de rij ervoor."
            )
        );
    }
}
