using Regietafel.Import.Layout;
using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>Puts the rows of an import into a batch, one by one.</summary>
internal sealed class Booking(Batch batch, IReadOnlyList<SheetRows> sheets, bool byNumber, Problems problems)
{
    private readonly Contradictions _contradictions = new(batch);
    private readonly EntryNumbers _numbers = new(batch.Book);
    private readonly Tally[] _tallies = [.. Tally.Of(sheets)];
    private readonly Runs[] _places = [.. sheets.Select(_ => new Runs())];
    private readonly bool[] _hadProblems = new bool[sheets.Count];

    /// <summary>How the sheets fared, in their order.</summary>
    public IReadOnlyList<SheetCount> Counts =>
        [
            .. Sheets
                .All.Select(s => Array.Find(_tallies, t => t.Sheet == s))
                .OfType<Tally>()
                .Where(t => t.Rijen > 0)
                .Select(t => new SheetCount(t.Sheet.Name, t.Rijen, t.Geboekt, t.AlBekend)),
        ];

    /// <summary>Books a row, in the order in which they were read.</summary>
    public void Book(ReadRow row)
    {
        if (row.Before is { } found)
        {
            problems.AddAll(found.Problems);
            foreach (var sheet in found.Sheets)
                _hadProblems[sheet] = true;
        }
        if (row.Draft is not { } draft)
            return;
        var staged = batch.Geboekt;
        var refusal = Refuse(row, draft);
        foreach (var wrong in refusal?.All ?? [])
        {
            if (!FollowsFromAnother(wrong))
                Wrong(wrong, row.Place, row.Number);
        }
        if (batch.Geboekt > staged)
            _places[row.Place].Add(batch.Book.Staged, row.Number);
        _tallies[row.Place].Count(booked: batch.Geboekt > staged, refused: refusal is not null);
    }

    /// <summary>Says what is wrong with the whole, at the row that it is about.</summary>
    public void Refuse(Refusal refusal)
    {
        if (refusal.Nummer is { } nummer && Place(nummer) is var (sheet, row))
            Wrong(refusal, sheet, row);
        else
            problems.Add(new("", null, null, refusal.Message));
    }

    private void Wrong(Refusal refusal, int sheet, int row)
    {
        _hadProblems[sheet] = true;
        problems.Add(sheets[sheet].Refused(refusal, row));
    }

    /// <summary>One wrong source or area makes every row that names it wrong; the first is enough to know.</summary>
    private bool FollowsFromAnother(Refusal refusal) =>
        (refusal.Code == "bron-onbekend" && HadProblems(BronSheets.Bronnen))
        || (refusal.Code == "gebied-onbekend" && HadProblems(GebiedSheets.Gebieden));

    private bool HadProblems(Sheet sheet) => sheets.Index().Any(s => s.Item.Sheet == sheet && _hadProblems[s.Index]);

    private Refusal? Refuse(ReadRow row, Draft draft)
    {
        if (draft.Fact is Ingetrokken back)
        {
            if (_numbers.Find(back, byNumber) is not { } found)
                return new(
                    "boeking-onbekend",
                    $"boeking {back.Nummer} staat er niet bij, en kan niet worden ingetrokken.",
                    "trekt in"
                );
            draft = draft with { Fact = found };
        }
        if (byNumber)
            return Replay(draft, row.Nr);
        var verloop = batch.Book.Find(draft.Fact);
        if (_contradictions.Find(draft, verloop) is { } first)
            return Contradicts(row.Place, first.Nummer is { } nummer ? Place(nummer)!.Value : (first.Sheet, first.Row));
        var staged = batch.Geboekt;
        var refusal = batch.Add(draft, verloop);
        if (batch.Geboekt == staged)
            _contradictions.Add(draft, row.Place, row.Number);
        return refusal;
    }

    private Refusal Contradicts(int sheet, (int Sheet, int Row) first) =>
        new(
            "rijen-spreken-elkaar-tegen",
            $"dit spreekt rij {first.Row}{(first.Sheet == sheet ? "" : $" van {sheets[first.Sheet].Place}")} tegen: hetzelfde onderwerp en dezelfde dagen met andere waarden. Laat één rij staan, of vul 'bekend sinds' in."
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
