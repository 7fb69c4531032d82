using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Standen;
using static Regietafel.Tests.Locatieonderzoeken.Onderzoekboek;

namespace Regietafel.Tests.Locatieonderzoeken;

public sealed class LocatieonderzoekTests
{
    [Fact]
    public void A_later_decision_holds_from_its_day_and_the_earlier_one_before_it()
    {
        var test = MetKandidaten();
        test.Register(Besluit("a", "2024-01-10", Kandidaatbesluit.Reserve));
        test.Register(Besluit("a", "2024-03-01", Kandidaatbesluit.Gekozen));
        Assert.Null(Toen("2024-01-09"));
        Assert.Equal(Kandidaatbesluit.Reserve, Toen("2024-02-29"));
        Assert.Equal(Kandidaatbesluit.Gekozen, Toen("2024-03-01"));
        Assert.Equal(2, Op(test, "2024-03-01").Kandidaten[0].Besluiten.Count);

        Kandidaatbesluit? Toen(string dag) => Op(test, dag).Kandidaten[0].Besluit?.Feit.Besluit;
    }

    [Fact]
    public void As_known_before_a_weight_changed_the_old_weight_stands()
    {
        var test = MetKandidaten();
        var eerder = test.Book.Last;
        test.Register(Criterium("kosten", 5));
        Assert.Equal(1, Op(test, "2024-01-01", eerder).Gewichten[Kort("kosten")]);
        Assert.Equal(5, Op(test, "2024-01-01").Gewichten[Kort("kosten")]);
    }

    [Fact]
    public void A_search_is_not_there_before_it_begins()
    {
        var test = MetKandidaten();
        Assert.Empty(At(test, new(TestBook.Dag("2023-10-31"), test.Book.Last)).Alle());
        Assert.Single(At(test, new(TestBook.Dag("2023-11-01"), test.Book.Last)).Alle());
    }

    [Fact]
    public void A_score_on_a_criterion_that_is_withdrawn_counts_no_more()
    {
        var test = MetKandidaten();
        test.Register(Score("a", "draagvlak", 7));
        test.Register(Score("a", "kosten", 1));
        var criterium = test.Book.Find("criterium/liemers/kosten")!.Laatste(test.Book.Last)!;
        test.Register(new Ingetrokken(criterium.Nummer, criterium.Fact.Subject, "Dubbel"));
        var kandidaat = Rangschikking.Van(Op(test, "2024-01-01"))[0];
        Assert.Equal(7m, kandidaat.Totaal!.Waarde!.Value.Afgerond(1));
        Assert.Single(kandidaat.Kandidaat.Scores);
    }

    [Theory]
    [InlineData("GM0299", true)]
    [InlineData("GM0226", true)]
    [InlineData("GM0221", false)]
    [InlineData("RT-ARNHEM", true)]
    [InlineData("PV25", true)]
    public void An_area_takes_part_by_itself_or_because_what_lies_in_it_does(string gebied, bool doetMee)
    {
        var test = MetGebieden();
        test.Register(Start("GM0299", "GM0226"));
        var van = At(test, new(TestBook.Dag("2024-01-01"), test.Book.Last)).Van(TestBook.Code(gebied));
        Assert.Equal(doetMee, van.Count == 1);
    }

    [Fact]
    public void A_municipality_takes_part_in_what_its_table_searches()
    {
        var test = MetGebieden();
        test.Register(Start("RT-ARNHEM"));
        Assert.Single(At(test, new(TestBook.Dag("2024-01-01"), test.Book.Last)).Van(TestBook.Code("GM0221")));
    }

    [Fact]
    public void After_a_herindeling_a_candidate_lies_where_its_municipality_went()
    {
        var test = MetKandidaten();
        test.Register(
            new GebiedOpgegaan(TestBook.Code("GM0299"), TestBook.Code("GM0226")),
            geldigheid: new(TestBook.Dag("2025-01-01"))
        );
        Assert.Equal(TestBook.Code("GM0299"), Op(test, "2024-12-31").Kandidaten[0].Gemeente);
        Assert.Equal(TestBook.Code("GM0226"), Op(test, "2025-01-01").Kandidaten[0].Gemeente);
        Assert.Single(At(test, new(TestBook.Dag("2025-01-01"), test.Book.Last)).Van(TestBook.Code("GM0226")));
    }

    [Fact]
    public void The_places_of_the_chosen_are_known_only_when_all_of_them_are()
    {
        var test = MetKandidaten();
        test.Register(Kandidaat("c"));
        test.Register(Besluit("a", "2024-01-10", Kandidaatbesluit.Gekozen));
        test.Register(Besluit("b", "2024-01-10", Kandidaatbesluit.Reserve));
        Assert.Equal(100, Op(test, "2024-02-01").GekozenPlekken());
        test.Register(Besluit("c", "2024-01-11", Kandidaatbesluit.Gekozen));
        Assert.Null(Op(test, "2024-02-01").GekozenPlekken());
    }

    [Fact]
    public void Everything_in_a_search_is_a_change_of_every_area_that_takes_part_and_told_once()
    {
        var test = MetGebieden();
        var voor = test.Book.Last;
        test.Register(Start("GM0226", "GM0299"));
        test.Register(Criterium("draagvlak", 3));
        test.Register(Kandidaat("a"));
        var dag = TestBook.Dag("2024-01-01");
        foreach (var gebied in new[] { "GM0226", "GM0299", "PV25" })
            Assert.Equal(
                3,
                Wijziging.Tussen(test.Book, new(dag, voor), new(dag, test.Book.Last), TestBook.Code(gebied)).Count
            );
        Assert.Equal(3, Wijziging.Tussen(test.Book, new(dag, voor), new(dag, test.Book.Last)).Count);
    }

