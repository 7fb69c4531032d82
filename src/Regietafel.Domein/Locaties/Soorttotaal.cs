using Regietafel.Opgaven;

namespace Regietafel.Locaties;

/// <summary>
/// The places of one kind in locations together: <paramref name="Nu"/> on the peildatum, coming and decided on (<paramref name="Hard"/>), coming and not decided
/// on (<paramref name="Voornemen"/>). <paramref name="Locaties"/>: how many have any of them.
/// </summary>
public sealed record Soorttotaal(Taak Taak, string Soort, int Nu, int Hard, int Voornemen, int Locaties)
{
    /// <summary>One for each kind that occurs among the pieces that are meant, in the order of the list of kinds.</summary>
    public static IReadOnlyList<Soorttotaal> Van(
        IEnumerable<Locatie> locaties,
        Registerkeuze keuze,
        Capaciteitsoorten soorten,
        DateOnly peildatum
    )
    {
        var totalen = new Dictionary<(Taak, string), Soorttotaal>();
        var gezien = new HashSet<(Taak, string)>();
        foreach (var locatie in locaties)
        {
            gezien.Clear();
            foreach (var stuk in locatie.Stukken)
            {
                if (!keuze.Past(stuk, peildatum))
                    continue;
                var soort = (stuk.Feit.Taak, stuk.Feit.Soort);
                var totaal = totalen.GetValueOrDefault(soort) ?? new(soort.Taak, soort.Soort, 0, 0, 0, 0);
                totalen[soort] = totaal.Met(stuk, peildatum, gezien.Add(soort));
            }
        }
        return [.. soorten.Alle.Select(s => totalen.GetValueOrDefault((s.Taak, s.Code))).OfType<Soorttotaal>()];
    }

    private Soorttotaal Met(Capaciteitstuk stuk, DateOnly peildatum, bool nieuw)
    {
        var (plekken, komt) = (stuk.Feit.Plekken, stuk.Begin > peildatum && !stuk.Dagen.IsLeeg);
        return this with
        {
            Nu = checked(Nu + (stuk.Zekerheid == Zekerheid.Zeker ? stuk.Plekken(peildatum) : 0)),
            Hard = checked(Hard + (komt && stuk.Zekerheid != Zekerheid.Voornemen ? plekken : 0)),
            Voornemen = checked(Voornemen + (komt && stuk.Zekerheid == Zekerheid.Voornemen ? plekken : 0)),
            Locaties = Locaties + (nieuw ? 1 : 0),
        };
    }
}
