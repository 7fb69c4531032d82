using System.Text;
using System.Text.Json;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Sleutels;
using Regietafel.Tijd;
using Regietafel.Toezicht;
using Regietafel.Verdelingen;

namespace Regietafel.Tests.Ledger;

public sealed class FactJsonTests
{
    private static readonly GebiedCode Ede = GebiedCode.Parse("GM0228");
    private static readonly GebiedCode Gelderland = GebiedCode.Parse("PV25");

    private static readonly LocatieCode Koepel = LocatieCode.Parse("GM0202-koepel");

    private static readonly KorteCode Liemers = KorteCode.Parse("liemers-2023");

    private static readonly Fact[] EenVanElk =
    [
        new GebiedVastgesteld(Ede, "Ede"),
        new GebiedOpgegaan(GebiedCode.Parse("GM0236"), GebiedCode.Parse("GM1960")),
        new IndelingVastgesteld(Ede, Gelderland),
        new BronVastgelegd("plan", "Provinciaal plan", new(2024, 1, 31), "https://voorbeeld.nl/plan", true),
        new OpgaveVastgesteld(Taak.Asiel, Gelderland, Termijn.Parse("2024-01-01"), 7590, 644, Standing.Wettelijk),
        new OpgaveVerdeeld(
            Taak.Statushouders,
            Gelderland,
            Ede,
            Termijn.Parse("2023-II"),
            121,
            null,
            Standing.Indicatief
        ),
        new RealisatieGemeld(Taak.Oekraine, "POO", Ede, new(2024, 1, 8), null, true),
        new RealisatieGepland(Taak.Asiel, "RO", Gelderland, new(2024, 3, 31), 0),
        new BeginsaldoVastgesteld(Gelderland, new Halfjaar(2023, 1), -316),
        new SaldoGecorrigeerd(Gelderland, new Halfjaar(2023, 2), "1", 73, "Nagekomen"),
        new KalenderstapVastgesteld(
            Gelderland,
            new(
                "tussenstand-april",
                Regeling.Taakstelling,
                "Tussenstand",
                Partij.Provincie,
                Wijze.Op,
                Dagregel.Parse("15 april"),
                Dagregel.Parse("1 april"),
                1,
                Cyclus.Parse("2026-I"),
                null,
                false,
                "Gaat na hoe het staat",
                "Besluit GS",
                null
            )
        ),
        new KalenderstapGedaan(Gelderland, "verslag", Cyclus.Parse("2024-2025"), new(2024, 10, 31), "Op tijd"),
        new IndicatorVastgesteld("ses-woa", Ede, new(2022, 1, 1), 0.1462m),
        new SleutelVastgesteld(
            "eigen",
            "Eigen sleutel",
            Taak.Oekraine,
            "inwoners",
            Methode.HuntingtonHill,
            Niveau.Veiligheidsregio,
            "afspraak",
            null
        ),
        new VerdelingGemaakt(
            "spreidingswet-PV25-2025-07-01",
            Taak.Asiel,
            Gelderland,
            Termijn.Parse("2025-07-01"),
            11_704,
            992,
            "spreidingswet",
            "inwoners * (1 + ses-woa)",
            Niveau.Gemeente,
            Methode.GrootsteRest,
            new(2024, 1, 1),
            new(2023, 1, 1),
            "subregio",
            20,
            "zaad",
            "GM0202=10-20, GM0228=5-",
            "RT-A=inwoners/adams/gemeente/inwoners / 2"
        ),
        new TaakstellingOvergedragen("B1", new Halfjaar(2024, 1), Ede, GebiedCode.Parse("GM0202"), 12),
        new KoppelingenGemeld(Ede, new Halfjaar(2024, 1), new(2024, 4, 1), 40),
        new OntheffingVerleend(Ede, new Halfjaar(2024, 1), "O1", 5, "Aanmeldcentrum"),
        new TekortVerschoond(Ede, new Halfjaar(2023, 2), 0, "Niets verschoonbaar"),
        new TredeBepaald(Ede, 3, new(2024, 1, 15), new(2024, 7, 1), "Achterstand"),
        new BriefVerzonden(Ede, new(2024, 1, 15), new(2024, 1, 20)),
        new LaddertredeVastgesteld(Gelderland, 2, "gesprek", Looptijd.Weken, 4, 1, "verzoek", 1),
        new LocatieVastgesteld(
            Koepel,
            "De Koepel",
            "COA",
            WordList.Lees("gezinnen, amv"),
            WordList.Lees("alleenstaande mannen"),
            WordList.Leeg,
            "Wilhelminastraat 16",
            new(51.985m, 5.9m),
            true,
            false,
            LocatieCode.Parse("GM0202-groot"),
            400
        ),
        new CapaciteitVastgesteld(
            Koepel,
            "vleugel",
            Taak.Asiel,
            "NO",
            120,
            20,
            new(2024, 1, 1),
            new(2026, 1, 1),
            Standing.Vastgesteld,
            Seizoen.Parse("10-01/04-01"),
            100
        ),
        new LocatiestapBepaald(
            Koepel,
            "vleugel",
            Locatiestap.Collegebesluit,
            new(2024, 2, 1),
            new(2024, 3, 5),
            "Na inspraak"
        ),
        new BezettingGemeld(Koepel, "amv", new(2024, 1, 1), 7, Dagreeks.Van([310, null, 0]), "telling op maandag"),
        new DoorkijkparameterVastgesteld(
            Gelderland,
            Taak.Asiel,
            "NO",
            Doorkijkfase.Bouw,
            90,
            Vertraging.Parse("0:3 2:1")
        ),
        new ScenarioVastgesteld(Gelderland, Taak.Asiel, "Krap", Scenario.Parse("stopt:TGO:2025-01-01,verlenging:geen")),
        new SignaalBehandeld(
            Ede,
            "stap-te-laat/GM0228-kazerne",
            Behandeling.Geparkeerd,
            new(2024, 1, 15),
            "C. Jansen",
            new(2024, 3, 1),
            "De raad vergadert in februari"
        ),
        new SignaaldrempelVastgesteld(Gelderland, Signaalregel.StapTeLaat, 14),
        new NoodvraagGesteld(
            Gelderland,
            "LRT-1",
            Taak.Asiel,
            new(2024, 1, 2),
            700,
            2_000,
            new(2025, 1, 1),
            WordList.Lees("gezinnen"),
            "Ter Apel"
        ),
        new LocatieonderzoekGestart(
            Liemers,
            "De Liemers",
            GebiedLijst.Van([Ede, Gelderland]),
            new(2023, 11, 1),
            Taak.Asiel,
            WordList.Lees("gezinnen"),
            250,
            new(2025, 7, 1),
            "Samen"
        ),
        new CriteriumVastgesteld(Liemers, KorteCode.Parse("draagvlak"), "Draagvlak", 25, "Buren"),
        new KandidaatVoorgedragen(Liemers, Koepel, "De Koepel", "gemeente", "Straat 1", new(51.9m, 5.9m), 100),
        new KandidaatBeoordeeld(Liemers, Koepel, KorteCode.Parse("draagvlak"), 7, "De buurt is gehoord"),
        new KandidaatBesloten(
            Liemers,
            Koepel,
            new(2024, 1, 1),
            Kandidaatbesluit.Gekozen,
            "Het beste totaal",
            LocatieCode.Parse("GM0202-koepel")
        ),
        new Ingetrokken(12, "opgave/Asiel/PV25/2024-01-01", "Tikfout"),
    ];

