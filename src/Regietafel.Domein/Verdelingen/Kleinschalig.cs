using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>
/// The smallest useful size: nobody gets a number between 0 and it. The lightest are left out, as few as will do, and the others divide the
/// whole among themselves.
/// </summary>
internal sealed class Kleinschalig(Weging<BigInteger> weging, Verdeelregel regel, IReadOnlyList<Deelnemer> deelnemers)
{
    private readonly string[] _codes = [.. deelnemers.Select(d => d.Code)];
    private readonly Dictionary<string, int> _volgorde = Gelijkspel
        .Volgorde(deelnemers.Select(d => d.Code), regel.Zaad)
        .Index()
        .ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);

    public Deling Verdeel()
    {
        var (basis, lichtste) = Voorbereid();
        int laag = 0,
            hoog = lichtste.Length;
        while (laag < hoog)
        {
            // Among the lightest left out there is a first number that is enough; beyond it too few may be left.
            var midden = laag == 0 && hoog == lichtste.Length ? 0 : (laag + hoog) / 2;
            if (KanNog(basis, lichtste, midden) && Probeer(basis, lichtste, midden) is null)
                laag = midden + 1;
            else
                hoog = midden;
        }
        var deling = KanNog(basis, lichtste, laag) ? Probeer(basis, lichtste, laag) : null;
        if (deling is null)
            throw new Refusal(
                "kleinste-onhaalbaar",
                $"De {weging.Aantal:N0} zijn niet te verdelen in delen van ten minste {regel.Kleinste:N0} met deze minima en maxima."
            );
        return deling with { Gelijk = [.. Weggelaten(lichtste, laag), .. deling.Gelijk] };
    }

    /// <summary>A minimum is at least the smallest size; whoever may not reach it gets nothing. And who can be left out, lightest first.</summary>
    private (Weging<BigInteger> Basis, int[] Lichtste) Voorbereid()
    {
        var (minimum, maximum) = ((int[])weging.Minimum.Clone(), (int[])weging.Maximum.Clone());
        for (var i = 0; i < minimum.Length; i++)
        {
            if (minimum[i] == 0 && maximum[i] < regel.Kleinste)
                maximum[i] = 0;
            else if (minimum[i] > 0 && maximum[i] < regel.Kleinste)
                throw new Refusal(
                    "kleinste-onhaalbaar",
                    $"{deelnemers[i].Noem} krijgt ten minste {minimum[i]:N0} en ten hoogste {maximum[i]:N0}; dat is kleiner dan de kleinste omvang {regel.Kleinste:N0}."
                );
            else if (minimum[i] > 0)
                minimum[i] = Math.Max(minimum[i], regel.Kleinste);
        }
        var lichtste = Enumerable
            .Range(0, minimum.Length)
            .Where(i => minimum[i] == 0 && maximum[i] > 0 && !weging.Gewicht[i].IsZero)
            .OrderBy(i => weging.Gewicht[i])
            .ThenByDescending(i => _volgorde[_codes[i]])
            .ToArray();
        return (weging with { Minimum = minimum, Maximum = maximum }, lichtste);
    }

    private static bool KanNog(Weging<BigInteger> basis, int[] lichtste, int weg) =>
        Wegen.Ruimte(Zonder(basis, lichtste, weg)) >= basis.Aantal;

    /// <summary>The division without the lightest so many; null when somebody still gets too few.</summary>
    private Deling? Probeer(Weging<BigInteger> basis, int[] lichtste, int weg)
    {
        var zonder = Zonder(basis, lichtste, weg);
        Wegen.Controleer(zonder, [.. deelnemers.Select(d => d.Noem)]);
        var deling = Verdeler.Verdeel(zonder, regel, _codes);
        if (Array.Exists(deling.Aantallen, n => n > 0 && n < regel.Kleinste))
            return null;
        for (var i = 0; i < basis.Gewicht.Length; i++)
        {
            if (zonder.Maximum[i] == 0 && weging.Maximum[i] > 0)
                deling.Grenzen[i] = Grens.Kleinste;
        }
        return deling;
    }

    private static Weging<BigInteger> Zonder(Weging<BigInteger> basis, int[] lichtste, int weg)
    {
        var maximum = (int[])basis.Maximum.Clone();
        foreach (var i in lichtste.AsSpan()[..weg])
            maximum[i] = 0;
        return basis with { Maximum = maximum };
    }

    /// <summary>Equally heavy areas of which some were left out and some not.</summary>
    private IEnumerable<Gelijkspel> Weggelaten(int[] lichtste, int weg)
    {
        if (weg == 0 || weg == lichtste.Length || Gewicht(weg - 1) != Gewicht(weg))
            yield break;
        var even = Enumerable.Range(0, lichtste.Length).Where(p => Gewicht(p) == Gewicht(weg)).ToList();
        yield return new(
            [.. even.Select(p => _codes[lichtste[p]]).Order(StringComparer.Ordinal)],
            even.Count(p => p >= weg),
            regel.Zaad
        )
        {
            OmMeeTeDoen = true,
        };

        BigInteger Gewicht(int plaats) => weging.Gewicht[lichtste[plaats]];
    }
}
