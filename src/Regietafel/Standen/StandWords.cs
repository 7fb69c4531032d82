using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>The words of the stand on a page.</summary>
public static class StandWords
{
    public static string Titel(Taak taak) =>
        taak switch
        {
            Taak.Asiel => "Asielopvang",
            Taak.Statushouders => "Statushouders",
            _ => "Oekraïne",
        };

    public static string Niveau(Niveau niveau) =>
        niveau switch
        {
            Gebieden.Niveau.Land => "land",
            Gebieden.Niveau.Provincie => "provincie",
            Gebieden.Niveau.Veiligheidsregio => "veiligheidsregio",
            Gebieden.Niveau.Subregio => "subregionale tafel",
            _ => "gemeente",
        };

    public static string Aantal(int aantal, Niveau niveau) =>
        niveau switch
        {
            Gebieden.Niveau.Provincie => Tekst.Aantal(aantal, "provincie", "provincies"),
            Gebieden.Niveau.Veiligheidsregio => Tekst.Aantal(aantal, "veiligheidsregio", "veiligheidsregio’s"),
            Gebieden.Niveau.Subregio => Tekst.Aantal(aantal, "subregionale tafel", "subregionale tafels"),
            _ => Tekst.Aantal(aantal, "gemeente", "gemeenten"),
        };

    public static string Per(Termijn per) => per.Halfjaar is { } halfjaar ? halfjaar.ToString() : Tekst.Dag(per.Begin);

    /// <summary>Verschil = realisatie − opgave.</summary>
    public static string Verschil(int verschil) =>
        verschil switch
        {
            > 0 => "boven opgave",
            < 0 => "onder opgave",
            _ => "precies de opgave",
        };

    /// <summary>Of a sum that leaves parts out it is not said whether the opgave is met.</summary>
    public static string Verschil(Cijfer verschil) =>
        verschil.IsOnvolledig ? "volgens onvolledige gegevens" : Verschil(verschil.Aantal ?? 0);

    /// <summary>Plus is backlog; while the half-year runs it is what is still to do. Of a sum that leaves parts out neither is said.</summary>
    public static string Saldo(Cijfer saldo, bool afgesloten) =>
        (saldo.Aantal, afgesloten) switch
        {
            _ when saldo.IsOnvolledig => "volgens onvolledige gegevens",
            (> 0, true) => "achterstand",
            (> 0, false) => "nog te huisvesten",
            (< 0, _) => "voorsprong",
            _ => "precies de taakstelling",
        };

    /// <summary>How old a measurement is on the peildatum.</summary>
    public static string Ouderdom(DateOnly gemeten, DateOnly peildatum)
    {
        var dagen = peildatum.DayNumber - gemeten.DayNumber;
        return dagen switch
        {
            <= 0 => "op de peildatum",
            1 => "1 dag vóór de peildatum",
            < 62 => $"{dagen} dagen vóór de peildatum",
            _ => $"{dagen / 30} maanden vóór de peildatum",
        };
    }
}
