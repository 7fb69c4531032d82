using System.Text;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>
/// How a key weighs an area: indicators and numbers with <c>+ - * /</c>, parentheses, <c>som(x)</c> over the areas that are divided over, and
/// <c>min(a; b)</c> and <c>max(a; b)</c>. Read by <see cref="Formulelezer"/>, computed exactly.
/// </summary>
public sealed class Formule
{
    private readonly Uitdrukking _uitdrukking;

    internal Formule(string tekst, Uitdrukking uitdrukking, IReadOnlyList<string> indicatoren) =>
        (Tekst, _uitdrukking, Indicatoren) = (tekst, uitdrukking, indicatoren);

    /// <summary>As it was written.</summary>
    public string Tekst { get; }

    /// <summary>The indicators that it names, in the order in which they first stand there.</summary>
    public IReadOnlyList<string> Indicatoren { get; }

    /// <exception cref="Refusal">It is no formula; the message says where it goes wrong.</exception>
    public static Formule Lees(string tekst) => Formulelezer.Lees(tekst);

    /// <summary>As people write it: <c>inwoners × (1 + ses-woa)</c>.</summary>
    public override string ToString()
    {
        var tekst = new StringBuilder();
        _uitdrukking.Schrijf(tekst, null, 0);
        return tekst.ToString();
    }

    /// <summary>The weight of each area.</summary>
    /// <exception cref="Refusal">It divides by zero, is smaller than zero, or grows too long.</exception>
    internal Breuk[] Gewichten(Rekenblad blad)
    {
        var gewichten = _uitdrukking.Waarden(blad);
        blad.WeigerNegatief(gewichten);
        return gewichten;
    }

    /// <summary>With the values of one area filled in: <c>119.186 × (1 + 0,1462)</c>.</summary>
    internal string Ingevuld(Rekenblad blad, int wie)
    {
        var tekst = new StringBuilder();
        _uitdrukking.Schrijf(tekst, blad, wie);
        return tekst.ToString();
    }
}
