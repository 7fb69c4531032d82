using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>
/// Whole weights with bounds, and the whole to divide. <typeparamref name="T"/> is the narrowest integer in which everything fits.
/// </summary>
internal sealed record Weging<T>(T[] Gewicht, int[] Minimum, int[] Maximum, int Aantal)
    where T : IBinaryInteger<T>;

/// <summary>
/// The exact shares: everyone weight × <see cref="Rest"/> / <see cref="Vrij"/>, held between minimum and maximum, such that together they are
/// the whole. There is one such solution, whatever the order of the areas.
/// </summary>
internal sealed class Evenredig<T>
    where T : IBinaryInteger<T>
{
    private readonly Weging<T> _weging;

    public Evenredig(Weging<T> weging)
    {
        _weging = weging;
        Grenzen = new Grens[weging.Gewicht.Length];
        Begin();
        foreach (var omslag in Omslagen())
        {
            // The share per weight is Rest / Vrij; once it stays below the next turning point nothing changes any more.
            if (
                T.IsZero(Vrij)
                    ? T.IsZero(Rest)
                    : Rest * weging.Gewicht[omslag.Wie] <= T.CreateChecked(omslag.Bij) * Vrij
            )
                break;
            Sla(omslag);
        }
    }

    /// <summary>Who stands at a bound; the others share what those leave.</summary>
    public Grens[] Grenzen { get; }

    public T Rest { get; private set; } = T.Zero;

    public T Vrij { get; private set; } = T.Zero;

    private void Begin()
    {
        Rest = T.CreateChecked(_weging.Aantal);
        for (var i = 0; i < Grenzen.Length; i++)
        {
            if (_weging.Minimum[i] > 0 || T.IsZero(_weging.Gewicht[i]))
            {
                Grenzen[i] = Grens.Minimum;
                Rest -= T.CreateChecked(_weging.Minimum[i]);
            }
            else if (_weging.Maximum[i] == 0)
                Grenzen[i] = Grens.Maximum;
            else
                Vrij += _weging.Gewicht[i];
        }
    }

    /// <summary>Where, as the share per weight grows, someone leaves his minimum or reaches his maximum, in that order.</summary>
    private List<Omslag> Omslagen()
    {
        var (gewicht, minimum, maximum) = (_weging.Gewicht, _weging.Minimum, _weging.Maximum);
        var omslagen = new List<Omslag>();
        for (var i = 0; i < gewicht.Length; i++)
        {
            if (T.IsZero(gewicht[i]) || minimum[i] == maximum[i])
                continue;
            if (minimum[i] > 0)
                omslagen.Add(new(i, minimum[i], Grens.Geen));
            if (maximum[i] < _weging.Aantal)
                omslagen.Add(new(i, maximum[i], Grens.Maximum));
        }
        omslagen.Sort(
            (a, b) => (T.CreateChecked(a.Bij) * gewicht[b.Wie]).CompareTo(T.CreateChecked(b.Bij) * gewicht[a.Wie])
        );
        return omslagen;
    }

    private void Sla(Omslag omslag)
    {
        var (aantal, gewicht) = (T.CreateChecked(omslag.Bij), _weging.Gewicht[omslag.Wie]);
        Grenzen[omslag.Wie] = omslag.Naar;
        (Rest, Vrij) = omslag.Naar == Grens.Geen ? (Rest + aantal, Vrij + gewicht) : (Rest - aantal, Vrij - gewicht);
    }

    private readonly record struct Omslag(int Wie, int Bij, Grens Naar);
}
