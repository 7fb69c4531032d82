using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>
/// A whole divided over participants, exactly: the same weights always give the same numbers, in whatever order they come. Every number
/// can say why it is what it is.
/// </summary>
public sealed class Verdeling
{
    private readonly Deling _deling;
    private readonly BigInteger[] _gewichten;
    private readonly BigInteger _samen;

    private Verdeling(IReadOnlyList<Deelnemer> deelnemers, Weging<BigInteger> weging, Verdeelregel regel, Deling deling)
    {
        (_deling, _gewichten, Regel, Aantal) = (deling, weging.Gewicht, regel, weging.Aantal);
        foreach (var gewicht in _gewichten)
            _samen += gewicht;
        Delen = [.. deelnemers.Select((d, i) => new Toedeling(this, i, d))];
        Som = deling.Aantallen.Sum(a => (long)a);
    }

    public Verdeelregel Regel { get; }

    /// <summary>The whole that was divided.</summary>
    public int Aantal { get; }

    /// <summary>The parts together: the whole, and only under <see cref="Methode.NaarBoven"/> sometimes more.</summary>
    public long Som { get; }

    /// <summary>What everyone gets, in the order of the participants.</summary>
    public IReadOnlyList<Toedeling> Delen { get; }

    /// <summary>Where claims were equal, and who decided.</summary>
    public IReadOnlyList<Gelijkspel> Gelijk => _deling.Gelijk;

    /// <exception cref="Refusal">It cannot be divided this way: a weight, a bound or the whole is wrong.</exception>
    public static Verdeling Van(IReadOnlyList<Deelnemer> deelnemers, int aantal, Verdeelregel regel)
    {
        var weging = Wegen.Van(deelnemers, aantal);
        string[] codes = [.. deelnemers.Select(d => d.Code)];
        if (regel.Kleinste < 0)
            throw new Refusal("kleinste-onjuist", $"De kleinste omvang {regel.Kleinste:N0} is kleiner dan 0.");
        var deling =
            regel.Kleinste > 1
                ? new Kleinschalig(weging, regel, deelnemers).Verdeel()
                : Verdeler.Verdeel(weging, regel, codes);
        return new(deelnemers, weging, regel, deling);
    }

    /// <summary>
    /// A part of the whole, divided in proportion to what everyone got and with the same lots; nobody gets more of it than he got in all.
    /// </summary>
    /// <exception cref="Refusal">The part is more than the parts together.</exception>
    public Verdeling NaarAantal(int deel) =>
        Van(
            [.. Delen.Select(d => d.Deelnemer with { Gewicht = d.Aantal, Minimum = 0, Maximum = d.Aantal })],
            deel,
            new(Methode.GrootsteRest, Zaad: Regel.Zaad)
        );

    internal int AantalVan(int plaats) => _deling.Aantallen[plaats];

    internal Grens GrensVan(int plaats) => _deling.Grenzen[plaats];

    internal Breuk ExactVan(int plaats) =>
        GrensVan(plaats) switch
        {
            Grens.Geen => _deling.Vrij.IsZero ? 0 : new Breuk(_gewichten[plaats] * _deling.Rest, _deling.Vrij),
            Grens.Kleinste => 0,
            _ => AantalVan(plaats),
        };

    internal Breuk EvenredigVan(int plaats) => _samen.IsZero ? 0 : new Breuk(_gewichten[plaats] * Aantal, _samen);

    /// <summary>All weights together, in the measure in which the participant gave his.</summary>
    internal Breuk SamenVan(Toedeling deel) => deel.Deelnemer.Gewicht * new Breuk(_samen, _gewichten[deel.Plaats]);
}
