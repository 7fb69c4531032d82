using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Indicatoren;
using Regietafel.Ledger;

namespace Regietafel.Sleutels;

/// <summary>An area's part of all weights, in hundreds, by the key as it is (null: it is new, or cannot be computed) and as it becomes.</summary>
internal sealed record Aandeel(Gebied Gebied, decimal? Was, decimal Wordt);

/// <summary>What a new or changed key does to the weights of all areas of its level; or the reason why that cannot be said.</summary>
/// <param name="Meegeleverd">The key that comes with the program under the same code, which makes way for the first one in the book.</param>
internal sealed record SleutelWijziging(
    IReadOnlyList<Aandeel> Delen,
    int Gebieden,
    bool WasEr,
    string? Reden,
    string? Meegeleverd
)
{
    private const int Meeste = 15;

    public static SleutelWijziging Van(Book book, SleutelVastgesteld feit, DateOnly dag)
    {
        var moment = book.Peilmoment(dag);
        var indeling = new Indeling(book, moment);
        var gebieden = indeling.Delen(GebiedCode.Nederland, feit.Niveau).Select(g => indeling.Find(g)!).ToList();
        var oud = new Sleutelbos(Naslag.Sleutels, book, moment).Find(feit.Code);
        var meegeleverd = oud is { Entry: null } ? oud.Naam : null;
        if (gebieden.Count == 0)
            return new([], 0, false, "Er zijn op deze dag geen gebieden in het boek om te wegen.", meegeleverd);
        try
        {
            var wordt = Delen(Sleutel.Van(feit));
            var was = oud is null || oud.Niveau != feit.Niveau ? null : Probeer(oud);
            var delen = gebieden.Select(g => new Aandeel(g, was?[g.Code], wordt[g.Code]));
            return new(
                [
                    .. delen
                        .OrderByDescending(d => d.Was is { } toen ? Math.Abs(d.Wordt - toen) : d.Wordt)
                        .ThenBy(d => d.Gebied.Code)
                        .Take(Meeste),
                ],
                gebieden.Count,
                was is not null,
                null,
                meegeleverd
            );
        }
        catch (Refusal refusal)
        {
            return new([], gebieden.Count, false, refusal.Message, meegeleverd);
        }

        Dictionary<GebiedCode, decimal>? Probeer(Sleutel sleutel)
        {
            try
            {
                return Delen(sleutel);
            }
            catch (Refusal)
            {
                return null;
            }
        }

        Dictionary<GebiedCode, decimal> Delen(Sleutel sleutel)
        {
            var staat = Weegstaat.Van(sleutel, new IndicatorenAt(book, moment), indeling, gebieden);
            var samen = gebieden.Aggregate((Verdelingen.Breuk)0, (som, g) => som + staat[g.Code]);
            if (samen.Sign == 0)
                throw new Refusal("gewichten-nul", "Alle gewichten zijn 0; dan is er niets om naar te verdelen.");
            return gebieden.ToDictionary(g => g.Code, g => (staat[g.Code] / samen * 100).Afgerond(3));
        }
    }
}
