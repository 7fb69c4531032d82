using Regietafel.Verdelingen;

namespace Regietafel.Tests.Verdelingen;

/// <summary>What each method promises, over random weights; the seed is the argument.</summary>
public sealed class VerdelingPropertyTests
{
    [Theory, MemberData(nameof(Gevallen.Alle), MemberType = typeof(Gevallen))]
    public void The_parts_are_the_whole_and_only_rounding_up_may_exceed_it(Methode methode, int seed)
    {
        var (deelnemers, aantal, _) = Gevallen.Maak(seed, grenzen: false);
        var verdeling = Verdeling.Van(deelnemers, aantal, new(methode));
        Assert.Equal(verdeling.Som, verdeling.Aantallen().Sum());
        if (methode == Methode.NaarBoven)
            Assert.InRange(verdeling.Som, aantal, aantal + deelnemers.Length - 1);
        else
            Assert.Equal(aantal, verdeling.Som);
        Assert.All(verdeling.Delen.Where(d => d.Deelnemer.Gewicht == 0), d => Assert.Equal(0, d.Aantal));
    }

    [Theory, MemberData(nameof(Gevallen.Alle), MemberType = typeof(Gevallen))]
    public void Minima_and_maxima_are_kept_or_refused(Methode methode, int seed)
    {
        var (deelnemers, aantal, _) = Gevallen.Maak(seed, grenzen: true);
        var verdeling = Verdeling.Van(deelnemers, aantal, new(methode));
        Assert.All(verdeling.Delen, d => Assert.InRange(d.Aantal, d.Deelnemer.Minimum, d.Deelnemer.Maximum ?? aantal));
        if (methode != Methode.NaarBoven)
            Assert.Equal(aantal, verdeling.Som);
        var minima = deelnemers.Sum(d => d.Minimum);
        if (minima > 0)
            Assert.Equal("minima-te-groot", Weigering(() => Verdeling.Van(deelnemers, minima - 1, new(methode))));
        Deelnemer[] krap = [.. deelnemers.Select(d => d with { Maximum = d.Minimum + 1 })];
        Assert.Equal("maxima-te-klein", Weigering(() => Verdeling.Van(krap, minima + krap.Length + 1, new(methode))));
    }

    [Theory, MemberData(nameof(Gevallen.AlleDelers), MemberType = typeof(Gevallen))]
    public void A_divisor_method_gives_what_handing_out_one_place_at_a_time_gives(Methode methode, int seed)
    {
        var (deelnemers, aantal, _) = Gevallen.Maak(seed, grenzen: seed % 3 != 0);
        Assert.Equal(
            Gevallen.EenVoorEen(deelnemers, aantal, methode),
            Verdeling.Van(deelnemers, aantal, new(methode)).Aantallen()
        );
    }

    [Theory, MemberData(nameof(Gevallen.Alle), MemberType = typeof(Gevallen))]
    public void Exact_shares_add_up_to_the_whole_within_the_bounds(Methode methode, int seed)
    {
        var (deelnemers, aantal, _) = Gevallen.Maak(seed, grenzen: true);
        var verdeling = Verdeling.Van(deelnemers, aantal, new(methode));
        Assert.Equal(aantal, verdeling.Delen.Aggregate((Breuk)0, (som, d) => som + d.Exact));
        Assert.All(
            verdeling.Delen,
            d =>
                Assert.True(
                    d.Exact >= d.Deelnemer.Minimum && d.Exact <= (d.Deelnemer.Maximum ?? aantal),
                    $"{d.Deelnemer.Code}: {d.Exact}"
                )
        );
    }

    [Theory, MemberData(nameof(Gevallen.Alle), MemberType = typeof(Gevallen))]
    public void Largest_remainder_and_rounding_up_stay_within_the_quota(Methode methode, int seed)
    {
        if (methode is not (Methode.GrootsteRest or Methode.NaarBoven))
            return;
        var (deelnemers, aantal, _) = Gevallen.Maak(seed, grenzen: true);
        Assert.All(
            Verdeling.Van(deelnemers, aantal, new(methode)).Delen,
            d =>
            {
                Assert.True(d.Afronding < 1 && d.Afronding > -1, $"{d.Exact} became {d.Aantal}");
                if (methode == Methode.NaarBoven)
                    Assert.True(d.Afronding >= 0, $"{d.Exact} became {d.Aantal}");
            }
        );
    }

    [Theory, MemberData(nameof(Gevallen.AlleDelers), MemberType = typeof(Gevallen))]
    public void Dhondt_gives_nobody_less_than_his_share_rounded_down_and_Adams_nobody_more_than_rounded_up(
        Methode methode,
        int seed
    )
    {
        var (deelnemers, aantal, _) = Gevallen.Maak(seed, grenzen: false);
        var delen = Verdeling.Van(deelnemers, aantal, new(methode)).Delen;
        if (methode == Methode.Dhondt)
            Assert.All(delen, d => Assert.True(d.Afronding > -1, $"{d.Exact} became {d.Aantal}"));
        if (methode == Methode.Adams)
            Assert.All(delen, d => Assert.True(d.Afronding < 1, $"{d.Exact} became {d.Aantal}"));
    }

