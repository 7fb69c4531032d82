using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>A key that can be divided by. <paramref name="Entry"/>: where the book says so; none for a key that comes with the program.</summary>
public sealed record Sleutel(SleutelVastgesteld Feit, Formule Formule, Entry? Entry)
{
    public string Code => Feit.Code;

    public string Naam => Feit.Naam;

    public Methode Methode => Feit.Methode;

    public Niveau Niveau => Feit.Niveau;

    /// <exception cref="Refusal">Its formula is none.</exception>
    public static Sleutel Van(SleutelVastgesteld feit, Entry? entry = null) =>
        new(feit, Formule.Lees(feit.Formule), entry);
}

/// <summary>The keys at a peilmoment: those of the book, and those that come with the program under another code.</summary>
public sealed class Sleutelbos(IReadOnlyList<SleutelVastgesteld> meegeleverd, Book book, Tijd.Peilmoment peilmoment)
{
    /// <summary>The key with this code; null when there is none.</summary>
    public Sleutel? Find(string code) =>
        book.Find(SleutelVastgesteld.SubjectOf(code))?.At(peilmoment) is { Fact: SleutelVastgesteld eigen } entry
            ? Sleutel.Van(eigen, entry)
        : meegeleverd.FirstOrDefault(s => s.Code == code) is { } feit ? Sleutel.Van(feit)
        : null;

    /// <summary>All of them: those that come with the program in their order, then those of the book by code.</summary>
    public IReadOnlyList<Sleutel> Alle =>
        [
            .. meegeleverd
                .Select(s => s.Code)
                .Concat(
                    book.Sleutels.Select(v => v.At(peilmoment)?.Fact)
                        .OfType<SleutelVastgesteld>()
                        .Select(s => s.Code)
                        .Order(StringComparer.Ordinal)
                )
                .Distinct(StringComparer.Ordinal)
                .Select(code => Find(code)!),
        ];

    /// <exception cref="Refusal">There is no such key.</exception>
    public Sleutel this[string code] =>
        Find(code)
        ?? throw new Refusal(
            "sleutel-onbekend",
            $"Er is geen verdeelsleutel ‘{code}’: kies {string.Join(", ", Alle.Select(s => s.Code))}."
        );
}
