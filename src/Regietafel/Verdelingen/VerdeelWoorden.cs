using Regietafel.Sleutels;
using Regietafel.Web;

namespace Regietafel.Verdelingen;

/// <summary>A division in the words of the command line, the API and the pages.</summary>
internal static class VerdeelWoorden
{
    public static string Woord(Grens grens) =>
        grens switch
        {
            Grens.Minimum => "minimum",
            Grens.Maximum => "maximum",
            Grens.Kleinste => "kleinste",
            _ => "",
        };

    /// <summary>What people should know besides the figures: a sum that is more than the whole, equal claims.</summary>
    public static IEnumerable<string> Opmerkingen(Verdeling verdeling) =>
        [
            .. Meer(verdeling.Aantal, verdeling.Som),
            .. verdeling.Gelijk.Select(g =>
                Gelijk(g, code => code) + (g.Zaad is null ? " Loten kan met --loting ZAAD." : "")
            ),
        ];

    /// <summary>The same of a division over areas, and on which derived figures it rests.</summary>
    public static IEnumerable<string> Opmerkingen(Verdeelstaat staat)
    {
        var namen = staat
            .Geheel.Alle.Select(t => t.Gebied)
            .DistinctBy(g => g.Code)
            .ToDictionary(g => g.Code.ToString(), g => g.Naam);
        return
        [
            .. Meer(staat.Vraag.Aantal, staat.Som),
            .. staat.Gelijk.Select(g => Gelijk(g, code => namen.GetValueOrDefault(code, code))),
            .. staat.AmvGelijk.Select(g => "AMV: " + Gelijk(g, code => namen.GetValueOrDefault(code, code))),
            .. Afgeleid(staat),
        ];
    }

    /// <summary>How it was divided, in a sentence.</summary>
    public static string Zin(Verdeelstaat staat)
    {
        var (vraag, geheel) = (staat.Vraag, staat.Geheel);
        var trappen =
            vraag.Trappen.Count == 0 ? "" : $", eerst per {string.Join(" en ", vraag.Trappen.Select(Woorden.Niveau))}";
        return $"{geheel.Gebied.Naam} verdeelt {Tekst.Getal(geheel.Aantal)}"
            + (geheel.Amv is { } amv ? $", waarvan {Tekst.Getal(amv)} AMV," : "")
            + $" volgens ‘{vraag.Sleutel.Naam}’ ({vraag.Sleutel.Formule}), {MethodeWoorden.Naam(vraag.Methode ?? vraag.Sleutel.Methode)}{trappen}"
            + $"; gebieden van {Tekst.Dag(staat.Peilmoment.Peildatum)}, {string.Join(", ", Peildata(staat))}.";
    }

    /// <summary>How a division that was booked was made, in short.</summary>
    public static string Wijze(VerdelingGemaakt feit) =>
        $"{Tekst.Getal(feit.Aantal)}{(feit.Amv is { } amv ? $", waarvan {Tekst.Getal(amv)} AMV" : "")}, volgens {feit.Sleutel} ({Formule.Lees(feit.Formule)}), {MethodeWoorden.Naam(feit.Methode)}"
        + (
            feit.Trappen is null
                ? ""
                : $", eerst per {string.Join(" en ", Verdeelwijze.Lees(feit).Trappen.Select(Woorden.Niveau))}"
        )
        + (feit.Kleinste > 1 ? $", kleinste omvang {Tekst.Getal(feit.Kleinste)}" : "")
        + (feit.Zaad is { } zaad ? $", geloot met zaad '{zaad}'" : "")
        + (feit.Grenzen is null ? "" : ", met minima of maxima")
        + (feit.EigenSleutels is null ? "" : ", met eigen sleutels");

    /// <summary>Of which day each indicator is: <c>inwoners op 1 januari 2023</c>.</summary>
    public static IEnumerable<string> Peildata(Verdeelstaat staat) =>
        Waarden(staat)
            .GroupBy(w => w.Feit.Indicator)
            .Select(g =>
                g.Key
                + " op "
                + string.Join(" en ", g.Select(w => w.Feit.Peildatum).Distinct().Order().Select(Tekst.Dag))
            );

    public static string Gelijk(Gelijkspel gelijk, Func<string, string> naam)
    {
        var wie = string.Join(", ", gelijk.Codes.Take(8).Select(naam)) + (gelijk.Codes.Count > 8 ? ", …" : "");
        var inzet =
            gelijk.OmMeeTeDoen ? "die kunnen meedoen"
            : gelijk.Plaatsen == 1 ? "plaats"
            : "plaatsen";
        var beslist = gelijk.Zaad is { } zaad
            ? $"geloot met zaad '{zaad}': {string.Join(", ", gelijk.Winnaars.Order(StringComparer.Ordinal).Select(naam))}"
            : "beslist op volgorde van code";
        return $"Gelijk: {gelijk.Codes.Count:N0} gebieden ({wie}) voor {gelijk.Plaatsen:N0} {inzet}; {beslist}.";
    }

    private static IEnumerable<string> Meer(int geheel, long som) =>
        som == geheel ? [] : [$"Naar boven afgerond is het samen {som:N0}: {som - geheel:N0} meer dan de {geheel:N0}."];

    /// <summary>Which indicators are derived and not published, a sentence for each; what rests on them is derived too.</summary>
    public static IEnumerable<string> Afgeleid(Verdeelstaat staat) =>
        Waarden(staat)
            .Where(w => staat.Indicatoren.Book.IsAfgeleid(w.Entry))
            .GroupBy(w => w.Feit.Indicator, w => w.Entry.Bron!.Code)
            .Select(g =>
                $"Afgeleid, niet gepubliceerd: {g.Key} ({string.Join("; ", g.Distinct().Select(b => staat.Indicatoren.Book.Bron(b)!.Titel))})."
            );

    private static IEnumerable<Indicatoren.IndicatorWaarde> Waarden(Verdeelstaat staat) =>
        staat
            .Geheel.Alle.Select(t => t.Weegstaat)
            .OfType<Weegstaat>()
            .Distinct()
            .SelectMany(w => w.Gebieden.SelectMany(g => w.Waarden(g.Code)));
}
