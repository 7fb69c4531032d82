using Regietafel.Import.Layout;
using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>Puts the rows of an import into a batch, one by one.</summary>
internal sealed class Booking(Batch batch, IReadOnlyList<SheetRows> sheets, Problems problems)
{
    private readonly MergedRows _rows = new(sheets, problems);
    private readonly Contradictions _contradictions = new(batch);
    private readonly EntryNumbers _numbers = new(batch.Book);
    private readonly Tally[] _tallies = [.. Tally.Of(sheets)];
    private readonly Runs[] _places = [.. sheets.Select(_ => new Runs())];

    /// <summary>How the sheets fared, in their order.</summary>
    public IReadOnlyList<SheetCount> Counts =>
        [
            .. Sheets
                .All.Select(s => Array.Find(_tallies, t => t.Sheet == s))
                .OfType<Tally>()
                .Where(t => t.Rijen > 0)
                .Select(t => new SheetCount(t.Sheet.Name, t.Rijen, t.Geboekt, t.AlBekend)),
        ];

    /// <summary>Books the next row; false when there are no more.</summary>
    public bool Next()
    {
        if (!_rows.Next())
            return false;
        var row = _rows.Current;
        var staged = batch.Geboekt;
        var refusal = Book(row);
        foreach (var wrong in refusal?.All ?? [])
        {
            if (!FollowsFromAnother(wrong))
                row.Wrong(wrong);
        }
        if (batch.Geboekt > staged)
            _places[_rows.Place].Add(batch.Book.Staged, row.Number);
        _tallies[_rows.Place].Count(booked: batch.Geboekt > staged, refused: refusal is not null);
        return true;
    }

    /// <summary>Says what is wrong with the whole, at the row that it is about.</summary>
    public void Refuse(Refusal refusal)
    {
        if (refusal.Nummer is { } nummer && Place(nummer) is var (sheet, row))
            sheets[sheet].Wrong(refusal, row);
        else
            problems.Add(new("", null, null, refusal.Message));
    }

    /// <summary>One wrong source or area makes every row that names it wrong; the first is enough to know.</summary>
    private bool FollowsFromAnother(Refusal refusal) =>
        (refusal.Code == "bron-onbekend" && sheets.Any(s => s.HadProblems && s.Sheet == BronSheets.Bronnen))
        || (refusal.Code == "gebied-onbekend" && sheets.Any(s => s.HadProblems && s.Sheet == GebiedSheets.Gebieden));

    private Refusal? Book(SheetRows row)
    {
        var draft = row.Draft;
        if (draft.Fact is Ingetrokken back)
        {
            if (_numbers.Find(back, _rows.ByNumber) is not { } found)
                return new(
                    "boeking-onbekend",
                    $"boeking {back.Nummer} staat er niet bij, en kan niet worden ingetrokken.",
                    "trekt in"
                );
            draft = draft with { Fact = found };
        }
        if (_rows.ByNumber)
            return Replay(draft, row.Nr);
        var verloop = batch.Book.Find(draft.Fact);
        if (_contradictions.Find(draft, verloop) is { } first)
            return Contradicts(first.Nummer is { } nummer ? Place(nummer)!.Value : (first.Sheet, first.Row));
        var staged = batch.Geboekt;
        var refusal = batch.Add(draft, verloop);
        if (batch.Geboekt == staged)
            _contradictions.Add(draft, _rows.Place, row.Number);
        return refusal;
    }

    private Refusal Contradicts((int Sheet, int Row) first) =>
        new(
            "rijen-spreken-elkaar-tegen",
            $"dit spreekt rij {first.Row}{(first.Sheet == _rows.Place ? "" : $" van {sheets[first.Sheet].Place}")} tegen: hetzelfde onderwerp en dezelfde dagen met andere waarden. Laat één rij staan, of vul 'bekend sinds' in."
        );

    /// <summary>The sheet and row that an entry of this import came from.</summary>
    private (int Sheet, int Row)? Place(long nummer)
    {
        for (var sheet = 0; sheet < _places.Length; sheet++)
        {
            if (_places[sheet].Find(nummer) is { } row)
                return (sheet, (int)row);
        }
        return null;
    }

    /// <summary>An entry of a whole book: it is known only when it stands there after the ones before it.</summary>
    private Refusal? Replay(Draft draft, long? nr)
    {
        if (_numbers.Known(draft) is { } entry)
        {
            _numbers.Add(nr, entry.Nummer);
            return null;
        }
        if (batch.Replay(draft) is { } refusal)
            return refusal;
        _numbers.Add(nr, batch.Book.Staged);
        return null;
    }

    /// <summary>What became of the rows of one kind of sheet, of which there may be several.</summary>
    private sealed class Tally(Sheet sheet)
    {
        public Sheet Sheet => sheet;

        public int Rijen { get; private set; }

        public int Geboekt { get; private set; }

        public int AlBekend { get; private set; }

        /// <summary>For each of these the tally of its kind.</summary>
        public static IEnumerable<Tally> Of(IReadOnlyList<SheetRows> sheets)
        {
            var tallies = sheets.Select(s => s.Sheet).Distinct().ToDictionary(s => s, s => new Tally(s));
            return sheets.Select(s => tallies[s.Sheet]);
        }

        public void Count(bool booked, bool refused)
        {
            Rijen++;
            Geboekt += booked ? 1 : 0;
            AlBekend += booked || refused ? 0 : 1;
        }
    }
}