    [Fact]
    public void Every_kind_of_fact_comes_back_from_the_ledger_as_it_went_in()
    {
        Assert.Equal(FactJson.Soorten.Order(), EenVanElk.Select(FactJson.Soort).Order());
        Assert.All(EenVanElk, feit => Assert.Equal(feit, Read(FactJson.Soort(feit), Text(feit))));
    }

    [Theory]
    [InlineData("opgave-vastgesteld", "{")]
    [InlineData("opgave-vastgesteld", "null")]
    [InlineData("opgave-vastgesteld", """{"taak":"asiel","gebied":"XX99","per":"2024-01-01","aantal":1}""")]
    [InlineData("opgave-vastgesteld", """{"taak":"toerisme","gebied":"PV25","per":"2024-01-01","aantal":1}""")]
    [InlineData("opgave-vastgesteld", """{"taak":3,"gebied":"PV25","per":"2024-01-01","aantal":1}""")]
    [InlineData("opgave-vastgesteld", """{"taak":"asiel","gebied":"PV25","per":"2024-13-01","aantal":1}""")]
    [InlineData("realisatie-gemeld", """{"taak":"asiel","soort":"RO","gebied":"GM0228","aantal":true}""")]
    [InlineData("realisatie-gemeld", """{"taak":"asiel","soort":null,"gebied":"GM0228","aantal":1}""")]
    [InlineData("realisatie-gemeld", """{"taak":"asiel","soort":"RO","gebied":null,"aantal":1}""")]
    [InlineData("realisatie-gemeld", """{"taak":"asiel","soort":"RO","aantal":1}""")]
    [InlineData("realisatie-gemeld", """{"taak":"asiel","soort":"RO","gebied":"GM0228","peildatum":"2024"}""")]
    [InlineData("realisatie-gemeld", """{"taak":"asiel","soort":"RO","gebied":"GM0228","ongeveer":"ja"}""")]
    [InlineData("realisatie-gemeld", """{"taak":"asiel","soort":"RO","gebied":"GM0228" """)]
    [InlineData("realisatie-gemeld", """["asiel"]""")]
    [InlineData("opgave-verdeeld", """{"taak":"asiel","van":"PV25","per":"2024-01-01","aantal":1}""")]
    [InlineData("opgave-verdeeld", """{"taak":"asiel","van":"PV25","naar":"GM0228","per":"2024-01-01","aantal":1.5}""")]
    [InlineData("opgave-verdeeld", """{"taak":"asiel","van":"PV25","naar":"GM0228","per":"2024-01-01-en-verder"}""")]
    [InlineData("onbekend", "{}")]
    public void What_is_no_fact_is_refused_as_json(string soort, string json) =>
        Assert.ThrowsAny<JsonException>(() => Read(soort, json));

