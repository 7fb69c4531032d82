using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>The rows of the register: at most two hundred, each with its pieces.</summary>
internal static class RegisterHtml
{
    private const int MeesteStukken = 6;

    public static void Rij(Html html, RegisterModel model, Locatie locatie)
    {
        var (nu, peil) = (model.Van(locatie), model.Peil);
        html.Write($"<tr><th scope=\"row\"><a href=\"{LocatieLink.Van(locatie.Code, peil)}\">{locatie.Naam}</a>");
        html.Write($"<small>{model.Gemeente(locatie)} · {Onder(locatie)}</small></th><td>");
        Stukken(html, model, locatie);
        html.Write($"</td><td class=\"number strong\">");
        Getal(html, nu.Maximum, "–");
        html.Write($"</td><td class=\"number\">");
        Getal(html, nu.Bruikbaar, "–");
        html.Write($"</td><td class=\"number\">");
        Bezet(html, nu, peil);
        html.Write($"</td><td class=\"nowrap\">{Eind(model, locatie)}</td></tr>");
    }

    private static string Onder(Locatie locatie)
    {
        var feit = locatie.Feit;
        return feit.Exploitant
            + (feit.Kleinschalig ? ", kleinschalig" : "")
            + (feit.Gedeeld ? ", gedeeld" : "")
            + (feit.HoortBij is { } hoofd ? $", hoort bij {hoofd}" : "");
    }

    private static void Stukken(Html html, RegisterModel model, Locatie locatie)
    {
        var stukken = model.Stukken(locatie).ToList();
        html.Write($"<ul class=\"pieces\">");
        foreach (var stuk in stukken.Take(MeesteStukken))
        {
            html.Write(
                $"<li><i class=\"key {LocatieWoorden.Kleur(stuk.Zekerheid)}\"></i>{stuk.Feit.Soort}&nbsp;{Tekst.Getal(stuk.Feit.Plekken)}<span class=\"visually-hidden\">, {LocatieWoorden.Zekerheid(stuk.Zekerheid)}</span>"
            );
            if (stuk.Begin > model.Peildatum && !stuk.Dagen.IsLeeg)
                html.Write($" <small>per {Tekst.Maand(stuk.Begin)}</small>");
            html.Write($"</li>");
        }
        if (stukken.Count > MeesteStukken)
            html.Write($"<li><small>en nog {Tekst.Getal(stukken.Count - MeesteStukken)}</small></li>");
        html.Write($"</ul>");
    }

    private static void Bezet(Html html, Locatiestand nu, Peil peil)
    {
        if (nu.Bezet is not { Aantal: { } aantal } bezet)
        {
            html.Write($"<span class=\"unregistered\">n.g.</span>");
            return;
        }
        var te = aantal > nu.Bruikbaar ? "under" : null;
        html.Write(
            $"<a class=\"{te}\" href=\"{LocatieLink.Boeking(bezet.Entry.Nummer, peil)}\">{Tekst.Getal(aantal)}</a><small class=\"cell__sub\">{Tekst.KorteDag(bezet.Gemeten)}</small>"
        );
        if (aantal - nu.Bruikbaar is { } meer and > 0)
            html.Write($"<small class=\"cell__sub under\">{Tekst.Getal(meer)} te veel</small>");
    }

    private static void Getal(Html html, int? getal, string onbekend) =>
        html.Write($"{(getal is { } waarde ? Tekst.Getal(waarde) : onbekend)}");

    private static string Eind(RegisterModel model, Locatie locatie) =>
        model.Stukken(locatie).Where(s => !s.Dagen.IsLeeg).Min(s => s.Eind) is { } eind ? Tekst.KorteDag(eind) : "–";
}
