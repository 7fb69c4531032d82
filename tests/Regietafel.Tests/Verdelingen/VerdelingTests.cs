using System.Globalization;
using System.Numerics;
using Regietafel.Verdelingen;

namespace Regietafel.Tests.Verdelingen;

public sealed class VerdelingTests
{
    [Fact]
    public void Largest_remainder_takes_a_place_away_when_the_whole_grows_as_Alabama_found_and_a_divisor_method_does_not()
    {
        Deelnemer[] staten = [new("A", 6), new("B", 6), new("C", 2)];
        Assert.Equal([4, 4, 2], Verdeling.Van(staten, 10, new(Methode.GrootsteRest)).Aantallen());
        Assert.Equal([5, 5, 1], Verdeling.Van(staten, 11, new(Methode.GrootsteRest)).Aantallen());
        Assert.All(
            Gevallen.Delers,
            m =>
                Assert.True(
                    Aantal(Verdeling.Van(staten, 11, new(m)), "C") >= Aantal(Verdeling.Van(staten, 10, new(m)), "C")
                )
        );
    }

    [Fact]
    public void Under_largest_remainder_a_new_state_with_its_fair_number_moves_a_place_between_the_others()
    {
        Deelnemer[] staten = [new("A", 1045), new("B", 8955)];
        Assert.Equal([10, 90], Verdeling.Van(staten, 100, new(Methode.GrootsteRest)).Aantallen());
        Assert.Equal(
            [11, 89, 5],
            Verdeling.Van([.. staten, new("C", 525)], 105, new(Methode.GrootsteRest)).Aantallen()
        );
        Assert.Equal(
            Verdeling.Van(staten, 100, new(Methode.SainteLague)).Aantallen(),
            Verdeling.Van([.. staten, new("C", 525)], 105, new(Methode.SainteLague)).Aantallen()[..2]
        );
    }

    [Theory]
    [InlineData(Methode.GrootsteRest, 6, 3, 1, 0)]
    [InlineData(Methode.NaarBoven, 6, 3, 2, 1)]
    [InlineData(Methode.SainteLague, 6, 3, 1, 0)]
    [InlineData(Methode.Dhondt, 7, 2, 1, 0)]
    [InlineData(Methode.HuntingtonHill, 6, 2, 1, 1)]
    [InlineData(Methode.Adams, 5, 2, 2, 1)]
    public void Methods_lean_to_the_large_or_to_the_small(Methode methode, params int[] verwacht)
    {
        Deelnemer[] deelnemers = [new("A", 60), new("B", 25), new("C", 14), new("D", 1)];
        Assert.Equal(verwacht, Verdeling.Van(deelnemers, 10, new(methode)).Aantallen());
    }

    [Fact]
    public void Equal_claims_are_shown_and_decided_by_code_or_by_lots_that_can_be_redone()
    {
        Deelnemer[] drie = [new("C", 1), new("A", 1), new("B", 1)];
        var opCode = Verdeling.Van(drie, 4, new(Methode.GrootsteRest));
        Assert.Equal([1, 2, 1], opCode.Aantallen());
        var gelijk = Assert.Single(opCode.Gelijk);
        Assert.Equal(["A", "B", "C"], gelijk.Codes);
        Assert.Equal(1, gelijk.Plaatsen);
        Assert.Contains("stond gelijk tussen 3", opCode.Delen[0].Toelichting, StringComparison.Ordinal);

        // printf 'zaad:C' | sha256sum begins with 0f, that of A with 33 and that of B with e3.
        var loting = Verdeling.Van(drie, 4, new(Methode.SainteLague, Zaad: "zaad"));
        Assert.Equal("C", loting.Delen.Single(d => d.Aantal == 2).Deelnemer.Code);
        Assert.Contains("loting met zaad 'zaad'", loting.Delen[0].Toelichting, StringComparison.Ordinal);
        Assert.True(
            Enumerable
                .Range(0, 50)
                .Select(z => Verdeling.Van(drie, 4, new(Methode.SainteLague, Zaad: $"{z}")).Delen)
                .Select(delen => delen.Single(d => d.Aantal == 2).Deelnemer.Code)
                .ToHashSet()
                .Count == 3,
            "every area can win"
        );
    }

