using System.Text;
using Regietafel.Opgaven;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Standen;

/// <summary>The nine cells of a row as one string: with 342 municipalities that is three thousand cells, and a component each would show.</summary>
internal static class PartsHtml
{
    public static string Cells(PartRow row, PartsModel parts, StandLinks links, bool bars)
    {
        var html = new StringBuilder();
        for (var i = 0; i < parts.Taken.Count; i++)
        {
            var (taak, cell, per) = (parts.Taken[i], row.Cells[i], parts.Termijnen[i]);
            var flow = taak == Taak.Statushouders;
            string Link(Grootheid stock, Grootheid stream) =>
                links.Cijfer(
                    row.Gebied!.Code,
                    taak,
                    flow ? stream : stock,
                    flow || stock == Grootheid.Opgave ? per : null
                );
            var opgave = FigureText.Of(
                cell.Opgave,
                Link(Grootheid.Opgave, Grootheid.GecorrigeerdeTaakstelling),
                unknown: "–"
            );
            var realisatie = FigureText.Of(cell.Realisatie, Link(Grootheid.Realisatie, Grootheid.Realisatie));
            html.Append("<td class=\"number group\">")
                .Append(opgave.Value)
                .Append("</td><td class=\"number strong\">")
                .Append(realisatie.Value);
            html.Append("</td><td class=\"number ").Append(Tone(cell.Verschil)).Append("\">");
            if (cell.Verschil.IsGeregistreerd)
                html.Append(
                    FigureText.Of(cell.Verschil, Link(Grootheid.Verschil, Grootheid.Eindsaldo), sign: true).Value
                );
            if (bars)
                Bar(html, cell);
            html.Append("</td>");
        }
        return html.ToString();
    }

    /// <summary>Reaches its marker when the opgave is met, and stops at one and a half times.</summary>
    private static void Bar(StringBuilder html, PartCell cell)
    {
        if (cell is not { Opgave.Aantal: > 0 and var opgave, Realisatie.Aantal: { } realisatie })
            return;
        var width = Math.Clamp(100d * realisatie / opgave, 0, 150);
        html.Append(
                "<svg class=\"pace\" viewBox=\"0 0 150 5\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"track\" d=\"M0 0H150V5H0Z\"/><path class=\""
            )
            .Append(realisatie >= opgave ? "over" : "under")
            .Append("\" d=\"M0 0H")
            .Append(Tekst.Svg(Math.Round(width, 1)))
            .Append("V5H0Z\"/><path class=\"marker\" d=\"M100 0V5\"/></svg>");
    }

    private static string? Tone(Cijfer figure) =>
        figure.Aantal switch
        {
            > 0 => "over",
            < 0 => "under",
            _ => null,
        };
}
