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
}
