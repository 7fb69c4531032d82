using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Ledger;

/// <summary>What only shows when all that is booked together is looked at, and what rests on an entry that is taken back.</summary>
public sealed class WholeRulesTests
{
    private const string Per = "2024-01-01";

    [Fact]
    public void A_source_is_not_withdrawn_while_something_rests_on_it()
    {
        var test = new TestBook();
        var bron = test.Register(new BronVastgelegd("x", "Brief", null, null, false));
        var gebied = test.Register(new GebiedVastgesteld(TestBook.Code("GM0001"), "Een"), bron: "x");
        var refusal = Withdraw(test, bron)!;
        Assert.Equal(("bron-in-gebruik", "trekt in"), (refusal.Code, refusal.Veld));
        Assert.Contains($"rust nog boeking {gebied.Nummer}", refusal.Message, StringComparison.Ordinal);

        Assert.Null(Withdraw(test, gebied));
        Assert.Null(Withdraw(test, bron));
        Assert.Equal("bron-onbekend", test.TryRegister(gebied.Fact, bron: "x")!.Code);
    }

    [Fact]
    public void Of_two_descriptions_of_a_source_one_may_be_withdrawn()
    {
        var test = new TestBook();
        var eerste = test.Register(new BronVastgelegd("x", "Brief", null, null, false));
        var tweede = test.Register(new BronVastgelegd("x", "Brief van 3 mei", null, null, false));
        test.Register(new GebiedVastgesteld(TestBook.Code("GM0001"), "Een"), bron: "x");
        Assert.Null(Withdraw(test, tweede));
        Assert.Equal("bron-in-gebruik", Withdraw(test, eerste)!.Code);
    }

    public static TheoryData<string> AboutAnArea => ["indeling", "deel", "verdeling", "meting", "herindeling"];

    [Theory, MemberData(nameof(AboutAnArea))]
    public void An_area_is_not_withdrawn_while_something_is_about_it(string wat)
    {
        var test = new TestBook().Gebied("PV25", "Gelderland").Gebied("GM0001", "Een").Gebied("GM0002", "Twee");
        var (een, gelderland) = (TestBook.Code("GM0001"), TestBook.Code("PV25"));
        var van = wat is "deel" or "verdeling" ? gelderland : een;
        var bestaan = test.Book.Find(GebiedVastgesteld.SubjectOf(van))!.Laatste(test.Book.Last)!;
        if (wat == "verdeling")
            test.Opgave("PV25", Per, 10);
        var feit = wat switch
        {
            "indeling" or "deel" => new IndelingVastgesteld(een, gelderland),
            "verdeling" => new OpgaveVerdeeld(Taak.Asiel, gelderland, een, Termijn.Parse(Per), 1, null, default),
            "meting" => (Fact)new RealisatieGemeld(Taak.Asiel, "RO", een, TestBook.Dag(Per), 1),
            _ => new GebiedOpgegaan(TestBook.Code("GM0002"), een),
        };
        var entry = test.Register(feit, geldigheid: new(TestBook.Dag("2023-01-01")));
        var refusal = Withdraw(test, bestaan)!;
        Assert.Equal("gebied-in-gebruik", refusal.Code);
        Assert.Contains($"{van}", refusal.Message, StringComparison.Ordinal);

        Assert.Null(Withdraw(test, entry));
        if (wat == "verdeling")
            Assert.Null(Withdraw(test, test.Book[entry.Nummer - 1]));
        Assert.Null(Withdraw(test, bestaan));
    }

