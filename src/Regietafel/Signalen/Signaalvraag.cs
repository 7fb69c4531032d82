using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Signalen;

/// <summary>Which warnings are asked for; none of a filter: all. What is parked is left out unless it is asked for.</summary>
public sealed record Signaalvraag(
    GebiedCode? Gebied = null,
    GebiedCode? Tafel = null,
    Taak? Taak = null,
    Signaalregel? Regel = null,
    Ernst? Ernst = null,
    bool OokGeparkeerd = false
)
{
    /// <summary>The filters as they stand in an address.</summary>
    public IReadOnlyList<(string Name, string? Value)> Parameters =>
        [
            ("gebied", Gebied?.ToString()),
            ("tafel", Tafel?.ToString()),
            ("taak", Taak is { } taak ? CijferWoorden.Woord(taak) : null),
            ("regel", Regel is { } regel ? CijferWoorden.Woord(regel) : null),
            ("ernst", Ernst is { } ernst ? CijferWoorden.Woord(ernst) : null),
            ("geparkeerd", OokGeparkeerd ? "ook" : null),
        ];

    /// <summary>The warnings asked for, with their life; the most serious first.</summary>
    public IReadOnlyList<Getoond> Van(Signaalbeeld beeld) =>
        [
            .. beeld
                .In(Gebied)
                .Where(Past)
                .Select(s => new Getoond(s, beeld.Leven(s)))
                .Where(s => OokGeparkeerd || s.Leven.Staat != Signaalstaat.Geparkeerd),
        ];

    private bool Past(Signaal s) =>
        (Tafel is null || s.Tafel == Tafel)
        && (Taak is null || s.Taak is null || s.Taak == Taak)
        && (Regel is null || s.Regel == Regel)
        && (Ernst is null || s.Ernst == Ernst);
}

/// <summary>A warning with what was done with it.</summary>
public sealed record Getoond(Signaal Signaal, Signaalleven Leven);
