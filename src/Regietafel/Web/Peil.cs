using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;

namespace Regietafel.Web;

/// <summary>The peilmoment as it stands in a URL: every link of a page keeps it. <paramref name="BekendOp"/> is the text as given, null for "now".</summary>
public sealed record Peil(DateOnly Peildatum, string? BekendOp = null)
{
    /// <summary><paramref name="path"/> with the peilmoment, and more parameters where they have a value.</summary>
    public string Url(string path, params ReadOnlySpan<(string Name, string? Value)> more) => Url([path], more);

    /// <param name="path">In pieces, one behind the other.</param>
    /// <inheritdoc cref="Url(string, ReadOnlySpan{ValueTuple{string, string}})"/>
    internal string Url(ReadOnlySpan<string> path, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        // A page holds hundreds: each is one string, made at once.
        var url = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        foreach (var piece in path)
            url.AppendLiteral(piece);
        url.AppendLiteral(path[^1].Contains('?', StringComparison.Ordinal) ? "&peildatum=" : "?peildatum=");
        url.AppendFormatted(Peildatum, "O");
        Add(ref url, "bekend-op", BekendOp);
        foreach (var (name, value) in more)
            Add(ref url, name, value);
        return url.ToStringAndClear();
    }

    private static void Add(ref DefaultInterpolatedStringHandler url, string name, string? value)
    {
        if (value is not { Length: > 0 })
            return;
        url.AppendLiteral("&");
        url.AppendLiteral(name);
        url.AppendLiteral("=");
        url.AppendLiteral(UrlEncoder.Default.Encode(value));
    }
}
