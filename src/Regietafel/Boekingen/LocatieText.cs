using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary>The facts about locations in Dutch; null for any other fact. See <see cref="FactText"/>.</summary>
internal static class LocatieText
{
    public static string? Onderwerp(Fact fact, AreaNames namen) =>
        fact switch
        {
            LocatieVastgesteld f => $"Locatie {f.Locatie}",
            CapaciteitVastgesteld f => $"Capaciteit van {namen[f.Locatie]}, {f.Deel}",
            LocatiestapBepaald f => $"{Stap(f.Stap)} van {namen[f.Locatie]}{(f.Deel is { } deel ? $", {deel}" : "")}",
            BezettingGemeld f =>
                $"Bezetting van {namen[f.Locatie]}{(f.Doelgroep is { } groep ? $", {groep}" : "")}, {Dagen(f)}",
            _ => null,
        };

    public static string? Waarde(Fact fact) =>
        fact switch
        {
            LocatieVastgesteld f => Aard(f),
            CapaciteitVastgesteld f => Stuk(f),
            LocatiestapBepaald f => Zet(f) + (f.Toelichting is { } toelichting ? $": {toelichting}" : ""),
            BezettingGemeld f => Aantallen(f) + (f.Definitie is { } definitie ? $" ({definitie})" : ""),
            _ => null,
        };

    public static int? Getal(Fact? fact) =>
        fact switch
        {
            CapaciteitVastgesteld f => f.Plekken,
            BezettingGemeld f => f.Aantallen[^1],
            _ => null,
        };

    /// <summary>The step in words: <c>Raadsbesluit of vergunning</c>.</summary>
    public static string Stap(Locatiestap stap) =>
        stap switch
        {
            Locatiestap.Raadsbesluit => "Raadsbesluit of vergunning",
            Locatiestap.Open => "Opening",
            Locatiestap.Verlengd => "Verlenging",
            Locatiestap.Gesloten => "Sluiting",
            Locatiestap.Afgeblazen => "Afblazen",
            _ => stap.ToString(),
        };

    /// <summary>The days in words: <c>van 1 oktober tot 1 april</c>.</summary>
    public static string Seizoen(Seizoen seizoen) =>
        $"elk jaar van {Import.Layout.Seizoendag.Word(seizoen.Van)} tot {Import.Layout.Seizoendag.Word(seizoen.Tot)}";

    private static string Aard(LocatieVastgesteld f)
    {
        var delen = new List<string> { f.Naam, f.Exploitant };
        if (f.Doelgroepen.Count > 0)
            delen.Add($"voor {f.Doelgroepen}");
        if (f.Beperkingen.Count > 0)
            delen.Add($"niet voor {f.Beperkingen}");
        if (f.Gedeeld)
            delen.Add("gedeeld");
        if (f.Kleinschalig)
            delen.Add("kleinschalig");
        if (f.HoortBij is { } hoofd)
            delen.Add($"hoort bij {hoofd}");
        if (f.Grens is { } grens)
            delen.Add($"hoogstens {Tekst.Aantal(grens, "persoon", "personen")}");
        return string.Join(", ", delen);
    }

    private static string Stuk(CapaciteitVastgesteld f)
    {
        var soort = $"{Tekst.Aantal(f.Plekken, "plek", "plekken")} {f.Soort}";
        var amv = f.Amv is { } deel ? $", waarvan {Tekst.Getal(deel)} AMV" : "";
        var eind = f.Tot is { } tot ? $" tot {Tekst.Dag(tot)}" : "";
        var seizoen = f.Seizoen is { } dagen ? $", {Seizoen(dagen)}" : "";
        var beleid = f.Afgesproken is { } plekken ? $"; beleid rekent met {Tekst.Getal(plekken)}" : "";
        return $"{soort}{amv}, van {Tekst.Dag(f.Van)}{eind}{seizoen}{beleid} ({FactText.Woord(f.Status)})";
    }

    private static string Zet(LocatiestapBepaald f) =>
        (f.Verwacht, f.Werkelijk) switch
        {
            ({ } verwacht, null) => $"verwacht op {Tekst.Dag(verwacht)}",
            (null, { } werkelijk) => $"gezet op {Tekst.Dag(werkelijk)}",
            ({ } verwacht, { } werkelijk) => $"gezet op {Tekst.Dag(werkelijk)}, was verwacht op {Tekst.Dag(verwacht)}",
            _ => "",
        };

    private static string Dagen(BezettingGemeld f)
    {
        var wat = f.Interval == 7 ? "week" : "dag";
        var laatste = f.Vanaf.AddDays((f.Aantallen.Count - 1) * f.Interval);
        return laatste == f.Vanaf
            ? (f.Interval == 7 ? $"week van {Tekst.Dag(f.Vanaf)}" : Tekst.Dag(f.Vanaf))
            : $"per {wat} van {Tekst.Dag(f.Vanaf)} tot en met {(f.Interval == 7 ? "de week van " : "")}{Tekst.Dag(laatste)}";
    }

    /// <summary>One number, or of many the last with the lowest and highest.</summary>
    private static string Aantallen(BezettingGemeld f)
    {
        var laatste = f.Aantallen[^1] is { } aantal
            ? Tekst.Aantal(aantal, "persoon", "personen")
            : Tekst.NietGeregistreerd;
        if (f.Aantallen.Count == 1)
            return laatste;
        var getallen = f.Aantallen.OfType<int>().ToList();
        var bereik =
            getallen.Count == 0 ? "" : $", tussen {Tekst.Getal(getallen.Min())} en {Tekst.Getal(getallen.Max())}";
        return $"{Tekst.Getal(f.Aantallen.Count)} getallen{bereik}; laatste: {laatste}";
    }
}
