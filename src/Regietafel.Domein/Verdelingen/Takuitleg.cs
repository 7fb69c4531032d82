using Regietafel.Gebieden;

namespace Regietafel.Verdelingen;

/// <summary>Says in sentences why an area in a division gets what it gets: where its weight comes from, its share, rounding, and the part for minors.</summary>
internal static class Takuitleg
{
    public static IEnumerable<string> Van(Verdeelstaat staat, Indeling indeling, Verdeeltak tak) =>
        Zinnen(staat, indeling, tak).OfType<string>();

    private static IEnumerable<string?> Zinnen(Verdeelstaat staat, Indeling indeling, Verdeeltak tak)
    {
        if (tak == staat.Geheel)
        {
            yield return $"{tak.Gebied.Naam} verdeelt {tak.Aantal:N0} volgens de sleutel ‘{staat.Vraag.Sleutel.Naam}’.";
            yield return Over(tak);
            yield break;
        }
        if (tak.Deel is null)
        {
            yield return $"{tak.Gebied.Naam} krijgt {tak.Aantal:N0}: de som van wat erin ligt, want er is in één keer over alles in {staat.Geheel.Gebied.Naam} verdeeld.";
            yield break;
        }
        yield return Gewicht(staat, indeling, tak);
        yield return tak.Deel.Toelichting;
        if (tak.AmvDeel is { } amv)
            yield return $"AMV, naar verhouding van de aantallen: {amv.Toelichting}";
    }

    private static string Gewicht(Verdeelstaat staat, Indeling indeling, Verdeeltak tak)
    {
        var weegstaat = tak.Weegstaat!;
        if (tak.Gebied.Niveau == weegstaat.Sleutel.Niveau)
            return weegstaat.Reden(staat.Indicatoren, tak.Gebied.Code);
        var binnen = indeling.Delen(tak.Gebied.Code, weegstaat.Sleutel.Niveau).Count;
        return $"Het gewicht van {tak.Gebied.Naam} is dat van de {binnen:N0} gebieden erin samen: {weegstaat.Sleutel.Formule}.";
    }

    private static string? Over(Verdeeltak tak) =>
        tak.Onverdeeld switch
        {
            > 0 => $"Daarvan blijft {tak.Onverdeeld:N0} onverdeeld.",
            < 0 => $"Naar boven afgerond is het samen {-tak.Onverdeeld:N0} meer.",
            _ => null,
        };
}
