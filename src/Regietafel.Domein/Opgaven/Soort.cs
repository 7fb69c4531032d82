namespace Regietafel.Opgaven;

/// <summary>How a kind of realisatie counts: towards the opgave, as a part already inside the total, or beside it.</summary>
public enum Telling
{
    TeltMee,
    Waarvan,
    Ernaast,
}

/// <summary>A kind of realisatie within a task. Code and task together name it: CNO counts for asiel and is a "waarvan" for Oekraïne.</summary>
public sealed record Soort(Taak Taak, string Code, string Naam, Telling Telling)
{
    public static readonly IReadOnlyList<Soort> Alle =
    [
        new(Taak.Asiel, "RO", "Regulier", Telling.TeltMee),
        new(Taak.Asiel, "NO", "Noodopvang", Telling.TeltMee),
        new(Taak.Asiel, "TGO", "Tijdelijke gemeentelijke opvang", Telling.TeltMee),
        new(Taak.Asiel, "CNO", "Crisisnoodopvang", Telling.TeltMee),
        new(Taak.Asiel, "AMV", "Alleenstaande minderjarige vreemdelingen", Telling.Waarvan),
        new(Taak.Statushouders, "GEHUISVEST", "Gehuisvest", Telling.TeltMee),
        new(Taak.Oekraine, "GOO", "Gemeentelijke opvang", Telling.TeltMee),
        new(Taak.Oekraine, "CNO", "Crisisnoodopvang", Telling.Waarvan),
        new(Taak.Oekraine, "POO", "Particuliere opvang", Telling.Ernaast),
    ];

    private static readonly Soort[][] PerTaak = [.. Taak.Alle.Select(t => Alle.Where(s => s.Taak == t).ToArray())];

    public static IReadOnlyList<Soort> Van(Taak taak) => PerTaak[(int)taak];

    internal static ReadOnlySpan<Soort> SpanVan(Taak taak) => PerTaak[(int)taak];

    public static Soort? Zoek(Taak taak, string code)
    {
        foreach (var soort in SpanVan(taak))
        {
            if (soort.Code == code)
                return soort;
        }
        return null;
    }
}
