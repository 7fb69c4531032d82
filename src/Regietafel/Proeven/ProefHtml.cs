using System.Text;
using System.Text.Encodings.Web;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>
/// The rows of the table of a Proef as one string: four variants of the whole country are four thousand cells. Every number is a link to its reason;
/// where the question makes an address long, as minima and maxima do, it is a button of one form instead, or the page would weigh megabytes.
/// </summary>
internal sealed class ProefHtml(ProefModel model, Proeftabel tabel)
{
    private readonly StringBuilder _html = new();
    private readonly string _uitleg = HtmlEncoder.Default.Encode(
        model.Url("/verdelen/uitleg", ("deel", null)) + "&deel="
    );

    /// <summary>The bodies, one for each group, and the foot.</summary>
    public string Rijen()
    {
        foreach (var groep in tabel.Groepen)
        {
            _html.Append("<tbody>");
            if (groep.Kop is { } kop)
                Rij(kop, "sum");
            foreach (var rij in groep.Rijen)
                Rij(rij, groep.Kop is null ? null : "is-part");
            _html.Append("</tbody>");
        }
        if (tabel.HeeftRest)
            Rest();
        _html.Append("<tfoot>");
        Rij(tabel.Totaal, null);
        return _html.Append("</tfoot>").ToString();
    }

    private void Rij(Proefrij rij, string? css)
    {
        var code = rij.Gebied.Code.ToString();
        _html.Append("<tr");
        if (css is not null)
            _html.Append(" class=\"").Append(css).Append('"');
        _html
            .Append("><th scope=\"row\"><a href=\"")
            .Append(HtmlEncoder.Default.Encode(model.Peil.Url($"/gebied/{code}")))
            .Append("\">")
            .Append(HtmlEncoder.Default.Encode(rij.Gebied.Naam))
            .Append("</a></th>");
        for (var i = 0; i < rij.Cellen.Count; i++)
            Cellen(rij, i, code);
        if (tabel.HeeftBoek)
            Boek(rij);
        _html.Append("</tr>");
    }

    private void Cellen(Proefrij rij, int i, string code)
    {
        var cel = rij.Cellen[i];
        _html.Append("<td class=\"number group strong\">");
        if (cel is null)
            _html.Append('–');
        else
        {
            Aantal(code, tabel.Varianten[i].Nummer, Tekst.Getal(cel.Aantal));
            Teken(cel);
        }
        _html.Append("</td>");
        if (tabel.HeeftAmv)
            _html.Append("<td class=\"number\">").Append(cel?.Amv is { } amv ? Tekst.Getal(amv) : "").Append("</td>");
        if (i > 0)
            Verschil(cel is not null && rij.Cellen[0] is { } eerste ? cel.Aantal - eerste.Aantal : null);
    }

    private void Aantal(string code, int nummer, string aantal)
    {
        if (model.IsLang)
            _html
                .Append("<button class=\"as-link\" form=\"uitleg\" formaction=\"/verdelen/uitleg#variant-")
                .Append(nummer)
                .Append("\" name=\"deel\" value=\"")
                .Append(code)
                .Append("\">")
                .Append(aantal)
                .Append("</button>");
        else
            _html
                .Append("<a href=\"")
                .Append(_uitleg)
                .Append(code)
                .Append("#variant-")
                .Append(nummer)
                .Append("\">")
                .Append(aantal)
                .Append("</a>");
    }

    /// <summary>A mark for what held the number, which the note under the table explains.</summary>
    private void Teken(Proefcel cel)
    {
        if (cel.Grens != Grens.Geen)
            _html
                .Append("<small class=\"cell__sub\">")
                .Append(cel.Grens == Grens.Kleinste ? "te klein" : VerdeelWoorden.Woord(cel.Grens))
                .Append("</small>");
        if (cel.Gelijk)
            _html.Append(
                "<sup title=\"gelijke aanspraak\">=</sup><span class=\"visually-hidden\"> gelijke aanspraak</span>"
            );
    }

    private void Boek(Proefrij rij)
    {
        _html.Append("<td class=\"number group\">");
        _html.Append(rij.Boek.Aantal is { } boek ? Tekst.Getal(boek) : "–").Append("</td>");
        Verschil(rij.Boek.Aantal is { } staat && rij.Cellen[0] is { } eerste ? eerste.Aantal - staat : null);
    }

    private void Rest()
    {
        _html.Append("<tbody><tr class=\"undivided\"><th scope=\"row\">Onverdeeld</th>");
        for (var i = 0; i < tabel.Rest.Count; i++)
        {
            var cel = tabel.Rest[i];
            _html.Append("<td class=\"number group\">").Append(Tekst.Getal(cel?.Aantal ?? 0)).Append("</td>");
            if (tabel.HeeftAmv)
                _html
                    .Append("<td class=\"number\">")
                    .Append(cel?.Amv is { } amv ? Tekst.Getal(amv) : "")
                    .Append("</td>");
            if (i > 0)
                _html.Append("<td></td>");
        }
        if (tabel.HeeftBoek)
            _html
                .Append("<td class=\"number group\">")
                .Append(tabel.RestBoek.IsGeregistreerd ? HtmlEncoder.Default.Encode(Tekst.Cijfer(tabel.RestBoek)) : "–")
                .Append("</td><td></td>");
        _html.Append("</tr></tbody>");
    }

    private void Verschil(int? verschil) =>
        _html
            .Append("<td class=\"number change\">")
            .Append(
                verschil switch
                {
                    null => "",
                    0 => "0",
                    { } v => Tekst.Verschil(v),
                }
            )
            .Append("</td>");
}
