using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>What happened to a subject between two peilmomenten.</summary>
public enum Verandering
{
    Toegevoegd,
    Gewijzigd,
    Vervallen,

    /// <summary>A later measurement says the same as the one it takes over from.</summary>
    Bevestigd,
}

/// <summary>
/// One subject that says something else at the later peilmoment. <paramref name="Oud"/> is missing when it was added, <paramref name="Nieuw"/>
/// when it was withdrawn or stopped being valid. A measurement is compared with the one it takes over from.
/// </summary>
public sealed record Wijziging(Entry? Oud, Entry? Nieuw)
{
    public Verandering Verandering =>
        (Oud, Nieuw) switch
        {
            (null, _) => Verandering.Toegevoegd,
            (_, null) => Verandering.Vervallen,
            ({ Fact: RealisatieGemeld oud }, { Fact: RealisatieGemeld nieuw })
                when (oud with { Peildatum = nieuw.Peildatum }) == nieuw => Verandering.Bevestigd,
            _ => Verandering.Gewijzigd,
        };

    public Fact Feit => (Nieuw ?? Oud)!.Fact;

    /// <summary>Everything in the area (none: in the whole book) that differs between two peilmomenten, by task, area and number.</summary>
    public static IReadOnlyList<Wijziging> Tussen(Book book, Peilmoment van, Peilmoment tot, GebiedCode? binnen = null)
    {
        var dossiers = Dossiers(book, tot, binnen);
        var onderzoeken = dossiers.SelectMany(d => d.Onderzoeken.Values.ToArray()).Distinct();
        var verlopen = dossiers.SelectMany(d => d.Verlopen()).Concat(onderzoeken.SelectMany(o => o.Verlopen()));
        if (binnen is null)
            verlopen = verlopen.Concat(book.Bronnen).Concat(book.Sleutels);
        return
        [
            .. verlopen
                .Where(v => v.Eerste is not RealisatieGemeld)
                .Select(v => new Wijziging(v.At(van), v.At(tot)))
                .Concat(
                    dossiers.SelectMany(d => d.Metingen()).Select(r => new Wijziging(Geldend(r, van), Geldend(r, tot)))
                )
                .Where(w => w.Oud?.Nummer != w.Nieuw?.Nummer)
                .OrderBy(w => w.Feit.OverTaak)
                .ThenBy(w => w.Feit.Gebieden.FirstOrDefault())
                .ThenBy(w => (w.Nieuw ?? w.Oud)!.Nummer),
        ];
    }

    private static IReadOnlyList<Dossier> Dossiers(Book book, Peilmoment tot, GebiedCode? binnen) =>
        binnen is null ? [.. book.Gebieden.Select(c => book.Dossier(c)!)]
        : book.Dossier(binnen) is { } dossier ? new Indeling(book, tot).Kring(dossier).Leden
        : [];

    /// <summary>The measurement that holds: the last one up to the peildatum.</summary>
    private static Entry? Geldend(Reeks<DateOnly, Verloop> reeks, Peilmoment peilmoment)
    {
        var inhoud = reeks;
        for (var i = inhoud.NaLaatste(peilmoment.Peildatum) - 1; i >= 0; i--)
        {
            if (inhoud.Values[i].At(peilmoment) is { } entry)
                return entry;
        }
        return null;
    }
}