    [Theory]
    [InlineData(Taak.Asiel, Per)]
    [InlineData(Taak.Statushouders, "2024-I")]
    public void An_opgave_is_not_withdrawn_from_under_what_is_divided_of_it(Taak taak, string per)
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("NL", per, 100, taak)
            .Verdeel("NL", "PV25", per, 80, taak)
            .Verdeel("PV25", "RT-A", per, 30, taak);
        var (land, provincie, tafel) = (
            test.Book[test.Book.Last - 2],
            test.Book[test.Book.Last - 1],
            test.Book[test.Book.Last]
        );
        Assert.Equal("verdeling-zonder-opgave", Withdraw(test, land)!.Code);
        var refusal = Withdraw(test, provincie)!;
        Assert.Equal(("verdeling-zonder-opgave", "trekt in"), (refusal.Code, refusal.Veld));
        Assert.Null(Withdraw(test, tafel));
        Assert.Null(Withdraw(test, provincie));
        Assert.Null(Withdraw(test, land));
    }

    [Fact]
    public void An_opgave_is_not_withdrawn_to_an_older_one_that_is_too_small_for_its_divisions()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", Per, 50).Opgave("PV25", Per, 100);
        var hoger = test.Book[test.Book.Last];
        test.Verdeel("PV25", "RT-A", Per, 80);
        Assert.Equal("verdeling-te-groot", Withdraw(test, hoger)!.Code);
    }

    [Fact]
    public void An_opgave_that_others_lower_shows_what_is_divided_too_much_and_can_be_mended_step_by_step()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", Per, 100)
            .Verdeel("PV25", "RT-A", Per, 50)
            .Verdeel("PV25", "RT-B", Per, 40)
            .Opgave("PV25", Per, 60);
        Assert.Equal(-30, test.Op(Per, "PV25").Onverdeeld.Aantal);

        Assert.Equal("verdeling-te-groot", test.TryRegister(Deel("RT-A", 51))!.Code);
        test.Register(Deel("RT-A", 40));
        Assert.Equal(-20, test.Op(Per, "PV25").Onverdeeld.Aantal);
        test.Register(Deel("RT-B", 20));
        Assert.Equal(0, test.Op(Per, "PV25").Onverdeeld.Aantal);
        var delen = new[] { "RT-A", "RT-B" }.Sum(d => test.Op(Per, d).Opgave!.Aantal.Aantal);
        Assert.Equal(test.Op(Per, "PV25").Opgave!.Aantal.Aantal, delen);
    }

    [Fact]
    public void The_minors_of_the_parts_are_not_more_than_those_of_the_whole()
    {
        var test = TestBook.MetGelderland();
        test.Register(new OpgaveVastgesteld(Taak.Asiel, TestBook.Code("PV25"), Termijn.Parse(Per), 100, 10, default));
        test.Register(Deel("RT-A", 50, 6));
        var refusal = test.TryRegister(Deel("RT-B", 50, 5))!;
        Assert.Equal(("verdeling-amv-te-groot", "waarvan amv"), (refusal.Code, refusal.Veld));
        Assert.Null(test.TryRegister(Deel("RT-B", 50, 4)));
    }

    [Fact]
    public void Where_the_whole_does_not_say_how_many_minors_the_parts_may()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", Per, 100);
        Assert.Null(test.TryRegister(Deel("RT-A", 50, 50)));
    }

    [Theory]
    [InlineData(100, 0, null, null, 101, "deel-groter-dan-geheel")]
    [InlineData(100, 0, null, null, 100, null)]
    [InlineData(60, 50, null, null, 110, null)] // the total is that of all kinds
    [InlineData(null, null, 100, 7, 107, null)] // only measured on another day: nobody can tell
    [InlineData(60, null, 0, 50, 110, null)] // what was measured before still holds
    [InlineData(60, null, 0, 49, 110, "deel-groter-dan-geheel")]
    public void A_part_inside_the_total_is_not_larger_than_that_total(
        int? ro,
        int? no,
        int? eerderRo,
        int? eerderNo,
        int amv,
        string? code
    )
    {
        var test = TestBook.MetGelderland();
        Meet(eerderRo, "RO", "2023-12-01");
        Meet(eerderNo, "NO", "2023-12-01");
        Meet(ro, "RO", Per);
        Meet(no, "NO", Per);
        var refusal = test.TryRegister(
            new RealisatieGemeld(Taak.Asiel, "AMV", TestBook.Code("GM0001"), TestBook.Dag(Per), amv)
        );
        Assert.Equal(code, refusal?.Code);
        Assert.Equal(code is null ? null : "aantal", refusal?.Veld);

        void Meet(int? aantal, string soort, string dag)
        {
            if (aantal is not null)
                test.Meet("GM0001", soort, dag, aantal);
        }
    }

    [Fact]
    public void A_total_that_is_not_wholly_registered_is_not_held_against_its_part()
    {
        var test = TestBook.MetGelderland().Meet("GM0001", "RO", Per, 10).Meet("GM0001", "NO", Per, null);
        Assert.Null(
            test.TryRegister(new RealisatieGemeld(Taak.Asiel, "AMV", TestBook.Code("GM0001"), TestBook.Dag(Per), 30))
        );
    }

    [Fact]
    public void A_total_that_comes_after_its_part_or_loses_a_kind_is_held_against_it_too()
    {
        var test = TestBook.MetGelderland().Meet("GM0001", "AMV", Per, 30);
        Assert.Equal(
            "deel-groter-dan-geheel",
            test.TryRegister(
                new RealisatieGemeld(Taak.Asiel, "RO", TestBook.Code("GM0001"), TestBook.Dag(Per), 20)
            )!.Code
        );
        test.Meet("GM0001", "RO", Per, 20 + 10).Meet("GM0001", "NO", Per, 5).Meet("GM0001", "AMV", Per, 35);
        Assert.Equal("deel-groter-dan-geheel", Withdraw(test, test.Book[test.Book.Last - 1])!.Code);
    }

    [Fact]
    public void A_part_that_was_taken_back_is_held_against_nobody()
    {
        var test = TestBook.MetGelderland().Meet("GM0001", "AMV", "2023-06-01", 50).Meet("GM0001", "AMV", Per, 30);
        Assert.Null(Withdraw(test, test.Book[test.Book.Last]));
        Assert.Null(
            test.TryRegister(new RealisatieGemeld(Taak.Asiel, "RO", TestBook.Code("GM0001"), TestBook.Dag(Per), 20))
        );
    }

    [Fact]
    public void A_planned_part_is_not_larger_than_what_is_planned()
    {
        var test = TestBook.MetGelderland();
        test.Register(Plan("RO", 20));
        Assert.Equal("deel-groter-dan-geheel", test.TryRegister(Plan("AMV", 21))!.Code);
        Assert.Null(test.TryRegister(Plan("AMV", 20)));

        static RealisatieGepland Plan(string soort, int aantal) =>
            new(Taak.Asiel, soort, TestBook.Code("GM0001"), TestBook.Dag("2025-01-01"), aantal);
    }

    [Theory]
    [InlineData(Taak.Asiel, "RO", "2024-05-01", null)]
    [InlineData(Taak.Asiel, "RO", "2024-05-02", "Boek het als gepland")]
    [InlineData(Taak.Statushouders, "GEHUISVEST", "2024-07-01", "tot en met vandaag")]
    public void What_has_not_been_yet_is_not_measured(Taak taak, string soort, string dag, string? zin)
    {
        var test = TestBook.MetGelderland();
        var draft = new Draft(
            new RealisatieGemeld(taak, soort, TestBook.Code("GM0001"), TestBook.Dag(dag), 1),
            Bron: new("b"),
            BekendSinds: test.Book.LastRegistered
        );
        var refusal = Rules.Refuse(test.Book, draft, test.Book.LastRegistered!.Value, TestBook.Dag("2024-05-01"));
        Assert.Equal(zin is null ? null : "meting-in-toekomst", refusal?.Code);
        if (zin is not null)
            Assert.Contains(zin, refusal!.Message, StringComparison.Ordinal);
    }

    private static OpgaveVerdeeld Deel(string naar, int aantal, int? amv = null) =>
        new(Taak.Asiel, TestBook.Code("PV25"), TestBook.Code(naar), Termijn.Parse(Per), aantal, amv, default);

    private static Refusal? Withdraw(TestBook test, Entry entry) =>
        test.TryRegister(new Ingetrokken(entry.Nummer, entry.Fact.Subject, "vergissing"));
}
