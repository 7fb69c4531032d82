using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Sleutels;

namespace Regietafel.Import;

/// <summary>
/// The reference that goes along in the executable: the keys, and the country with its indicators as a book in memory, to divide by when there is
/// no book.
/// </summary>
public static class Naslag
{
    private static readonly Lazy<IReadOnlyList<SleutelVastgesteld>> LazySleutels = new(() =>
        [.. Drafts("sleutels", SleutelSheet.Sleutels).Select(d => (SleutelVastgesteld)d.Fact)]
    );

    private static readonly Lazy<Book> LazyBoek = new(Lees);

    /// <summary>What the rules look up outside the book.</summary>
    public static Reference Reference { get; } = new(Kalenderbestand.Wettelijk, Soortenbestand.Soorten);

    /// <summary>The keys of <c>reference/sleutels</c>, in the order of the file.</summary>
    public static IReadOnlyList<SleutelVastgesteld> Sleutels => LazySleutels.Value;

    /// <summary>The files of <c>reference/nederland</c> as a book that nobody adds to.</summary>
    public static Book Boek => LazyBoek.Value;

    private static Book Lees()
    {
        var book = new Book();
        foreach (var draft in Sheets.All.SelectMany(s => Drafts("nederland", s)))
        {
            book.Stage(
                new(
                    book.Staged + 1,
                    draft.Fact,
                    draft.Geldigheid,
                    draft.BekendSinds!.Value,
                    null,
                    "naslag",
                    draft.Bron,
                    draft.Openbaarheid
                )
            );
        }
        book.Publish();
        return book;
    }

    private static IEnumerable<Draft> Drafts(string map, Sheet sheet)
    {
        var name = $"reference/{map}/{sheet.Name}.csv";
        if (typeof(Naslag).Assembly.GetManifestResourceStream(name) is not { } stream)
            yield break;
        var problems = new Problems();
        using var rows = new SheetRows(name, sheet, Begin(stream), problems);
        rows.Begin();
        while (rows.Next())
            yield return rows.Draft;
        if (problems.Count > 0)
            throw new InvalidDataException(problems.Listed[0].ToString());
    }

    private static CsvRows Begin(Stream stream)
    {
        var rows = new CsvRows(stream);
        rows.Read();
        return rows;
    }
}
