using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Tests.Standen;

public sealed class StandTests
{
    private const Taak Oekraine = Taak.Oekraine;

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
    public void An_opgave_that_only_the_parts_have_says_how_many_have_none()
    {
        var test = TestBook.MetGelderland().Opgave("VR07", "2024-02-01", 3768, Oekraine);
        var som = test.Op("2024-02-01", "PV25", Oekraine).Opgave!.Aantal;
        Assert.Equal((3768, 2, 3), (som.Aantal!.Value, som.Ontbreekt, som.Delen));
        Assert.False(test.Op("2024-02-01", "VR07", Oekraine).Opgave!.Aantal.IsOnvolledig);
    }
}
