using System.Net;
using AngleSharp.Html.Dom;
using Regietafel.Locaties;
using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locaties;

/// <summary>Recording locations by hand, from an empty form to the book.</summary>
public sealed class LocatieFormTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Bron = "PRT-GLD-2024";

    [Fact]
    public async Task A_location_gets_its_code_of_its_name_and_then_its_places_and_an_extension()
    {
        await Book("locatie", ("gebied", "Zevenaar (GM0299)"), ("naam", "’t Café (oost)"), ("exploitant", "COA"));
        var code = LocatieCode.Parse("GM0299-t-cafe-oost");
        Assert.Equal(
            "’t Café (oost)",
            server.Ledger.Book.Bookings<LocatieVastgesteld>().Single(f => f.Locatie == code).Naam
        );

        var preview = await Preview(
            "capaciteit",
            ("locatie", "’t Café (oost) (GM0299-t-cafe-oost)"),
            ("deel", "hal"),
            ("soort", "asiel NO"),
            ("plekken", "1.120"),
            ("van", "2023-01-01"),
            ("tot", "2025-01-01"),
            ("status", "vastgesteld")
        );
        var effect = preview.QuerySelectorAll("#locatie-effect tbody tr").Select(Feiten.Cells).ToList();
        Assert.Equal(
            ["Zevenaar gemeente", "Noodopvang, is er van 1 januari 2023 tot 1 januari 2025 | 0 | 1.120 | +1.120"],
            effect
        );
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "vastleggen")).StatusCode);

        var longer = await Preview(
            "verlenging",
            ("locatie", "GM0299-t-cafe-oost"),
            ("tot", "2026-01-01"),
            ("besloten-op", "2024-01-10")
        );
        Assert.Contains(
            "Noodopvang, is er van 1 januari 2025 tot 1 januari 2026 | 0 | 1.120 | +1.120",
            longer.QuerySelectorAll("#locatie-effect tbody tr").Select(Feiten.Cells)
        );
        await server.Browser.Send(longer, "vastleggen");
        Assert.Equal(
            new DateOnly(2026, 1, 1),
            server.Ledger.Book.Bookings<CapaciteitVastgesteld>().Last(f => f.Locatie == code).Tot
        );
        Assert.Equal(
            (Locatiestap.Verlengd, "hal", new DateOnly(2024, 1, 10)),
            server
                .Ledger.Book.Bookings<LocatiestapBepaald>()
                .Where(f => f.Locatie == code)
                .Select(f => (f.Stap, f.Deel!, f.Werkelijk!.Value))
                .Single()
        );
    }

    [Fact]
    public async Task A_decision_makes_an_intention_a_hard_plan_before_ones_eyes()
    {
        await Book("locatie", ("gebied", "GM0226"), ("naam", "Plan"), ("exploitant", "gemeente"));
        await Book(
            "capaciteit",
            ("locatie", "Plan"),
            ("deel", "alles"),
            ("soort", "oekraine GOO"),
            ("plekken", "90"),
            ("van", "2024-10-01"),
            ("status", "voorgesteld")
        );
        await Book("locatiestap", ("locatie", "Plan"), ("locatiestap", "participatie"), ("werkelijk", "2023-12-01"));
        var preview = await Preview(
            "locatiestap",
            ("locatie", "Plan"),
            ("locatiestap", "collegebesluit"),
            ("werkelijk", "2023-12-20")
        );
        Assert.Equal(
            [
                "Duiven gemeente",
                "Gemeentelijke opvang, hard plan vanaf 1 oktober 2024 | 0 | 90 | +90",
                "Gemeentelijke opvang, voornemen vanaf 1 oktober 2024 | 90 | 0 | −90",
            ],
            preview.QuerySelectorAll("#locatie-effect tbody tr").Select(Feiten.Cells)
        );
    }

    [Fact]
    public async Task An_occupancy_is_shown_beside_the_usable_places_of_its_last_day()
    {
        await Book("locatie", ("gebied", "GM0293"), ("naam", "Vol"), ("exploitant", "COA"));
        await Book(
            "capaciteit",
            ("locatie", "Vol"),
            ("deel", "alles"),
            ("soort", "asiel RO"),
            ("plekken", "100"),
            ("van", "2020-01-01"),
            ("status", "vastgesteld")
        );
        var preview = await Preview(
            "bezetting",
            ("locatie", "Vol"),
            ("vanaf", "2024-01-01"),
            ("interval", "week"),
            ("aantallen", "95 – 97")
        );
        Assert.Contains(
            "nu niet geregistreerd, wordt 97 (15 jan 2024). Op 15 januari 2024 zijn er 100 plekken, waarvan 96 bruikbaar: de bezetting ligt daarboven.",
            preview.MainText()
        );
        await server.Browser.Send(preview, "vastleggen");
        var entry = server.Ledger.Book[server.Ledger.Book.Last];
        Assert.Equal([95, null, 97], Assert.IsType<BezettingGemeld>(entry.Fact).Aantallen);
        Assert.Equal(Locatieboek.Dagen("2024-01-01", "2024-01-22"), entry.Geldigheid);
    }

    [Fact]
    public async Task A_form_that_is_opened_for_a_piece_holds_what_the_book_says_of_it()
    {
        await Book(
            "locatie",
            ("gebied", "GM0277"),
            ("naam", "Winter"),
            ("exploitant", "COA"),
            ("doelgroepen", "gezinnen,amv")
        );
        await Book(
            "capaciteit",
            ("locatie", "Winter"),
            ("deel", "tent"),
            ("soort", "asiel CNO"),
            ("plekken", "60"),
            ("van", "2023-10-01"),
            ("status", "indicatief"),
            ("seizoen-van", "1 oktober"),
            ("seizoen-tot", "1 april")
        );
        var fields = (await server.Get("/vastleggen/capaciteit?locatie=GM0277-winter&deel=tent")).Fields();
        Assert.Equal(
            ("Winter (GM0277-winter)", "asiel CNO", "60", "2023-10-01", "1 oktober", "1 april"),
            (
                fields["locatie"],
                fields["soort"],
                fields["plekken"],
                fields["van"],
                fields["seizoen-van"],
                fields["seizoen-tot"]
            )
        );
        var locatie = (await server.Get("/vastleggen/locatie?locatie=GM0277-winter&naam=Zomer")).Fields();
        Assert.Equal(
            ("GM0277", "winter", "Zomer", "amv, gezinnen"),
            (locatie["gebied"], locatie["korte-naam"], locatie["naam"], locatie["doelgroepen"])
        );
    }

    [Theory]
    [InlineData("locatie", "exploitant,gebied,naam")]
    [InlineData("capaciteit", "deel,locatie,plekken,soort,status,van")]
    [InlineData("verlenging", "locatie,tot")]
    [InlineData("locatiestap", "locatie,locatiestap")]
    [InlineData("bezetting", "aantallen,locatie,vanaf")]
    public async Task An_empty_form_says_at_every_field_what_is_missing(string wat, string velden) =>
        Assert.Equal(velden, Invalid(await Refused(wat)));

    [Theory]
    [InlineData("locatie", "breedte", "gebied=GM0202;naam=A;exploitant=COA;breedte=40;lengte=5")]
    [InlineData("locatie", "lengte", "gebied=GM0202;naam=A;exploitant=COA;breedte=51,9")]
    [InlineData("locatie", "gebied", "gebied=PV25;naam=A;exploitant=COA")]
    [InlineData("locatie", "korte-naam", "gebied=GM0202;naam=A;exploitant=COA;korte-naam=Één plek")]
    [InlineData("locatie", "hoort-bij", "gebied=GM0202;naam=A;exploitant=COA;hoort-bij=Atlantis")]
    [InlineData("locatie", "grens", "gebied=GM0202;naam=A;exploitant=COA;grens=-1")]
    public async Task What_cannot_be_is_told_at_its_field(string wat, string veld, string ingevuld) =>
        Assert.Equal(
            veld,
            Invalid(
                await Refused(
                    wat,
                    [.. ingevuld.Split(';').Select(v => (v.Split('=')[0], v.Split('=')[1])), ("bron", Bron)]
                )
            )
        );

    [Fact]
    public async Task Rules_of_capacity_and_steps_are_told_at_their_fields()
    {
        await Book("locatie", ("gebied", "GM0202"), ("naam", "Regels"), ("exploitant", "COA"));
        (string, string)[] stuk =
        [
            ("locatie", "Regels"),
            ("deel", "a"),
            ("soort", "oekraine GOO"),
            ("plekken", "10"),
            ("van", "2024-01-01"),
            ("status", "indicatief"),
            ("bron", Bron),
        ];
        Assert.Equal("amv", Invalid(await Refused("capaciteit", [.. stuk, ("amv", "1")])));
        Assert.Equal("tot", Invalid(await Refused("capaciteit", [.. stuk, ("tot", "2023-01-01")])));
        Assert.Equal("seizoen-tot", Invalid(await Refused("capaciteit", [.. stuk, ("seizoen-van", "1 mei")])));
        Assert.Equal("plekken", Invalid(await Refused("capaciteit", [.. stuk, ("plekken", "-1")])));
        Assert.Equal(
            "deel",
            Invalid(await Refused("verlenging", ("locatie", "Regels"), ("tot", "2024-02-01"), ("bron", Bron)))
        );
        Assert.Equal(
            "deel",
            Invalid(
                await Refused(
                    "locatiestap",
                    ("locatie", "Regels"),
                    ("deel", "b"),
                    ("locatiestap", "bouw"),
                    ("verwacht", "2025-01-01"),
                    ("bron", Bron)
                )
            )
        );
        Assert.Equal(
            "verwacht",
            Invalid(await Refused("locatiestap", ("locatie", "Regels"), ("locatiestap", "bouw"), ("bron", Bron)))
        );
        Assert.Equal(
            "vanaf",
            Invalid(
                await Refused(
                    "bezetting",
                    ("locatie", "Regels"),
                    ("vanaf", "2099-01-01"),
                    ("aantallen", "3"),
                    ("bron", Bron)
                )
            )
        );
        Assert.Equal(
            "aantallen",
            Invalid(
                await Refused(
                    "bezetting",
                    ("locatie", "Regels"),
                    ("vanaf", "2024-01-01"),
                    ("aantallen", "3 drie"),
                    ("bron", Bron)
                )
            )
        );
    }

    private async Task<IHtmlDocument> Preview(string wat, params (string, string)[] ingevuld) =>
        await TestServer.Read(
            await server.Browser.Send(
                await server.Get($"/vastleggen/{wat}?peildatum=2024-02-01"),
                "voorbeeld",
                [.. ingevuld, ("bron", Bron)]
            )
        );

    private async Task Book(string wat, params (string, string)[] ingevuld)
    {
        var booked = await server.Browser.Send(await Preview(wat, ingevuld), "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
    }

    private async Task<IHtmlDocument> Refused(string wat, params (string, string)[] ingevuld) =>
        await TestServer.Read(
            await server.Browser.Send(await server.Get($"/vastleggen/{wat}"), "voorbeeld", ingevuld),
            HttpStatusCode.UnprocessableEntity
        );

    private static string Invalid(IHtmlDocument page) =>
        string.Join(
            ',',
            page.QuerySelectorAll("[aria-invalid=true]")
                .Select(f => f.GetAttribute("name"))
                .Where(n => n != "bron")
                .Order(StringComparer.Ordinal)
        );
}
