using Regietafel.Gebieden;
using Regietafel.Sleutels;

namespace Regietafel.Verdelingen;

/// <summary>
/// What one area gets in a division, with what it hands on to the areas in it. The parts and what stays onverdeeld are together what the area
/// has, also for the part for unaccompanied minors.
/// </summary>
public sealed class Verdeeltak
{
    internal Verdeeltak(Gebied gebied, int aantal) => (Gebied, Aantal) = (gebied, aantal);

    public Gebied Gebied { get; }

    public int Aantal { get; }

    /// <summary>The part for unaccompanied minors; null where that was not asked.</summary>
    public int? Amv { get; internal init; }

    /// <summary>How it came to its number; null for the whole, and for an area that is the sum of its own.</summary>
    public Toedeling? Deel { get; internal init; }

    /// <summary>How it came to its part for unaccompanied minors.</summary>
    public Toedeling? AmvDeel { get; internal init; }

    /// <summary>The weights by which it was weighed; null for the whole.</summary>
    public Weegstaat? Weegstaat { get; internal init; }

    /// <summary>The division of what it has over its parts; null where there are none, or where they were given theirs from above.</summary>
    public Verdeling? Verdeling { get; internal init; }

    public IReadOnlyList<Verdeeltak> Delen { get; internal init; } = [];

    /// <summary>The exact share, before rounding; of a sum that of its parts together.</summary>
    public Breuk Exact => Deel?.Exact ?? (Delen.Count == 0 ? Aantal : Som(d => d.Exact));

    public Breuk Gewicht => Deel?.Deelnemer.Gewicht ?? Som(d => d.Gewicht);

    /// <summary>What the parts have not been given; minus: rounded up they were given more. Zero where there are no parts.</summary>
    public int Onverdeeld => Delen.Count == 0 ? 0 : Aantal - Delen.Sum(d => d.Aantal);

    public int? AmvOnverdeeld =>
        Delen.Count == 0
            ? Amv is null
                ? null
                : 0
            : Amv - Delen.Sum(d => d.Amv);

    /// <summary>The area itself and all below it, each before its parts.</summary>
    public IEnumerable<Verdeeltak> Alle => Delen.SelectMany(d => d.Alle).Prepend(this);

    /// <summary>The areas that hand nothing on.</summary>
    public IEnumerable<Verdeeltak> Bladen => Alle.Where(t => t.Delen.Count == 0);

    private Breuk Som(Func<Verdeeltak, Breuk> van) => Delen.Aggregate((Breuk)0, (som, deel) => som + van(deel));
}
