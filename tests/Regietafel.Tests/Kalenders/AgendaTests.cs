using Regietafel.Import;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Tests.Kalenders;

/// <summary>What is late, at hand and coming, on chosen days and as known then.</summary>
public sealed class AgendaTests
{
    [Theory]
    [InlineData("2026-01-01", Staat.Komend, 303)]
    [InlineData("2026-10-02", Staat.Komend, 29)]
    [InlineData("2026-10-03", Staat.Nu, 28)]
    [InlineData("2026-10-31", Staat.Nu, 0)]
    [InlineData("2026-11-01", Staat.TeLaat, -1)]
    [InlineData("2027-03-01", Staat.TeLaat, -121)]
    public void A_step_that_is_not_booked_comes_is_at_hand_and_becomes_late(string peildatum, Staat staat, int dagen)
    {
        var verslag = Punt(TestBook.MetGelderland(), "PV25", "verslag", "2026-2027", peildatum);
        Assert.Equal((staat, dagen), (verslag.Staat, verslag.DagenTot));
    }

    [Fact]
    public void A_step_is_done_from_its_day_on_by_the_entry_that_says_so()
    {
        var test = TestBook.MetGelderland();
        var entry = test.Register(Gedaan("PV25", "verslag", "2026-2027", "2026-10-30"), "2026-11-03");
        Assert.Equal(Staat.Nu, Punt(test, "PV25", "verslag", "2026-2027", "2026-10-29").Staat);
        var punt = Punt(test, "PV25", "verslag", "2026-2027", "2026-10-30");
        Assert.Equal((Staat.Gedaan, entry, TestBook.Dag("2026-10-30")), (punt.Staat, punt.Boeking, punt.DagGedaan));
    }

    [Fact]
    public void As_known_before_it_was_booked_the_step_was_late_and_a_withdrawal_opens_it_again()
    {
        var test = TestBook.MetGelderland();
        var entry = test.Register(Gedaan("PV25", "verslag", "2026-2027", "2026-10-30"), "2026-11-10");
        test.Register(new Ingetrokken(entry.Nummer, entry.Fact.Subject, "was een concept"), "2026-11-20");
        Assert.Equal(Staat.TeLaat, Punt(test, "PV25", "verslag", "2026-2027", "2026-11-05", "2026-11-05").Staat);
        Assert.Equal(Staat.Gedaan, Punt(test, "PV25", "verslag", "2026-2027", "2026-11-05", "2026-11-15").Staat);
        Assert.Equal(Staat.TeLaat, Punt(test, "PV25", "verslag", "2026-2027", "2026-11-05").Staat);
    }

    [Fact]
    public void A_municipality_sees_its_own_steps_and_those_that_bind_it()
    {
        var test = TestBook.MetGelderland();
        Assert.Equal(
            [
                ("raming", "NL"),
                ("besluiten", "GM0001"),
                ("overleg", "PV25"),
                ("verslag", "PV25"),
                ("verdeelbesluit", "NL"),
                ("plaatsen", "GM0001"),
            ],
            Agenda(test, "2026-03-01")
                .Van(TestBook.Code("GM0001"), Cyclus.Parse("2026-2027"))
                .Select(p => (p.Stap.Code, p.Gebied.ToString()))
        );
    }

    [Theory]
    [InlineData("RT-A", 2)]
    [InlineData("VR06", 4)]
    [InlineData("PV25", 8)]
    [InlineData("NL", 8)]
    public void An_area_above_sees_how_many_of_its_municipalities_did(string gebied, int delen)
    {
        var test = TestBook.MetGelderland();
        test.Register(Gedaan("GM0001", "besluiten", "2026-2027", "2026-09-20"), "2026-09-21");
        var punt = Punt(test, gebied, "besluiten", "2026-2027", "2026-10-01");
        Assert.Equal((Staat.TeLaat, delen, 1), (punt.Staat, punt.Delen, punt.Gedaan));
        Assert.DoesNotContain(TestBook.Code("GM0001"), punt.Open);
        Assert.Equal(delen - 1, punt.Open.Count);
    }

