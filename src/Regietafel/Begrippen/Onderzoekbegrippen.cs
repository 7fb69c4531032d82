namespace Regietafel.Begrippen;

/// <summary>The words of a joint search for locations, as they stand on <c>/begrippen</c>.</summary>
internal static class Onderzoekbegrippen
{
    public static readonly IReadOnlyList<Begrip> Alle =
    [
        new(
            "locatieonderzoek",
            "Locatieonderzoek",
            "Gemeenten, of een tafel, zoeken samen naar locaties. Kandidaten worden beoordeeld op criteria; daarna wordt besloten wat er met elke kandidaat gebeurt, en waarom. Een kandidaat is nog geen locatie en telt nergens mee."
        ),
        new(
            "totaalscore",
            "Totaal van een kandidaat",
            "Het gewogen gemiddelde van de scores op de criteria, van 0 tot en met 10: elke score maal het gewicht van haar criterium, gedeeld door alle gewichten samen. Precies berekend, getoond met één decimaal. Ontbreekt een score die meetelt, dan is er geen totaal maar een ondergrens (de ontbrekende score is 0) en een bovengrens (die is 10)."
        ),
    ];
}
