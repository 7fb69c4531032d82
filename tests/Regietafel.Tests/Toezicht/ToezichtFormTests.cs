using System.Net;
using Regietafel.Opgaven;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Toezicht;

/// <summary>The forms about the taakstelling and its supervision, from filling in to the stand.</summary>
public sealed class ToezichtFormTests(ExampleServer server) : IClassFixture<ExampleServer>
{
    [Fact]
    public async Task A_joint_change_of_three_colleges_is_one_form_shown_beforehand_and_booked_whole()
    {
        var form = await server.Get("/vastleggen/overdracht?halfjaar=2024-I");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("kenmerk", "Z/23/457688"),
                ("van-1", "Arnhem (GM0202)"),
                ("naar-1", "Zevenaar (GM0299)"),
                ("aantal-1", "10"),
                ("van-2", "Zevenaar (GM0299)"),
                ("naar-2", "Duiven (GM0226)"),
                ("aantal-2", "4"),
                ("bron", "PRT-GLD-2024")
            )
        );
        var text = preview.MainText();
        Assert.Contains("Overdracht Z/23/457688 van de taakstelling 2024-I van Arnhem aan Zevenaar", text);
        Assert.Contains("10 personen", text);
        var effect = preview.QuerySelector("#effect")!.Text();
        Assert.Contains("Zevenaar gemeente", effect);
        Assert.Contains("Taakstelling huisvesting statushouders, voor 2024-I", effect);
        Assert.DoesNotContain("Gelderland provincie", effect);

        var booked = await server.Browser.Send(preview, "vastleggen");
        Assert.Equal(HttpStatusCode.SeeOther, booked.StatusCode);
        Assert.Equal(
            ["Z/23/457688", "Z/23/457688"],
            server.Ledger.Book.Bookings<TaakstellingOvergedragen>().Select(f => f.Kenmerk)
        );
    }

    [Fact]
    public async Task Who_hands_over_more_than_the_taakstelling_is_told_at_the_field()
    {
        var form = await server.Get("/vastleggen/overdracht");
        var refused = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("kenmerk", "TE-VEEL"),
                ("halfjaar", "2024-I"),
                ("van-1", "GM0202"),
                ("naar-1", "GM0299"),
                ("aantal-1", "5000"),
                ("bron", "PRT-GLD-2024")
            ),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains(
            "draagt voor 2024-I samen",
            refused.QuerySelector("#aantal-1-fout")!.Text()
        );
    }
}
