using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tests.Import;
using Regietafel.Tijd;

namespace Regietafel.Tests.Toezicht;

/// <summary>Colleges that change their taakstellingen together (Huisvestingswet 2014 art. 29 lid 2).</summary>
public sealed class OverdrachtTests
{
    private static readonly Halfjaar Half = new(2024, 1);

    private static TestBook Gelderland() =>
        TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-I", 100, Taak.Statushouders)
            .Verdeel("PV25", "GM0001", "2024-I", 40, Taak.Statushouders)
            .Verdeel("PV25", "GM0002", "2024-I", 30, Taak.Statushouders)
            .Verdeel("PV25", "GM0003", "2024-I", 25, Taak.Statushouders);

    private static TaakstellingOvergedragen Overdracht(string van, string naar, int aantal, string kenmerk = "B1") =>
        new(kenmerk, Half, TestBook.Code(van), TestBook.Code(naar), aantal);

    [Fact]
    public void A_transfer_moves_people_and_every_area_that_holds_both_keeps_its_taakstelling()
    {
        var test = Gelderland();
        test.Register(Overdracht("GM0001", "GM0002", 10));
        test.Register(Overdracht("GM0001", "GM0003", 5));
        Assert.Equal(25, Target(test, "GM0001"));
        Assert.Equal(40, Target(test, "GM0002"));
        Assert.Equal(30, Target(test, "GM0003"));
        Assert.Equal(65, Target(test, "RT-A")); // both 1 and 2 lie in it: 70, of which 5 left for 3
        Assert.Equal(30, Target(test, "RT-B"));
        Assert.Equal(95, Target(test, "VR06"));
        Assert.Equal(100, Target(test, "PV25"));
        Assert.Equal(5, test.Op("2024-02-01", "PV25", Taak.Statushouders).Onverdeeld.Aantal);
    }

    [Fact]
    public void The_corrected_target_and_the_monthly_norm_follow_the_transfer_and_the_herkomst_names_it()
    {
        var test = Gelderland().Beginsaldo("GM0001", "2024-I", 2);
        test.Register(Overdracht("GM0001", "GM0002", 10, "BESLUIT-7"));
        var half = test.Op("2024-02-01", "GM0001", Taak.Statushouders).Huidig!;
        Assert.Equal(32, half.Gecorrigeerd.Aantal);
        Assert.Equal(32 / 6m, half.Maandnorm);
        var herkomst = test.Stand("2024-02-01")
            .Herkomst(new(TestBook.Code("GM0001"), Taak.Statushouders, Grootheid.Opgave))!;
        Assert.Equal(
            [(40, "verdeeld door Gelderland aan Gemeente 1"), (-10, "overgedragen door Gemeente 1 aan Gemeente 2")],
            herkomst.Bijdragen.Select(b => (b.Cijfer.Aantal!.Value, b.Omschrijving))
        );
    }

    [Fact]
    public void Before_it_was_known_nothing_had_moved_and_withdrawn_it_has_not_either()
    {
        var test = Gelderland();
        test.Register(Overdracht("GM0001", "GM0002", 10), "2024-02-10");
        Assert.Equal(40, Target(test, "GM0001", bekendOp: "2024-02-09"));
        Assert.Equal(30, Target(test, "GM0001", bekendOp: "2024-02-10"));
        var entry = test.Book[test.Book.Last];
        test.Register(new Ingetrokken(entry.Nummer, entry.Fact.Subject, "niet besloten"), "2024-03-01");
        Assert.Equal(40, Target(test, "GM0001"));
        Assert.Equal(30, Target(test, "GM0002"));
    }

    [Fact]
    public void The_standing_of_the_target_stays_what_it_was()
    {
        var test = Gelderland();
        test.Register(Overdracht("GM0001", "GM0002", 10));
        Assert.Equal(Standing.Indicatief, test.Op("2024-02-01", "GM0002", Taak.Statushouders).Opgave!.Status);
    }

    [Theory]
    [InlineData("GM0001", "GM0001", 5, "overdracht-met-zichzelf", "Een gemeente kan niet aan zichzelf overdragen.")]
    [InlineData("GM0001", "GM0002", 0, "overdracht-zonder-aantal", "Een overdracht gaat over ten minste één persoon.")]
    [InlineData(
        "GM0001",
        "GM0002",
        41,
        "overdracht-te-groot",
        "GM0001 draagt voor 2024-I samen 41 personen over, maar heeft een taakstelling van 40."
    )]
    [InlineData(
        "GM0004",
        "GM0002",
        1,
        "overdracht-zonder-taakstelling",
        "GM0004 heeft voor 2024-I geen taakstelling om van over te dragen."
    )]
    [InlineData("PV25", "GM0002", 1, "gemeente-verwacht", "PV25 is geen gemeente; dit wordt per gemeente vastgelegd.")]
    [InlineData("GM0001", "GM0999", 1, "gebied-onbekend", "Het gebied GM0999 staat niet in het boek.")]
    public void What_cannot_be_transferred_is_refused_with_a_sentence(
        string van,
        string naar,
        int aantal,
        string code,
        string zin
    )
    {
        var test = Gelderland();
        var last = test.Book.Last;
        var refusal = test.TryRegister(Overdracht(van, naar, aantal));
        Assert.Equal((code, zin), (refusal?.Code, refusal?.Message));
        Assert.Equal(last, test.Book.Last);
    }

