using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Tests.Import;
using Regietafel.Tests.Sleutels;
using Regietafel.Tijd;
using Regietafel.Verdelingen;

namespace Regietafel.Tests.Verdelingen;

public sealed class BoekplanTests
{
    private static readonly GebiedCode Gelderland = TestBook.Code("PV25");
    private static readonly Termijn Juli = Termijn.Parse("2025-07-01");

    public BoekplanTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData(null)]
    [InlineData(Niveau.Subregio)]
    public void A_booked_division_is_the_stand_with_its_minors_and_its_standing(Niveau? via)
    {
        var test = Gelders();
        var plan = Boek(test, Vraag(via));
        Assert.Equal((12, 12, false), (plan.Delen.Count, plan.Delen.Count(d => d.IsNieuw), plan.Vervangt));
        Assert.Empty(plan.Opmerkingen);
        foreach (var tak in Verdeel(test, Vraag(via)).Geheel.Alle.Skip(1))
        {
            var opgave = test.Stand("2025-07-01").Opgave(tak.Gebied.Code, Taak.Asiel, Juli)!;
            Assert.Equal((tak.Aantal, tak.Amv), (opgave.Aantal.Aantal, opgave.Amv.Aantal));
        }
        Assert.Equal(Standing.Voorgesteld, test.Op("2025-07-01", "GM0001").Opgave!.Status);
        Assert.Equal(0, test.Op("2025-07-01", "PV25").Onverdeeld.Aantal);
    }

    [Fact]
    public void Decided_later_it_gets_the_decision_as_its_source_and_the_proposal_stays_readable()
    {
        var test = Gelders();
        Boek(test, Vraag(Niveau.Subregio));
        var voorstel = test.Book.Last;
        test.Register(new BronVastgelegd("besluit", "Besluit PRT", null, null, false));
        Boek(test, Vraag(Niveau.Subregio), Standing.Vastgesteld, "besluit");
        var gemeente = test.Op("2025-07-01", "GM0001");
        Assert.Equal(Standing.Vastgesteld, gemeente.Opgave!.Status);
        var verloop = test.Book.Find(Deel("RT-A"))!;
        Assert.Equal(["b", "besluit"], verloop.Tot(test.Book.Last).Select(e => e.Bron!.Code));
        Assert.Equal(Standing.Voorgesteld, ((OpgaveVerdeeld)verloop.At(new(Juli.Begin, voorstel))!.Fact).Status);
    }

    [Fact]
    public void Booking_the_same_again_books_nothing()
    {
        var test = Gelders();
        Boek(test, Vraag(Niveau.Subregio));
        var drafts = new Boekplan(test.Book, Verdeel(test, Vraag(Niveau.Subregio)), Taak.Asiel, Juli).Drafts(
            Standing.Voorgesteld,
            new("b")
        );
        Assert.All(drafts, d => Assert.NotNull(test.Book.Find(d.Fact)?.Zelfde(d, test.Book.Last)));
    }

    [Fact]
    public void A_division_made_again_says_what_every_part_was_and_what_falls_away()
    {
        var test = Gelders();
        test.Verdeel("PV25", "RT-A", "2025-07-01", 10)
            .Verdeel("PV25", "RT-A", "2025-07-01", 12)
            .Verdeel("RT-A", "GM0001", "2025-07-01", 5);
        test.Verdeel("PV25", "GM0008", "2025-07-01", 7);
        var plan = new Boekplan(test.Book, Verdeel(test, Vraag(Niveau.Subregio)), Taak.Asiel, Juli);
        Assert.True(plan.Vervangt);
        Assert.Equal(
            [("PV25", "RT-A", 12, 8), ("RT-A", "GM0001", 5, 3)],
            plan.Delen.Where(d => d.IsAnders && !d.Vervalt)
                .Select(d => (d.Van.Code.ToString(), d.Naar.Code.ToString(), d.Was!.Aantal, d.Aantal!.Value))
        );
        Assert.Equal(
            [("Gelderland", "Gemeente 8")],
            plan.Delen.Where(d => d.Vervalt).Select(d => (d.Van.Naam, d.Naar.Naam))
        );
        Boek(test, Vraag(Niveau.Subregio));
        Assert.Equal(100, test.Op("2025-07-01", "PV25").Opgave!.Aantal.Aantal);
        Assert.Equal(22, test.Op("2025-07-01", "GM0008").Opgave!.Aantal.Aantal);
        Assert.Equal(0, test.Op("2025-07-01", "PV25").Onverdeeld.Aantal);
    }

    [Fact]
    public void Divided_by_other_tables_what_the_former_ones_handed_on_falls_away_with_them()
    {
        var test = Gelders();
        Boek(test, Vraag(Niveau.Veiligheidsregio));
        var plan = Boek(test, Vraag(Niveau.Subregio));
        Assert.Equal(3 + 8, plan.Delen.Count(d => d.Vervalt));
        Assert.Empty(plan.Opmerkingen);
        foreach (var tak in Verdeel(test, Vraag(Niveau.Subregio)).Geheel.Alle)
            Assert.Equal(tak.Aantal, test.Op("2025-07-01", tak.Gebied.Code.ToString()).Opgave!.Aantal.Aantal);
    }

    [Fact]
    public void What_an_area_hands_on_stays_as_long_as_something_else_that_it_gets_stays()
    {
        var test = Gelders();
        test.Verdeel("PV25", "VR06", "2025-07-01", 30).Verdeel("VR06", "RT-A", "2025-07-01", 10);
        test.Verdeel("PV25", "RT-A", "2025-07-01", 5).Verdeel("RT-A", "GM0001", "2025-07-01", 12);
        Assert.Equal(
            [("PV25", "RT-A"), ("VR06", "RT-A"), ("RT-A", "GM0001")],
            new Boekplan(test.Book, Verdeel(test, Vraag(Niveau.Veiligheidsregio)), Taak.Asiel, Juli)
                .Delen.Where(d => d.Vervalt)
                .Select(d => (d.Van.Code.ToString(), d.Naar.Code.ToString()))
        );
        test.Opgave("VR07", "2025-07-01", 9, Taak.Oekraine).Verdeel("VR07", "GM0005", "2025-07-01", 9, Taak.Oekraine);
        Assert.DoesNotContain(
            new Boekplan(test.Book, Verdeel(test, Vraag(Niveau.Subregio)), Taak.Oekraine, Juli).Delen,
            d => d.Vervalt
        );
    }

    [Fact]
    public void A_part_that_falls_away_does_not_bring_an_older_version_of_itself_back()
    {
        var test = Gelders();
        test.Verdeel("PV25", "GM0001", "2025-07-01", 4).Verdeel("PV25", "GM0001", "2025-07-01", 6);
        Boek(test, Vraag(Niveau.Subregio));
        Assert.Null(test.Book.Find(Deel("PV25"))!.At(new(Juli.Begin, test.Book.Last)));
        Assert.Equal(3, test.Op("2025-07-01", "GM0001").Opgave!.Aantal.Aantal);
    }

    [Fact]
    public void What_lies_above_and_below_is_left_as_it_is_and_said()
    {
        var test = Gelders();
        test.Opgave("VR06", "2025-07-01", 9, Taak.Oekraine).Verdeel("VR06", "RT-A", "2025-07-01", 9, Taak.Oekraine);
        test.Verdeel("RT-A", "GM0001", "2025-07-01", 6, Taak.Oekraine);
        for (var i = 1; i <= 4; i++)
            test.Indicator("gewicht", $"RT-{"ABCD"[i - 1]}", "2024-01-01", i);
        var vraag = new Verdeelvraag(Weegboek.Sleutel("gewicht", niveau: Niveau.Subregio), Gelderland, 20);
        var plan = new Boekplan(test.Book, Verdeel(test, vraag), Taak.Oekraine, Juli);
        Assert.Equal(
            [
                "Gelderland heeft in het boek nog geen opgave per 1 juli 2025; leg die eerst vast.",
                "RT-A verdeelde al 6 verder; dat blijft staan en is 4 meer dan het nu krijgt.",
                "RT-A krijgt ook 9 van VR06; dat blijft staan en komt erbij.",
            ],
            plan.Opmerkingen
        );
        Assert.Contains(
            "een opgave van 100; 40 blijft onverdeeld",
            Assert.Single(
                new Boekplan(
                    test.Book,
                    Verdeel(test, Vraag(null) with { Aantal = 60, Amv = 5 }),
                    Taak.Asiel,
                    Juli
                ).Opmerkingen
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void More_than_there_is_cannot_be_booked_but_the_taakstelling_may_exceed_its_whole()
    {
        var test = Gelders();
        Assert.Equal(
            "verdeling-te-groot",
            Assert.Throws<Refusal>(() => Boek(test, Vraag(null) with { Aantal = 101 })).Code
        );
        test.Opgave("PV25", "2025-II", 100, Taak.Statushouders);
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners", Methode.NaarBoven), Gelderland, 100);
        var plan = Boek(test, vraag, taak: Taak.Statushouders, per: Termijn.Parse("2025-II"));
        Assert.Contains("samen 4 meer", Assert.Single(plan.Opmerkingen), StringComparison.Ordinal);
        Assert.Equal(
            -4,
            test.Stand("2025-07-01")
                .Onverdeeld(
                    Gelderland,
                    Taak.Statushouders,
                    Termijn.Parse("2025-II"),
                    [.. "ABCD".Select(t => TestBook.Code($"RT-{t}"))]
                )
                .Aantal
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Methode.SainteLague)]
    public void A_booked_division_can_be_made_again_as_it_was_whatever_was_registered_later(Methode? methode)
    {
        var test = Gelders();
        var vraag = Vraag(Niveau.Subregio) with
        {
            Zaad = "2025-01-01",
            Kleinste = 2,
            Methode = methode,
            Indicatordatum = new(2023, 6, 1),
            Grenzen = new Dictionary<GebiedCode, Begrenzing>
            {
                [TestBook.Code("GM0001")] = new(4),
                [TestBook.Code("GM0008")] = new(0, 15),
            },
            EigenSleutels = new Dictionary<GebiedCode, Sleutel>
            {
                [TestBook.Code("RT-B")] = Weegboek.Sleutel("max(inwoners; 3500) / 2", Methode.Adams),
            },
        };
        Boek(test, vraag);
        test.Indicator("inwoners", "GM0001", "2023-01-01", 99_999).Gebied("GM0009", "Gemeente 9", "PV25", "RT-A");
        var entry = test.Book.Find(VerdelingGemaakt.SubjectOf("proef-PV25-2025-07-01"))!.Laatste(test.Book.Last)!;
        var nogmaals = Verdeelwijze.Opnieuw(test.Book, (VerdelingGemaakt)entry.Fact, entry.Nummer);
        Assert.All(
            nogmaals.Geheel.Alle,
            tak =>
                Assert.Equal(
                    tak.Aantal,
                    test.Stand("2025-07-01").Opgave(tak.Gebied.Code, Taak.Asiel, Juli)!.Aantal.Aantal
                )
        );
        Assert.Equal(4, nogmaals.Op(Niveau.Gemeente)[0].Aantal);
        Assert.Equal(entry.Fact, Verdeelwijze.Schrijf(nogmaals, "proef-PV25-2025-07-01", Taak.Asiel, Juli));
    }

    [Fact]
    public void A_booked_part_says_why_it_is_what_it_is()
    {
        var test = Gelders();
        Boek(test, Vraag(Niveau.Subregio));
        var reden = new Verdeelreden(test.Book, Naslag.Sleutels);
        var deel = test.Book.Find(Deel("RT-A"))!.Laatste(test.Book.Last)!;
        Assert.Contains("Het gewicht is inwoners = 1.000", reden.Van(deel)!, StringComparison.Ordinal);
        Assert.Contains("Gemeente 1 weegt 1.000 van de 3.000", reden.Van(deel)!, StringComparison.Ordinal);
        var anders = deel with { Fact = (OpgaveVerdeeld)deel.Fact with { Aantal = 99 } };
        Assert.Contains("Geboekt is 99.", reden.Van(anders)!, StringComparison.Ordinal);
        Assert.Null(reden.Van(test.Book[1]));
        Assert.Null(reden.Van(deel with { Fact = (OpgaveVerdeeld)deel.Fact with { Verdeling = null } }));
    }

    [Theory]
    [InlineData("boek.zip")]
    [InlineData("boek.xlsx")]
    public async Task A_booked_division_leaves_as_sheets_and_comes_back(string naam)
    {
        var test = Gelders();
        Boek(
            test,
            Vraag(Niveau.Subregio) with
            {
                Grenzen = new Dictionary<GebiedCode, Begrenzing> { [TestBook.Code("GM0001")] = new(4) },
            }
        );
        await using var copy = await RoundTripTests.Copy(test.Book, naam);
        Assert.Equal(RoundTripTests.Entries(test.Book), RoundTripTests.Entries(copy.Book));
    }

    [Theory]
    [InlineData("verdeelwijze-onleesbaar", "trappen", "wijk")]
    [InlineData("verdeelwijze-onleesbaar", "grenzen", "GM0001=x-")]
    [InlineData("verdeelwijze-onleesbaar", "grenzen", "Arnhem=1-2")]
    [InlineData("verdeelwijze-onleesbaar", "grenzen", "GM0001=1-2, GM0001=3-4")]
    [InlineData("verdeelwijze-onleesbaar", "sleutels", "RT-A=inwoners")]
    [InlineData("verdeelwijze-onleesbaar", "sleutels", "RT-A=i/eerlijk/gemeente/inwoners")]
    [InlineData("formule-onjuist", "sleutels", "RT-A=i/adams/gemeente/inwoners +")]
    [InlineData("formule-onjuist", "formule", "(")]
    [InlineData("termijn-onjuist", "per", "2025-II")]
    [InlineData("tekst-ontbreekt", "kenmerk", " ")]
    public void How_a_division_was_made_is_refused_when_it_cannot_be_made_again(string code, string veld, string waarde)
    {
        var feit = Verdeelwijze.Schrijf(Verdeel(Gelders(), Vraag(null)), "k", Taak.Asiel, Juli);
        feit = veld switch
        {
            "trappen" => feit with { Trappen = waarde },
            "grenzen" => feit with { Grenzen = waarde },
            "sleutels" => feit with { EigenSleutels = waarde },
            "formule" => feit with { Formule = waarde },
            "per" => feit with { Per = Termijn.Parse(waarde) },
            _ => feit with { Kenmerk = waarde },
        };
        Assert.Equal(code, Gelders().TryRegister(feit)?.Code);
    }

    /// <summary>Any fact about the part that goes to the first municipality.</summary>
    private static OpgaveVerdeeld Deel(string van) =>
        new(Taak.Asiel, TestBook.Code(van), TestBook.Code("GM0001"), Juli, 0, null, default);

    private static Verdeelvraag Vraag(Niveau? via) =>
        new(Weegboek.Sleutel("inwoners"), Gelderland, 100) { Amv = 8, Trappen = via is { } niveau ? [niveau] : [] };

    private static Verdeelstaat Verdeel(TestBook test, Verdeelvraag vraag) =>
        Verdeelstaat.Van(test.Book, test.Book.Peilmoment(new(2024, 1, 1)), vraag);

    private static Boekplan Boek(
        TestBook test,
        Verdeelvraag vraag,
        Standing status = Standing.Voorgesteld,
        string bron = "b",
        Taak taak = Taak.Asiel,
        Termijn? per = null
    )
    {
        var plan = new Boekplan(test.Book, Verdeel(test, vraag), taak, per ?? Juli);
        test.RegisterAll([.. plan.Drafts(status, new(bron))]);
        return plan;
    }

    private static TestBook Gelders()
    {
        var test = TestBook.MetGelderland().Opgave("PV25", "2025-07-01", 100);
        for (var i = 1; i <= 8; i++)
            test.Indicator("inwoners", $"GM{i:0000}", "2023-01-01", i * 1000);
        return test;
    }
}
