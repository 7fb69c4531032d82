using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>What the book refuses of what is divided by: indicators, keys, and how a division was made.</summary>
internal static class VerdeelRules
{
    public const int LangsteKenmerk = 100;

    private const int LangsteLijst = 20_000;

    public static Refusal? Refuse(Book book, Fact feit) =>
        feit switch
        {
            IndicatorVastgesteld f => Rules.Known(book, f.Gebied)
                ?? FieldRules.Day(f.Peildatum, "peildatum")
                ?? IndicatorRules.Refuse(f),
            SleutelVastgesteld f => SleutelRules.Refuse(f),
            VerdelingGemaakt f => Refuse(book, f),
            _ => null,
        };

    private static Refusal? Refuse(Book book, VerdelingGemaakt feit) =>
        FieldRules.Text(feit.Kenmerk, "het kenmerk", LangsteKenmerk, "kenmerk")
        ?? Rules.Known(book, feit.Van, "van gebied")
        ?? FieldRules.Term(feit.Taak, feit.Per)
        ?? FieldRules.Quantity(feit.Aantal, feit.Amv, feit.Taak)
        ?? FieldRules.Quantity(feit.Kleinste)
        ?? FieldRules.Day(feit.Peildatum, "peildatum")
        ?? FieldRules.Day(feit.Indicatordatum, "indicatordatum")
        ?? FieldRules.Text(feit.Sleutel, "de sleutel", 60, "sleutel")
        ?? FieldRules.Optional(feit.Zaad, "het zaad", 200, "zaad")
        ?? FieldRules.Optional(feit.Grenzen, "de grenzen", LangsteLijst, "grenzen")
        ?? FieldRules.Optional(feit.EigenSleutels, "de eigen sleutels", LangsteLijst, "eigen sleutels")
        ?? Unreadable(feit)
        ?? OfAnother(book, feit);

    /// <summary>The parts of a division refer to it by this, so that no two can share it; the same whole and term may be divided anew.</summary>
    private static Refusal? OfAnother(Book book, VerdelingGemaakt feit) =>
        book.Find(VerdelingGemaakt.SubjectOf(feit.Kenmerk))?.Laatste(book.Staged)?.Fact is VerdelingGemaakt ander
        && (ander.Van, ander.Taak, ander.Per) != (feit.Van, feit.Taak, feit.Per)
            ? new(
                "kenmerk-bezet",
                $"Het kenmerk ‘{feit.Kenmerk}’ is al van de verdeling {Woorden.Taak(ander.Taak)} van {ander.Van}, {ander.Per}. Kies een ander.",
                "kenmerk"
            )
            : null;

    private static Refusal? Unreadable(VerdelingGemaakt feit)
    {
        try
        {
            Verdeelwijze.Lees(feit);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal;
        }
        catch (ArgumentException)
        {
            return new("verdeelwijze-onleesbaar", "Een gebied staat twee keer bij de grenzen of de eigen sleutels.");
        }
    }
}
