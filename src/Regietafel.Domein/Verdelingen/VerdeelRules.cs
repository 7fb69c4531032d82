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
            IndicatorVastgesteld f => Rules.Known(book, f.Gebied) ?? Rules.Day(f.Peildatum) ?? IndicatorRules.Refuse(f),
            SleutelVastgesteld f => SleutelRules.Refuse(f),
            VerdelingGemaakt f => Refuse(book, f),
            _ => null,
        };

    private static Refusal? Refuse(Book book, VerdelingGemaakt feit) =>
        Rules.Text(feit.Kenmerk, "het kenmerk", LangsteKenmerk)
        ?? Rules.Known(book, feit.Van)
        ?? Rules.Term(feit.Taak, feit.Per)
        ?? Rules.Quantity(feit.Aantal, feit.Amv, feit.Taak)
        ?? Rules.Quantity(feit.Kleinste)
        ?? Rules.Day(feit.Peildatum)
        ?? Rules.Day(feit.Indicatordatum)
        ?? Rules.Text(feit.Sleutel, "de sleutel", 60)
        ?? Rules.Optional(feit.Zaad, "het zaad", 200)
        ?? Rules.Optional(feit.Grenzen, "de grenzen", LangsteLijst)
        ?? Rules.Optional(feit.EigenSleutels, "de eigen sleutels", LangsteLijst)
        ?? Unreadable(feit);

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
