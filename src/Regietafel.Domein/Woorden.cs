namespace Regietafel;

/// <summary>The words of the field for values, as they stand on screens, in files and in the API.</summary>
public static class Woorden
{
    public static string Taak(Opgaven.Taak taak) =>
        taak switch
        {
            Opgaven.Taak.Asiel => "asielopvang",
            Opgaven.Taak.Statushouders => "huisvesting statushouders",
            Opgaven.Taak.Oekraine => "opvang Oekraïne",
            _ => throw new ArgumentOutOfRangeException(nameof(taak)),
        };

    public static string Stap(Locaties.Locatiestap stap) => stap.ToString().ToLowerInvariant();

    public static string Niveau(Gebieden.Niveau niveau) =>
        niveau switch
        {
            Gebieden.Niveau.Land => "land",
            Gebieden.Niveau.Provincie => "provincie",
            Gebieden.Niveau.Veiligheidsregio => "veiligheidsregio",
            Gebieden.Niveau.Subregio => "subregionale tafel",
            Gebieden.Niveau.Gemeente => "gemeente",
            _ => throw new ArgumentOutOfRangeException(nameof(niveau)),
        };
}
