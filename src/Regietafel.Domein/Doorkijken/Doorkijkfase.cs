using Regietafel.Locaties;

namespace Regietafel.Doorkijken;

/// <summary>
/// What an outlook has a chance for: that a piece opens, by the furthest step it has set; that a temporary one is extended; and that pieces in one
/// municipality share their luck. The names are in the ledger for good.
/// </summary>
public enum Doorkijkfase
{
    Idee,
    Onderzoek,
    Participatie,
    Collegebesluit,
    Raadsbesluit,
    Aansluiting,
    Bouw,

    /// <summary>A temporary place stays after its agreed end.</summary>
    Verlenging,

    /// <summary>The dependence between what happens in one municipality: one council, one grid station.</summary>
    Samenhang,
}

internal static class Doorkijkfasen
{
    /// <summary>
    /// The phase of a piece that is coming: its furthest step. One without steps is as far as the source says: decided as a decision of the college,
    /// otherwise an idea.
    /// </summary>
    public static Doorkijkfase Van(Locatie locatie, Capaciteitstuk stuk, DateOnly peildatum)
    {
        Locatiestap? verste = null;
        foreach (var stap in locatie.Stappen)
        {
            if (
                stap.Feit.Stap < Locatiestap.Open
                && stap.Feit.Werkelijk <= peildatum
                && (stap.Feit.Deel is null || stap.Feit.Deel == stuk.Feit.Deel)
                && (verste is null || stap.Feit.Stap > verste)
            )
                verste = stap.Feit.Stap;
        }
        return verste is { } gezet ? (Doorkijkfase)gezet
            : stuk.Zekerheid == Zekerheid.Voornemen ? Doorkijkfase.Idee
            : Doorkijkfase.Collegebesluit;
    }
}
