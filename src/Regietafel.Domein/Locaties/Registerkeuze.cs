using System.Globalization;
using Regietafel.Opgaven;

namespace Regietafel.Locaties;

/// <summary>
/// Which locations of the register are meant. What is said about capacity (<see cref="Taak"/>, <see cref="Soort"/>, <see cref="Zekerheid"/>,
/// <see cref="EindigtVoor"/>) must hold for one piece; without <see cref="OokGesloten"/> that piece has not ended yet.
/// </summary>
public sealed record Registerkeuze(
    Taak? Taak = null,
    string? Soort = null,
    string? Exploitant = null,
    Zekerheid? Zekerheid = null,
    DateOnly? EindigtVoor = null,
    string? Tekst = null,
    bool Kleinschalig = false,
    bool OokGesloten = false
)
{
    private const CompareOptions Los = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>True when the choice says something about capacity, so that a location without any does not belong to it.</summary>
    public bool GaatOverCapaciteit => (Taak, Soort, Zekerheid, EindigtVoor) != (null, null, null, null);

    /// <summary><paramref name="gemeente"/>: the name of the municipality, which the text may be about.</summary>
    public bool Past(Locatie locatie, string gemeente, DateOnly peildatum) =>
        (!Kleinschalig || locatie.Feit.Kleinschalig)
        && (
            Exploitant is null || string.Equals(Exploitant, locatie.Feit.Exploitant, StringComparison.OrdinalIgnoreCase)
        )
        && (locatie.Stukken.Count == 0 ? !GaatOverCapaciteit : HeeftStuk(locatie, peildatum))
        && (
            Tekst is null
            || Heeft(locatie.Naam)
            || Heeft(gemeente)
            || Heeft(locatie.Code.ToString())
            || Heeft(locatie.Feit.Adres)
        );

    /// <summary>True when the piece is one of those that the choice is about.</summary>
    public bool Past(Capaciteitstuk stuk, DateOnly peildatum) =>
        (Taak is null || stuk.Feit.Taak == Taak)
        && (Soort is null || string.Equals(Soort, stuk.Feit.Soort, StringComparison.OrdinalIgnoreCase))
        && (OokGesloten || !IsVoorbij(stuk, peildatum))
        && (Zekerheid is null || stuk.Zekerheid == Zekerheid)
        && (EindigtVoor is null || (stuk.Eind <= EindigtVoor && stuk.Eind > stuk.Begin));

    /// <summary>True when the places are gone by that day, or never come.</summary>
    public static bool IsVoorbij(Capaciteitstuk stuk, DateOnly peildatum) =>
        stuk.Eind <= peildatum || stuk.Dagen.IsLeeg;

    private bool HeeftStuk(Locatie locatie, DateOnly peildatum)
    {
        foreach (var stuk in locatie.Stukken)
        {
            if (Past(stuk, peildatum))
                return true;
        }
        return false;
    }

    private bool Heeft(string? tekst) =>
        tekst is not null && CultureInfo.InvariantCulture.CompareInfo.IndexOf(tekst, Tekst!, Los) >= 0;
}
