using Microsoft.AspNetCore.Components;

namespace Regietafel.Web.Components;

/// <summary>A word that opens its definition on the page of words, at the peilmoment of the page that it stands on.</summary>
public static class Definition
{
    /// <param name="id">The anchor on the page of words.</param>
    public static MarkupString Of(string id, string word, Peil? peil, string? css = null)
    {
        var html = new Html();
        Write(html, id, word, peil, css);
        return html.Markup();
    }

    /// <inheritdoc cref="Of"/>
    public static void Write(Html html, string id, string word, Peil? peil, string? css = null)
    {
        html.Write($"<a");
        if (css is not null)
            html.Write($" class=\"{css}\"");
        html.Write($" href=\"{peil?.Url("/begrippen") ?? "/begrippen"}#{id}\">{word}</a>");
    }

    /// <summary>How firm an opgave is, as a chip.</summary>
    /// <param name="standing">indicatief, oproep, voorgesteld, vastgesteld, wettelijk.</param>
    public static MarkupString Standing(string standing, Peil? peil) =>
        Of("status-opgave", standing, peil, $"standing standing--{standing}");
}
