using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Signalen;

/// <summary>A piece of capacity with its kind (none: the list does not know it) and the places that can be used at once.</summary>
internal readonly record struct Blikstuk(Capaciteitstuk Stuk, Capaciteitsoort? Soort, int Bruikbaar)
{
    /// <summary>Of its places an opgave can be met.</summary>
    public bool Telt => Soort is { TeltMee: true };

    /// <summary>The places are there on a day, not merely expected.</summary>
    public bool IsEr(DateOnly dag) => Stuk.Zekerheid == Zekerheid.Zeker && Stuk.IsEr(dag);
}

/// <summary>
/// A location with who was last counted in it; what the rules about locations look at. <paramref name="Reeks"/>: all that was counted in it;
/// <paramref name="Bezetting"/>: none where the last count is too old.
/// </summary>
internal sealed record Locatieblik(
    Locatie Locatie,
    Blikstuk[] Stukken,
    Bezettingsreeks? Reeks,
    Bezettingstand? Bezetting
)
{
    public static Locatieblik Van(Blik blik, Locatie locatie, int vers)
    {
        var stukken = new Blikstuk[locatie.Stukken.Count];
        for (var i = 0; i < stukken.Length; i++)
        {
            var (stuk, feit) = (locatie.Stukken[i], locatie.Stukken[i].Feit);
            var soort = blik.Soorten.Zoek(feit.Taak, feit.Soort);
            stukken[i] = new(stuk, soort, soort?.BruikbaarVan(feit.Plekken) ?? feit.Plekken);
        }
        var reeks = blik.Bezetting.Van(locatie.Code);
        var laatste = reeks?.Laatste();
        return new(locatie, stukken, reeks, laatste?.Gemeten.AddDays(vers) >= blik.Peildatum ? laatste : null);
    }

    /// <summary>The places that can be used at once on a day.</summary>
    public int Bruikbaar(DateOnly dag)
    {
        var som = 0;
        foreach (ref readonly var stuk in Stukken.AsSpan())
            som += stuk.IsEr(dag) ? stuk.Bruikbaar : 0;
        return som;
    }

    /// <summary>The places that are there on a day.</summary>
    public int Plekken(DateOnly dag)
    {
        var som = 0;
        foreach (ref readonly var stuk in Stukken.AsSpan())
            som += stuk.IsEr(dag) ? stuk.Stuk.Feit.Plekken : 0;
        return som;
    }

    /// <summary>The places that policy counts with on a day.</summary>
    public int Afgesproken(DateOnly dag)
    {
        var som = 0;
        foreach (ref readonly var stuk in Stukken.AsSpan())
            som += stuk.IsEr(dag) ? stuk.Stuk.Feit.Afgesproken ?? stuk.Stuk.Feit.Plekken : 0;
        return som;
    }

    /// <summary>The task of most of its places.</summary>
    public Taak? Taak() => Locatie.Stukken.Count == 0 ? null : Locatie.Stukken.MaxBy(s => s.Feit.Plekken)!.Feit.Taak;

    /// <summary>The entries that say how many places there are.</summary>
    public IEnumerable<long> Stukboekingen(DateOnly dag) =>
        Stukken.Where(s => s.IsEr(dag)).Select(s => s.Stuk.Entry.Nummer);

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
}
