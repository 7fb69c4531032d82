using System.Numerics;

namespace Regietafel.Verdelingen;

/// <summary>
/// The divisor methods: places go one by one to the strongest claim, weight ÷ divisor of the place. Begins at the rounded exact shares, which
/// are less than one place an area off, and mends the difference with a heap.
/// </summary>
internal sealed class Delers<T>
    where T : IBinaryInteger<T>
{
    private readonly Methode _methode;
    private readonly Weging<T> _weging;
    private readonly T[] _teller; // of a claim: the weight, for Huntington-Hill its square
    private readonly int[] _aantal;

    private Delers(Weging<T> weging, Methode methode)
    {
        (_weging, _methode, _aantal) = (weging, methode, new int[weging.Gewicht.Length]);
        _teller = methode == Methode.HuntingtonHill ? Array.ConvertAll(weging.Gewicht, g => g * g) : weging.Gewicht;
    }

    public static Uitkomst Verdeel(Weging<T> weging, Evenredig<T> evenredig, Methode methode)
    {
        var delers = new Delers<T>(weging, methode);
        delers.Begin(evenredig);
        delers.Herstel();
        return delers.Gelijk();
    }

    private void Begin(Evenredig<T> evenredig)
    {
        for (var i = 0; i < _aantal.Length; i++)
        {
            _aantal[i] = evenredig.Grenzen[i] switch
            {
                Grens.Minimum => _weging.Minimum[i],
                Grens.Maximum => _weging.Maximum[i],
                _ => Math.Clamp(
                    Plaatsen(_weging.Gewicht[i], evenredig.Rest, evenredig.Vrij),
                    _weging.Minimum[i],
                    _weging.Maximum[i]
                ),
            };
        }
    }

    /// <summary>How many divisors lie below the exact share of this weight.</summary>
    private int Plaatsen(T gewicht, T rest, T vrij)
    {
        var (heel, over) = T.DivRem(gewicht * rest, vrij);
        var n = int.CreateChecked(heel);
        return _methode switch
        {
            Methode.Adams => T.IsZero(over) ? n : n + 1,
            Methode.Dhondt => T.IsZero(over) && n > 0 ? n - 1 : n,
            Methode.SainteLague => over + over > vrij ? n + 1 : n,
            Methode.HuntingtonHill => IsAboveMean(gewicht * rest, vrij, n) ? n + 1 : n,
            _ => throw new ArgumentOutOfRangeException(nameof(gewicht), _methode, "No divisor method."),
        };
    }

    private static bool IsAboveMean(T teller, T noemer, int n)
    {
        var (a, b) = (BigInteger.CreateChecked(teller), BigInteger.CreateChecked(noemer));
        return a * a > new BigInteger(n) * (n + 1) * b * b;
    }

    /// <summary>Hands out what is left to the strongest claims, or takes back what is too much from the weakest.</summary>
    private void Herstel()
    {
        var over = _weging.Aantal - _aantal.Sum();
        if (over == 0)
            return;
        var stap = Math.Sign(over);
        var rij = new PriorityQueue<int, Aanspraak<T>>(
            Enumerable.Range(0, _aantal.Length).Where(i => Kan(i, stap)).Select(i => (i, Aanspraak(i, stap))),
            stap > 0 ? Aanspraak<T>.Sterkste : Aanspraak<T>.Zwakste
        );
        for (; over != 0; over -= stap)
        {
            var i = rij.Peek();
            _aantal[i] += stap;
            if (Kan(i, stap))
                rij.DequeueEnqueue(i, Aanspraak(i, stap));
            else
                rij.Dequeue();
        }
    }

    private bool Kan(int i, int stap) =>
        stap < 0 ? _aantal[i] > _weging.Minimum[i] : _aantal[i] < _weging.Maximum[i] && !T.IsZero(_weging.Gewicht[i]);

    /// <summary>The claim to the next place (+1), or the one that earned the last place (−1).</summary>
    private Aanspraak<T> Aanspraak(int i, int stap)
    {
        var s = T.CreateChecked(stap > 0 ? _aantal[i] : _aantal[i] - 1);
        return new(
            _teller[i],
            _methode switch
            {
                Methode.Dhondt => s + T.One,
                Methode.SainteLague => s + s + T.One,
                Methode.HuntingtonHill => s * (s + T.One),
                _ => s,
            }
        );
    }

    /// <summary>Takes the last places back where a claim that was passed over is as strong as one that was met.</summary>
    private Uitkomst Gelijk()
    {
        var buiten = Enumerable.Range(0, _aantal.Length).Where(i => Kan(i, +1)).ToList();
        if (buiten.Count == 0)
            return new(_aantal, [], 0);
        var sterkste = buiten.Select(i => Aanspraak(i, +1)).Min(Aanspraak<T>.Sterkste);
        var binnen = Enumerable
            .Range(0, _aantal.Length)
            .Where(i => Kan(i, -1) && Aanspraak(i, -1).CompareTo(sterkste) == 0)
            .ToList();
        if (binnen.Count == 0)
            return new(_aantal, [], 0);
        var gelijk = buiten.Where(i => Aanspraak(i, +1).CompareTo(sterkste) == 0).Concat(binnen).ToList();
        foreach (var i in binnen)
            _aantal[i]--;
        return new(_aantal, gelijk, binnen.Count);
    }
}