    [Theory, MemberData(nameof(Gevallen.AlleDelers), MemberType = typeof(Gevallen))]
    public void Under_a_divisor_method_nobody_loses_when_the_whole_grows(Methode methode, int seed)
    {
        var (deelnemers, aantal, _) = Gevallen.Maak(seed, grenzen: seed % 2 == 0);
        if (deelnemers.Sum(d => (long)(d.Maximum ?? aantal + 1)) <= aantal)
            return;
        var eerst = Verdeling.Van(deelnemers, aantal, new(methode)).Aantallen();
        var daarna = Verdeling.Van(deelnemers, aantal + 1, new(methode)).Aantallen();
        Assert.All(eerst.Zip(daarna), p => Assert.True(p.Second >= p.First, $"{p.First} became {p.Second}"));
    }

    [Theory, MemberData(nameof(Gevallen.AlleDelers), MemberType = typeof(Gevallen))]
    public void Under_a_divisor_method_a_grower_does_not_lose_to_a_shrinker(Methode methode, int seed)
    {
        var (deelnemers, aantal, random) = Gevallen.Maak(seed, grenzen: false);
        Deelnemer[] later = [.. deelnemers.Select(d => d with { Gewicht = d.Gewicht * random.Next(1, 400) / 100 })];
        var eerst = Verdeling.Van(deelnemers, aantal, new(methode)).Aantallen();
        var daarna = Verdeling.Van(later, aantal, new(methode)).Aantallen();
        for (var i = 0; i < eerst.Length; i++)
        {
            for (var j = 0; j < eerst.Length; j++)
            {
                var groeit = later[i].Gewicht > deelnemers[i].Gewicht && later[j].Gewicht < deelnemers[j].Gewicht;
                Assert.False(groeit && daarna[i] < eerst[i] && daarna[j] > eerst[j], $"{i} lost to {j}");
            }
        }
    }

    [Theory, MemberData(nameof(Gevallen.Alle), MemberType = typeof(Gevallen))]
    public void The_order_of_the_areas_does_not_matter_nor_the_measure_of_the_weights(Methode methode, int seed)
    {
        var (deelnemers, aantal, random) = Gevallen.Maak(seed, grenzen: seed % 2 == 0);
        var regel = new Verdeelregel(methode, Zaad: seed % 4 < 2 ? "trekking 1" : null);
        var verwacht = Verdeling.Van(deelnemers, aantal, regel).PerCode();
        // So long that the weights do not fit in 128 bits either.
        var maat = new Breuk(System.Numerics.BigInteger.Pow(10, 40) + 57, System.Numerics.BigInteger.Pow(10, 40));
        var anders = deelnemers.Select(d => d with { Gewicht = d.Gewicht * maat }).ToArray();
        random.Shuffle(anders);
        Assert.Equal(verwacht, Verdeling.Van(anders, aantal, regel).PerCode());
    }

    [Theory, MemberData(nameof(Gevallen.Alle), MemberType = typeof(Gevallen))]
    public void Shares_that_are_whole_come_out_as_they_are(Methode methode, int seed)
    {
        var random = new Random(seed);
        Deelnemer[] deelnemers = [.. Enumerable.Range(0, 9).Select(i => new Deelnemer($"G{i}", random.Next(40)))];
        var aantal = (int)deelnemers.Sum(d => (long)d.Gewicht.Teller) * 3;
        Assert.Equal(
            deelnemers.Select(d => (int)d.Gewicht.Teller * 3),
            Verdeling.Van(deelnemers, aantal, new(methode)).Aantallen()
        );
    }

    [Theory, MemberData(nameof(Gevallen.Alle), MemberType = typeof(Gevallen))]
    public void Nobody_gets_less_than_the_smallest_size_but_nothing(Methode methode, int seed)
    {
        var (deelnemers, aantal, random) = Gevallen.Maak(seed, grenzen: false);
        aantal = 20 + (aantal * 3);
        var kleinste = random.Next(2, 20);
        var verdeling = Verdeling.Van(deelnemers, aantal, new(methode, kleinste, "k"));
        Assert.DoesNotContain(verdeling.Delen, d => d.Aantal > 0 && d.Aantal < kleinste);
        if (methode != Methode.NaarBoven)
            Assert.Equal(aantal, verdeling.Som);
        var weg = verdeling.Delen.Where(d => d.Grens == Grens.Kleinste).ToList();
        Assert.All(
            weg,
            klein =>
                Assert.All(
                    verdeling.Delen.Where(d => d.Aantal > 0),
                    groot => Assert.True(klein.Deelnemer.Gewicht <= groot.Deelnemer.Gewicht)
                )
        );
    }

    private static string Weigering(Func<Verdeling> verdeel) => Assert.Throws<Refusal>(verdeel).Code;
}
