using System.Text.Json.Serialization;
using Regietafel.Boekingen;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>A key as machines read it. <paramref name="Boeking"/>: the number of its entry; missing for a key that comes with the program.</summary>
public sealed record SleutelJson(
    string Code,
    string Naam,
    string? Taak,
    string Formule,
    IReadOnlyList<string> Indicatoren,
    string Methode,
    string Niveau,
    string? Grondslag,
    string? Toelichting,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Boeking,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BronJson? Bron
)
{
    /// <param name="book">Where its source is described; null: the source is left out.</param>
    public static SleutelJson Van(Sleutel sleutel, Book? book) =>
        new(
            sleutel.Code,
            sleutel.Naam,
            sleutel.Feit.Taak is { } taak ? CijferWoorden.Woord(taak) : null,
            sleutel.Formule.Tekst,
            sleutel.Formule.Indicatoren,
            MethodeWoorden.Woord(sleutel.Methode),
            CijferWoorden.Woord(sleutel.Niveau),
            sleutel.Feit.Grondslag,
            sleutel.Feit.Toelichting,
            sleutel.Entry?.Nummer,
            book is null ? null : BronJson.Van(book, sleutel.Entry?.Bron)
        );
}
