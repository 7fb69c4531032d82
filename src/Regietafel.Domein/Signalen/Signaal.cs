using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Signalen;

/// <summary>A figure behind a warning. <paramref name="Naam"/>: the figure of the stand that it is, where it is one.</summary>
public sealed record Signaalcijfer(string Wat, Cijfer Waarde, CijferNaam? Naam = null);

/// <summary>
/// Something that a table should act on, at one peilmoment. <paramref name="Over"/>: the location, piece, step or term, so that rule, area and this name
/// the cause: one cause has one signaal. <paramref name="Sinds"/>: since when; null when it must be looked back for. <paramref name="Wat"/> and
/// <paramref name="Doen"/>: what is the case, and what must be done. <paramref name="Tafel"/>: who acts, <paramref name="Uiterlijk"/>: by when.
/// <paramref name="Boekingen"/>: the numbers of the entries behind it.
/// </summary>
public sealed record Signaal(
    Signaalregel Regel,
    GebiedCode Gebied,
    string Over,
    Taak? Taak,
    Ernst Ernst,
    DateOnly? Sinds,
    string Wat,
    string Doen,
    GebiedCode Tafel,
    DateOnly Uiterlijk,
    IReadOnlyList<Signaalcijfer> Cijfers,
    IReadOnlyList<long> Boekingen
)
{
    /// <summary>The name of its cause, the same on every peilmoment: <c>stap-te-laat/GM0202-koepel/NO</c>.</summary>
    public string Kenmerk { get; } = $"{Signaalregels.Woord(Regel)}/{Over}";

    /// <summary>The location it is about; null when it is about an area.</summary>
    public LocatieCode? Locatie => LocatieCode.TryParse(Over.Split('/')[0], null, out var code) ? code : null;

    /// <summary>The most serious first, then who must act first; then by cause.</summary>
    public static IComparer<Signaal> OpErnst { get; } =
        Comparer<Signaal>.Create(
            static (a, b) =>
                a.Ernst != b.Ernst ? a.Ernst.CompareTo(b.Ernst)
                : a.Uiterlijk != b.Uiterlijk ? a.Uiterlijk.CompareTo(b.Uiterlijk)
                : string.CompareOrdinal(a.Kenmerk, b.Kenmerk)
        );
}