    [Fact]
    public void Booked_for_the_province_a_step_of_municipalities_is_done_by_all_of_them()
    {
        var test = TestBook.MetGelderland();
        test.Register(Gedaan("PV25", "besluiten", "2026-2027", "2026-09-29"), "2026-10-05");
        Assert.Equal(Staat.Gedaan, Punt(test, "PV25", "besluiten", "2026-2027", "2026-10-10").Staat);
        Assert.Equal(Staat.Gedaan, Punt(test, "GM0008", "besluiten", "2026-2027", "2026-10-10").Staat);
    }

    [Fact]
    public void The_late_come_first_and_what_was_late_longer_than_a_year_is_on_its_own_cycle_only()
    {
        var test = TestBook.MetGelderland();
        var nu = Agenda(test, "2026-11-29").Van(TestBook.Code("PV25"));
        Assert.Equal(nu.OrderBy(p => p.Staat).ThenBy(p => p.LaatsteDag), nu);
        Assert.Equal(Staat.TeLaat, nu[0].Staat);
        Assert.All(nu, p => Assert.True(p.LaatsteDag >= TestBook.Dag("2025-11-29")));
        Assert.Contains(nu, p => p is { Stap.Code: "verdeelbesluit", Staat: Staat.Nu });
        var oud = Agenda(test, "2026-11-29").Van(TestBook.Code("PV25"), Cyclus.Parse("2024-2025"));
        Assert.All(oud, p => Assert.Equal(Staat.TeLaat, p.Staat));
        Assert.Equal(6, oud.Count);
    }

    [Fact]
    public void A_province_has_its_own_days_and_steps_and_the_others_keep_the_law()
    {
        var test = TestBook.MetGelderland().Gebied("PV26", "Utrecht", "NL");
        test.Register(Eigen("PV25", "tussenstand-april", "15 april"), "2026-01-05");
        test.Register(Eigen("PV25", "gesprek", "1 mei"), "2026-01-06");
        Assert.Equal("2026-04-15", Iso(Punt(test, "PV25", "tussenstand-april", "2026-I", "2026-03-01").Dag));
        Assert.Equal("2026-04-01", Iso(Punt(test, "PV26", "tussenstand-april", "2026-I", "2026-03-01").Dag));
        Assert.Equal("2026-05-01", Iso(Punt(test, "GM0001", "gesprek", "2026-I", "2026-03-01").Dag));
        Assert.Equal(
            "2026-04-01",
            Iso(Punt(test, "PV25", "tussenstand-april", "2026-I", "2026-03-01", "2026-01-04").Dag)
        );
    }

    [Fact]
    public void Inhabitants_are_fixed_only_where_municipalities_merge()
    {
        var test = TestBook.MetGelderland();
        Assert.Empty(Inwoners(test));
        test.Register(
            new Regietafel.Gebieden.GebiedOpgegaan(TestBook.Code("GM0001"), TestBook.Code("GM0002")),
            "2026-03-01",
            new(TestBook.Dag("2027-01-01"))
        );
        Assert.Equal("2026-09-30", Iso(Inwoners(test).Single().LaatsteDag));

        static IEnumerable<Agendapunt> Inwoners(TestBook test) =>
            Agenda(test, "2026-08-01").Van(TestBook.Code("PV25")).Where(p => p.Stap.Code == "inwoners");
    }

    [Theory]
    [InlineData("GM0001", "verslag", "2026-2027", "2026-10-30", "gebied-onjuist")]
    [InlineData("VR06", "besluiten", "2026-2027", "2026-10-30", "gebied-onjuist")]
    [InlineData("PV25", "verslag", "2026-II", "2026-10-30", "cyclus-onjuist")]
    [InlineData("PV25", "verslag", "2022-2023", "2026-10-30", "cyclus-onjuist")]
    [InlineData("PV25", "tussenstand-april", "2026-II", "2026-10-30", "cyclus-onjuist")]
    [InlineData("PV25", "verslagje", "2026-2027", "2026-10-30", "stap-onbekend")]
    [InlineData("PV25", "verslag", "2026-2027", "1800-01-01", "dag-buiten-bereik")]
    [InlineData("PV99", "verslag", "2026-2027", "2026-10-30", "gebied-onbekend")]
    public void What_cannot_have_been_done_is_refused(
        string gebied,
        string stap,
        string cyclus,
        string dag,
        string code
    ) =>
        Assert.Equal(code, TestBook.MetGelderland().TryRegister(Gedaan(gebied, stap, cyclus, dag), "2026-11-01")?.Code);

