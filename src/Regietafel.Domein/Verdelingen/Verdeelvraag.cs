using Regietafel.Gebieden;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>What an area gets at least, and at most (null: no limit); the two equal: a fixed number.</summary>
public readonly record struct Begrenzing(int Minimum, int? Maximum = null);

/// <summary>
/// What is to be divided: <paramref name="Aantal"/> over the areas in <paramref name="Geheel"/> by a key. Without steps at once over the areas of
/// the key's level, and what lies between is the sum of its own; with steps first over the areas of the first step, and then each of them
/// divides what it got.
/// </summary>
public sealed record Verdeelvraag(Sleutel Sleutel, GebiedCode Geheel, int Aantal)
{
    /// <summary>The part for unaccompanied minors: a flat share, divided in proportion to what everyone got.</summary>
    public int? Amv { get; init; }

    /// <summary>The day of the indicators: the last value on or before it counts. None: the day of the areas.</summary>
    public DateOnly? Indicatordatum { get; init; }

    /// <summary>How exact shares are rounded; none: as the key says.</summary>
    public Methode? Methode { get; init; }

    /// <summary>Nobody gets a number between zero and this.</summary>
    public int Kleinste { get; init; }

    /// <summary>Equal claims are decided by lots drawn from it; without one by order of code.</summary>
    public string? Zaad { get; init; }

    /// <summary>The levels over which is divided first, from large to small.</summary>
    public IReadOnlyList<Niveau> Trappen { get; init; } = [];

    public IReadOnlyDictionary<GebiedCode, Begrenzing> Grenzen { get; init; } =
        new Dictionary<GebiedCode, Begrenzing>();

    /// <summary>Areas that divide what they got by a key of their own.</summary>
    public IReadOnlyDictionary<GebiedCode, Sleutel> EigenSleutels { get; init; } =
        new Dictionary<GebiedCode, Sleutel>();

    internal Verdeelregel Regel(Sleutel sleutel) => new(Methode ?? sleutel.Methode, Kleinste, Zaad);
}
