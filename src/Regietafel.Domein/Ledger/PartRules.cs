using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Ledger;

/// <summary>
/// A kind that is inside the total (AMV, say) cannot be larger than that total, where both are reported or planned for one area and day. Asked of
/// the whole batch, because the total may come after its part.
/// </summary>
internal sealed class PartRules(Book book)
{
    // An import touches the same day of an area many times; only where a part is reported is there anything to look at, and then once.
    private readonly HashSet<(Dag, string Soort)> _seen = [];

    /// <summary>What an area reports for itself, or plans, on one day.</summary>
    private readonly record struct Dag(GebiedCode Gebied, Taak Taak, DateOnly Datum, bool IsPlan);

    public Refusal? Refuse(Entry entry) =>
        (entry.Fact is Ingetrokken back ? book[back.Nummer].Fact : entry.Fact) switch
        {
            RealisatieGemeld f => Refuse(entry, new Dag(f.Gebied, f.Taak, f.Peildatum, IsPlan: false)),
            RealisatieGepland f => Refuse(entry, new Dag(f.Gebied, f.Taak, f.Per, IsPlan: true)),
            _ => null,
        };

    private Refusal? Refuse(Entry entry, Dag op)
    {
        var dossier = book.Dossier(op.Gebied)![op.Taak];
        foreach (var soort in Soort.SpanVan(op.Taak))
        {
            if (soort.Telling != Telling.Waarvan || !IsReported(dossier, soort, op) || !_seen.Add((op, soort.Code)))
                continue;
            if (
                Find(dossier, soort, op) is not { } deel
                || deel.Datum != op.Datum
                || !(deel.Aantal > Total(dossier, op))
            )
                continue;
            var takenBack = entry.Fact is Ingetrokken;
            return new(
                "deel-groter-dan-geheel",
                $"{op.Gebied} heeft op {op.Datum:d MMMM yyyy} {deel.Aantal:N0} voor {soort.Naam}, maar {Total(dossier, op):N0} in totaal: een deel is niet groter dan het geheel.",
                takenBack ? "trekt in" : "aantal"
            )
            {
                // The part is what one would correct, when it is booked along.
                Nummer = !takenBack && deel.Nummer > book.Last ? deel.Nummer : entry.Nummer,
            };
        }
        return null;
    }

    private static Reeks<DateOnly, Verloop> Series(TaakDossier dossier, Soort soort, Dag op) =>
        op.IsPlan ? dossier.Planning(soort.Code) : dossier.Realisatie(soort.Code);

    private static bool IsReported(TaakDossier dossier, Soort soort, Dag op)
    {
        var series = Series(dossier, soort, op);
        var place = series.Eerste(op.Datum);
        return place < series.Count && series.Keys[place] == op.Datum;
    }

    /// <summary>What holds of a kind: the last measurement up to the day, or the plan for the day itself.</summary>
    private (long Nummer, DateOnly Datum, int? Aantal)? Find(TaakDossier dossier, Soort soort, Dag op)
    {
        var series = Series(dossier, soort, op);
        for (var i = series.NaLaatste(op.Datum) - 1; i >= 0 && !(op.IsPlan && series.Keys[i] < op.Datum); i--)
        {
            switch (series.Values[i].At(new(op.Datum, book.Staged)))
            {
                case { Fact: RealisatieGemeld f } entry:
                    return (entry.Nummer, f.Peildatum, f.Aantal);
                case { Fact: RealisatieGepland f } entry:
                    return (entry.Nummer, f.Per, f.Aantal);
            }
        }
        return null;
    }

    /// <summary>Of the kinds that count; null when none is of the day itself, or one is not registered.</summary>
    private int? Total(TaakDossier dossier, Dag op)
    {
        int? total = 0;
        var onTheDay = false;
        foreach (var soort in Soort.SpanVan(op.Taak))
        {
            if (soort.Telling != Telling.TeltMee || Find(dossier, soort, op) is not { } found)
                continue;
            total += found.Aantal;
            onTheDay |= found.Datum == op.Datum;
        }
        return onTheDay ? total : null;
    }
}
