using System.Runtime.Intrinsics;
using Regietafel.Doorkijken;

namespace Regietafel.Tests.Doorkijken;

public sealed class ToevalTests
{
    private const int Trekkingen = 1 << 16;

    [Theory]
    [InlineData(1UL, "GM0202-koepel/a")]
    [InlineData(2UL, "GM0202-koepel/a")]
    [InlineData(ulong.MaxValue, "GM0193")]
    public void Eight_draws_at_once_are_the_draws_one_by_one(ulong zaad, string naam)
    {
        var toeval = Toeval.Van(zaad, naam, 0);
        for (var eerste = 0; eerste < 10_000; eerste += 8)
        {
            var acht = toeval.Trek(Toeval.Spreid(eerste));
            for (var i = 0; i < 8; i++)
                Assert.Equal(toeval.Trek(eerste + i), acht.GetElement(i));
        }
    }

    [Fact]
    public void Draws_are_spread_evenly_for_every_name()
    {
        for (var naam = 0; naam < 50; naam++)
        {
            var tellers = new int[64];
            var toeval = Toeval.Van(1, $"GM{naam:0000}-plek/a", 1);
            for (var i = 0; i < Trekkingen; i++)
                tellers[toeval.Trek(i) >> 25]++;
            const double verwacht = Trekkingen / 64.0;
            var chi = tellers.Sum(t => (t - verwacht) * (t - verwacht) / verwacht);
            Assert.InRange(chi, 24, 125); // 63 degrees of freedom: outside this about once in 100.000
        }
    }

    [Fact]
    public void Names_streams_seeds_and_neighbouring_draws_have_nothing_to_do_with_each_other()
    {
        var bronnen = Enumerable
            .Range(0, 12)
            .SelectMany(n => new[] { Toeval.Van(1, $"GM0001-plek-{n}/a", 0), Toeval.Van(2, $"GM0001-plek-{n}/a", 1) })
            .Select(t =>
                Enumerable.Range(0, Trekkingen).Select(i => t.Trek(i) / (double)Toeval.Hoogste - 0.5).ToArray()
            )
            .ToList();
        for (var a = 0; a < bronnen.Count; a++)
        {
            Assert.InRange(Samenhang(bronnen[a], bronnen[a], 1), -0.02, 0.02);
            for (var b = 0; b < a; b++)
                Assert.InRange(Samenhang(bronnen[a], bronnen[b], 0), -0.02, 0.02); // five times the standard error
        }
    }

    [Theory]
    [InlineData("0", -1)]
    [InlineData("1", int.MaxValue)]
    [InlineData("0.5", 1_073_741_823)]
    public void A_bound_holds_never_always_or_half(string kans, int grens) =>
        Assert.Equal(grens, Toeval.Grens(decimal.Parse(kans, System.Globalization.CultureInfo.InvariantCulture)));

    private static double Samenhang(double[] a, double[] b, int later)
    {
        double som = 0;
        for (var i = later; i < a.Length; i++)
            som += a[i] * b[i - later];
        return som / (a.Length - later) * 12; // the variance of an even spread is a twelfth
    }
}
