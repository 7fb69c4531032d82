using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Ledger;

public sealed class RulesTests
{
    private static readonly GebiedCode Gelderland = TestBook.Code("PV25");
    private static readonly DateOnly Vandaag = new(2024, 5, 1);
    private static readonly Termijn Januari = Termijn.Parse("2024-01-01");

    private static readonly Fact[] Fouten =
    [
        new OpgaveVastgesteld(Taak.Asiel, TestBook.Code("GM0999"), Januari, 1, null, Standing.Indicatief), // gebied-onbekend
        new OpgaveVastgesteld(Taak.Asiel, Gelderland, Termijn.Parse("2024-I"), 1, null, Standing.Indicatief), // termijn-onjuist
        new OpgaveVastgesteld(Taak.Statushouders, Gelderland, Januari, 1, null, Standing.Wettelijk), // termijn-onjuist
        new OpgaveVastgesteld(Taak.Asiel, Gelderland, Januari, -1, null, Standing.Indicatief), // aantal-onjuist
        new OpgaveVastgesteld(Taak.Asiel, Gelderland, Januari, int.MaxValue, null, Standing.Indicatief), // aantal-onjuist
        new OpgaveVastgesteld(Taak.Asiel, Gelderland, Januari, 10, 11, Standing.Indicatief), // amv-onjuist
        new OpgaveVastgesteld(Taak.Oekraine, Gelderland, Januari, 10, 1, Standing.Oproep), // amv-niet-van-toepassing
        new OpgaveVastgesteld(Taak.Asiel, Gelderland, Termijn.Parse("0001-01-01"), 10, null, Standing.Indicatief), // dag-buiten-bereik
        new OpgaveVerdeeld(Taak.Asiel, TestBook.Code("GM0001"), Gelderland, Januari, 1, null, Standing.Indicatief), // verdeling-niet-omlaag
        new OpgaveVerdeeld(
            Taak.Asiel,
            TestBook.Code("RT-A"),
            TestBook.Code("GM0001"),
            Januari,
            1,
            null,
            Standing.Indicatief
        ), // verdeling-zonder-opgave
        new RealisatieGemeld(Taak.Oekraine, "RO", Gelderland, new(2024, 1, 1), 1), // soort-onbekend
        new RealisatieGepland(Taak.Statushouders, "GEHUISVEST", Gelderland, new(2024, 1, 1), 1), // planning-niet-voor-taakstelling
        new IndelingVastgesteld(Gelderland, TestBook.Code("GM0001")), // indeling-onjuist
        new GebiedOpgegaan(TestBook.Code("GM0001"), TestBook.Code("GM0001")), // herindeling-onjuist
        new GebiedOpgegaan(TestBook.Code("GM0001"), TestBook.Code("GM0002")), // herindeling-zonder-dag
        new GebiedVastgesteld(Gelderland, " "), // tekst-ontbreekt
        new GebiedVastgesteld(Gelderland, "Gelder\0land"), // tekst-met-stuurtekens
        new GebiedVastgesteld(Gelderland, new string('a', 121)), // tekst-te-lang
        new Ingetrokken(999_999, "x", "reden"), // boeking-onbekend
        new Ingetrokken(3, "iets anders", "reden"), // onderwerp-onjuist
    ];

    private static readonly string[] Codes =
    [
        "gebied-onbekend",
        "termijn-onjuist",
        "termijn-onjuist",
        "aantal-onjuist",
        "aantal-onjuist",
        "amv-onjuist",
        "amv-niet-van-toepassing",
        "dag-buiten-bereik",
        "verdeling-niet-omlaag",
        "verdeling-zonder-opgave",
        "soort-onbekend",
        "planning-niet-voor-taakstelling",
        "indeling-onjuist",
        "herindeling-onjuist",
        "herindeling-zonder-dag",
        "tekst-ontbreekt",
        "tekst-met-stuurtekens",
        "tekst-te-lang",
        "boeking-onbekend",
        "onderwerp-onjuist",
    ];

    /// <summary>The field that each is about, by its header on the import sheets.</summary>
    private static readonly string?[] Velden =
    [
        "gebied",
        "per",
        "per",
        "aantal",
        "aantal",
        "waarvan amv",
        "waarvan amv",
        "per",
        "naar gebied",
        "van gebied",
        "soort",
        "gepland",
        "geheel",
        "opgegaan in",
        "geldig van",
        "naam",
        "naam",
        "naam",
        "trekt in",
        "trekt in",
    ];

