using System.IO.Compression;
using Regietafel.Documenten;
using Regietafel.Import.Layout;
using Regietafel.Ledger;

namespace Regietafel.Export;

/// <summary>
/// The whole book in the sheets it can be imported from, with the number of every entry: an empty book that imports them has the same stand on
/// every peilmoment. Streams, however large the book.
/// </summary>
public static class BookExport
{
    /// <summary>Writes one workbook (<c>.xlsx</c>), a zip of CSV files (<c>.zip</c>), or (any other name) a folder of them.</summary>
    /// <exception cref="Refusal">A folder of that name cannot be made.</exception>
    public static void Write(Book book, string path)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is not (".XLSX" or ".ZIP") || Directory.Exists(path))
        {
            WriteFolder(book, path);
            return;
        }
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new Refusal("map-ontbreekt", $"De map {folder} bestaat niet.");
        // Written beside it and then moved, so that an export broken off halfway is not taken for the book.
        var unfinished = path + ".onvolledig";
        using (var stream = File.Create(unfinished))
        {
            if (Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
                WriteXlsx(book, stream);
            else
                WriteZip(book, stream);
        }
        File.Move(unfinished, path, overwrite: true);
    }

    public static void WriteXlsx(Book book, Stream stream) =>
        TabelXlsx.Write(Sheets.All.Select(s => s.Book(book)), stream);

    public static void WriteZip(Book book, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var sheet in Sheets.All)
        {
            using var entry = zip.CreateEntry(sheet.Name + ".csv", CompressionLevel.Fastest).Open();
            TabelCsv.Write(sheet.Book(book), entry);
        }
    }

    private static void WriteFolder(Book book, string folder)
    {
        if (File.Exists(folder) || Path.GetExtension(folder).Length > 0 && !Directory.Exists(folder))
            throw new Refusal(
                "export-onbekend",
                $"Exporteer naar een map, of naar een bestand .xlsx of .zip, niet naar {folder}."
            );
        Directory.CreateDirectory(folder);
        foreach (var sheet in Sheets.All)
        {
            using var file = File.Create(Path.Combine(folder, sheet.Name + ".csv"));
            TabelCsv.Write(sheet.Book(book), file);
        }
    }
}
