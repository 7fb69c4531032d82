using System.IO.Compression;
using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;

namespace Regietafel.Import.Cbs;

/// <summary>Recognises files of CBS among those of an import, and opens them as our sheets.</summary>
internal sealed class CbsInbox(Func<Book> boek, CbsKeuze keuze)
{
    private readonly List<string> _opmerkingen = [];
    private Dictionary<string, GebiedCode>? _namen;

    /// <summary>What the files were taken for, and what of them is left out.</summary>
    public IReadOnlyList<string> Opmerkingen => _opmerkingen;

    /// <summary>True for text that begins like JSON: none of our own files does.</summary>
    public static bool IsJson(ReadOnlySpan<byte> begin)
    {
        if (begin.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            begin = begin[3..];
        return begin.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
    }

    /// <summary>The files in an archive that CBS made: observations, or a data set with its description beside it.</summary>
    public static IReadOnlyList<ZipArchiveEntry> Herken(IReadOnlyList<ZipArchiveEntry> files)
    {
        return [.. files.Where(IsCbs)];

        static bool IsCbs(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            return CsvRijen.Herken(stream);
        }
    }

    public IEnumerable<(Sheet Sheet, IRows Rows)> Open(ICbsRijen rijen, string naam)
    {
        using (rijen)
        {
            var book = boek();
            var inhoud = new CbsLezer(rijen, naam, keuze, gebied => NaarCode(gebied, book)).Lees();
            if (inhoud.Indicator is not null && !book.Gebieden.Any())
                throw new UnreadableException(
                    "dit boek heeft nog geen gebieden; importeer die eerst, bijvoorbeeld de map reference/nederland."
                );
            _opmerkingen.AddRange(CbsMelding.Van(inhoud, book));
            return [.. CbsBladen.Van(inhoud, book)];
        }
    }

    /// <summary>The area that StatLine calls so: <c>Aalten</c>, <c>Utrecht (gemeente)</c>, <c>Utrecht (PV)</c>.</summary>
    private GebiedCode? NaarCode(string naam, Book book)
    {
        _namen ??= Namen(book);
        return _namen.TryGetValue(naam.Replace(" (gemeente)", "", StringComparison.Ordinal), out var code)
            ? code
            : null;
    }

    private static Dictionary<string, GebiedCode> Namen(Book book)
    {
        var namen = new Dictionary<string, GebiedCode>(StringComparer.OrdinalIgnoreCase);
        var alle = book
            .Gebieden.Where(g => g.Niveau is Niveau.Gemeente or Niveau.Provincie)
            .Select(g => (Code: g, Entry: book.Find(GebiedVastgesteld.SubjectOf(g))?.Laatste(book.Last)))
            .Where(g => g.Entry is not null)
            // Of two with one name the one that has not ended.
            .OrderBy(g => g.Entry!.Geldigheid.Tot is not null)
            .ThenBy(g => g.Code);
        foreach (var (code, entry) in alle)
        {
            var naam = ((GebiedVastgesteld)entry!.Fact).Naam;
            namen.TryAdd(code.Niveau == Niveau.Provincie ? naam + " (PV)" : naam, code);
        }
        return namen;
    }
}
