namespace Regietafel.Verdelingen;

/// <summary>
/// One of those over whom is divided: usually an area, by its code, but any label that no other has. It gets at least
/// <paramref name="Minimum"/> and at most <paramref name="Maximum"/> (null: no limit); the two equal: a fixed number.
/// <paramref name="Naam"/>: what sentences call it, where that is not its code.
/// </summary>
public sealed record Deelnemer(string Code, Breuk Gewicht, int Minimum = 0, int? Maximum = null, string? Naam = null)
{
    internal string Noem => Naam ?? Code;
}

/// <summary>
/// How to divide. <paramref name="Kleinste"/>: whoever gets anything gets at least this many. <paramref name="Zaad"/>: equal claims are
/// decided by lots drawn from it, see <see cref="Gelijkspel"/>; without one by order of code.
/// </summary>
public sealed record Verdeelregel(Methode Methode, int Kleinste = 0, string? Zaad = null);

/// <summary>What held a number between bounds, where anything did.</summary>
public enum Grens
{
    Geen,
    Minimum,
    Maximum,

    /// <summary>Left out: too small for the smallest useful size.</summary>
    Kleinste,
}
