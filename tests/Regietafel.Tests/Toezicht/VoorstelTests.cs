using System.Globalization;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tests.Import;
using Regietafel.Toezicht;

namespace Regietafel.Tests.Toezicht;

/// <summary>What the book proposes, at the boundaries of terms, check dates and thresholds. Gemeente 1 is 12 short over 2023-II.</summary>
public sealed class VoorstelTests
{
    public VoorstelTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    private static (Voorstelsoort, int) Kort(Voorstel voorstel) => (voorstel.Soort, voorstel.Trede);

    [Fact]
    public void A_shortfall_off_the_ladder_is_signalled()
    {
        var stand = TestLadder.Achter().Toezicht("2024-01-08");
        Assert.Equal((Voorstelsoort.Omhoog, 1), Kort(stand.Voorstel));
        Assert.Equal((2, TestBook.Dag("2024-01-22")), (stand.Voorstel.Volgende, stand.Voorstel.Per)); // two weeks on
        Assert.Equal(
            [
                "2023-II sloot met een achterstand van 12 personen.",
                "Sindsdien is nog niets gemeten; nog in te lopen: 12 personen.",
            ],
            stand.Voorstel.Redenen
        );
    }

    [Theory]
    [InlineData("2024-01-23", Voorstelsoort.Blijven, 1)] // the last day of two weeks
    [InlineData("2024-01-24", Voorstelsoort.Omhoog, 2)] // the first day after it
    [InlineData("2024-03-01", Voorstelsoort.Omhoog, 2)]
    public void A_step_up_is_proposed_from_the_day_on_which_the_term_has_ended(
        string peildatum,
        Voorstelsoort soort,
        int trede
    ) => Assert.Equal((soort, trede), Kort(TestLadder.Achter().Plaats(1, "2024-01-10").Toezicht(peildatum).Voorstel));

    [Fact]
    public void While_the_term_runs_it_says_until_when_and_what_comes_then()
    {
        var voorstel = TestLadder.Achter().Plaats(2, "2024-01-10").Toezicht("2024-01-20").Voorstel;
        Assert.Equal((Voorstelsoort.Blijven, 2), Kort(voorstel));
        Assert.Equal((3, TestBook.Dag("2024-02-07")), (voorstel.Volgende, voorstel.Per));
        Assert.Equal("De termijn van trede 2 (informatie opvragen) loopt tot 7 februari 2024.", voorstel.Redenen[^1]);
    }

    [Theory]
    [InlineData("2024-06-30", Voorstelsoort.Blijven, 3)]
    [InlineData("2024-07-01", Voorstelsoort.Omhoog, 4)]
    public void Active_supervision_lasts_to_the_end_of_the_half_year(
        string peildatum,
        Voorstelsoort soort,
        int trede
    ) => Assert.Equal((soort, trede), Kort(TestLadder.Achter().Plaats(3, "2024-01-10").Toezicht(peildatum).Voorstel));

    [Theory]
    [InlineData("2024-02-19", Voorstelsoort.Blijven)]
    [InlineData("2024-02-20", Voorstelsoort.Omhoog)]
    public void A_term_of_its_own_goes_before_that_of_the_ladder(string peildatum, Voorstelsoort soort) =>
        Assert.Equal(
            soort,
            TestLadder.Achter().Plaats(3, "2024-01-10", "2024-02-20").Toezicht(peildatum).Voorstel.Soort
        );

