using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Indicatoren;

/// <summary>The value of an indicator that counts, with the entry that says so.</summary>
public sealed record IndicatorWaarde(IndicatorVastgesteld Feit, Entry Entry)
{
    public decimal Waarde => Feit.Waarde;
}

/// <summary>
/// What the indicators of areas are at a peilmoment: of each the last peildatum up to that day. A municipality that came out of a merger has
/// only its own: a count of the old ones could be added up, a score could not, and which is which is not for the book to guess.
/// </summary>
public sealed class IndicatorenAt(Book book, Peilmoment peilmoment)
{
    public Book Book => book;

    public Peilmoment Peilmoment => peilmoment;

    /// <summary>The value that counts; null when none is known for that day.</summary>
    public IndicatorWaarde? Find(GebiedCode gebied, string indicator)
    {
        if (book.Dossier(gebied) is not { } dossier || !dossier.Indicatoren.TryGetValue(indicator, out var reeks))
            return null;
        for (var i = reeks.NaLaatste(peilmoment.Peildatum) - 1; i >= 0; i--)
        {
            if (reeks.Values[i].At(peilmoment) is { Fact: IndicatorVastgesteld feit } entry)
                return new(feit, entry);
        }
        return null;
    }

    /// <summary>The indicators that any of these areas has a value of for that day, in order of code.</summary>
    public IReadOnlyList<string> Codes(IEnumerable<GebiedCode> gebieden) =>
        [
            .. gebieden
                .SelectMany(g => (book.Dossier(g)?.Indicatoren.Keys ?? []).Select(code => (Gebied: g, Code: code)))
                .DistinctBy(i => i.Code, StringComparer.Ordinal)
                .Select(i => i.Code)
                .Where(code => gebieden.Any(g => Find(g, code) is not null))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The days on which an indicator of any of these areas was fixed, whatever the peilmoment's own day, in order.</summary>
    public IReadOnlyList<DateOnly> Peildata(IEnumerable<GebiedCode> gebieden, string indicator)
    {
        var dagen = new SortedSet<DateOnly>();
        foreach (var gebied in gebieden)
        {
            if (book.Dossier(gebied) is not { } dossier || !dossier.Indicatoren.TryGetValue(indicator, out var reeks))
                continue;
            for (var i = 0; i < reeks.Count; i++)
            {
                if (reeks.Values[i].At(peilmoment with { Peildatum = reeks.Keys[i] }) is not null)
                    dagen.Add(reeks.Keys[i]);
            }
        }
        return [.. dagen];
    }
}
