using System.Net;
using AngleSharp.Dom;
using Regietafel.Locatieonderzoeken;
using Regietafel.Tests.Toezicht;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Locatieonderzoeken;

/// <summary>The forms of a joint search; what they book is in a book of their own.</summary>
public sealed class OnderzoekFormTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    private const string Dag = "peildatum=2024-01-08";

    [Fact]
    public async Task A_score_is_shown_beforehand_with_what_it_does_and_is_then_booked()
    {
        var form = await server.Get(
            $"/vastleggen/score?onderzoek=liemers-2023&kandidaat=GM0226-camping&criterium=snelheid&{Dag}"
        );
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("score", "2"),
                ("reden", "Pas in 2027"),
                ("bron", "PRT-GLD-2024")
            )
        );
        Assert.Equal(
            "Voorbeeldcamping Duiven | onvolledig, tussen 3,7 en 5,2, afgevallen | plaats 6 met 4,0, afgevallen",
            Feiten.Cells(Assert.Single(preview.QuerySelectorAll("#onderzoek-effect tbody tr")))
        );
        Assert.Null(preview.QuerySelector("#effect"));
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "vastleggen")).StatusCode);
        Assert.Contains(
            server.Ledger.Book.Bookings<KandidaatBeoordeeld>(),
            f => f is { Score: 2, Reden: "Pas in 2027" }
        );
    }

    [Fact]
    public async Task A_search_is_begun_with_names_of_municipalities()
    {
        var form = await server.Get($"/vastleggen/locatieonderzoek?{Dag}");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("naam", "Tweede onderzoek"),
                ("onderzoek", "tweede"),
                ("deelnemers", "Wijchen, Nijmegen (GM0268)"),
                ("gestart-op", "2024-01-02"),
                ("plekken", "100"),
                ("bron", "PRT-GLD-2024")
            )
        );
        Assert.Contains(
            "Tweede onderzoek, door Nijmegen en Wijchen, gestart op 2 januari 2024; gezocht: 100 plekken",
            preview.MainText()
        );
        Assert.Equal(HttpStatusCode.SeeOther, (await server.Browser.Send(preview, "vastleggen")).StatusCode);
        Assert.Contains("nog geen kandidaat", (await server.Get("/locatieonderzoek/tweede?" + Dag)).MainText());
    }

    [Theory]
    [InlineData("locatieonderzoek", "deelnemers,gestart-op,naam,onderzoek")]
    [InlineData("criterium", "criterium,gewicht,naam,onderzoek")]
    [InlineData("kandidaat", "door,kandidaat,naam,onderzoek")]
    [InlineData("score", "criterium,kandidaat,onderzoek,reden,score")]
    [InlineData("kandidaatbesluit", "besluit,dag,kandidaat,onderzoek,reden")]
    public async Task An_empty_form_says_at_every_field_what_is_missing(string wat, string velden)
    {
        var refused = await TestServer.Read(
            await server.Browser.Send(await server.Get($"/vastleggen/{wat}"), "voorbeeld"),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Equal(
            velden.Split(','),
            refused
                .QuerySelectorAll(".field__error")
                .Select(e => e.Id!.Replace("-fout", "", StringComparison.Ordinal))
                .Where(naam => !naam.StartsWith("bron", StringComparison.Ordinal))
                .Order()
        );
    }

    [Fact]
    public async Task A_decision_about_an_unknown_candidate_is_refused_at_its_field()
    {
        var form = await server.Get("/vastleggen/kandidaatbesluit?onderzoek=liemers-2023");
        var refused = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("kandidaat", "GM0226-luchtkasteel"),
                ("dag", "2024-01-05"),
                ("besluit", "gekozen"),
                ("reden", "Mooi"),
                ("bron", "PRT-GLD-2024")
            ),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("geen kandidaat van liemers-2023", refused.QuerySelector("#kandidaat-fout")!.Text());
    }
}
