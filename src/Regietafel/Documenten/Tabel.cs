namespace Regietafel.Documenten;

/// <summary>What the cells of a column mostly hold; a cell can also be empty or say something in words.</summary>
public enum CellKind
{
    Text,
    Number,
    Day,
}

/// <summary>A column of a <see cref="Tabel"/>.</summary>
public sealed record TabelColumn(string Header, CellKind Kind = CellKind.Text);

/// <summary>
/// A table as it leaves the program: as CSV, as a sheet of a workbook, or as JSON. A cell is a string, a whole number, a decimal, a
/// <see cref="DateOnly"/>, a bool or null (empty). The rows are read once for every format written, so a whole book can stream through.
/// </summary>
public sealed record Tabel(string Naam, IReadOnlyList<TabelColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