    [Fact]
    public void An_area_in_which_candidates_lie_cannot_be_withdrawn()
    {
        var test = MetKandidaten();
        var gebied = test.Book.Find("gebied/GM0299")!.Laatste(test.Book.Last)!;
        Assert.Equal(
            "gebied-in-gebruik",
            test.TryRegister(new Ingetrokken(gebied.Nummer, gebied.Fact.Subject, "x"))?.Code
        );
    }

    [Fact]
    public void The_start_of_a_search_is_not_withdrawn_while_candidates_hang_on_it_and_they_are_named()
    {
        var test = MetKandidaten();
        var refusal = Trek(test, "locatieonderzoek/liemers");
        Assert.Equal(("onderzoek-in-gebruik", "trekt in"), (refusal?.Code, refusal?.Veld));
        Assert.Contains("nog 2 kandidaten: a (GM0299-a) en b (GM0299-b).", refusal!.Message, StringComparison.Ordinal);
        Assert.Null(Trek(test, "kandidaat/liemers/GM0299-a"));
        Assert.Contains(
            "staat nog de kandidaat b (GM0299-b).",
            Trek(test, "locatieonderzoek/liemers")!.Message,
            StringComparison.Ordinal
        );
        Assert.Null(Trek(test, "kandidaat/liemers/GM0299-b"));
        Assert.Null(Trek(test, "locatieonderzoek/liemers"));
    }

    [Fact]
    public void A_later_description_of_a_search_is_withdrawn_though_candidates_hang_on_it()
    {
        var test = MetKandidaten();
        test.Register(Start("GM0226", "GM0299"));
        Assert.Null(Trek(test, "locatieonderzoek/liemers"));
        Assert.Equal("GM0299", Op(test, "2024-02-01").Feit.Deelnemers.ToString());
    }

    private static Refusal? Trek(TestBook test, string onderwerp)
    {
        var entry = test.Book.Find(onderwerp)!.Laatste(test.Book.Last)!;
        return test.TryRegister(new Ingetrokken(entry.Nummer, onderwerp, "Vergissing"));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void The_book_refuses_what_cannot_be(Fact feit, string code, string? veld)
    {
        var refusal = MetKandidaten().TryRegister(feit);
        Assert.Equal((code, veld), (refusal?.Code, refusal?.Veld));
    }

    public static IEnumerable<TheoryDataRow<Fact, string, string?>> Wrong() =>
        [
            new(Score("a", "liefde", 5), "criterium-onbekend", "criterium"),
            new(Score("z", "kosten", 5), "kandidaat-onbekend", "kandidaat"),
            new(Score("a", "kosten", 11), "score-onjuist", "score"),
            new(Score("a", "kosten", -1), "score-onjuist", "score"),
            new(Score("a", "kosten", 5) with { Reden = " " }, "tekst-ontbreekt", "reden"),
            new(Score("a", "kosten", 5) with { Onderzoek = Kort("ander") }, "onderzoek-onbekend", "onderzoek"),
            new(Criterium("kosten", 101), "gewicht-onjuist", "gewicht"),
            new(Criterium("kosten", -1), "gewicht-onjuist", "gewicht"),
            new(Besluit("a", "2024-01-10", Kandidaatbesluit.Afgevallen, ""), "tekst-ontbreekt", "reden"),
            new(Besluit("z", "2024-01-10", Kandidaatbesluit.Gekozen), "kandidaat-onbekend", "kandidaat"),
            new(
                Besluit("a", "2199-12-31", Kandidaatbesluit.Gekozen, "x", "GM0299-niks"),
                "locatie-onbekend",
                "locatie"
            ),
            new(
                Besluit("a", "2024-01-10", Kandidaatbesluit.Reserve, "x", "GM0299-niks"),
                "locatie-zonder-keuze",
                "locatie"
            ),
            new(Besluit("a", "2200-01-01", Kandidaatbesluit.Gekozen), "dag-buiten-bereik", "dag"),
            new(Kandidaat("c") with { Kandidaat = LocatieCode.Parse("GM9999-c") }, "gebied-onbekend", "kandidaat"),
            new(Kandidaat("c") with { Punt = new(10, 10) }, "punt-buiten-nederland", "punt"),
            new(Kandidaat("c", -1), "aantal-onjuist", "plekken"),
            new(Start("GM9999"), "gebied-onbekend", "deelnemers"),
            new(Start() with { Deelnemers = GebiedLijst.Van([]) }, "deelnemers-onjuist", "deelnemers"),
            new(Start() with { Voor = TestBook.Dag("2023-11-01") }, "onderzoek-te-laat", "voor"),
            new(Start() with { Naam = new('x', 121) }, "tekst-te-lang", "naam"),
        ];

    [Fact]
    public void A_search_has_room_for_so_many_criteria_and_one_of_them_can_still_change()
    {
        var test = MetKandidaten();
        for (var i = 2; i < 40; i++)
            test.Register(Criterium($"c{i}", 1));
        Assert.Equal("te-veel-criteria", test.TryRegister(Criterium("een-te-veel", 1))?.Code);
        Assert.Null(test.TryRegister(Criterium("c39", 2)));
    }

    [Theory]
    [InlineData("liemers-2024", "liemers-2024")]
    [InlineData(" Liemers ", "liemers")]
    [InlineData("", null)]
    [InlineData("-x", null)]
    [InlineData("a b", null)]
    [InlineData("é", null)]
    [InlineData("a/b", null)]
    public void A_short_code_is_small_letters_digits_and_dashes(string tekst, string? code) =>
        Assert.Equal(code, KorteCode.TryParse(tekst, null, out var gelezen) ? gelezen.ToString() : null);
}
