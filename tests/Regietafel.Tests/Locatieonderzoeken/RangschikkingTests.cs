using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using static Regietafel.Tests.Locatieonderzoeken.Onderzoekboek;
using Breuk = Regietafel.Verdelingen.Breuk;

namespace Regietafel.Tests.Locatieonderzoeken;

public sealed class RangschikkingTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Fact]
    public void A_total_is_the_weighted_mean_exactly()
    {
        var test = MetKandidaten();
        test.Register(Score("a", "draagvlak", 7));
        test.Register(Score("a", "kosten", 2));
        var rang = Rangschikking.Van(Op(test, "2024-01-01"))[0];
        Assert.Equal(new Breuk(23, 4), rang.Totaal!.Waarde);
        Assert.Equal(5.8m, rang.Totaal.Waarde!.Value.Afgerond(1));
    }

    [Fact]
    public void A_criterion_without_a_score_makes_the_total_incomplete_and_says_what_it_can_still_become()
    {
        var test = MetKandidaten();
        test.Register(Score("a", "draagvlak", 8));
        test.Register(Score("b", "draagvlak", 1));
        test.Register(Score("b", "kosten", 1));
        var rangen = Rangschikking.Van(Op(test, "2024-01-01"));
        Assert.Equal("1:b –:a", Volgorde(rangen));
        var open = rangen[1].Totaal!;
        Assert.Null(open.Waarde);
        Assert.Equal([Kort("kosten")], open.Ontbreekt);
        Assert.Equal((new Breuk(6, 1), new Breuk(34, 4)), (open.Laagst, open.Hoogst));
    }

    [Fact]
    public void Equal_totals_share_a_place_and_the_next_one_is_skipped()
    {
        var test = MetKandidaten();
        test.Register(Kandidaat("c"));
        foreach (var (plek, score) in new[] { ("a", 4), ("b", 6), ("c", 6) })
        {
            test.Register(Score(plek, "draagvlak", score));
            test.Register(Score(plek, "kosten", score));
        }
        Assert.Equal("1:b 1:c 3:a", Volgorde(Rangschikking.Van(Op(test, "2024-01-01"))));
    }

    [Fact]
    public void A_criterion_of_weight_0_counts_for_nothing_and_need_not_be_scored()
    {
        var test = MetKandidaten();
        test.Register(Criterium("kosten", 0));
        test.Register(Score("a", "draagvlak", 7));
        Assert.Equal(new Breuk(7, 1), Rangschikking.Van(Op(test, "2024-01-01"))[0].Totaal!.Waarde);
    }

    [Fact]
    public void Where_nothing_weighs_nobody_has_a_total()
    {
        var test = MetKandidaten();
        test.Register(Score("a", "draagvlak", 7));
        var onderzoek = Op(test, "2024-01-01");
        var rangen = Rangschikking.Van(onderzoek, onderzoek.Gewichten.ToDictionary(g => g.Key, _ => 0));
        Assert.All(rangen, r => Assert.Null(r.Totaal));
        Assert.Equal("–:a –:b", Volgorde(rangen));
    }

    [Fact]
    public void Other_weights_change_the_order_and_book_nothing()
    {
        var test = MetKandidaten();
        foreach (var (plek, draagvlak, kosten) in new[] { ("a", 8, 2), ("b", 4, 9) })
        {
            test.Register(Score(plek, "draagvlak", draagvlak));
            test.Register(Score(plek, "kosten", kosten));
        }
        var (onderzoek, laatste) = (Op(test, "2024-01-01"), test.Book.Last);
        var anders = new Dictionary<KorteCode, int> { [Kort("draagvlak")] = 1, [Kort("kosten")] = 3 };
        Assert.Equal("1:a 2:b", Volgorde(Rangschikking.Van(onderzoek)));
        Assert.Equal("1:b 2:a", Volgorde(Rangschikking.Van(onderzoek, anders)));
        Assert.Equal(laatste, test.Book.Staged);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_does_not_depend_on_the_order_of_booking(int seed)
    {
        var random = new Random(seed);
        var (eerst, daarna) = Willekeurig(random);
        var een = Rangschikking.Van(Op(Boek(eerst, daarna), "2024-02-01"));
        random.Shuffle(eerst);
        random.Shuffle(daarna);
        var ander = Rangschikking.Van(Op(Boek(eerst, daarna), "2024-02-01"));
        Assert.Equal(een.Select(Wat), ander.Select(Wat));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Scaling_all_weights_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var (eerst, daarna) = Willekeurig(random);
        var onderzoek = Op(Boek(eerst, daarna), "2024-02-01");
        var factor = 2 + random.Next(1_000_000);
        var groter = onderzoek.Gewichten.ToDictionary(g => g.Key, g => g.Value * factor);
        Assert.Equal(Rangschikking.Van(onderzoek).Select(Wat), Rangschikking.Van(onderzoek, groter).Select(Wat));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_higher_score_never_lowers_a_place_and_every_total_lies_within_its_bounds(int seed)
    {
        var random = new Random(seed);
        var (eerst, daarna) = Willekeurig(random);
        var test = Boek(eerst, daarna);
        var was = Rangschikking.Van(Op(test, "2024-02-01"));
        Assert.All(
            was,
            r =>
                Assert.True(
                    r.Totaal is null
                        || (r.Totaal.Laagst >= 0 && r.Totaal.Laagst <= r.Totaal.Hoogst && r.Totaal.Hoogst <= 10)
                )
        );
        if (daarna.OfType<KandidaatBeoordeeld>().FirstOrDefault(s => s.Score < 10) is not { } score)
            return;
        test.Register(score with { Score = 10 });
        var wordt = Rangschikking.Van(Op(test, "2024-02-01"));
        var (eerder, later) = (
            was.Single(r => r.Kandidaat.Code == score.Kandidaat),
            wordt.Single(r => r.Kandidaat.Code == score.Kandidaat)
        );
        Assert.True(later.Plaats is null == eerder.Plaats is null && !(later.Plaats > eerder.Plaats), $"seed {seed}");
        Assert.True(later.Totaal is null || later.Totaal.Laagst >= eerder.Totaal!.Laagst, $"seed {seed}");
    }

    private static TestBook Boek(IEnumerable<Fact> eerst, IEnumerable<Fact> daarna)
    {
        var test = MetGebieden();
        foreach (var feit in eerst.Prepend(Start()).Concat(daarna))
            test.Register(feit);
        return test;
    }

    private static (string, Breuk?, Breuk?, int?) Wat(Rang rang) =>
        (rang.Kandidaat.Code.Naam, rang.Totaal?.Laagst, rang.Totaal?.Hoogst, rang.Plaats);
}
