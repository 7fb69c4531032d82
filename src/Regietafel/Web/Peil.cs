using System.Globalization;
using System.Text.Encodings.Web;

namespace Regietafel.Web;

/// <summary>The peilmoment as it stands in a URL: every link of a page keeps it. <paramref name="BekendOp"/> is the text as given, null for "now".</summary>
public sealed record Peil(DateOnly Peildatum, string? BekendOp = null)
{
    /// <summary><paramref name="path"/> with the peilmoment, and more parameters where they have a value.</summary>
    public string Url(string path, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        var sign = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var url = string.Create(CultureInfo.InvariantCulture, $"{path}{sign}peildatum={Peildatum:O}");
        if (BekendOp is { Length: > 0 })
            url += "&bekend-op=" + UrlEncoder.Default.Encode(BekendOp);
        foreach (var (name, value) in more)
        {
            if (value is { Length: > 0 })
                url = $"{url}&{name}={UrlEncoder.Default.Encode(value)}";
        }
        return url;
    }
}