    [Theory]
    [InlineData("2026-11-01", null)]
    [InlineData("2026-11-02", "dag-in-toekomst")]
    public void A_step_is_not_set_on_a_day_to_come(string dag, string? code)
    {
        var book = TestBook.MetGelderland().Book;
        var draft = new Draft(Gedaan("PV25", "verslag", "2026-2027", dag), Bron: new("b"));
        var now = Tijdstip.Van(new(2026, 11, 1, 22, 0, 0, TimeSpan.Zero));
        Assert.Equal(code, Rules.Refuse(book, draft, now, new(2026, 11, 1), Naslag.Reference)?.Code);
    }

    [Fact]
    public void An_own_step_that_cannot_be_is_refused()
    {
        var test = TestBook.MetGelderland();
        var goed = Eigen("PV25", "gesprek", "1 mei");
        Assert.Equal("gebied-onjuist", Code(Eigen("GM0001", "gesprek", "1 mei")));
        Assert.Equal("stap-onjuist", Code(Eigen("PV25", "Gesprek!", "1 mei")));
        Assert.Equal("stap-onjuist", Code(Eigen("PV25", "verslag", "1 mei")));
        Assert.Equal("helft-onjuist", Code(goed with { Stap = goed.Stap with { Helft = 3 } }));
        Assert.Equal(
            "cyclus-onjuist",
            Code(goed with { Stap = goed.Stap with { Eerste = Cyclus.Parse("2026-2027") } })
        );
        Assert.Equal("tekst-ontbreekt", Code(goed with { Stap = goed.Stap with { Grondslag = " " } }));
        Assert.Equal(
            "vindplaats-onjuist",
            Code(goed with { Stap = goed.Stap with { Vindplaats = "javascript:alert(1)" } })
        );
        Assert.Null(Code(goed));

        string? Code(Fact fact) => test.TryRegister(fact, "2026-01-05")?.Code;
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1990-01-01")]
    [InlineData("2199-12-31")]
    [InlineData("9999-12-31")]
    public void A_day_out_of_all_bounds_has_an_agenda_too(string dag)
    {
        var agenda = Agenda(TestBook.MetGelderland(), dag);
        foreach (var gebied in new[] { "NL", "PV25", "GM0001", "GM9999" })
            Assert.All(
                agenda.Van(TestBook.Code(gebied)).Concat(agenda.Rond(TestBook.Code(gebied))),
                p => Assert.NotEmpty(p.Kenmerk)
            );
    }

    public static KalenderstapGedaan Gedaan(string gebied, string stap, string cyclus, string dag) =>
        new(TestBook.Code(gebied), stap, Cyclus.Parse(cyclus), TestBook.Dag(dag));

    public static KalenderstapVastgesteld Eigen(string gebied, string code, string dag) =>
        new(
            TestBook.Code(gebied),
            new(
                code,
                Regeling.Taakstelling,
                "Gesprek met gemeenten",
                Partij.Provincie,
                Wijze.Op,
                Dagregel.Parse(dag),
                null,
                1,
                null,
                null,
                false,
                "Bespreekt hoe het gaat.",
                "Besluit GS",
                null
            )
        );

    internal static Agenda Agenda(TestBook test, string peildatum, string? bekendOp = null) =>
        new(Kalenderbestand.Wettelijk, test.Stand(peildatum, bekendOp));

    private static Agendapunt Punt(
        TestBook test,
        string gebied,
        string stap,
        string cyclus,
        string peildatum,
        string? bekendOp = null
    ) =>
        Agenda(test, peildatum, bekendOp)
            .Van(TestBook.Code(gebied), Cyclus.Parse(cyclus))
            .Single(p => p.Stap.Code == stap);

    private static string Iso(DateOnly dag) =>
        dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
