using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;

namespace Regietafel.Web;

/// <summary>The peilmoment as it stands in a URL: every link of a page keeps it. <paramref name="BekendOp"/> is the text as given, null for "now".</summary>
public sealed record Peil(DateOnly Peildatum, string? BekendOp = null)
{
    private readonly string _query = Query(Peildatum, BekendOp); // a page writes it hundreds of times

    public DateOnly Peildatum
    {
        get;
        init => (field, _query) = (value, Query(value, BekendOp));
    } = Peildatum;

    public string? BekendOp
    {
        get;
        init => (field, _query) = (value, Query(Peildatum, value));
    } = BekendOp;

    /// <summary><paramref name="path"/> with the peilmoment, and more parameters where they have a value.</summary>
    public string Url(string path, params ReadOnlySpan<(string Name, string? Value)> more) => Url([path], more);

    /// <param name="path">In pieces, one behind the other; only one that comes alone can have parameters already.</param>
    /// <inheritdoc cref="Url(string, ReadOnlySpan{ValueTuple{string, string}})"/>
    internal string Url(ReadOnlySpan<string> path, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        // A page holds hundreds: each is one string, made at once.
        var url = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        foreach (var piece in path)
            url.AppendLiteral(piece);
        if (path.Length > 1 || !path[0].Contains('?', StringComparison.Ordinal))
            url.AppendLiteral("?");
        else
            url.AppendLiteral("&");
        url.AppendLiteral(_query);
        foreach (var (name, value) in more)
            Add(ref url, name, value);
        return url.ToStringAndClear();
    }

    private static string Query(DateOnly peildatum, string? bekendOp) =>
        "peildatum="
        + Tekst.Iso(peildatum)
        + (bekendOp is { Length: > 0 } ? "&bekend-op=" + UrlEncoder.Default.Encode(bekendOp) : "");

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