    [Fact]
    public void Every_rule_says_no_with_its_code_and_a_sentence_and_the_book_stays_as_it_was()
    {
        var test = TestBook.MetGelderland();
        var last = test.Book.Last;
        var refusals = Fouten.Select(f => test.TryRegister(f)).ToList();
        Assert.Equal(Codes, refusals.Select(r => r?.Code));
        Assert.Equal(Velden, refusals.Select(r => r?.Veld));
        Assert.All(refusals, r => Assert.EndsWith(".", r!.Message, StringComparison.Ordinal));
        Assert.Equal((last, last), (test.Book.Last, test.Book.Staged));
    }

    [Fact]
    public void An_opgave_enters_the_book_once_above_below_or_beside_a_division()
    {
        var test = TestBook.MetGelderland().Opgave("NL", "2024-01-01", 100).Verdeel("NL", "PV25", "2024-01-01", 40);
        Assert.Equal("opgave-al-vastgesteld", test.TryRegister(Vast("PV25"))!.Code);
        Assert.Equal("opgave-al-vastgesteld", test.TryRegister(Vast("RT-A"))!.Code);
        Assert.Equal(
            "opgave-al-vastgesteld",
            TestBook.MetGelderland().Opgave("RT-A", "2024-01-01", 5).TryRegister(Vast("PV25"))!.Code
        );
        Assert.Equal(
            "opgave-al-vastgesteld",
            TestBook
                .MetGelderland()
                .Opgave("PV25", "2024-01-01", 9)
                .Opgave("NL", "2025-01-01", 9)
                .TryRegister(
                    new OpgaveVerdeeld(
                        Taak.Asiel,
                        TestBook.Code("NL"),
                        Gelderland,
                        Januari,
                        1,
                        null,
                        Standing.Indicatief
                    )
                )!
                .Code
        );
        Assert.Null(test.TryRegister(Vast("NL"))); // a later version of the same

        static OpgaveVastgesteld Vast(string gebied) =>
            new(Taak.Asiel, TestBook.Code(gebied), Januari, 7, null, Standing.Indicatief);
    }

    [Fact]
    public void An_entry_needs_a_known_source_days_that_exist_and_no_time_in_the_future()
    {
        var test = TestBook.MetGelderland();
        var fact = new RealisatieGemeld(Taak.Asiel, "RO", Gelderland, new(2024, 1, 1), 1);
        var now = Tijdstip.Van(test.Book.LastRegistered!.Value.Moment.AddDays(1));
        var later = Tijdstip.Van(now.Moment.AddDays(1));
        Assert.Equal("bron-onbekend", Rules.Refuse(test.Book, new(fact, default, new("nergens")), now, Vandaag)!.Code);
        Assert.Equal("bron-ontbreekt", Rules.Refuse(test.Book, new(fact), now, Vandaag)!.Code);
        Assert.Equal(
            "geldigheid-leeg",
            Rules.Refuse(test.Book, new(fact, new(new(2024, 2, 1), new(2024, 1, 1)), new("b")), now, Vandaag)!.Code
        );
        Assert.Equal(
            "bekend-in-toekomst",
            Rules.Refuse(test.Book, new(fact, default, new("b"), later), now, Vandaag)!.Code
        );
        Assert.Equal(
            "bekend-voor-laatste",
            Rules.Refuse(test.Book, new(fact, default, new("b"), Tijdstip.Van(TestBook.Begin)), now, Vandaag)!.Code
        );
        Assert.Null(Rules.Refuse(test.Book, new(fact, default, new("b")), now, Vandaag));
    }

    [Fact]
    public void A_merger_cannot_run_in_a_circle()
    {
        var test = TestBook.MetGelderland();
        test.Register(
            new GebiedOpgegaan(TestBook.Code("GM0001"), TestBook.Code("GM0002")),
            geldigheid: new(new(2025, 1, 1))
        );
        Assert.Equal(
            "herindeling-in-kring",
            test.TryRegister(
                new GebiedOpgegaan(TestBook.Code("GM0002"), TestBook.Code("GM0001")),
                geldigheid: new(new(2025, 1, 1))
            )!.Code
        );
    }
}
