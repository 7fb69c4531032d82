using Regietafel.Gebieden;

namespace Regietafel.Toezicht;

/// <summary>A day on which the supervisor has something to do: a letter, the end of a term, a check date.</summary>
public sealed record Agendapunt(DateOnly Dag, string Wat, Gebied? Gemeente, bool IsVoorbij)
{
    /// <summary>What is due for these municipalities, and the two check dates to come, by day.</summary>
    public static IReadOnlyList<Agendapunt> Van(IEnumerable<Toezichtstand> gemeenten, DateOnly peildatum)
    {
        var toets = Toetsdatum.Volgende(peildatum);
        Agendapunt[] toetsen = [Toets(toets), Toets(Toetsdatum.Volgende(toets))];
        return
        [
            .. gemeenten
                .Where(g => g.Trede is not null)
                .SelectMany(g => Van(g, g.Trede!, peildatum))
                .Concat(toetsen)
                .OrderBy(p => p.Dag)
                .ThenBy(p => p.Gemeente?.Naam, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static IEnumerable<Agendapunt> Van(Toezichtstand stand, TredeStand trede, DateOnly peildatum)
    {
        if (trede.IsBriefNodig)
            yield return new(
                trede.BriefUiterlijk!.Value,
                $"Brief bij trede {stand.Op}: {trede.Trede!.Brief}",
                stand.Gebied,
                trede.BriefUiterlijk < peildatum
            );
        if (trede.Tot is { } tot)
            yield return new(
                tot,
                $"De termijn van trede {stand.Op} {(tot <= peildatum ? "is verstreken" : "loopt af")}",
                stand.Gebied,
                tot <= peildatum
            );
    }

    private static Agendapunt Toets(DateOnly dag) =>
        new(
            dag,
            dag.Month is 4 or 10
                ? "Toetsdatum: heeft het COA genoeg gekoppeld, en is het tempo goed?"
                : $"{Tijd.Halfjaar.GemetenOp(dag)} sluit",
            null,
            false
        );
}
