using Regietafel.Opgaven;
using Regietafel.Web.Components;

namespace Regietafel.Standen;

/// <summary>The nine cells of a row: with 342 municipalities that is three thousand.</summary>
internal static class PartsHtml
{
    public static void Cells(Html html, PartRow row, PartsModel parts, StandLinks links, bool bars)
    {
        for (var i = 0; i < Taak.Alle.Length; i++)
        {
            var (taak, cell, per) = (Taak.Alle[i], row.Cells[i], parts.Termijnen[i]);
            var flow = taak == Taak.Statushouders;
            html.Write($"<td class=\"number group\">");
            Figure(cell.Opgave, Grootheid.Opgave, Grootheid.GecorrigeerdeTaakstelling, unknown: "–");
            html.Write($"</td><td class=\"number strong\">");
            Figure(cell.Realisatie, Grootheid.Realisatie, Grootheid.Realisatie);
            html.Write($"</td><td class=\"number{Tone(cell.Verschil)}\">");
            if (cell.Verschil.IsGeregistreerd)
                Figure(cell.Verschil, Grootheid.Verschil, Grootheid.Eindsaldo, sign: true);
            if (bars)
                Bar(html, cell);
            html.Write($"</td>");

            void Figure(Cijfer figure, Grootheid stock, Grootheid stream, bool sign = false, string? unknown = null)
            {
                var term = flow || stock == Grootheid.Opgave ? per : null;
                var href = links.Cijfer(row.Gebied!.Code, taak, flow ? stream : stock, term);
                FigureText.Write(html, figure, href, sign, unknown);
            }
        }
    }

    /// <summary>Reaches its marker when the opgave is met, and stops at one and a half times.</summary>
    private static void Bar(Html html, PartCell cell)
    {
        if (cell is not { Opgave.Aantal: > 0 and var opgave, Realisatie.Aantal: { } realisatie })
            return;
        var width = Math.Round(Math.Clamp(100d * realisatie / opgave, 0, 150), 1);
        html.Write(
            $"<svg class=\"pace\" viewBox=\"0 0 150 5\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"track\" d=\"M0 0H150V5H0Z\"/><path class=\"{(realisatie >= opgave ? "over" : "under")}\" d=\"M0 0H{width}V5H0Z\"/><path class=\"marker\" d=\"M100 0V5\"/></svg>"
        );
    }

    private static string? Tone(Cijfer figure) =>
        figure.Aantal switch
        {
            _ when figure.IsOnvolledig => null,
            > 0 => " over",
            < 0 => " under",
            _ => null,
        };
}
