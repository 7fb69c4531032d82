using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Boekingen;

/// <summary>The facts about a search for locations in Dutch; null for any other fact. See <see cref="FactText"/>.</summary>
internal static class OnderzoekText
{
    public static string? Onderwerp(Fact fact) =>
        fact switch
        {
            LocatieonderzoekGestart f => $"Locatieonderzoek {f.Onderzoek}",
            CriteriumVastgesteld f => $"Criterium {f.Criterium} van locatieonderzoek {f.Onderzoek}",
            KandidaatVoorgedragen f => $"Kandidaat {f.Kandidaat} in locatieonderzoek {f.Onderzoek}",
            KandidaatBeoordeeld f => $"Score van {f.Kandidaat} op {f.Criterium} in locatieonderzoek {f.Onderzoek}",
            KandidaatBesloten f => $"Besluit over {f.Kandidaat} in locatieonderzoek {f.Onderzoek}, {Tekst.Dag(f.Dag)}",
            _ => null,
        };

    public static string? Waarde(Fact fact, AreaNames namen) =>
        fact switch
        {
            LocatieonderzoekGestart f =>
                $"{f.Naam}, door {Samen(f, namen)}, gestart op {Tekst.Dag(f.Dag)}{(Wens(f) is { Length: > 0 } wens ? $"; gezocht: {wens}" : "")}",
            CriteriumVastgesteld f => $"{f.Naam}, gewicht {f.Gewicht}{(f.Uitleg is { } uitleg ? $": {uitleg}" : "")}",
            KandidaatVoorgedragen f =>
                $"{f.Naam} in {namen[f.Kandidaat.Gemeente]}, voorgedragen door {f.Door}{Past(f)}",
            KandidaatBeoordeeld f => $"{f.Score}: {f.Reden}",
            KandidaatBesloten f =>
                $"{CijferWoorden.Woord(f.Besluit)}: {f.Reden}{(f.Locatie is { } locatie ? $" (werd {locatie})" : "")}",
            _ => null,
        };

    public static int? Getal(Fact? fact) =>
        fact switch
        {
            LocatieonderzoekGestart f => f.Plekken,
            CriteriumVastgesteld f => f.Gewicht,
            KandidaatVoorgedragen f => f.Plekken,
            KandidaatBeoordeeld f => f.Score,
            _ => null,
        };

    /// <summary><c>Doesburg, Duiven, Westervoort en Zevenaar</c>.</summary>
    public static string Samen(LocatieonderzoekGestart f, AreaNames namen)
    {
        var wie = f.Deelnemers.Select(d => namen[d]).Order(Tekst.Volgorde).ToList();
        return wie.Count == 1 ? wie[0] : $"{string.Join(", ", wie.Take(wie.Count - 1))} en {wie[^1]}";
    }

    /// <summary>What is sought: <c>250 plekken voor asielopvang, vóór 1 juli 2025</c>; empty when nothing was agreed.</summary>
    public static string Wens(LocatieonderzoekGestart f)
    {
        var plekken = f.Plekken is { } aantal ? Tekst.Aantal(aantal, "plek", "plekken") : "";
        var taak = f.Taak is { } voor ? $"voor {Woorden.Taak(voor)}" : "";
        var wie = f.Doelgroepen.Count > 0 ? $"voor {f.Doelgroepen}" : "";
        var dag = f.Voor is { } uiterlijk ? $"vóór {Tekst.Dag(uiterlijk)}" : "";
        var wat = string.Join(' ', new[] { plekken, taak, wie }.Where(w => w.Length > 0));
        return string.Join(", ", new[] { wat, dag }.Where(w => w.Length > 0));
    }

    private static string Past(KandidaatVoorgedragen f) =>
        f.Plekken is { } plekken ? $", {Tekst.Aantal(plekken, "plek", "plekken")}" : "";
}
