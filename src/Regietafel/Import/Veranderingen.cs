using Regietafel.Documenten;
using Regietafel.Import.Layout;
using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>Changes in the words of the sheets, as a table: on which sheet, about what, what it was and what it becomes.</summary>
internal static class Veranderingen
{
    public static Tabel Of(ImportResult result) =>
        new(
            "wijzigingen",
            [
                new("wat"),
                new("blad"),
                new("waarover"),
                new("was"),
                new("was voorbehoud"),
                new("wordt"),
                new("wordt voorbehoud"),
            ],
            result.Wijzigingen.Select(w =>
                (IReadOnlyList<object?>)
                    [
                        CellTypes.Word(w.Verandering),
                        Sheets.Of(w.Feit).Name,
                        Subject(w.Feit),
                        w.Oud is null ? null : Values(w.Oud, w.Nieuw),
                        result.Cijfer(w.Oud).Voorbehoud,
                        w.Nieuw is null ? null : Values(w.Nieuw, w.Oud),
                        result.Cijfer(w.Nieuw).Voorbehoud,
                    ]
            )
        );

    /// <summary>The parts of a subject are the words that identify it: <c>opgave/asiel/PV25/2024-01-01</c>.</summary>
    private static string Subject(Fact fact) => string.Join(' ', fact.Subject.Split('/').Skip(1));

    /// <summary>The cells that the other entry does not have.</summary>
    private static string Values(Entry entry, Entry? other)
    {
        var sheet = Sheets.Of(entry.Fact);
        var cells = sheet.Cells(entry);
        var others = other is null ? null : sheet.Cells(other);
        var differing = sheet
            .BookColumns.Index()
            .Where(c => c.Item != Columns.Nr && c.Item != Columns.BekendSinds)
            .Where(c => cells[c.Index] is not null && (others is null || !Equals(cells[c.Index], others[c.Index])));
        return string.Join(", ", differing.Select(c => $"{c.Item.Header} {cells[c.Index]}"));
    }
}
