using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Regietafel.Standen;

namespace Regietafel.Web.Components;

/// <summary>
/// A figure as HTML, a link to its herkomst. One string instead of a component: an area page holds hundreds. What is not registered is
/// written out, what is derived is marked, a sum that leaves parts out says so.
/// </summary>
public static class FigureText
{
    public static MarkupString Of(
        Cijfer cijfer,
        string? href,
        bool sign = false,
        string? unknown = null,
        string? css = null
    )
    {
        var html = new StringBuilder();
        var classes = Classes(cijfer, css);
        var tag = href is null ? "span" : "a";
        html.Append('<').Append(tag);
        if (classes.Length > 0)
            html.Append(" class=\"").Append(classes).Append('"');
        if (href is not null)
            html.Append(" href=\"").Append(HtmlEncoder.Default.Encode(href)).Append('"');
        html.Append('>').Append(Words(cijfer, sign, unknown)).Append("</").Append(tag).Append('>');
        return new(html.ToString());
    }

    private static string Classes(Cijfer cijfer, string? css) =>
        string.Join(
            ' ',
            new[]
            {
                css,
                cijfer.IsGeregistreerd ? null : "unregistered",
                cijfer.Afgeleid ? "is-derived" : null,
            }.OfType<string>()
        );

    private static string Words(Cijfer cijfer, bool sign, string? unknown)
    {
        if (cijfer.Aantal is not { } aantal)
            return unknown ?? Tekst.NietGeregistreerd;
        var text = sign ? Tekst.Verschil(aantal) : Tekst.Getal(aantal);
        if (cijfer.Ongeveer)
            text = "circa " + text;
        if (cijfer.IsOnvolledig)
            text +=
                $"<sup title=\"{cijfer.Ontbreekt} van {cijfer.Delen} delen niet geregistreerd\">*</sup><span class=\"visually-hidden\"> onvolledig</span>";
        return cijfer.Afgeleid ? text + "<span class=\"visually-hidden\"> afgeleid</span>" : text;
    }
}