    public static TheoryData<Fact, string> Texts =>
        new()
        {
            {
                new OpgaveVastgesteld(
                    Taak.Asiel,
                    Gelderland,
                    Termijn.Parse("2024-01-01"),
                    7590,
                    644,
                    Standing.Wettelijk
                ),
                """{"taak":"asiel","gebied":"PV25","per":"2024-01-01","aantal":7590,"amv":644,"status":"wettelijk"}"""
            },
            {
                new RealisatieGemeld(Taak.Oekraine, "POO", Ede, new(2024, 1, 8), null, true),
                """{"taak":"oekraine","soort":"POO","gebied":"GM0228","peildatum":"2024-01-08","ongeveer":true}"""
            },
            {
                new RealisatieGemeld(Taak.Asiel, "caf\u00e9 \"<7>\"", Ede, new(2024, 1, 8), 0),
                """{"taak":"asiel","soort":"caf\u00E9 \u0022\u003C7\u003E\u0022","gebied":"GM0228","peildatum":"2024-01-08","aantal":0,"ongeveer":false}"""
            },
            {
                new OpgaveVerdeeld(
                    Taak.Statushouders,
                    Gelderland,
                    Ede,
                    Termijn.Parse("2023-II"),
                    -1,
                    null,
                    default,
                    "k"
                ),
                """{"taak":"statushouders","van":"PV25","naar":"GM0228","per":"2023-II","aantal":-1,"status":"indicatief","verdeling":"k"}"""
            },
            {
                new RealisatieGemeld(Taak.Asiel, "RO", Ede, new(7, 1, 8), -2_000_000_000),
                """{"taak":"asiel","soort":"RO","gebied":"GM0228","peildatum":"0007-01-08","aantal":-2000000000,"ongeveer":false}"""
            },
            {
                new OpgaveVerdeeld(Taak.Asiel, Gelderland, Ede, Termijn.Parse("2024-01-01"), 7, 2, Standing.Wettelijk),
                """{"taak":"asiel","van":"PV25","naar":"GM0228","per":"2024-01-01","aantal":7,"amv":2,"status":"wettelijk"}"""
            },
        };

    /// <summary>Half a character too, which no input brings but a program could.</summary>
    [Theory]
    [InlineData("caf\u00e9 & <b> 'x' \"y\" +\\/\n\t")]
    [InlineData("half \ud83d")]
    [InlineData("")]
    public void A_word_is_written_as_the_serializer_does(string word)
    {
        using var text = new JsonBuffer();
        text.Word(JsonBuffer.Escape(word));
        Assert.Equal(JsonSerializer.Serialize(word), Encoding.UTF8.GetString(text.Written));
    }

    /// <summary>The text is hashed, so it may never change; the names in it are Dutch and lower case.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void A_fact_has_one_text_in_the_ledger(Fact feit, string text)
    {
        Assert.Equal(text, Text(feit));
        Assert.Equal(feit, Read(FactJson.Soort(feit), text));
    }

    [Theory]
    [InlineData(
        "realisatie-gemeld",
        """{"later":{"erbij":[1,{"a":2}]},"aantal":12,"gebied":"GM0228","soort":"\u0052O","taak":"asiel","peildatum":"2024-01-08"}"""
    )]
    [InlineData(
        "opgave-verdeeld",
        """{"per":"2024-01-01","aantal":12,"naar":"GM0228","van":"\u0050V25","taak":"asiel","status":"wettelijk","nog":null,"amv":null}"""
    )]
    public void The_order_of_fields_and_what_a_later_program_added_do_not_matter(string soort, string json)
    {
        var feit = Read(soort, json);
        Assert.Contains(Ede, feit.Gebieden);
        Assert.Contains("\"aantal\":12", Text(feit), StringComparison.Ordinal);
    }

    private static string Text(Fact feit)
    {
        using var text = new JsonBuffer();
        FactJson.Write(text, feit);
        return Encoding.UTF8.GetString(text.Written);
    }

    private static Fact Read(string soort, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return FactJson.Read(soort, ref reader);
    }
}
