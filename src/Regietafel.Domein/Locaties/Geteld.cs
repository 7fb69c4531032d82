using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Locaties;

/// <summary>What the locations of an area add up to as one kind of realisatie.</summary>
public sealed record GeteldeSoort(Soort Soort, Cijfer Aantal);

/// <summary>
/// What the locations of an area add up to for a task on a day: only pieces of capacity that are there (<see cref="Zekerheid.Zeker"/>). A kind of which no
/// piece was there yet by then is niet geregistreerd; one of which all have ended is zero. <paramref name="Locaties"/>: how many have places of the
/// task then.
/// </summary>
public sealed record Geteld(Taak Taak, Cijfer Totaal, IReadOnlyList<GeteldeSoort> Soorten, int Locaties)
{
    public Cijfer Van(Soort soort) => Soorten.FirstOrDefault(s => s.Soort == soort)?.Aantal ?? default;
}
