using Regietafel.Web;

namespace Regietafel.Documenten;

/// <summary>The formats in which a table on a page can be downloaded.</summary>
public enum DownloadFormat
{
    Csv,
    Xlsx,
    Json,
}

/// <summary>Files that a browser saves.</summary>
public static class Download
{
    public const string Csv = "text/csv; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Zip = "application/zip";

    /// <summary>The extension of a file of this format, and its name in a link.</summary>
    public static string Extension(DownloadFormat formaat) =>
        formaat switch
        {
            DownloadFormat.Csv => "csv",
            DownloadFormat.Xlsx => "xlsx",
            _ => "json",
        };

    /// <summary>The formats by the word of a link and by their extension.</summary>
    public static readonly IReadOnlyList<(string Label, string Extension)> Links =
    [
        ("CSV", "csv"),
        ("Excel", "xlsx"),
        ("JSON", "json"),
    ];

    /// <summary>A link to a table in each format; <paramref name="url"/> gives the address with an extension.</summary>
    public static IReadOnlyList<(string Label, string Href)> LinksTo(Func<string, string> url) =>
        [.. Links.Select(l => (l.Label, url(l.Extension)))];

    /// <summary>The format of an extension; null for another.</summary>
    public static DownloadFormat? Format(string extension) =>
        extension switch
        {
            "csv" => DownloadFormat.Csv,
            "xlsx" => DownloadFormat.Xlsx,
            "json" => DownloadFormat.Json,
            _ => null,
        };

    /// <summary>A table in the format of an extension.</summary>
    /// <exception cref="Unreadable">There is no such table or format.</exception>
    public static IResult Of(Tabel? tabel, string extension, string? naam = null) =>
        tabel is not null && Format(extension) is { } formaat
            ? Of(tabel, formaat, naam)
            : throw Unreadable.NotFound("Dit bestand is er niet. Kies een bestand bij een tabel op de pagina.");

    /// <summary>A table as a file, named after it unless <paramref name="naam"/> says more.</summary>
    public static IResult Of(Tabel tabel, DownloadFormat formaat, string? naam = null) =>
        formaat switch
        {
            DownloadFormat.Csv => Of($"{naam ?? tabel.Naam}.csv", Csv, stream => TabelCsv.Write(tabel, stream)),
            DownloadFormat.Xlsx => Of($"{naam ?? tabel.Naam}.xlsx", Xlsx, stream => TabelXlsx.Write([tabel], stream)),
            _ => Of($"{naam ?? tabel.Naam}.json", Json, stream => TabelJson.Write(tabel, stream)),
        };

    /// <summary>Anything that can be written to a stream. Goes by a temporary file, because it may be larger than memory.</summary>
    public static IResult Of(string name, string contentType, Action<Stream> write)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            1 << 16,
            FileOptions.DeleteOnClose
        );
        try
        {
            write(file);
            file.Position = 0;
            return Results.File(file, contentType, name);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
