using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Import.Layout;

/// <summary>
/// One sheet: the only description of it. The readers, the template, the export and docs/importeren.md all come from here. A row is a draft,
/// both ways.
/// </summary>
/// <param name="own">The columns of the fact itself; <see cref="Write"/> gives their cells.</param>
/// <param name="tail">The columns after those: from where, since when, for whom.</param>
/// <param name="extra">Columns that only the export of a whole book needs.</param>
internal sealed class Sheet(string name, string explanation, Column[] own, Column[] tail, params Column[] extra)
{
    public string Name => name;

    public string Explanation => explanation;

    /// <summary>What a person fills in.</summary>
    public IReadOnlyList<Column> Columns { get; } = [.. own, .. tail];

    /// <summary>What the export of a whole book holds.</summary>
    public IReadOnlyList<Column> BookColumns { get; } =
    [Layout.Columns.Nr, .. own, .. tail, .. extra, Layout.Columns.Auteur];

    /// <summary>The facts whose rows stand on this sheet.</summary>
    public required Func<Fact, bool> Holds { get; init; }

    /// <summary>The fact in a row. Where a cell is wrong the row says so, and what comes back is not used.</summary>
    public required Func<SheetRows, Fact> Read { get; init; }

    /// <summary>The cells of the columns of the fact itself.</summary>
    public required Func<Fact, object?[]> Write { get; init; }

    public Column<DateOnly> From { get; init; } = Layout.Columns.GeldigVan;

    public Column<DateOnly> Until { get; init; } = Layout.Columns.GeldigTot;

    /// <summary>False on a sheet whose facts can do without a source.</summary>
    public bool NeedsSource { get; init; } = true;

    /// <summary>Left out of the template: only the export of a whole book has it.</summary>
    public bool BookOnly { get; init; }

    public bool Requires(Column column) => column.Required || (NeedsSource && column == Layout.Columns.Bron);

    /// <summary>The draft in a row, or null when the row is wrong, which it has then said.</summary>
    public Draft? Draft(SheetRows row)
    {
        var fact = Read(row);
        var geldigheid = new Geldigheid(row.Get(From), row.Maybe(Until));
        var draft = new Draft(
            fact,
            row.IsWrong ? geldigheid : fact.GeldigOp(geldigheid),
            row.Bron(),
            row.Maybe(Layout.Columns.BekendSinds),
            row.Get(Layout.Columns.Openbaarheid),
            row.Repeated(Layout.Columns.Auteur)
        );
        return row.IsWrong ? null : draft;
    }

    /// <summary>The entry as a row of <see cref="BookColumns"/>.</summary>
    public object?[] Cells(Entry entry)
    {
        var cells = new object?[BookColumns.Count];
        cells[0] = entry.Nummer;
        Write(entry.Fact).CopyTo(cells, 1);
        for (var i = 1 + own.Length; i < cells.Length; i++)
            cells[i] = Envelope(entry, BookColumns[i]);
        return cells;
    }

    private object? Envelope(Entry entry, Column column)
    {
        if (column == From)
            return entry.Geldigheid.Van == default ? null : entry.Geldigheid.Van;
        if (column == Until)
            return entry.Geldigheid.Tot;
        if (column == Layout.Columns.Bron)
            return entry.Bron?.Code;
        if (column == Layout.Columns.Pagina)
            return entry.Bron?.Pagina;
        if (column == Layout.Columns.BekendSinds)
            return Amsterdam.Iso(entry.Geregistreerd);
        if (column == Layout.Columns.Auteur)
            return entry.Auteur;
        return entry.Openbaarheid == default ? null : CellTypes.Word(entry.Openbaarheid);
    }

    /// <summary>All rows of a book on this sheet.</summary>
    public Tabel Book(Book book) =>
        new(name, [.. BookColumns.Select(c => new TabelColumn(c.Header, c.Kind))], Rows(book));

    private IEnumerable<IReadOnlyList<object?>> Rows(Book book)
    {
        for (var nummer = 1L; nummer <= book.Last; nummer++)
        {
            if (Holds(book[nummer].Fact))
                yield return Cells(book[nummer]);
        }
    }
}