    [Theory]
    [InlineData(11, Voorstelsoort.Omhoog, "nog in te lopen: 1 persoon.")]
    [InlineData(12, Voorstelsoort.Eraf, "nog in te lopen: 0 personen.")]
    public void Who_is_housed_since_counts_for_the_shortfall_first(int gehuisvest, Voorstelsoort soort, string reden)
    {
        var voorstel = TestLadder
            .Achter()
            .Plaats(1, "2024-01-10")
            .Huisvest("GM0001", "2024-03-01", gehuisvest)
            .Toezicht("2024-03-01")
            .Voorstel;
        Assert.Equal(soort, voorstel.Soort);
        Assert.EndsWith(reden, voorstel.Redenen[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, Voorstelsoort.Omhoog)] // 5 left: the threshold of step 4
    [InlineData(8, Voorstelsoort.Blijven)] // 4 left
    public void A_step_has_a_threshold_of_its_own(int gehuisvest, Voorstelsoort soort)
    {
        var voorstel = TestLadder
            .Achter()
            .Plaats(3, "2024-01-10", "2024-03-01")
            .Huisvest("GM0001", "2024-03-01", gehuisvest)
            .Toezicht("2024-03-01")
            .Voorstel;
        Assert.Equal(soort, voorstel.Soort);
        Assert.Equal(soort == Voorstelsoort.Omhoog ? 4 : 3, voorstel.Trede);
    }

    /// <summary>No shortfall over 2023-II; in 2024-I 15 housed by 1 April of a target of 48: 18 short expected.</summary>
    private static TestBook Langzaam() =>
        TestBook
            .MetGelderland()
            .Opgave("GM0001", "2023-II", 60, Taak.Statushouders)
            .Beginsaldo("GM0001", "2023-II", 0)
            .Huisvest("GM0001", "2024-01-01", 60)
            .Opgave("GM0001", "2024-I", 48, Taak.Statushouders)
            .Huisvest("GM0001", "2024-03-01", 10);

    [Theory]
    [InlineData("2024-03-31", Voorstelsoort.Geen)]
    [InlineData("2024-04-01", Voorstelsoort.Omhoog)]
    public void An_expected_shortfall_counts_from_the_check_date_on(string peildatum, Voorstelsoort soort)
    {
        var stand = Langzaam().Toezicht(peildatum);
        Assert.Equal(soort, stand.Voorstel.Soort);
        if (soort == Voorstelsoort.Geen)
            Assert.Equal(TestBook.Dag("2024-04-01"), stand.Voorstel.Per);
        else
            Assert.Equal(
                "Bij dat tempo sluit het halfjaar naar verwachting met een tekort van 18 personen; dat is geen meting.",
                stand.Voorstel.Redenen[^1]
            );
    }

    [Theory]
    [InlineData(31, Voorstelsoort.Omhoog)] // 17 explained of 18
    [InlineData(30, Voorstelsoort.Geen)] // all of it
    public void An_expected_shortfall_that_couplings_explain_is_none(int gekoppeld, Voorstelsoort soort) =>
        Assert.Equal(soort, Langzaam().Koppel("2024-I", "2024-04-01", gekoppeld).Toezicht("2024-04-02").Voorstel.Soort);

    [Fact]
    public void Taking_over_is_never_announced_on_an_expectation()
    {
        var voorstel = Langzaam().Plaats(3, "2024-03-01", "2024-04-10").Toezicht("2024-04-10").Voorstel;
        Assert.Equal((Voorstelsoort.Blijven, 3), Kort(voorstel));
        Assert.Contains(voorstel.Redenen, r => r.Contains("een verwachting is niet genoeg", StringComparison.Ordinal));
        Assert.Null(voorstel.Per);
    }

    [Theory]
    [InlineData(48, Voorstelsoort.Verschoning, 0)] // all 12 explained
    [InlineData(49, Voorstelsoort.Omhoog, 1)] // 11 explained, one is left
    public void A_shortfall_that_couplings_explain_wholly_asks_for_a_decision_first(
        int gekoppeld,
        Voorstelsoort soort,
        int trede
    )
    {
        var test = TestLadder.Achter().Koppel("2023-II", "2023-10-01", gekoppeld);
        Assert.Equal((soort, trede), Kort(test.Toezicht("2024-01-08").Voorstel));
        Assert.Contains(
            test.Toezicht("2024-01-08").Voorstel.Redenen,
            r => r.Contains("is nog niet besloten", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(12, Voorstelsoort.Geen)]
    [InlineData(11, Voorstelsoort.Omhoog)]
    [InlineData(0, Voorstelsoort.Omhoog)]
    public void Once_decided_only_what_is_not_excused_counts(int verschoond, Voorstelsoort soort)
    {
        var test = TestLadder.Achter().Koppel("2023-II", "2023-10-01", 48).Verschoon("2023-II", verschoond);
        Assert.Equal(soort, test.Toezicht("2024-01-08").Voorstel.Soort);
    }

    [Fact]
    public void On_the_last_step_the_work_goes_on_until_all_is_caught_up()
    {
        var test = TestLadder.Achter().Plaats(6, "2024-01-10");
        var voorstel = test.Toezicht("2025-01-01").Voorstel;
        Assert.Equal((Voorstelsoort.Blijven, 6), Kort(voorstel));
        Assert.Null(voorstel.Volgende);
    }

    [Fact]
    public void Who_is_off_the_ladder_again_can_be_signalled_again()
    {
        var test = TestLadder.Achter().Plaats(1, "2024-01-10").Plaats(0, "2024-01-20");
        var stand = test.Toezicht("2024-01-21");
        Assert.Equal(0, stand.Op);
        Assert.Equal((Voorstelsoort.Omhoog, 1), Kort(stand.Voorstel));
        Assert.Equal([1, 0], stand.Treden.Select(t => t.Besluit.Trede));
    }

    [Fact]
    public void With_nothing_measured_there_is_nothing_to_judge_by()
    {
        var test = TestBook.MetGelderland().Opgave("GM0001", "2024-I", 48, Taak.Statushouders);
        Assert.Equal(Voorstelsoort.Onbekend, test.Toezicht("2024-05-01").Voorstel.Soort);
        test.Plaats(2, "2024-05-02");
        Assert.Equal((Voorstelsoort.Blijven, 2), Kort(test.Toezicht("2024-08-01").Voorstel));
    }

    [Fact]
    public void Soon_after_the_end_of_a_half_year_the_one_before_still_counts()
    {
        var test = TestLadder.Achter().Huisvest("GM0001", "2024-06-01", 5);
        var tekort = test.Toezicht("2024-07-03").Tekort!;
        Assert.Equal(
            ("2023-II", 12, 5, 7),
            ($"{tekort.Halfjaar}", tekort.Toetstekort, tekort.SindsdienGehuisvest, tekort.NogInTeLopen)
        );
        test.Huisvest("GM0001", "2024-07-01", 52); // closes 2024-I: 60 − 52
        Assert.Equal(
            ("2024-I", 8),
            ($"{test.Toezicht("2024-07-03").Tekort!.Halfjaar}", test.Toezicht("2024-07-03").NogInTeLopen)
        );
    }

    [Fact]
    public void A_shortfall_of_long_ago_counts_until_a_later_half_year_is_measured_to_its_end()
    {
        var test = TestLadder.Achter().Opgave("GM0001", "2024-II", 40, Taak.Statushouders);
        Assert.Equal("2023-II", $"{test.Toezicht("2025-03-01").Tekort!.Halfjaar}");
        Assert.Null(test.Toezicht("2028-03-01").Tekort); // more than eight half-years ago
    }

    [Fact]
    public void Before_a_step_was_known_and_before_it_began_the_municipality_was_not_on_it()
    {
        var test = TestLadder.Achter().Plaats(1, "2024-01-10", bekendSinds: "2024-01-15");
        Assert.Equal(0, test.Toezicht("2024-01-12", "2024-01-14").Op);
        Assert.Equal(1, test.Toezicht("2024-01-12").Op);
        Assert.Equal(0, test.Toezicht("2024-01-09").Op);
        var entry = test.Book[test.Book.Last];
        test.Register(new Ingetrokken(entry.Nummer, entry.Fact.Subject, "vergissing"), "2024-02-01");
        Assert.Equal(0, test.Toezicht("2024-01-12").Op);
        Assert.Equal(1, test.Toezicht("2024-01-12", "2024-01-31").Op);
    }

    [Fact]
    public void A_step_that_is_extended_stands_since_it_began_and_until_the_new_term()
    {
        var trede = TestLadder
            .Achter()
            .Plaats(3, "2024-01-10", "2024-03-01")
            .Plaats(3, "2024-03-01", "2024-05-01")
            .Toezicht("2024-03-02")
            .Trede!;
        Assert.Equal((TestBook.Dag("2024-01-10"), TestBook.Dag("2024-05-01")), (trede.Sinds, trede.Tot!.Value));
    }

    [Fact]
    public void A_letter_is_due_until_it_is_known_to_have_gone_out()
    {
        var test = TestLadder.Achter().Plaats(2, "2024-01-10");
        var trede = test.Toezicht("2024-01-11").Trede!;
        Assert.Equal((true, TestBook.Dag("2024-01-17")), (trede.IsBriefNodig, trede.BriefUiterlijk));
        test.Register(
            new BriefVerzonden(TestBook.Code("GM0001"), TestBook.Dag("2024-01-10"), TestBook.Dag("2024-01-16"))
        );
        Assert.True(test.Toezicht("2024-01-15").Trede!.IsBriefNodig);
        Assert.False(test.Toezicht("2024-01-16").Trede!.IsBriefNodig);
    }

    [Fact]
    public void A_province_has_a_ladder_of_its_own_where_it_laid_one_down()
    {
        var test = TestLadder.Achter().Plaats(1, "2024-01-10");
        test.Register(
            new LaddertredeVastgesteld(TestBook.Code("PV25"), 1, "gesprek", Looptijd.Weken, 8, 1, null, null),
            geldigheid: new(TestBook.Dag("2024-02-01"))
        );
        Assert.Equal(TestBook.Dag("2024-01-24"), test.Toezicht("2024-01-20").Trede!.Tot);
        var later = test.Toezicht("2024-02-01").Trede!;
        Assert.Equal(("gesprek", TestBook.Dag("2024-03-06")), (later.Trede!.Naam, later.Tot));
    }

    [Fact]
    public async Task The_steps_of_a_province_come_in_on_a_sheet_with_every_problem_in_its_place()
    {
        await using var book = await RoundTripTests.Copy(TestLadder.Achter().Book, "boek.zip");
        Assert.Equal(
            [
                "ladder.csv, rij 2, kolom looptijd: 'maanden' is geen looptijd: kies geen, weken of halfjaar.",
                "ladder.csv, rij 3, kolom trede: Trede 7 is er niet: de ladder heeft de treden 1 tot en met 6.",
                "ladder.csv, rij 4, kolom weken: Vul het aantal weken in als de looptijd in weken is, en anders niet.",
            ],
            await book.Problems(
                (
                    "ladder.csv",
                    """
                    gebied;trede;naam;looptijd;weken;drempel;brief;briefweken;bron
                    PV25;1;gesprek;maanden;;1;;;b
                    PV25;7;gesprek;weken;4;1;;;b
                    PV25;2;gesprek;weken;;1;;;b
                    """
                )
            )
        );
        var result = await book.Import(
            (
                "ladder.csv",
                "gebied;trede;naam;looptijd;weken;drempel;brief;briefweken;bron\nPV25;1;gesprek;weken;8;3;uitnodiging;1;b\n"
            )
        );
        Assert.Empty(result.Problems);
        var ladder = Interventieladder.Van(
            book.Book,
            TestBook.Code("PV25"),
            book.Book.Peilmoment(TestBook.Dag("2024-02-01")),
            TestLadder.Ladder
        );
        Assert.Equal(
            ("gesprek", 8, 3, "uitnodiging"),
            (ladder[1].Naam, ladder[1].Weken, ladder[1].Drempel, ladder[1].Brief)
        );
        Assert.Equal("informatie opvragen", ladder[2].Naam);
    }

    [Fact]
    public void The_most_serious_stand_first()
    {
        var test = TestLadder.Achter();
        foreach (var (gemeente, tekort) in new[] { ("GM0002", 3), ("GM0003", 30), ("GM0004", 0) })
            test.Opgave(gemeente, "2023-II", 50, Taak.Statushouders)
                .Beginsaldo(gemeente, "2023-II", 0)
                .Huisvest(gemeente, "2024-01-01", 50 - tekort);
        test.Register(new TredeBepaald(TestBook.Code("GM0002"), 3, TestBook.Dag("2024-01-02"), null, "Besluit"));
        Assert.Equal(
            ["Gemeente 2", "Gemeente 3", "Gemeente 1", "Gemeente 4"],
            test.Beeld("2024-01-08").Gemeenten(TestBook.Code("PV25")).Take(4).Select(s => s.Gebied.Naam)
        );
    }
}
