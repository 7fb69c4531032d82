using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>
/// Why a part that was booked is what it is: its division, made again from what was known then. Divisions are made once and kept; not for use
/// by several threads at once.
/// </summary>
public sealed class Verdeelreden(Book book, IReadOnlyList<SleutelVastgesteld> meegeleverd)
{
    private readonly Dictionary<long, Verdeelstaat?> _staten = [];

    /// <summary>The entry that says how the division of this part was made; null for a part that no key divided.</summary>
    public Entry? Gemaakt(Entry entry) =>
        entry.Fact is OpgaveVerdeeld { Verdeling: { } kenmerk }
            ? book.Find(VerdelingGemaakt.SubjectOf(kenmerk))
                ?.Tot(entry.Nummer)
                .LastOrDefault(e => e.Fact is VerdelingGemaakt)
            : null;

    /// <summary>The reason in sentences; null for a part that no key divided.</summary>
    public string? Van(Entry entry)
    {
        if (Gemaakt(entry) is not { Fact: VerdelingGemaakt feit } gemaakt)
            return null;
        var deel = (OpgaveVerdeeld)entry.Fact;
        if (Staat(gemaakt, feit) is not { } staat)
            return $"Verdeeld volgens ‘{Naam(gemaakt, feit)}’ ({Formule.Lees(feit.Formule)}); opnieuw berekenen lukt niet, want niet alle cijfers van toen staan in dit boek.";
        var tak = staat.Geheel.Alle.FirstOrDefault(t => t.Gebied.Code == deel.Naar);
        return $"Verdeeld volgens ‘{staat.Vraag.Sleutel.Naam}’. "
            + (
                tak is null ? $"Opnieuw berekend zit {deel.Naar} niet in deze verdeling."
                : tak.Aantal == deel.Aantal ? staat.Toelichting(tak)
                : $"{staat.Toelichting(tak)} Geboekt is {deel.Aantal:N0}."
            );
    }

    private Verdeelstaat? Staat(Entry gemaakt, VerdelingGemaakt feit)
    {
        if (!_staten.TryGetValue(gemaakt.Nummer, out var staat))
        {
            try
            {
                staat = Verdeelwijze.Opnieuw(book, feit, gemaakt.Nummer, Naam(gemaakt, feit));
            }
            catch (Refusal)
            {
                staat = null; // a book that took over the parts and not the figures they rest on
            }
            _staten[gemaakt.Nummer] = staat;
        }
        return staat;
    }

    private string Naam(Entry gemaakt, VerdelingGemaakt feit) =>
        new Sleutelbos(meegeleverd, book, new(feit.Peildatum, gemaakt.Nummer)).Find(feit.Sleutel)?.Naam ?? feit.Sleutel;
}