    [Fact]
    public void The_whole_target_can_go_and_what_came_in_can_go_on()
    {
        var test = Gelderland();
        test.Register(Overdracht("GM0001", "GM0004", 40));
        test.Register(Overdracht("GM0004", "GM0005", 40));
        Assert.Equal((0, 0, 40), (Target(test, "GM0001"), Target(test, "GM0004"), Target(test, "GM0005")));
        Assert.Equal("overdracht-te-groot", test.TryRegister(Overdracht("GM0004", "GM0006", 1, "B2"))?.Code);
    }

    [Fact]
    public void After_a_merger_the_new_municipality_can_hand_over_what_the_old_ones_owed()
    {
        var test = Gelderland().Gebied("GM0100", "Nieuw", "PV25", "VR06", "RT-A");
        foreach (var oud in new[] { "GM0001", "GM0002" })
            test.Register(
                new GebiedOpgegaan(TestBook.Code(oud), TestBook.Code("GM0100")),
                geldigheid: new(TestBook.Dag("2024-01-01"))
            );
        test.Register(Overdracht("GM0100", "GM0003", 70));
        Assert.Equal((0, 95, 100), (Target(test, "GM0100"), Target(test, "GM0003"), Target(test, "PV25")));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_is_transferred_the_sum_of_every_area_that_holds_both_stays(int seed)
    {
        var random = new Random(seed);
        var test = Gelderland();
        for (var i = 0; i < 20; i++)
        {
            var (van, naar) = ($"GM{1 + random.Next(8):0000}", $"GM{1 + random.Next(8):0000}");
            var before = test.Stand("2024-02-01");
            if (test.TryRegister(Overdracht(van, naar, 1 + random.Next(15), $"K{i}")) is not null)
                continue;
            var after = test.Stand("2024-02-01");
            foreach (var gebied in after.Indeling.Gebieden.Where(g => g.Niveau != Niveau.Gemeente))
            {
                var delen = after.Indeling.Delen(gebied.Code, Niveau.Gemeente).Select(d => d.ToString()).ToList();
                if (delen.Contains(van) == delen.Contains(naar))
                    Assert.Equal(Aantal(before, gebied.Code), Aantal(after, gebied.Code));
                Assert.Equal(
                    Aantal(after, gebied.Code) ?? 0,
                    delen.Sum(d => Aantal(after, TestBook.Code(d)) ?? 0)
                        + (
                            after
                                .Onverdeeld(gebied.Code, Taak.Statushouders, new(Half), delen.Select(TestBook.Code))
                                .Aantal
                            ?? 0
                        )
                );
            }
            Assert.All(after.Indeling.Gebieden, g => Assert.True(Aantal(after, g.Code) is null or >= 0));
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Fact]
    public async Task Transfers_of_one_decision_come_in_and_go_out_on_a_sheet()
    {
        await using var book = await RoundTripTests.Copy(Gelderland().Book, "boek.zip");
        var result = await book.Import(
            (
                "overdrachten.csv",
                """
                kenmerk;periode;van gebied;naar gebied;aantal;bron
                B1;2024-I;GM0001 Gemeente 1;GM0002;10;b
                B1;2024-I;GM0002;GM0003;35;b
                """
            )
        );
        Assert.Empty(result.Problems);
        Assert.Equal(2, result.Geboekt);
        var stand = Stand.At(book.Book, book.Book.Peilmoment(TestBook.Dag("2024-02-01")));
        Assert.Equal(
            (30, 5, 60),
            (
                Aantal(stand, TestBook.Code("GM0001")),
                Aantal(stand, TestBook.Code("GM0002")),
                Aantal(stand, TestBook.Code("GM0003"))
            )
        );
    }

    private static int? Target(TestBook test, string gebied, string? bekendOp = null) =>
        Aantal(test.Stand("2024-02-01", bekendOp), TestBook.Code(gebied));

    private static int? Aantal(Stand stand, GebiedCode code) =>
        stand.Opgave(code, Taak.Statushouders, new Termijn(Half))?.Aantal.Aantal;
}
