using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Tests.Toezicht;

/// <summary>What of a shortfall couplings explain, what is exempted and excused, and what then remains.</summary>
public sealed class TekortTests
{
    /// <summary>Corrected target 60, housed 48: 12 short.</summary>
    [Theory]
    [InlineData(70, 0)] // enough were coupled
    [InlineData(60, 0)]
    [InlineData(55, 5)] // 5 could not be housed, 7 could
    [InlineData(48, 12)] // all who were coupled are housed
    [InlineData(40, 12)] // housed more than coupled: what is not short needs no explanation
    [InlineData(0, 12)]
    public void Couplings_explain_what_could_not_be_housed_and_no_more_than_the_shortfall(int gekoppeld, int verklaard)
    {
        var test = TestLadder.Achter().Koppel("2023-II", "2023-10-01", gekoppeld);
        Assert.Equal(verklaard, test.Half("2024-01-01", "2023-II").Verklaard.Aantal);
        Assert.Equal(12, test.Half("2024-01-01", "2023-II").Toetstekort.Aantal); // explained is not excused
    }

    [Fact]
    public void Without_a_report_nothing_is_explained_and_that_is_not_zero()
    {
        var half = TestLadder.Achter().Half("2024-01-01", "2023-II");
        Assert.False(half.Koppelingen.IsGeregistreerd);
        Assert.False(half.Verklaard.IsGeregistreerd);
    }

    [Theory]
    [InlineData("2023-09-30", 40)]
    [InlineData("2023-10-01", 50)] // the check date itself counts
    [InlineData("2024-01-01", 50)] // what comes after it does not
    public void The_last_report_by_the_check_date_counts(string peildatum, int gekoppeld)
    {
        var test = TestLadder
            .Achter()
            .Koppel("2023-II", "2023-09-01", 40)
            .Koppel("2023-II", "2023-10-01", 50)
            .Koppel("2023-II", "2023-12-01", 58);
        Assert.Equal(gekoppeld, test.Half(peildatum, "2023-II").Koppelingen.Aantal);
    }

    [Fact]
    public void Where_there_is_none_by_then_the_first_after_it_counts()
    {
        var test = TestLadder.Achter().Koppel("2023-II", "2023-11-01", 55).Koppel("2023-II", "2023-12-01", 58);
        var half = test.Half("2024-01-01", "2023-II");
        Assert.Equal((55, TestBook.Dag("2023-11-01")), (half.Koppelingen.Aantal, half.KoppelingenOp));
    }

    [Fact]
    public void Exemption_and_excuse_lower_what_is_judged_and_leave_the_balance_as_it_is()
    {
        var test = TestLadder
            .Achter()
            .Koppel("2023-II", "2023-10-01", 50)
            .Onthef("2023-II", 2)
            .Onthef("2023-II", 1, "O2")
            .Verschoon("2023-II", 6);
        var half = test.Half("2024-01-01", "2023-II");
        Assert.Equal(12, half.Stand.Eindsaldo.Aantal);
        Assert.Equal(60, half.Stand.Gecorrigeerd.Aantal);
        Assert.Equal(
            (3, 7, 6, 3),
            (half.Ontheffing.Aantal, half.Verklaard.Aantal, half.Verschoond.Aantal, half.Toetstekort.Aantal)
        );
        var herkomst = test.Stand("2024-01-01")
            .Herkomst(
                new(
                    TestBook.Code("GM0001"),
                    Opgaven.Taak.Statushouders,
                    Grootheid.Toetstekort,
                    Termijn.Parse("2023-II")
                )
            )!;
        Assert.Equal([12, -3, -6], herkomst.Bijdragen.Select(b => b.Cijfer.Aantal!.Value));
    }

    [Fact]
    public void What_is_exempted_beyond_the_shortfall_leaves_nothing_and_says_where_it_stops()
    {
        var test = TestLadder.Achter().Onthef("2023-II", 20);
        Assert.Equal(0, test.Half("2024-01-01", "2023-II").Toetstekort.Aantal);
        var regels = test.Stand("2024-01-01")
            .Herkomst(
                new(
                    TestBook.Code("GM0001"),
                    Opgaven.Taak.Statushouders,
                    Grootheid.Toetstekort,
                    Termijn.Parse("2023-II")
                )
            )!
            .Bijdragen;
        Assert.Equal(("niet minder dan nul", 8), (regels[^1].Omschrijving, regels[^1].Cijfer.Aantal));
    }

