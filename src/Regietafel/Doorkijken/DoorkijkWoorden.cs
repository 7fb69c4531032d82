using Regietafel.Locaties;
using Regietafel.Web;

namespace Regietafel.Doorkijken;

/// <summary>An outlook in Dutch.</summary>
internal static class DoorkijkWoorden
{
    public static string Fase(Doorkijkfase fase) =>
        fase switch
        {
            Doorkijkfase.Idee => "idee",
            Doorkijkfase.Onderzoek => "onderzoek",
            Doorkijkfase.Participatie => "participatie",
            Doorkijkfase.Collegebesluit => "collegebesluit",
            Doorkijkfase.Raadsbesluit => "raadsbesluit of vergunning",
            Doorkijkfase.Aansluiting => "aansluiting",
            Doorkijkfase.Bouw => "bouw",
            Doorkijkfase.Verlenging => "verlenging",
            _ => "samenhang",
        };

    public static string Zekerheid(Zekerheid zekerheid) =>
        zekerheid switch
        {
            Locaties.Zekerheid.Zeker => "zeker",
            Locaties.Zekerheid.Hard => "hard",
            _ => "voornemen",
        };

    public static string Herkomst(Kansherkomst herkomst) =>
        herkomst switch
        {
            Kansherkomst.Gesteld => "gesteld",
            Kansherkomst.Vastgesteld => "vastgesteld",
            _ => "geleerd",
        };

    /// <summary>A chance of 0 to 1 as people say it: whole percents, but never "0" or "100" for what is not.</summary>
    public static string Procent(decimal? kans) =>
        kans switch
        {
            null => "–",
            0 => "0%",
            1 => "100%",
            < 0.01m => "<1%",
            > 0.99m => ">99%",
            { } getal => $"{decimal.Round(getal * 100)}%",
        };

    public static string Punten(decimal verschil)
    {
        var getal = (int)decimal.Round(verschil * 100);
        return $"{Tekst.Verschil(getal)} {(Math.Abs(getal) == 1 ? "punt" : "punten")}";
    }

    public static string Plekken(decimal? getal) =>
        getal is { } plekken ? Tekst.Getal((int)decimal.Round(plekken)) : "–";

    public static string Verschil(int? verschil) => verschil is { } getal ? Tekst.Verschil(getal) : "–";

    /// <summary><c>40% op tijd, 20% 3 maanden later, …</c></summary>
    public static string Vertraging(Vertraging vertraging)
    {
        var gewicht = vertraging.Gewicht;
        return string.Join(
            ", ",
            vertraging.Delen.Select(d =>
                $"{(d.Maanden == 0 ? "op tijd" : $"+{d.Maanden} mnd")} {Procent((decimal)d.Gewicht / gewicht)}"
            )
        );
    }

    public static string Scenario(Scenario scenario)
    {
        if (scenario.IsGeen)
            return "zoals het boek";
        var delen = new List<string>();
        if (scenario.Opgave is { } opgave)
            delen.Add($"opgave {Tekst.Getal(opgave.Aantal)} vanaf {Tekst.Dag(opgave.Vanaf)}");
        if (scenario.Instroom is { } extra)
            delen.Add($"opgave {Tekst.Verschil(extra.Aantal)} vanaf {Tekst.Dag(extra.Vanaf)}");
        if (scenario.Stopt is { } stop)
            delen.Add($"{stop.Soort} stopt op {Tekst.Dag(stop.Vanaf)}");
        if (scenario.Verlenging is { } verlenging)
            delen.Add(verlenging == Verlengkeuze.Alle ? "elke verlenging gaat door" : "geen enkele verlenging");
        return string.Join("; ", delen);
    }

    /// <summary>"geteld 550, gemeld 600: 50 meer gemeld"; null when nothing was reported or both are the same.</summary>
    public static string? Gemeld(Doorkijk doorkijk) =>
        doorkijk.Gemeld.Aantal is not { } gemeld || doorkijk.IsLeeg || gemeld == doorkijk.Geteld
            ? null
            : $"Op de peildatum is {Tekst.Cijfer(doorkijk.Gemeld)} gemeld; de locaties in het boek tellen op tot {Tekst.Getal(doorkijk.Geteld)} ({Tekst.Verschil(doorkijk.Geteld - gemeld)}). Voor de stand telt wat is gemeld; de doorkijk rekent met de locaties.";
}
