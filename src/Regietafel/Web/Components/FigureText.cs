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
        string? css = null,
        string? text = null
    )
    {
        var html = new Html();
        Write(html, cijfer, href, sign, unknown, css, text);
        return html.Markup();
    }

    /// <param name="text">The quantity in other words than its number: a part of it, say.</param>
    public static void Write(
        Html html,
        Cijfer cijfer,
        string? href,
        bool sign = false,
        string? unknown = null,
        string? css = null,
        string? text = null
    )
    {
        var tag = href is null ? "span" : "a";
        html.Write($"<{tag}");
        if (css is not null || !cijfer.IsGeregistreerd || cijfer.Afgeleid)
            html.Write($" class=\"{Classes(cijfer, css)}\"");
        if (href is not null)
            html.Write($" href=\"{href}\"");
        html.Write($">");
        Words(html, cijfer, sign, unknown, text);
        html.Write($"</{tag}>");
    }

    private static string Classes(Cijfer cijfer, string? css)
    {
        var state = (cijfer.IsGeregistreerd, cijfer.Afgeleid) switch
        {
            (false, true) => "unregistered is-derived",
            (false, false) => "unregistered",
            (true, true) => "is-derived",
            _ => "",
        };
        return css is null ? state
            : state.Length == 0 ? css
            : $"{css} {state}";
    }

    private static void Words(Html html, Cijfer cijfer, bool sign, string? unknown, string? text)
    {
        if (cijfer.Aantal is not { } aantal)
        {
            html.Write($"{unknown ?? Tekst.NietGeregistreerd}");
            return;
        }
        if (cijfer.Ongeveer)
            html.Write($"circa ");
        if (text is not null)
            html.Write($"{text}");
        else if (sign)
            html.Write($"{Tekst.Verschil(aantal)}");
        else
            html.Getal(aantal);
        if (cijfer.IsOnvolledig)
            html.Write(
                $"<sup title=\"{cijfer.Ontbreekt} van {cijfer.Delen} delen niet geregistreerd\">*</sup><span class=\"visually-hidden\"> onvolledig</span>"
            );
        if (cijfer.Afgeleid)
            html.Write($"<span class=\"visually-hidden\"> afgeleid</span>");
    }
}