    [Fact]
    public void Before_the_decision_was_known_nothing_was_excused()
    {
        var test = TestLadder.Achter();
        test.Register(
            new TekortVerschoond(TestBook.Code("GM0001"), new Halfjaar(2023, 2), 5, "Te weinig koppelingen"),
            "2024-03-01"
        );
        Assert.Equal(12, test.Toezicht("2024-03-01", "2024-02-29").NogInTeLopen);
        Assert.Equal(7, test.Toezicht("2024-03-01").NogInTeLopen);
    }

    public static TheoryData<Fact, string> Fouten =>
        new()
        {
            { new KoppelingenGemeld(TestBook.Code("PV25"), new(2023, 2), new(2023, 10, 1), 5), "gemeente-verwacht" },
            { new KoppelingenGemeld(TestBook.Code("GM0999"), new(2023, 2), new(2023, 10, 1), 5), "gebied-onbekend" },
            {
                new KoppelingenGemeld(TestBook.Code("GM0001"), new(2023, 2), new(2023, 7, 1), 5),
                "peildatum-buiten-halfjaar"
            },
            {
                new KoppelingenGemeld(TestBook.Code("GM0001"), new(2023, 2), new(2024, 1, 2), 5),
                "peildatum-buiten-halfjaar"
            },
            { new KoppelingenGemeld(TestBook.Code("GM0001"), new(2023, 2), new(2023, 10, 1), -1), "aantal-onjuist" },
            { new OntheffingVerleend(TestBook.Code("GM0001"), new(2023, 2), "O", 0, "r"), "ontheffing-zonder-aantal" },
            { new OntheffingVerleend(TestBook.Code("GM0001"), new(2023, 2), "O", 1, " "), "tekst-ontbreekt" },
            { new TekortVerschoond(TestBook.Code("GM0001"), new(2023, 2), 13, "r"), "verschoning-te-groot" },
            { new TekortVerschoond(TestBook.Code("GM0001"), new(2023, 2), -1, "r"), "aantal-onjuist" },
            { new TredeBepaald(TestBook.Code("GM0001"), 7, new(2024, 1, 2), null, "r"), "trede-onjuist" },
            { new TredeBepaald(TestBook.Code("GM0001"), -1, new(2024, 1, 2), null, "r"), "trede-onjuist" },
            {
                new TredeBepaald(TestBook.Code("GM0001"), 3, new(2024, 1, 2), new(2024, 1, 2), "r"),
                "termijn-voor-begin"
            },
            {
                new TredeBepaald(TestBook.Code("GM0001"), 0, new(2024, 1, 2), new(2024, 2, 2), "r"),
                "termijn-zonder-trede"
            },
            { new BriefVerzonden(TestBook.Code("GM0001"), new(2024, 1, 3), new(2024, 1, 4)), "trede-onbekend" },
            { Trede(7, Looptijd.Geen), "trede-onjuist" },
            { Trede(3, Looptijd.Weken), "weken-onjuist" },
            { Trede(3, Looptijd.Halfjaar, 4), "weken-onjuist" },
            { Trede(3, Looptijd.Weken, 521), "weken-onjuist" },
            { Trede(3, Looptijd.Geen) with { Briefweken = 1 }, "brief-ontbreekt" },
            { Trede(3, Looptijd.Geen) with { Drempel = 0 }, "drempel-onjuist" },
            { Trede(3, Looptijd.Geen) with { Gebied = TestBook.Code("GM0001") }, "provincie-verwacht" },
        };

    private static LaddertredeVastgesteld Trede(int nummer, Looptijd looptijd, int? weken = null) =>
        new(TestBook.Code("PV25"), nummer, "naam", looptijd, weken, 1, null, null);

    [Theory, MemberData(nameof(Fouten))]
    public void What_cannot_be_is_refused_with_a_sentence_and_nothing_is_booked(Fact feit, string code)
    {
        var test = TestLadder.Achter();
        var last = test.Book.Last;
        var refusal = test.TryRegister(feit);
        Assert.Equal(code, refusal?.Code);
        Assert.EndsWith(".", refusal!.Message, StringComparison.Ordinal);
        Assert.Equal((last, last), (test.Book.Last, test.Book.Staged));
    }

    [Fact]
    public void Excuse_before_the_end_is_measured_is_not_held_against_a_balance_that_nobody_knows() =>
        Assert.Null(
            TestLadder
                .Achter()
                .TryRegister(new TekortVerschoond(TestBook.Code("GM0001"), new Halfjaar(2024, 1), 30, "Vooraf"))
        );
}