    [Fact]
    public void A_minimum_is_paid_by_the_others_in_proportion()
    {
        Deelnemer[] deelnemers = [new("A", 50), new("B", 40), new("C", 10, Minimum: 20)];
        var verdeling = Verdeling.Van(deelnemers, 100, new(Methode.GrootsteRest));
        Assert.Equal([44, 36, 20], verdeling.Aantallen());
        Assert.Equal(new Breuk(400, 9), verdeling.Delen[0].Exact);
        Assert.Contains("Het minimum is 20.", verdeling.Delen[2].Toelichting, StringComparison.Ordinal);
        Assert.Contains("bij andere gebieden vastligt", verdeling.Delen[0].Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_number_stands_and_the_rest_is_divided()
    {
        Deelnemer[] deelnemers = [new("A", 1), new("B", 1), new("C", 1, 70, 70)];
        Assert.All(
            Enum.GetValues<Methode>(),
            m => Assert.Equal([15, 15, 70], Verdeling.Van(deelnemers, 100, new(m)).Aantallen())
        );
    }

    [Fact]
    public void Who_is_too_small_for_the_smallest_size_is_left_out_by_lot_among_equals()
    {
        Deelnemer[] vier = [new("A", 1), new("B", 1), new("C", 1), new("D", 1)];
        var verdeling = Verdeling.Van(vier, 60, new(Methode.GrootsteRest, Kleinste: 20));
        Assert.Equal([20, 20, 20, 0], verdeling.Aantallen());
        Assert.Equal(Grens.Kleinste, verdeling.Delen[3].Grens);
        Assert.True(Assert.Single(verdeling.Gelijk).OmMeeTeDoen);
        Assert.Contains(
            "te weinig voor de kleinste omvang van 20",
            verdeling.Delen[3].Toelichting,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "kleinste-onhaalbaar",
            Assert.Throws<Refusal>(() => Verdeling.Van(vier, 10, new(Methode.Adams, Kleinste: 20))).Code
        );
    }

    [Fact]
    public void A_number_says_its_weight_its_exact_share_and_its_rounding()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        var verdeling = Verdeling.Van([new("GM0202", 5), new("GM0228", 4)], 10, new(Methode.GrootsteRest));
        Assert.Equal(
            "GM0202 weegt 5 van de 9 en heeft daarmee recht op circa 5,56 van de 10. "
                + "De rest van circa 0,56 hoort bij de grootste; dat geeft er een bij: 6.",
            verdeling.Delen[0].Toelichting
        );
        Assert.Equal((new Breuk(50, 9), new Breuk(4, 9)), (verdeling.Delen[0].Exact, verdeling.Delen[0].Afronding));
    }

    public static TheoryData<string, string, int, Deelnemer[]> Onmogelijk =>
        new()
        {
            { "gewicht-negatief", "B is kleiner dan 0", 10, [new("A", 1), new("B", -1)] },
            { "gewichten-nul", "Alle gewichten zijn 0", 10, [new("A", 0), new("B", 0)] },
            { "gewicht-te-groot", "A is 10^18 of meer", 10, [new("A", 1_000_000_000_000_000_000m), new("B", 1)] },
            {
                "gewichten-te-fijn",
                "te fijn om exact",
                10,
                [
                    .. Enumerable
                        .Range(1, 400)
                        .Select(i => new Deelnemer($"G{i}", new Breuk(1, BigInteger.Pow((2 * i) + 1, 30)))),
                ]
            },
            { "deelnemer-dubbel", "A staat er twee keer", 10, [new("A", 1), new("A", 1)] },
            { "deelnemers-onjuist", "niemand", 10, [] },
            { "aantal-onjuist", "-1", -1, [new("A", 1)] },
            { "minima-te-groot", "samen 12", 10, [new("A", 1, 6), new("B", 1, 6)] },
            { "minima-te-groot", "A krijgt ten minste 11", 10, [new("A", 1, 11), new("B", 1)] },
            { "maxima-te-klein", "samen 9", 10, [new("A", 1, 0, 4), new("B", 1, 0, 5)] },
            { "maxima-te-klein", "samen 4", 10, [new("A", 1, 0, 4), new("B", 0)] },
            { "grenzen-strijdig", "niet allebei", 10, [new("A", 1, 5, 4), new("B", 1)] },
            { "grens-negatief", "A is kleiner dan 0", 10, [new("A", 1, -5), new("B", 1)] },
        };

    [Theory, MemberData(nameof(Onmogelijk))]
    public void What_cannot_be_divided_is_refused_with_a_sentence(
        string code,
        string zin,
        int aantal,
        Deelnemer[] deelnemers
    ) =>
        Assert.All(
            Enum.GetValues<Methode>(),
            methode =>
            {
                var weigering = Assert.Throws<Refusal>(() => Verdeling.Van(deelnemers, aantal, new(methode)));
                Assert.Equal(code, weigering.Code);
                Assert.Contains(zin, weigering.Message, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Nothing_can_be_divided_too() =>
        Assert.All(
            Enum.GetValues<Methode>(),
            m => Assert.Equal([0, 0], Verdeling.Van([new("A", 3), new("B", 1)], 0, new(m)).Aantallen())
        );

    private static int Aantal(Verdeling verdeling, string code) => verdeling.PerCode()[code];
}
