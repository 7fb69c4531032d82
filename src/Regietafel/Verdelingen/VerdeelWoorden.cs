namespace Regietafel.Verdelingen;

/// <summary>A division in the words and columns of the command line.</summary>
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
    public static IEnumerable<string> Opmerkingen(Verdeling verdeling)
    {
        if (verdeling.Som != verdeling.Aantal)
            yield return $"Naar boven afgerond is het samen {verdeling.Som:N0}: {verdeling.Som - verdeling.Aantal:N0} meer dan de {verdeling.Aantal:N0}.";
        foreach (var gelijk in verdeling.Gelijk)
        {
            var wie = string.Join(", ", gelijk.Codes.Take(8)) + (gelijk.Codes.Count > 8 ? ", …" : "");
            yield return $"Gelijk: {gelijk.Codes.Count:N0} gebieden ({wie}) voor {gelijk.Plaatsen:N0} "
                + (
                    gelijk.OmMeeTeDoen ? "die kunnen meedoen"
                    : gelijk.Plaatsen == 1 ? "plaats"
                    : "plaatsen"
                )
                + (
                    gelijk.Zaad is { } zaad
                        ? $"; geloot met zaad '{zaad}': {string.Join(", ", gelijk.Winnaars.Order(StringComparer.Ordinal))}."
                        : "; beslist op volgorde van code. Loten kan met --loting ZAAD."
                );
        }
    }
}
