using Regietafel.Documenten;

namespace Regietafel.Web;

/// <summary>A table of a page as a file to save: <c>csv</c>, <c>xlsx</c> or <c>json</c>.</summary>
public sealed class TabelResult : IResult
{
    /// <summary>The formats with the word a link says.</summary>
    public static readonly IReadOnlyList<(string Label, string Format)> Formats =
    [
        ("CSV", "csv"),
        ("Excel", "xlsx"),
        ("JSON", "json"),
    ];

    private readonly Tabel _tabel;
    private readonly string _format;
    private readonly string _name;

    private TabelResult(Tabel tabel, string format, string name) => (_tabel, _format, _name) = (tabel, format, name);

    /// <summary>Not found for another format. <paramref name="name"/> is the name of the file without its ending.</summary>
    public static IResult Of(Tabel tabel, string format, string name) =>
        Formats.Any(f => f.Format == format) ? new TabelResult(tabel, format, name) : Results.NotFound();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var content = new MemoryStream();
        var type = Write(content);
        var response = httpContext.Response;
        response.ContentType = type;
        response.ContentLength = content.Length;
        response.Headers.ContentDisposition = $"attachment; filename=\"{_name}.{_format}\"";
        content.Position = 0;
        await content.CopyToAsync(response.Body, httpContext.RequestAborted);
    }

    private string Write(MemoryStream content)
    {
        switch (_format)
        {
            case "csv":
                TabelCsv.Write(_tabel, content);
                return "text/csv; charset=utf-8";
            case "xlsx":
                TabelXlsx.Write([_tabel], content);
                return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default:
                TabelJson.Write(_tabel, content);
                return "application/json";
        }
    }
}
