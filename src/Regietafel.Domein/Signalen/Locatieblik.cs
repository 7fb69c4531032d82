using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Signalen;

/// <summary>A location with who was last counted in it; what the rules about locations look at.</summary>
internal sealed record Locatieblik(Locatie Locatie, Bezettingstand? Bezetting)
{
    /// <summary>The places of which an opgave can be met, on a day.</summary>
    public static bool Telt(Capaciteitstuk stuk, Capaciteitsoorten soorten) =>
        soorten.Zoek(stuk.Feit.Taak, stuk.Feit.Soort)?.TeltAls is { } als
        && Soort.Zoek(stuk.Feit.Taak, als) is { Telling: not Telling.Ernaast };

    /// <summary>The places that can be used at once on a day.</summary>
    public int Bruikbaar(DateOnly dag, Capaciteitsoorten soorten)
    {
        var som = 0;
        foreach (var stuk in Locatie.Stukken)
        {
            if (IsEr(stuk, dag))
                som +=
                    soorten.Zoek(stuk.Feit.Taak, stuk.Feit.Soort)?.BruikbaarVan(stuk.Feit.Plekken) ?? stuk.Feit.Plekken;
        }
        return som;
    }

    /// <summary>The places that policy counts with on a day.</summary>
    public int Afgesproken(DateOnly dag) =>
        Locatie.Stukken.Where(s => IsEr(s, dag)).Sum(s => s.Feit.Afgesproken ?? s.Feit.Plekken);

    /// <summary>The task of most of its places.</summary>
    public Taak? Taak() => Locatie.Stukken.Count == 0 ? null : Locatie.Stukken.MaxBy(s => s.Feit.Plekken)!.Feit.Taak;

    /// <summary>The entries that say how many places there are.</summary>
    public IEnumerable<long> Stukboekingen(DateOnly dag) =>
        Locatie.Stukken.Where(s => IsEr(s, dag)).Select(s => s.Entry.Nummer);

    /// <summary>It may receive at least one of the groups that wait; everyone when none is named.</summary>
    public bool Ontvangt(WordList doelgroepen) =>
        doelgroepen.Count == 0
            ? Locatie.Feit.Beperkingen.Count == 0
            : doelgroepen.Any(g =>
                !Locatie.Feit.Beperkingen.Contains(g, StringComparer.OrdinalIgnoreCase)
                && (
                    Locatie.Feit.Doelgroepen.Count == 0
                    || Locatie.Feit.Doelgroepen.Contains(g, StringComparer.OrdinalIgnoreCase)
                )
            );

    /// <summary>The places are there, not merely expected.</summary>
    private static bool IsEr(Capaciteitstuk stuk, DateOnly dag) => stuk.Zekerheid == Zekerheid.Zeker && stuk.IsEr(dag);
}
