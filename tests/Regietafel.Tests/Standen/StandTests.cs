using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Tests.Standen;

public sealed class StandTests
{
    private const Taak Oekraine = Taak.Oekraine;
    private const Taak Statushouders = Taak.Statushouders;

    [Theory]
    [InlineData("2024-01-01", "2023-04-01", 7454)] // before the second publication was known
    [InlineData("2024-01-01", "2023-12-01", 7590)] // same day, second publication known
    public void A_later_published_version_counts_from_when_it_was_known(string peildatum, string bekendOp, int opgave)
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 7454, bekendSinds: "2023-03-08")
            .Opgave("PV25", "2024-01-01", 7590, bekendSinds: "2023-05-31");
        Assert.Equal(opgave, test.Stand(peildatum, bekendOp)[TestBook.Code("PV25"), Taak.Asiel].Opgave!.Aantal.Aantal);
    }

    [Fact]
    public void The_last_opgave_due_is_in_force_and_the_next_one_stands_beside_it()
    {
        var asiel = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 7590)
            .Opgave("PV25", "2025-01-01", 8992)
            .Meet("PV25", "RO", "2024-01-01", 9274)
            .Op("2024-03-01", "PV25");
        Assert.Equal((7590, false), (asiel.Opgave!.Aantal.Aantal!.Value, asiel.Opgave.IsKomend));
        Assert.Equal((8992, true), (asiel.Komend!.Aantal.Aantal!.Value, asiel.Komend.IsKomend));
        Assert.Equal(1684, asiel.Verschil.Aantal);
    }

    [Fact]
    public void Where_nothing_is_due_yet_the_first_coming_opgave_is_in_force()
    {
        var test = TestBook.MetGelderland().Opgave("NL", "2024-02-01", 97000, Oekraine);
        test.Verdeel("NL", "VR06", "2024-02-01", 5045, Oekraine)
            .Verdeel("NL", "VR07", "2024-02-01", 3768, Oekraine)
            .Verdeel("NL", "VR08", "2024-02-01", 3471, Oekraine);
        test.Meet("VR06", "GOO", "2024-01-08", 4436, Oekraine)
            .Meet("VR07", "GOO", "2024-01-08", 3343, Oekraine)
            .Meet("VR08", "GOO", "2024-01-08", 3304, Oekraine);
        test.Meet("VR06", "POO", "2024-01-08", 931, Oekraine).Meet("VR07", "POO", "2024-01-08", null, Oekraine);

        var gelderland = test.Op("2024-01-08", "PV25", Oekraine);
        Assert.Equal((12284, true), (gelderland.Opgave!.Aantal.Aantal!.Value, gelderland.Opgave.IsKomend));
        Assert.Equal((11083, -1201), (gelderland.Realisatie.Totaal.Aantal!.Value, gelderland.Verschil.Aantal!.Value));
        var poo = gelderland.Realisatie.Soort("POO")!.Aantal;
        Assert.Equal((931, 2, 3), (poo.Aantal!.Value, poo.Ontbreekt, poo.Delen));
        Assert.False(test.Op("2024-01-08", "VR07", Oekraine).Realisatie.Soort("POO")!.Aantal.IsGeregistreerd);
        Assert.Equal(97000 - 12284, test.Op("2024-01-08", "NL", Oekraine).Onverdeeld.Aantal);
    }

    [Fact]
    public void An_opgave_that_stopped_being_valid_gives_way_to_the_coming_one()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("VR07", "2023-07-01", 3503, Oekraine, geldigheid: new(default, TestBook.Dag("2023-09-06")))
            .Opgave("VR07", "2024-02-01", 3768, Oekraine);
        Assert.Equal(3503, test.Op("2023-08-07", "VR07", Oekraine).Opgave!.Aantal.Aantal);
        Assert.Equal(3768, test.Op("2024-01-08", "VR07", Oekraine).Opgave!.Aantal.Aantal);
    }

    [Fact]
    public void A_fact_for_part_of_the_days_shows_the_older_one_again_afterwards()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 100);
        test.Opgave("PV25", "2024-01-01", 80, geldigheid: new(TestBook.Dag("2024-03-01"), TestBook.Dag("2024-06-01")));
        Assert.Equal(
            [100, 80, 80, 100],
            new[] { "2024-02-29", "2024-03-01", "2024-05-31", "2024-06-01" }.Select(d =>
                test.Op(d, "PV25").Opgave!.Aantal.Aantal!.Value
            )
        );
    }

    [Fact]
    public void What_a_table_has_not_divided_is_onverdeeld()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 1000)
            .Verdeel("PV25", "RT-A", "2024-01-01", 400)
            .Verdeel("PV25", "RT-C", "2024-01-01", 300);
        test.Verdeel("RT-A", "GM0001", "2024-01-01", 150);
        Assert.Equal(300, test.Op("2024-01-01", "PV25").Onverdeeld.Aantal);
        Assert.Equal(
            (400, 250),
            (
                test.Op("2024-01-01", "RT-A").Opgave!.Aantal.Aantal!.Value,
                test.Op("2024-01-01", "RT-A").Onverdeeld.Aantal!.Value
            )
        );
        Assert.Null(test.Op("2024-01-01", "GM0002").Opgave);
        Assert.Equal(
            "verdeling-te-groot",
            test.TryRegister(
                new OpgaveVerdeeld(
                    Taak.Asiel,
                    TestBook.Code("RT-A"),
                    TestBook.Code("GM0002"),
                    Termijn.Parse("2024-01-01"),
                    251,
                    null,
                    Standing.Indicatief
                )
            )!.Code
        );
    }

    [Fact]
    public void A_part_that_skips_a_level_still_counts_for_the_table_between()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2023-II", 100, Statushouders)
            .Verdeel("PV25", "GM0001", "2023-II", 60, Statushouders)
            .Verdeel("PV25", "GM0003", "2023-II", 50, Statushouders);
        Assert.Equal(60, test.Op("2023-08-01", "RT-A", Statushouders).Opgave!.Aantal.Aantal);
        Assert.Equal(110, test.Op("2023-08-01", "VR06", Statushouders).Opgave!.Aantal.Aantal);
        Assert.Equal(-10, test.Op("2023-08-01", "PV25", Statushouders).Onverdeeld.Aantal); // rounded up per municipality
    }

    [Fact]
    public void The_taakstelling_carries_its_balance_and_shows_the_gap_that_no_source_explains()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2023-I", 2548, Statushouders)
            .Opgave("PV25", "2023-II", 2116, Statushouders)
            .Opgave("PV25", "2024-I", 2251, Statushouders);
        test.Beginsaldo("PV25", "2023-I", -316).Beginsaldo("PV25", "2023-II", 519).Beginsaldo("PV25", "2024-I", 788);
        test.Huisvest("PV25", "2023-07-01", 1786).Huisvest("PV25", "2024-01-01", 1847);

        var stand = test.Op("2024-01-01", "PV25", Statushouders);
        var (vorig, huidig) = (stand.Vorig!, stand.Huidig!);
        Assert.Equal(
            (519, 446, 73),
            (vorig.Beginsaldo.Aantal!.Value, vorig.Verwacht.Aantal!.Value, vorig.Afwijking.Aantal!.Value)
        );
        Assert.Equal(
            (2635, 1847, 788),
            (vorig.Gecorrigeerd.Aantal!.Value, vorig.Gehuisvest.Totaal.Aantal!.Value, vorig.Eindsaldo.Aantal!.Value)
        );
        Assert.True(vorig.IsAfgesloten);
        Assert.Equal(
            (788, 0, 3039),
            (huidig.Beginsaldo.Aantal!.Value, huidig.Afwijking.Aantal!.Value, huidig.Gecorrigeerd.Aantal!.Value)
        );
        Assert.Equal(506.5m, huidig.Maandnorm);
        Assert.False(huidig.Gehuisvest.Totaal.IsGeregistreerd);

        test.Register(
            new SaldoGecorrigeerd(TestBook.Code("PV25"), Halfjaar.Parse("2023-II", null), "1", 73, "Nagekomen telling")
        );
        Assert.Equal(0, test.Op("2024-01-01", "PV25", Statushouders).Vorig!.Afwijking.Aantal);
    }

    [Fact]
    public void Without_a_published_opening_the_closing_balance_opens_the_next_half_year()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("GM0001", "2023-I", 10, Statushouders)
            .Opgave("GM0001", "2023-II", 12, Statushouders)
            .Beginsaldo("GM0001", "2023-I", 3)
            .Huisvest("GM0001", "2023-07-01", 8);
        Assert.Equal(
            (5, 17),
            (
                test.Op("2023-07-01", "GM0001", Statushouders).Huidig!.Beginsaldo.Aantal!.Value,
                test.Op("2023-07-01", "GM0001", Statushouders).Huidig!.Gecorrigeerd.Aantal!.Value
            )
        );
    }

    [Fact]
    public void A_total_over_areas_of_which_some_are_not_registered_says_so()
    {
        var totaal = TestBook
            .MetGelderland()
            .Meet("GM0001", "RO", "2024-01-01", 10)
            .Meet("GM0003", "NO", "2024-01-01", 5)
            .Op("2024-01-01", "VR06")
            .Realisatie.Totaal;
        Assert.Equal((15, 2, 2), (totaal.Aantal!.Value, totaal.Ontbreekt, totaal.Delen));
    }

    [Fact]
    public void An_own_report_counts_until_every_part_is_registered_and_one_is_newer()
    {
        var test = TestBook
            .MetGelderland()
            .Meet("RT-A", "RO", "2024-01-01", 100)
            .Meet("GM0001", "RO", "2024-01-01", 60)
            .Meet("GM0002", "RO", "2023-12-01", 30);
        var eigen = test.Op("2024-01-01", "RT-A").Realisatie;
        Assert.Equal(
            (100, true, 90),
            (eigen.Totaal.Aantal!.Value, eigen.Gemeld, eigen.SomVanDelen!.Value.Aantal!.Value)
        );
        test.Meet("GM0002", "RO", "2024-02-01", 35);
        var som = test.Op("2024-02-01", "RT-A").Realisatie;
        Assert.Equal((95, false), (som.Totaal.Aantal!.Value, som.Gemeld));
        Assert.Equal(
            (TestBook.Dag("2024-01-01"), TestBook.Dag("2024-02-01")),
            (som.Oudste!.Value, som.Nieuwste!.Value)
        );
    }

    [Fact]
    public void After_a_merger_the_new_municipality_owes_what_the_old_ones_did_and_before_it_they_still_show()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 100)
            .Verdeel("PV25", "GM0001", "2024-01-01", 40)
            .Verdeel("PV25", "GM0002", "2024-01-01", 60);
        test.Meet("GM0001", "RO", "2024-01-01", 30)
            .Meet("GM0002", "RO", "2024-01-01", 20)
            .Gebied("GM0009", "Nieuw", "PV25", "VR06", "RT-A");
        foreach (var oud in new[] { "GM0001", "GM0002" })
            test.Register(
                new Regietafel.Gebieden.GebiedOpgegaan(TestBook.Code(oud), TestBook.Code("GM0009")),
                geldigheid: new(TestBook.Dag("2025-01-01"))
            );

        var na = test.Op("2025-01-01", "GM0009");
        Assert.Equal((100, 50), (na.Opgave!.Aantal.Aantal!.Value, na.Realisatie.Totaal.Aantal!.Value));
        Assert.Null(test.Stand("2025-01-01").Indeling.Find(TestBook.Code("GM0001")));
        Assert.Equal(40, test.Op("2024-12-31", "GM0001").Opgave!.Aantal.Aantal);
        Assert.Equal(
            (100, 0),
            (
                test.Op("2025-01-01", "PV25").Opgave!.Aantal.Aantal!.Value,
                test.Op("2025-01-01", "PV25").Onverdeeld.Aantal!.Value
            )
        );
        Assert.Equal(100, test.Op("2025-01-01", "RT-A").Opgave!.Aantal.Aantal);
    }

    [Fact]
    public void A_withdrawn_entry_gives_way_to_the_one_before_it()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 100);
        var fout = test.Register(
            new OpgaveVastgesteld(
                Taak.Asiel,
                TestBook.Code("PV25"),
                Termijn.Parse("2024-01-01"),
                999,
                null,
                Standing.Indicatief
            )
        );
        var voor = test.Book.Last;
        test.Register(new Regietafel.Ledger.Ingetrokken(fout.Nummer, fout.Fact.Subject, "Tikfout"));
        Assert.Equal(100, test.Op("2024-01-01", "PV25").Opgave!.Aantal.Aantal);
        Assert.Equal(
            999,
            Stand
                .At(test.Book, new(TestBook.Dag("2024-01-01"), voor))[TestBook.Code("PV25"), Taak.Asiel]
                .Opgave!.Aantal.Aantal
        );
        Assert.Equal(
            "al-ingetrokken",
            test.TryRegister(new Regietafel.Ledger.Ingetrokken(fout.Nummer, fout.Fact.Subject, "Nog eens"))!.Code
        );
    }

    [Fact]
    public void A_plan_shows_after_the_last_measurement_with_its_own_difference()
    {
        var test = TestBook
            .MetGelderland()
            .Opgave("PV25", "2024-01-01", 7590)
            .Opgave("PV25", "2025-01-01", 8992)
            .Meet("PV25", "RO", "2024-01-01", 9274);
        foreach (var (soort, aantal) in new[] { ("RO", 5529), ("NO", 3399), ("TGO", 1310), ("AMV", 995) })
            test.Register(
                new RealisatieGepland(Taak.Asiel, soort, TestBook.Code("PV25"), TestBook.Dag("2024-03-31"), aantal)
            );
        var plan = test.Op("2024-01-01", "PV25").Planning!;
        Assert.Equal((10238, 2648), (plan.Totaal.Aantal!.Value, plan.Verschil.Aantal!.Value));
        Assert.Equal(995, plan.Soorten.Single(s => s.Soort.Code == "AMV").Aantal.Aantal);
    }

    [Fact]
    public void Changes_between_two_moments_are_added_changed_or_gone()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2024-01-01", 7454).Meet("PV25", "RO", "2023-12-01", 9000);
        var voor = test.Book.Peilmoment(TestBook.Dag("2023-12-15"));
        test.Opgave("PV25", "2024-01-01", 7590)
            .Meet("PV25", "RO", "2024-01-01", 9274)
            .Opgave("PV25", "2025-01-01", 8992);
        var wijzigingen = Wijziging.Tussen(
            test.Book,
            voor,
            test.Book.Peilmoment(TestBook.Dag("2024-01-01")),
            TestBook.Code("PV25")
        );
        Assert.Equal(
            ["OpgaveVastgesteld Gewijzigd", "RealisatieGemeld Gewijzigd", "OpgaveVastgesteld Toegevoegd"],
            wijzigingen.OrderBy(w => w.Nieuw!.Nummer).Select(w => $"{w.Feit.GetType().Name} {w.Verandering}")
        );
    }

    [Theory]
    [InlineData(9274, Verandering.Gewijzigd)]
    [InlineData(9000, Verandering.Bevestigd)]
    public void A_new_measurement_changes_the_figure_or_confirms_it(int aantal, Verandering verandering)
    {
        var test = TestBook
            .MetGelderland()
            .Meet("PV25", "RO", "2023-12-01", 9000)
            .Meet("PV25", "RO", "2024-01-01", aantal);
        var (van, tot) = (
            test.Book.Peilmoment(TestBook.Dag("2023-12-15")),
            test.Book.Peilmoment(TestBook.Dag("2024-01-01"))
        );
        Assert.Equal(
            [verandering],
            Wijziging.Tussen(test.Book, van, tot, TestBook.Code("PV25")).Select(w => w.Verandering)
        );
    }
}
