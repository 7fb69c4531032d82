using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Ledger;

/// <summary>
/// A kind that is inside the total (AMV, say) cannot be larger than that total, where both are reported or planned for one area and day. Asked of
/// the whole batch, because the total may come after its part.
/// </summary>
internal static class PartRules
{
    public static Refusal? Refuse(Book book, Entry entry) =>
        (entry.Fact is Ingetrokken back ? book[back.Nummer].Fact : entry.Fact) switch
        {
            RealisatieGemeld f => Refuse(entry, new Dagcijfers(book, f.Gebied, f.Taak, f.Peildatum, IsPlan: false)),
            RealisatieGepland f => Refuse(entry, new Dagcijfers(book, f.Gebied, f.Taak, f.Per, IsPlan: true)),
            _ => null,
        };

    private static Refusal? Refuse(Entry entry, Dagcijfers op)
    {
        foreach (var soort in Soort.SpanVan(op.Taak))
        {
            if (
                soort.Telling != Telling.Waarvan
                || op.Van(soort) is not { } deel
                || deel.Dag != op.Dag
                || !(deel.Aantal > op.Totaal())
            )
                continue;
            var teruggenomen = entry.Fact is Ingetrokken;
            return new(
                "deel-groter-dan-geheel",
                $"{op.Gebied} heeft op {op.Dag:d MMMM yyyy} {deel.Aantal:N0} voor {soort.Naam}, maar {op.Totaal():N0} in totaal: een deel is niet groter dan het geheel.",
                teruggenomen ? "trekt in" : "aantal"
            )
            {
                // The part is what one would correct, when it is booked along.
                Nummer = !teruggenomen && deel.Nummer > op.Book.Last ? deel.Nummer : entry.Nummer,
            };
        }
        return null;
    }

    /// <summary>What an area reports for itself, or plans, on one day.</summary>
    private readonly record struct Dagcijfers(Book Book, GebiedCode Gebied, Taak Taak, DateOnly Dag, bool IsPlan)
    {
        /// <summary>What holds of a kind: the last measurement up to the day, or the plan for the day itself.</summary>
        public (long Nummer, DateOnly Dag, int? Aantal)? Van(Soort soort)
        {
            var dossier = Book.Dossier(Gebied)![Taak];
            var reeks = IsPlan ? dossier.Planning(soort.Code) : dossier.Realisatie(soort.Code);
            for (var i = reeks.NaLaatste(Dag) - 1; i >= 0 && !(IsPlan && reeks.Keys[i] < Dag); i--)
            {
                switch (reeks.Values[i].At(new(Dag, Book.Staged)))
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
        public int? Totaal()
        {
            int? totaal = 0;
            var opDag = false;
            foreach (var soort in Soort.SpanVan(Taak))
            {
                if (soort.Telling != Telling.TeltMee || Van(soort) is not { } gevonden)
                    continue;
                totaal += gevonden.Aantal;
                opDag |= gevonden.Dag == Dag;
            }
            return opDag ? totaal : null;
        }
    }
}
