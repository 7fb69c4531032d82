using Regietafel.Gebieden;
using Regietafel.Opgaven;

namespace Regietafel.Standen;

/// <summary>What a figure stands for at the peilmoment: the opgave in force or a coming one, the current half-year or the one before.</summary>
public enum Geldt
{
    Geldend,
    Komend,
    Huidig,
    Vorig,
}

/// <summary>
/// One figure of a stand as a row, for whoever reads figures by machine. <paramref name="Naam"/> also opens its herkomst.
/// <paramref name="Maandnorm"/>: only on the row of that name, whose herkomst is that of the corrected target. <paramref name="Oudste"/> and
/// <paramref name="Nieuwste"/>: when it was measured. <paramref name="Toelichting"/>: what must be said with it, in Dutch.
/// </summary>
public sealed record CijferRegel(
    Gebied Gebied,
    CijferNaam Naam,
    Cijfer Cijfer,
    Geldt Geldt,
    Standing? Status = null,
    DateOnly? Oudste = null,
    DateOnly? Nieuwste = null,
    decimal? Maandnorm = null,
    bool IsMaandnorm = false,
    string? Toelichting = null
)
{
    /// <summary>The quantity; only the monthly norm is not always whole.</summary>
    public decimal? Aantal => IsMaandnorm ? Maandnorm : Cijfer.Aantal;

    /// <summary>The sign in a word: overschot, tekort, achterstand, voorsprong; null where a figure has no sign or is zero.</summary>
    public string? Teken =>
        (Naam.Grootheid, Cijfer.Aantal) switch
        {
            (_, null or 0) => null,
            (Grootheid.Verschil or Grootheid.GeplandVerschil, > 0) => "overschot",
            (Grootheid.Verschil or Grootheid.GeplandVerschil, _) => "tekort",
            (Grootheid.Beginsaldo or Grootheid.VerwachtBeginsaldo or Grootheid.Eindsaldo, > 0) => "achterstand",
            (Grootheid.Beginsaldo or Grootheid.VerwachtBeginsaldo or Grootheid.Eindsaldo, _) => "voorsprong",
            (Grootheid.VerwachtEindsaldo, > 0) => "achterstand",
            (Grootheid.VerwachtEindsaldo, _) => "voorsprong",
            (Grootheid.Onverdeeld, > 0) => "nog te verdelen",
            (Grootheid.Onverdeeld, _) => "te veel verdeeld",
            (Grootheid.Afwijking, _) => "niet verklaard",
            _ => null,
        };

    /// <summary>How a kind counts; null for a figure that is not of one kind.</summary>
    public Telling? Telling => Naam.Soort is { } soort ? Soort.Zoek(Naam.Taak, soort)?.Telling : null;
}
